// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The query language.
///
///     Shahed drones Belarus     articles with all the words come first, then those with most of them
///     "supreme leader"          these words in this order, inflected or in another spelling too
///     ="supreme leader"         these words exactly
///     =drone                    this form only: no stemming, no variants of names
///     ~Lukashenko               names also at level Wide: what may be the same name
///     "drones Belarus"~5        both words, at most five others between them, in any order
///     drone*                    every word that begins so
///     -Russia, NOT Russia       without
///     Minsk OR Tehran, ( )      either; OR, AND and NOT count in capitals only
///     title:visit               in the headline
///     source:guardian lang:uk   from this outlet, in this language
///     date:2023  date:2023-03-12..2023-03-14  date:2024..    published then
///     since:2023-03  until:2023-06    the same with one end; after: and before: too, all with that day
///
/// Nothing that is typed or pasted is an error: what cannot be understood is taken as words or passed
/// over, and the notes say so.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "nsearch/export.hpp"

namespace nsearch {

/// Something in a query that was not taken as it may have been meant.
struct QueryNote {
    std::size_t position = 0;  ///< offset in bytes into the query
    std::string message;       ///< one line, for people
};

/// A query as it was understood, before words are looked up in an index.
struct ParsedQuery {
    std::string tree;  ///< one line, e.g. `(shahed drones -"ballistic missile" lang:en)`
    std::vector<QueryNote> notes;
};

/// Parses without an index: for checking queries and for tests. Never fails. Thread-safe.
/// \param text UTF-8
NSEARCH_API ParsedQuery parse_query(std::string_view text);

}  // namespace nsearch
