// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The paragraph between headline and text, which many pages keep outside of the text's element.
#pragma once

#include "articles/html/html_body.hpp"

namespace nsearch::articles {

/// Adds to the body what stands above it and is the page's description, or is named like a standfirst.
void add_standfirst(const HtmlTree& tree, const std::vector<HtmlMark>& marks,
                    const std::vector<HtmlBlock>& blocks, const BodyClues& clues, HtmlBody& body);

}  // namespace nsearch::articles
