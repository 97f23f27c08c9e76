// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// JSON as it stands in the scripts of pages.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "articles/html/html_tree.hpp"

namespace nsearch::articles {

/// The value of a script; discarded if it makes no sense. Comments and CDATA around it, raw line ends
/// in strings, commas before a closing bracket and a second value behind the first do no harm.
nlohmann::json parse_script(std::string script);

/// What the page's scripts of type application/ld+json hold, in order; what makes no sense is left out.
std::vector<nlohmann::json> json_ld_scripts(const HtmlTree& tree);

}  // namespace nsearch::articles
