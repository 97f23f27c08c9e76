// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is known of an article, in words. All of it is safe to print only after clean_line().
#pragma once

#include <string>

#include "nsearch/articles.hpp"

namespace nsearch::cli {

/// "2023-03-13", "2023-03, day not known", "03-13, year not known", "no date".
std::string short_date(const Article& article);

/// The same with the time of day, how it is known and how sure that is: "2023-03-13 (json-ld, sure)".
std::string date_in_words(const Article& article);

/// "2023-03-14T08:00:00Z (json-ld)"; empty if not known.
std::string modified_in_words(const Article& article);

/// "de", "not recognised"; of an article in several, with their shares: "de 72%, en 28%".
std::string languages_in_words(const Article& article);

/// "a live ticker"; empty for an ordinary article.
std::string kind_in_words(PageKind kind);

}  // namespace nsearch::cli
