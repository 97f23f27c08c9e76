// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The way of a query: parse, expand, plan, find candidates, check and rank them on their text, show.
#pragma once

#include <string_view>

#include "index/snapshot.hpp"
#include "names/clusters.hpp"
#include "nsearch/search.hpp"

namespace nsearch::search {

/// Answers a query from one snapshot.
/// \param clusters null: names are not expanded
SearchResults run(const index::Snapshot& snapshot, const names::Clusters& clusters, std::string_view query,
                  const SearchOptions& options);

}  // namespace nsearch::search
