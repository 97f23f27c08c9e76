// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where in a text page the article lies: its headline, its lines, the first and the last of them.
#pragma once

#include <cstddef>
#include <vector>

#include "articles/text/text_lines.hpp"
#include "articles/text/text_title.hpp"

namespace nsearch::articles {

struct TextZones {
    TitleGuess title;
    std::size_t begin = 0;  ///< the lines between which the article's prose lies: [begin, end)
    std::size_t end = 0;
    std::vector<bool> article;  ///< of each line: it is the article's, by its look and its place
};

TextZones find_zones(const std::vector<Line>& lines);

}  // namespace nsearch::articles
