// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Bylines: the lines near a headline that say who wrote the article and when it appeared.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/dates/calendar.hpp"
#include "articles/dates/date_hints.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

struct Byline {
    bool is_byline = false;  ///< the line is one; otherwise it may be prose that mentions a day
    std::vector<std::string> authors;
    std::optional<Day> published;
    std::optional<Day> modified;  ///< the day behind "updated"
    bool ambiguous = false;       ///< `published` is written in numbers that have another reading
    std::optional<int> clock;     ///< minutes after midnight, behind `published`
    std::string part;             ///< "2023-03", "--03-13": where no whole day is said
    std::string relative;         ///< "3 hours ago", where no day is said
    bool labelled = false;        ///< the line begins with a word like "Published"
    std::string source;           ///< the agency, where the line says "Source: ..."
};

/// What a line says about author and day. A day behind "updated" is no publication day.
Byline read_byline(std::string_view line, const DateHints& hints = {});
/// The same for a line that is split already.
Byline read_byline(std::string_view line, const std::vector<Word>& words, const DateHints& hints = {});

/// Names out of "Anna Nowak, Jan Kos and Reuters".
std::vector<std::string> split_authors(std::string_view names);

}  // namespace nsearch::articles
