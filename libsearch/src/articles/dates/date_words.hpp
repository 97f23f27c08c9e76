// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The words around dates and in bylines, in the languages of our readers. Weekday names come from
/// ICU, the other words stand in date_words.cpp; month names are in month_names.
#pragma once

#include <string_view>

namespace nsearch::articles {

/// "monday", "pondělí", "пн": weekday names and abbreviations.
bool is_weekday(std::string_view folded);

/// "by", "von", "автор": what introduces authors.
bool is_author_word(std::string_view folded);

/// "and", "und", "и": what stands between two authors.
bool is_and_word(std::string_view folded);

/// "updated", "stand", "обновлено": what follows is not the publication date.
bool is_update_word(std::string_view folded);

/// "until", "bis": the day behind it says how long something is to be had.
bool is_expiry_word(std::string_view folded);

/// "published", "posted", "опубликовано": what follows is the publication date.
bool is_publish_word(std::string_view folded);

/// "at", "gmt", "uhr", "года", "min", "read": words that may stand in a byline and say nothing.
bool is_date_filler(std::string_view folded);

}  // namespace nsearch::articles
