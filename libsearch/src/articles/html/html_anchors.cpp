// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_anchors.hpp"

#include <algorithm>
#include <array>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxDepth = 64;     // of a node, as far as it is asked for
constexpr std::size_t kHeadingDepth = 4;  // elements between a heading and its text
constexpr std::array<std::string_view, 4> kElsewhere = {"nav", "a", "figure", "figcaption"};
/// Of the article's own element they are its own, and hold author and day on some pages.
constexpr std::array<std::string_view, 2> kBeside = {"aside", "footer"};

template <typename Table>
bool holds(const Table& table, std::string_view tag) {
    return std::find(table.begin(), table.end(), tag) != table.end();
}

/// How much a block is the title: 2: all of it; 1: its greater part, or the title and a kicker.
int likeness(const std::string& key, const std::string& title) {
    if (key.empty() || title.empty()) return 0;
    if (key == title) return 2;
    const bool part = title.find(key) != std::string::npos && key.size() * 2 >= title.size();
    const bool whole = key.size() <= title.size() * 2 && key.find(title) != std::string::npos;
    return part || whole ? 1 : 0;
}

}  // namespace

PageAnchors::PageAnchors(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks, const HtmlBody& body,
                         const std::string& title)
    : tree_(tree), nodes_(tree.nodes()) {
    const auto first = std::find(body.in_body.begin(), body.in_body.end(), true);
    headline_ = static_cast<std::size_t>(first - body.in_body.begin());
    if (headline_ < blocks.size()) text_node_ = blocks[headline_].node;
    headline_node_ = text_node_;
    find_headline(blocks, letters_key(title));
}

/// The title can stand in navigation or a list, too: a heading of the first level is likelier.
void PageAnchors::find_headline(const std::vector<HtmlBlock>& blocks, const std::string& title) {
    int best = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].text.size() > 2 * title.size() + 64) continue;
        const int like = likeness(letters_key(blocks[i].text), title);
        if (like == 0) continue;
        const int level = heading_level(blocks[i].node);
        const int score = 2 * like +
                          (level == 1   ? 6
                           : level == 2 ? 2
                                        : 0) -
                          (is_elsewhere(blocks[i].node) ? 1 : 0);
        if (score <= best) continue;
        best = score;
        headline_ = i;
    }
    if (best > 0) headline_node_ = blocks[headline_].node;
}

/// 1 for <h1> and what is in it, 2 for a lower heading, 0 for none.
int PageAnchors::heading_level(std::size_t node) const {
    for (std::size_t depth = 0; depth < kHeadingDepth; ++depth, node = nodes_[node].parent) {
        const std::string_view tag = nodes_[node].name;
        if (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6') return tag[1] == '1' ? 1 : 2;
    }
    return 0;
}

bool PageAnchors::holds_article(std::size_t node) const {
    const auto around = [&](std::size_t inner) { return node <= inner && inner < nodes_[node].end; };
    return around(headline_node_) || around(text_node_);
}

bool PageAnchors::is_elsewhere(std::size_t node) const {
    bool beside = false;
    std::size_t depth = 0;
    for (std::size_t up = node; up != 0 && depth < kMaxDepth; up = nodes_[up].parent, ++depth) {
        const std::string_view tag = nodes_[up].name;
        const bool own = holds_article(up);
        if (own && (!beside || tag == "article")) return false;
        if (own) continue;
        beside = beside || holds(kBeside, tag);
        if (tag == "article" || holds(kElsewhere, tag)) return true;
        const std::string type = tree_.attribute(up, "itemtype");
        if (type.find("Comment") != std::string::npos || type.find("Review") != std::string::npos)
            return true;
    }
    return beside;
}

}  // namespace nsearch::articles
