// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whether an article answers a query, once its occurrences are known.
#pragma once

#include <cstddef>
#include <vector>

#include "nsearch/articles.hpp"
#include "search/expansion.hpp"
#include "search/occurrences.hpp"
#include "search/planner.hpp"

namespace nsearch::search {

/// An article's answer to a query.
struct Verdict {
    bool answers = false;
    std::vector<const Part*> missing;  ///< parts side by side at the top that it lacks; not function words
};

Verdict judge(const Expanded& query, Need need, const Article& article,
              const std::vector<Occurrences>& leaves);

}  // namespace nsearch::search
