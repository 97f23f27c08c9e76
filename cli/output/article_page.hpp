// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One article for people: what is known of it, its text, what was set aside.
#pragma once

#include "app/console.hpp"
#include "nsearch/articles.hpp"

namespace nsearch::cli {

void write_article(const Article& article, bool with_boilerplate, Console& console);

}  // namespace nsearch::cli
