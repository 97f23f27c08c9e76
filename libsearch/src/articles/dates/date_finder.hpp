// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Finds whole dates (day, month and year) in a line of text, in any of our languages.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "articles/dates/calendar.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

struct FoundDay {
    Day day;
    std::size_t first_word = 0;  ///< the words that it covers: [first_word, last_word)
    std::size_t last_word = 0;
};

/// Every whole date in the line, in order; "March 13" and "March 2023" are none.
/// Numbers are read day first ("03/04/2023" is the 3rd of April) unless that is impossible.
std::vector<FoundDay> find_days(std::string_view line, const std::vector<Word>& words);

}  // namespace nsearch::articles
