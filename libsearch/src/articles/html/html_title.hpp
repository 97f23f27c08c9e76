// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The headline of a page.
#pragma once

#include <string>
#include <vector>

#include "articles/html/html_findings.hpp"
#include "articles/html/html_meta.hpp"

namespace nsearch::articles {

/// The headline that most of the page's places agree on, without the site's name.
/// \param said what metadata and microdata call the headline
/// \param sites names of the site
std::string find_title(const HtmlTree& tree, const std::vector<Said>& said,
                       const std::vector<std::string>& sites, FieldFindings& findings);

/// "Headline | Part | The Site" without what surrounds the headline: the site's names at either end,
/// and what is cut off in `others`, the same headline elsewhere.
std::string without_site(const std::string& title, const std::vector<std::string>& sites,
                         const std::vector<std::string>& others);

}  // namespace nsearch::articles
