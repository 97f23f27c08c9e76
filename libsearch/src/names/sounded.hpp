// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A word as it is compared with others: its readings, and those of the stems that it may have.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "names/declension.hpp"
#include "names/reading.hpp"

namespace nsearch::names {

/// A stem and how it is read.
struct SoundedStem {
    Stem stem;
    Readings readings;
};

/// A word with its readings. Immutable once made.
struct Sounded {
    std::u32string spelling;  ///< lower case, NFC
    Readings whole;
    std::vector<SoundedStem> stems;
};

/// \param languages whose case endings the word may have
Sounded sound_out(std::u32string spelling, LanguageSet languages);

/// A reading and a skeleton that it has.
struct Keyed {
    std::string skeleton;
    std::string sounds;
};

/// Under what the lexicon keeps a word: its readings, and those of its stems where the ending had consonants
/// (other endings leave the skeleton as it is).
std::vector<Keyed> lexicon_keys(std::u32string_view spelling, LanguageSet languages);

/// Under what that which may sound like `word` is found.
std::vector<Keyed> query_keys(const Sounded& word);

/// How far apart two words are, and whether that is so because one is an inflected form of the other.
struct Likeness {
    float distance = 0;
    bool inflected = false;
    std::string_view one, other;  ///< the readings that are this near; of the words compared
};

/// \param family a feminine or possessive form counts as the name that it is made from
Likeness compare(const Sounded& one, const Sounded& other, bool family);

}  // namespace nsearch::names
