// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What bylines, datelines and addresses tell about an article's days.
#pragma once

#include <string>

#include "articles/dates/dated_evidence.hpp"
#include "articles/text/byline.hpp"

namespace nsearch::articles {

/// The days of a line near the headline, below or above it.
void add_byline(DateEvidence& evidence, const Byline& line, bool above = false);

/// The days of a labelled line that stands elsewhere on a page.
void add_far_byline(DateEvidence& evidence, const Byline& line);

/// The day of the dateline that a paragraph of the article's beginning may begin with.
void add_dateline(DateEvidence& evidence, std::string_view paragraph, const DateHints& hints);

void add_address(DateEvidence& evidence, std::string_view url);

}  // namespace nsearch::articles
