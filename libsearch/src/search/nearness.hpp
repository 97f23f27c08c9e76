// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "search/expansion.hpp"
#include "search/occurrences.hpp"

namespace nsearch::search {

/// What an article's score gains because words of the query stand near one another in it, by the
/// BM25TP of Büttcher, Clarke and Lushman (2006, "Term Proximity Scoring for Ad-Hoc Retrieval on
/// Very Large Text Collections"): each pair of neighbouring occurrences of different words adds the
/// other's rarity over their distance, and the sum saturates as term frequency does. (Theirs is over
/// the square of the distance; on the open collections, nothing gains by that.)
double nearness(const Expanded& query, const std::vector<Occurrences>& leaves);

}  // namespace nsearch::search
