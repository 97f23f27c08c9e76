// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The headline of a text page: the line above the article that looks most like one.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "articles/text/text_lines.hpp"

namespace nsearch::articles {

struct TitleGuess {
    std::optional<std::size_t> line;
    std::string_view why;              ///< what speaks for it most, for people
    std::optional<std::size_t> other;  ///< the next best
    std::string_view other_why;
};

/// \param begin, end the lines between which the article lies
TitleGuess find_title(const std::vector<Line>& lines, std::size_t begin, std::size_t end);

}  // namespace nsearch::articles
