// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a page's markup says about each of its elements, and how far it is believed.
#pragma once

#include <string_view>
#include <vector>

#include "articles/html/html_roles.hpp"
#include "articles/html/html_tree.hpp"

namespace nsearch::articles {

struct HtmlBlock;

struct HtmlMark {
    HtmlRole role = HtmlRole::None;
    bool hidden = false;      ///< by the attribute or an inline style
    bool standfirst = false;  ///< named like the paragraph between headline and text
    std::string_view name;    ///< the word of class or id that gave the role
};

/// One a node.
std::vector<HtmlMark> html_marks(const HtmlTree& tree);

/// Sets `chrome` of all blocks. A name is believed only where the page has enough to read without
/// what bears it: "related" or "sidebar" also stands on the element that holds everything, and
/// "paywall" on every paragraph of an article that is open.
void mark_chrome(const HtmlTree& tree, const std::vector<HtmlMark>& marks, std::vector<HtmlBlock>& blocks);

}  // namespace nsearch::articles
