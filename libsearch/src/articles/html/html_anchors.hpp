// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where on a page the article is: what stands near is its own, what stands apart is another's.
#pragma once

#include <string>
#include <vector>

#include "articles/html/html_blocks.hpp"
#include "articles/html/html_body.hpp"
#include "articles/html/html_tree.hpp"

namespace nsearch::articles {

class PageAnchors {
public:
    /// What it is made of has to live as long.
    PageAnchors(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks, const HtmlBody& body,
                const std::string& title);

    /// The block that is the headline; where none looks like it, the first one of the text.
    [[nodiscard]] std::size_t headline_block() const { return headline_; }
    [[nodiscard]] std::size_t headline_node() const { return headline_node_; }
    /// True for what stands in navigation, in a caption, in a link, in a comment, or in an article that
    /// holds neither the headline nor the text: the teaser of another one.
    [[nodiscard]] bool is_elsewhere(std::size_t node) const;

private:
    void find_headline(const std::vector<HtmlBlock>& blocks, const std::string& title);
    [[nodiscard]] int heading_level(std::size_t node) const;
    [[nodiscard]] bool holds_article(std::size_t node) const;

    const HtmlTree& tree_;
    const std::vector<HtmlNode>& nodes_;
    std::size_t text_node_ = 0;
    std::size_t headline_ = 0;
    std::size_t headline_node_ = 0;
};

}  // namespace nsearch::articles
