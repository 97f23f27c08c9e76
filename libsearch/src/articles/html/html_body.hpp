// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which of a page's blocks are the article.
#pragma once

#include <string>
#include <vector>

#include "articles/html/html_blocks.hpp"

namespace nsearch::articles {

/// What the page's head says about its text.
struct BodyClues {
    std::string title;        ///< left out of the text
    std::string description;  ///< a paragraph above the text that says the same belongs to it
};

struct HtmlBody {
    std::vector<bool> in_body;  ///< one for each block
    std::size_t container = 0;  ///< the element that holds the article
    bool named = false;         ///< it says so itself
    double share = 0;           ///< of the page's prose, chrome aside
};

/// Blocks have to be marked by mark_chrome().
HtmlBody find_body(const HtmlTree& tree, const std::vector<HtmlMark>& marks,
                   const std::vector<HtmlBlock>& blocks, const BodyClues& clues);

}  // namespace nsearch::articles
