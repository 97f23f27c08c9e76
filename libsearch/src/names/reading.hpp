// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// All ways in which a word may be read aloud: what every orthography of its script makes of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "names/orthography.hpp"

namespace nsearch::names {

/// Phoneme strings of one word, without repetitions.
struct Readings {
    Script script = Script::Other;
    std::vector<std::string> sounds;
    std::vector<float> doubts;  ///< of the orthography of each, the least doubtful that has it
};

/// A word as the tables take it: lower case, composed, apostrophes alike, nothing but letters.
std::u32string spelled(std::string_view word);

/// Reads a word as every orthography of its script does. Empty if its script has none, or if it has
/// more letters than names have. Thread-safe.
Readings read_word(std::u32string_view spelled);
Readings read_word(std::string_view word);

}  // namespace nsearch::names
