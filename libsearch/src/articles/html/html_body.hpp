// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which of a page's blocks are the article.
#pragma once

#include <string>
#include <vector>

#include "articles/html/html_blocks.hpp"

namespace nsearch::articles {

struct HtmlBody {
    std::vector<bool> in_body;  ///< one for each block
    std::size_t container = 0;  ///< the element that holds the article
};

/// \param title left out of the text
HtmlBody find_body(const HtmlTree& tree, std::vector<HtmlBlock>& blocks, const std::string& title);

}  // namespace nsearch::articles
