// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Bylines: the lines near a headline that say who wrote the article and when it appeared.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/dates/calendar.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

struct Byline {
    bool is_byline = false;  ///< the line is one; otherwise it may be prose that mentions a day
    std::vector<std::string> authors;
    std::optional<Day> published;
    bool labelled = false;  ///< the line begins with a word like "Published"
    std::string source;     ///< the agency, where the line says "Source: ..."
};

/// What a line says about author and day. A day behind "updated" is no publication day.
Byline read_byline(std::string_view line);
/// The same for a line that is split already.
Byline read_byline(std::string_view line, const std::vector<Word>& words);

/// Names out of "Anna Nowak, Jan Kos and Reuters".
std::vector<std::string> split_authors(std::string_view names);

}  // namespace nsearch::articles
