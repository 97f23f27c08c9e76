// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Stemming by language. Stem first, fold after: stemmers need the accents that folding takes away.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nsearch::analysis {

/// The folded stem of `word` in `language` (ISO 639-1); its folded form where there is no stemmer.
/// Thread-safe: each thread keeps its own stemmers.
std::string stem(std::string_view word, std::string_view language);

/// True if there is a stemmer for this language.
bool has_stemmer(std::string_view language);

/// Codes of the languages that have one, sorted.
const std::vector<std::string>& stemmer_languages();

/// Our own stemmers with their versions ("be 1, bg 1, ..."): an index keeps what it was built with.
const std::string& stemmer_versions();

}  // namespace nsearch::analysis
