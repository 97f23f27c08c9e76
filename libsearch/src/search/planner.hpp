// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From the expanded query to the plan that finds candidates. A plan may find too much (the words of
/// a phrase apart), never too little.
#pragma once

#include "index/plan.hpp"
#include "search/expansion.hpp"

namespace nsearch::search {

/// Which of the parts side by side at the top a candidate must have.
enum class Need { All, Any };

/// A plan, and whether all that it finds answers the query.
struct CandidatePlan {
    index::Plan plan;
    bool exact = true;  ///< false: candidates must be checked against their text
};

/// \param field where words without `title:` are looked for: Text or Boilerplate
CandidatePlan plan_candidates(const Expanded& query, Need need, index::Field field);

}  // namespace nsearch::search
