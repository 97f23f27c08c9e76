// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// All that a page says about days: html_dates.cpp gathers it from the markup and the visible lines,
/// json_ld_dates.cpp and script_dates.cpp from scripts; DateEvidence decides.
#pragma once

#include <string>
#include <vector>

#include "articles/dates/date_hints.hpp"
#include "articles/dates/dated_evidence.hpp"
#include "articles/html/html_anchors.hpp"
#include "articles/html/html_blocks.hpp"
#include "articles/html/html_body.hpp"
#include "articles/html/html_tree.hpp"
#include "nsearch/articles.hpp"

namespace nsearch::articles {

/// A page taken apart.
struct PageParts {
    const HtmlTree& tree;
    const std::vector<HtmlBlock>& blocks;
    const HtmlBody& body;
};

/// Sets the dates of an article whose title, address and `first_seen` are set, if they are known.
/// \param address where the page was fetched, if known: used where the page names none
void find_dates(Article& article, const PageParts& page, const std::string& address);

/// From <script type="application/ld+json">: the node of the article, told by its type and headline.
/// Nodes of comments, reviews, related articles and parts are passed over.
void read_json_ld_dates(DateEvidence& evidence, const HtmlTree& tree, const Article& article,
                        const DateHints& hints);

/// From other scripts: "datePublished" and its like in the data that they work with.
void read_script_dates(DateEvidence& evidence, const HtmlTree& tree, const DateHints& hints);

/// From <meta>.
void read_meta_dates(DateEvidence& evidence, const HtmlTree& tree, const DateHints& hints);

/// From <time>, microdata and RDFa, and attributes that are named for dates.
void read_element_dates(DateEvidence& evidence, const HtmlTree& tree, const PageAnchors& anchors,
                        const DateHints& hints);

}  // namespace nsearch::articles
