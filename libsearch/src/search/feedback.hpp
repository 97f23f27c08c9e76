// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "index/plan.hpp"
#include "index/snapshot.hpp"
#include "search/expansion.hpp"

namespace nsearch::search {

/// Relevance feedback for long queries (a pasted sentence or question): words that are typical of the
/// best candidates add a little weight to articles that have them. It changes the order only: no
/// article is found by it that the query's own words do not find.
///
/// The method is Rocchio's with BM25's term weights (Rocchio 1971; Robertson and Zaragoza 2009); the
/// candidates count by exp of their score, as in relevance models (Lavrenko and Croft 2001), so that
/// a query with one clear answer is not led astray by the rest.
///
/// \return `plan`, with feedback if there is enough to learn from
index::Plan with_feedback(index::Plan plan, const Expanded& query, const index::Snapshot& snapshot,
                          const std::vector<index::Candidate>& best,
                          const std::vector<std::string>& languages);

}  // namespace nsearch::search
