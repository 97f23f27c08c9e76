// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which lines of a page become the article's text.
#pragma once

#include <vector>

#include "articles/text/text_lines.hpp"
#include "articles/text/text_zones.hpp"

namespace nsearch::articles {

constexpr std::size_t kBylineAfter = 6;  // lines below the headline that may be its byline

/// True for the lines of the text. Never all false, unless the headline is all there is.
std::vector<bool> body_of(const std::vector<Line>& lines, const TextZones& zones);

/// The line's words say that it is not the article.
bool is_chrome(const Line& line);

}  // namespace nsearch::articles
