// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From a name to the forms that stand for it. Layers, first that applies: what is denied, the user's
/// clusters, the curated clusters. Each form of a cluster comes with its inflections.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "names/cluster.hpp"
#include "names/lexicon.hpp"

namespace nsearch::names {

/// One word of the lexicon that stands for (a word of) a name.
struct WordForm {
    std::string form;
    MatchReason why = MatchReason::Exact;
    std::uint64_t count = 0;
};

/// A listed spelling of a name, with the forms of each of its words that the lexicon has.
struct SpellingForms {
    std::string base;     ///< as listed
    std::string cluster;  ///< its id
    std::vector<std::vector<WordForm>> words;
};

/// Forms of a word or of one word of a listed spelling, the word itself first; those not in the
/// lexicon are left out. \param why reason given to the word itself
std::vector<WordForm> forms_of_word(const Lexicon& lexicon, std::string_view word, MatchReason why,
                                    bool inflect);

/// Everything that stands for `name` (any number of words) besides its own spelling. Empty if no
/// cluster has it.
std::vector<SpellingForms> expand(const Clusters& clusters, const Lexicon& lexicon, std::string_view name);

/// The same, flat: one entry a form, its own spelling first.
std::vector<NameForm> expand_flat(const Clusters& clusters, const Lexicon& lexicon, std::string_view name);

}  // namespace nsearch::names
