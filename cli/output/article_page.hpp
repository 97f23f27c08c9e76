// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One article for people: what is known of it, its text, what was set aside, how it was found.
#pragma once

#include "app/console.hpp"
#include "nsearch/articles.hpp"

namespace nsearch::cli {

struct ArticlePage {
    bool boilerplate = false;  ///< what was set aside, whole; without it how much that is, in a line
    bool findings = false;     ///< how the fields were found
};

void write_article(const Article& article, const ArticlePage& page, Console& console);

}  // namespace nsearch::cli
