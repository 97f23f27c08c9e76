// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Lists and tables as wholes: a list of links is a menu, the items of any other list belong together.
#pragma once

#include <cstdint>
#include <vector>

#include "articles/html/html_blocks.hpp"

namespace nsearch::articles {

enum class ListVerdict : std::uint8_t {
    None,   ///< stands in no list, or in a table that only lays out the page
    Prose,  ///< of a list or table to read, however short
    Links,  ///< of a list that is mostly links
};

struct ListPlace {
    ListVerdict verdict = ListVerdict::None;
    std::size_t end = 0;  ///< the node behind the list
};

/// One a block: the innermost list within `container` that it stands in.
std::vector<ListPlace> list_places(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks,
                                   std::size_t container);

}  // namespace nsearch::articles
