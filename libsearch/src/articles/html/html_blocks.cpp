// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_blocks.hpp"

#include <algorithm>

#include "articles/html/html_roles.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr double kMaxLinkShare = 0.4;

bool is_white(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

double prose_of(std::string_view tag, const HtmlBlock& block) {
    if (block.link_share() > kMaxLinkShare) return 0;
    const bool paragraph = tag == "p" || tag == "blockquote" || tag == "pre";
    const bool sentence = ends_sentence(block.text);
    const bool enough = paragraph ? block.words >= 6 : block.words >= 15 || (block.words >= 8 && sentence);
    if (!enough) return 0;
    return static_cast<double>(block.words) * (paragraph ? 1.0 : sentence ? 0.9 : 0.5);
}

/// One pass over the nodes, gathering text until a block begins or ends.
class Gatherer {
public:
    Gatherer(const HtmlTree& tree, const std::vector<HtmlMark>& marks)
        : nodes_(tree.nodes()), marks_(marks) {}

    std::vector<HtmlBlock> gather() {
        for (std::size_t at = 0; at < nodes_.size();) {
            close_until(at);
            at = visit(at);
        }
        close_until(nodes_.size());
        flush();
        return std::move(blocks_);
    }

private:
    /// The next node to visit: the subtree of something invisible is passed over.
    std::size_t visit(std::size_t at) {
        const HtmlNode& node = nodes_[at];
        if (node.name.empty()) {
            add_text(node.text);
            return at + 1;
        }
        if (marks_[at].role == HtmlRole::Invisible) return node.end;
        const bool block = is_block_tag(node.name);
        if (marks_[at].hidden && !block) return node.end;
        if (node.name == "br") {
            break_line();
        } else if (block) {
            flush();
            open_.push_back(at);
        } else if (node.name == "a" && link_end_ <= at) {
            link_end_ = node.end;
        }
        link_now_ = at < link_end_;
        return at + 1;
    }
    void close_until(std::size_t at) {
        while (!open_.empty() && nodes_[open_.back()].end <= at) {
            flush();
            open_.pop_back();
        }
        link_now_ = at < link_end_;
    }
    void add_text(std::string_view text) {
        text_ += text;
        if (link_now_) link_letters_ += trim(text).size();
        if (!is_white(text)) breaks_ = 0;
    }
    /// One line break goes on with the paragraph, two end it.
    void break_line() {
        text_ += ' ';
        if (++breaks_ >= 2) flush();
    }
    void flush() {
        breaks_ = 0;
        std::string text = collapse_spaces(text_);
        text_.clear();
        if (!text.empty()) {
            HtmlBlock block;
            block.words = word_count(text);
            block.text = std::move(text);
            block.node = open_.empty() ? 0 : open_.back();
            block.link_letters = std::min(link_letters_, block.text.size());
            block.prose = prose_of(nodes_[block.node].name, block);
            blocks_.push_back(std::move(block));
        }
        link_letters_ = 0;
    }

    const std::vector<HtmlNode>& nodes_;
    const std::vector<HtmlMark>& marks_;
    std::vector<HtmlBlock> blocks_;
    std::vector<std::size_t> open_;
    std::string text_;
    std::size_t link_letters_ = 0;
    std::size_t link_end_ = 0;
    bool link_now_ = false;
    int breaks_ = 0;
};

}  // namespace

std::vector<HtmlBlock> html_blocks(const HtmlTree& tree, const std::vector<HtmlMark>& marks) {
    return Gatherer(tree, marks).gather();
}

std::vector<double> prose_below(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks) {
    const auto& nodes = tree.nodes();
    std::vector<double> prose(nodes.size(), 0);
    for (const HtmlBlock& block : blocks) {
        if (!block.chrome) prose[block.node] += block.prose;
    }
    for (std::size_t at = nodes.size(); at-- > 1;) prose[nodes[at].parent] += prose[at];
    return prose;
}

}  // namespace nsearch::articles
