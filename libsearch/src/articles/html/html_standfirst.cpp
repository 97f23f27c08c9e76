// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_standfirst.hpp"

#include <algorithm>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMinWords = 5;
constexpr std::size_t kMinKey = 30;      // bytes that two descriptions must share
constexpr std::size_t kMaxBlocks = 200;  // looked at above the text
constexpr double kMaxLinkShare = 0.3;
constexpr int kNamedLevels = 3;  // the name may stand on an element so many levels up

/// One begins with all of the other: descriptions are cut short, or longer than what is shown.
bool same_start(const std::string& a, const std::string& b) {
    const std::size_t shared = std::min(a.size(), b.size());
    return shared >= kMinKey && a.compare(0, shared, b, 0, shared) == 0;
}

bool named_standfirst(const HtmlTree& tree, const std::vector<HtmlMark>& marks, std::size_t node) {
    for (int level = 0; level < kNamedLevels && node != 0; ++level, node = tree.nodes()[node].parent) {
        if (marks[node].standfirst) return true;
    }
    return false;
}

}  // namespace

void add_standfirst(const HtmlTree& tree, const std::vector<HtmlMark>& marks,
                    const std::vector<HtmlBlock>& blocks, const BodyClues& clues, HtmlBody& body) {
    const auto first = static_cast<std::size_t>(std::find(body.in_body.begin(), body.in_body.end(), true) -
                                                body.in_body.begin());
    if (first == blocks.size()) return;
    const std::string description = letters_key(clues.description);
    const std::string title = letters_key(clues.title);
    if (same_start(letters_key(blocks[first].text), description)) return;
    bool below_title = false;
    for (std::size_t i = first > kMaxBlocks ? first - kMaxBlocks : 0; i < first; ++i) {
        const HtmlBlock& block = blocks[i];
        const std::string key = letters_key(block.text);
        if (key == title) {
            below_title = true;
            continue;
        }
        if (block.words < kMinWords || block.link_share() > kMaxLinkShare) continue;
        const bool described = same_start(key, description) && key.size() <= 2 * description.size();
        const bool named = below_title && !block.chrome && named_standfirst(tree, marks, block.node);
        if (described || named) body.in_body[i] = true;
        if (described) return;
    }
}

}  // namespace nsearch::articles
