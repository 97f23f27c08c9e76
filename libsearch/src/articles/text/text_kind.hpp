// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What sort of page a text page is, where it is plain, and how its parts were found, for people.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "articles/text/text_zones.hpp"
#include "nsearch/articles.hpp"

namespace nsearch::articles {

struct KindGuess {
    PageKind kind = PageKind::Article;
    std::string why;  ///< for people; empty for an article
};

/// \param body of each line: it is part of the text
KindGuess kind_of(const std::vector<Line>& lines, const std::vector<bool>& body);

/// Findings for title, text and kind.
std::vector<Finding> findings_of(const std::vector<Line>& lines, const TextZones& zones,
                                 const std::vector<bool>& body, const KindGuess& kind);

}  // namespace nsearch::articles
