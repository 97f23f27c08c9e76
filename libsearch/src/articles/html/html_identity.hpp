// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Who published a page, who wrote it, and where it stands.
#pragma once

#include <string>
#include <vector>

#include "articles/html/html_findings.hpp"
#include "articles/html/html_meta.hpp"

namespace nsearch::articles {

/// All that a page says in its markup, by kind.
struct PageMarkup {
    explicit PageMarkup(const HtmlTree& tree);

    PageFacts json_ld;
    PageFacts meta;
    PageFacts microdata;
    std::string base;  ///< the address in <base href>
};

std::string find_url(const PageMarkup& page, FieldFindings findings);
std::string find_source(const PageMarkup& page, FieldFindings findings);

/// Every name that the site may bear in a title: as said, and as its address has it.
std::vector<std::string> site_names(const PageMarkup& page, const std::string& url);

/// True if it is one of the names, letters and digits compared.
bool same_name(const std::string& name, const std::vector<std::string>& names);

/// Names of people, or of an agency; not of the site itself.
std::vector<std::string> find_authors(const PageMarkup& page, const std::vector<std::string>& sites,
                                      FieldFindings findings);

}  // namespace nsearch::articles
