// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nsearch/search.hpp"
#include "search/expansion.hpp"
#include "search/occurrences.hpp"

namespace nsearch::search {

/// A passage of a text, and what matched in it.
struct Snippet {
    std::string text;
    std::vector<Highlight> highlights;
};

/// The passage of about `length` characters that shows most of what was asked for, rare words
/// before frequent ones, and begins with a sentence where it can. White space is collapsed; "…"
/// stands where text was cut off.
Snippet make_snippet(std::string_view text, const Expanded& query, const std::vector<Occurrences>& leaves,
                     std::size_t length);

/// Bytes that matched in the title, in order, without overlaps.
std::vector<Highlight> title_highlights(const std::vector<Occurrences>& leaves);

}  // namespace nsearch::search
