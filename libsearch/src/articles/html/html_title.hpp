// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The headline of a page.
#pragma once

#include <string>

#include "articles/html/html_meta.hpp"

namespace nsearch::articles {

std::string find_title(const HtmlTree& tree, const PageFacts& json_ld, const PageFacts& meta);

/// "Headline | The Site" without what follows the bar, if that is the site's name.
std::string without_site(const std::string& title, const std::string& site, const std::string& heading);

}  // namespace nsearch::articles
