// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "nsearch/search.hpp"
#include "search/expansion.hpp"
#include "search/occurrences.hpp"
#include "search/verdict.hpp"

namespace nsearch::search {

/// The text in which words are looked for: the article's, or what was set aside of its page.
std::string searched_text(const Article& article, bool boilerplate);

/// What is shown of an article: matched forms, highlights, snippet. Rank, number and score are left
/// to the caller.
Hit build_hit(const Expanded& query, Article article, const std::vector<Occurrences>& leaves,
              const Verdict& verdict, const SearchOptions& options);

}  // namespace nsearch::search
