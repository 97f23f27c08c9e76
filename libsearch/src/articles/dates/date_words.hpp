// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The words that dates and bylines are made of, in the languages of our readers. Month and weekday
/// names come from ICU; what ICU lacks, and the words around dates, stand in date_words.cpp.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::articles {

enum class MonthCalendar { Gregorian, Persian };

struct Month {
    int number = 0;  ///< 1 to 12; 0: not a month
    MonthCalendar calendar = MonthCalendar::Gregorian;
};

/// The month of this folded name or abbreviation (one or two words), in any of our languages.
Month month_of(std::string_view folded);

/// "monday", "pondělí", "пн": weekday names and abbreviations.
bool is_weekday(std::string_view folded);

/// "by", "von", "автор": what introduces authors.
bool is_author_word(std::string_view folded);

/// "and", "und", "и": what stands between two authors.
bool is_and_word(std::string_view folded);

/// "updated", "stand", "обновлено": what follows is not the publication date.
bool is_update_word(std::string_view folded);

/// "published", "posted", "опубликовано": what follows is the publication date.
bool is_publish_word(std::string_view folded);

/// "at", "gmt", "uhr", "года", "min", "read": words that may stand in a byline and say nothing.
bool is_date_filler(std::string_view folded);

}  // namespace nsearch::articles
