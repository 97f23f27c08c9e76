// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where in a text page the article lies: its headline, its first and its last line.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "articles/text/text_lines.hpp"

namespace nsearch::articles {

struct TextZones {
    std::optional<std::size_t> title;
    std::size_t begin = 0;  ///< the lines that hold the article's prose: [begin, end)
    std::size_t end = 0;
};

TextZones find_zones(const std::vector<Line>& lines);

}  // namespace nsearch::articles
