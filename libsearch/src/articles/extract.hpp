// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From one page (UTF-8) to one article: headline, day, authors, text, and what is set aside.
/// Nothing of a page's visible text is lost: what is not the article is in `boilerplate`.
#pragma once

#include <string>
#include <string_view>

#include "nsearch/articles.hpp"

namespace nsearch::articles {

/// What the container of a page says of it.
struct PageContext {
    std::string url;         ///< where it was fetched; empty if not known
    std::string first_seen;  ///< when it was fetched, RFC 3339; empty if not known
};

/// A page as a scraper leaves it: visible text, chrome and all, or just the article.
Article extract_text(std::string_view page, const PageContext& context = {});

Article extract_html(std::string_view page, const PageContext& context = {});

}  // namespace nsearch::articles
