// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The text of a page in blocks: paragraphs, headings, list items, cells.
#pragma once

#include <string>
#include <vector>

#include "articles/html/html_marks.hpp"
#include "articles/html/html_tree.hpp"

namespace nsearch::articles {

struct HtmlBlock {
    std::string text;
    std::size_t node = 0;  ///< the block element that it stands in
    std::size_t words = 0;
    double prose = 0;              ///< how much it looks like a paragraph of an article, in words
    std::size_t link_letters = 0;  ///< bytes of it that are links
    bool chrome = false;           ///< lies in a part that the markup calls chrome

    [[nodiscard]] double link_share() const {
        return text.empty() ? 0 : static_cast<double>(link_letters) / static_cast<double>(text.size());
    }
};

/// All visible text, in order.
std::vector<HtmlBlock> html_blocks(const HtmlTree& tree, const std::vector<HtmlMark>& marks);

/// The prose below each node; what is marked as chrome does not count.
std::vector<double> prose_below(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks);

}  // namespace nsearch::articles
