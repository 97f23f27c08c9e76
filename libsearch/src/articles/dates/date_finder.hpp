// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Finds dates in a line of text, in any of our languages.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/dates/calendar.hpp"
#include "articles/dates/date_hints.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

struct FoundDay {
    Day day;
    std::size_t first_word = 0;  ///< the words that it covers: [first_word, last_word)
    std::size_t last_word = 0;
    bool ambiguous = false;            ///< numbers that have another reading
    bool english_month_first = false;  ///< "March 13, 2023"
};

/// Every whole date in the line, in order; "March 13" and "March 2023" are none.
/// Numbers are read as the hints say, else day first ("03/04/2023" is the 3rd of April), unless that
/// is impossible.
std::vector<FoundDay> find_days(std::string_view line, const std::vector<Word>& words,
                                const DateHints& hints = {});

/// A date of which the day or the year is not said.
struct FoundPart {
    std::string value;  ///< "2023-03", or "--03-13"
    std::size_t first_word = 0;
    std::size_t last_word = 0;
};

/// The first "March 2023", "13 March" or "March 13" of the line that is no part of a whole date.
std::optional<FoundPart> find_part(std::string_view line, const std::vector<Word>& words,
                                   const DateHints& hints = {});

/// Minutes after midnight, where a time of the day stands within the few words behind a date:
/// "10:15", "1:41 PM", "10.15 Uhr".
std::optional<int> clock_behind(std::string_view line, const std::vector<Word>& words, std::size_t word);

}  // namespace nsearch::articles
