// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From one page (UTF-8) to one article: headline, day, authors, text, and what is set aside.
/// Nothing of a page's visible text is lost: what is not the article is in `boilerplate`.
#pragma once

#include <string_view>

#include "nsearch/articles.hpp"

namespace nsearch::articles {

/// A page as a scraper leaves it: visible text, chrome and all, or just the article.
Article extract_text(std::string_view page);

Article extract_html(std::string_view page);

}  // namespace nsearch::articles
