// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The folded form of a word: what the index holds.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::analysis {

/// Longest folded form, in bytes: Xapian's terms end at 245, and nobody searches for longer words.
inline constexpr std::size_t kLongestForm = 200;

/// Appends the folded form of `word` to `out`, at most kLongestForm bytes of it.
void append_folded(std::string& out, std::string_view word);

std::string fold_word(std::string_view word);

/// The same for a text of any length, spaces and punctuation included.
std::string fold_text(std::string_view text);

}  // namespace nsearch::analysis
