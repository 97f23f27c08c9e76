// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Compounds that begin with a word: Drohnenangriff for Drohne.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "names/lexicon.hpp"

namespace nsearch::search {

/// True if the language writes compounds as one word.
bool writes_compounds(std::string_view language);

/// The words of the index that are `folded`, an element that links, and another word of the index; the
/// most frequent ones. The test of the second part is that of Koehn and Knight 2003, "Empirical methods
/// for compound splitting".
std::vector<std::string> compounds_of(std::string_view folded, const names::Lexicon& lexicon);

}  // namespace nsearch::search
