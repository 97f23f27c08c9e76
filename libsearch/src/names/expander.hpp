// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From a name to the forms that stand for it. Layers, in this order: what is denied, the user's clusters,
/// the curated ones, given names, and then what sounds like the name itself. There are no chains: a form
/// stands for the name that was asked for, never for another form of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "names/clusters.hpp"
#include "names/denied.hpp"
#include "names/designator.hpp"
#include "names/lexicon.hpp"
#include "names/sound_match.hpp"

namespace nsearch::names {

/// One word of the lexicon that stands for (a word of) a name.
struct WordForm {
    std::string form;  ///< folded
    MatchReason why = MatchReason::Exact;
    std::uint64_t count = 0;
    double distance = 0;
};

/// A spelling of a name, with the forms of each of its words that the lexicon has.
struct SpellingForms {
    std::string base;     ///< as listed; empty if it is in no list
    std::string cluster;  ///< its id, empty if none
    std::vector<std::vector<WordForm>> words;
    /// The words of a full name: in any order, with initials and patronymics between.
    bool full_name = false;
};

/// Which case endings a word may have.
enum class Endings {
    None,
    OfPerson,  ///< of the singular
    OfThing,   ///< of the plural, too
    Any,       ///< of a name of which nothing is known
};

/// Expands names in one lexicon. Not thread-safe.
class Expander {
public:
    /// \param clusters null: none. Both must outlive the expander.
    Expander(const Clusters* clusters, const Lexicon& lexicon);

    /// Forms of a word as it is spelled: itself, and with endings also of its stem and in other cases.
    std::vector<WordForm> forms_of_word(std::string_view word, MatchReason why, Endings endings,
                                        bool family = false) const;

    /// Everything that stands for `name` besides its own spelling. A name of several words that no cluster
    /// has is taken as a full name: each of its words at level Wide.
    std::vector<SpellingForms> expand(std::string_view name, const NameOptions& options);

    /// The same, flat: one entry a form, its own spelling first, then the nearest first.
    std::vector<NameForm> expand_flat(std::string_view name, const NameOptions& options);

    /// Spellings as expand() gave them, as a list.
    [[nodiscard]] std::vector<NameForm> flatten(std::string_view name, const NameOptions& options,
                                                const std::vector<SpellingForms>& spellings) const;

    /// Names of the lexicon that are near `name` and do not stand for it, nearest first.
    std::vector<NameSuggestion> suggest(std::string_view name, const NameOptions& options);


private:
    void add_listed(std::string_view name, const NameOptions& options, const Denied& denied,
                    std::vector<SpellingForms>& out) const;
    void add_cluster(const Cluster& cluster, std::string_view folded, const NameOptions& options,
                     const Denied& denied, std::vector<SpellingForms>& out) const;
    std::vector<WordForm> sounding_like(std::string_view name, const NameOptions& options,
                                        const Denied& denied);
    std::vector<std::vector<WordForm>> forms_of_variant(const Cluster& cluster, const Variant& variant,
                                                        MatchReason why, bool family) const;
    std::vector<SpellingForms> designations(const Designator& designator, const NameOptions& options);
    std::vector<WordForm> wide_forms(std::string_view word, const NameOptions& options);
    [[nodiscard]] bool may_sound(std::string_view folded) const;

    const Clusters* clusters_;
    const Lexicon& lexicon_;
    SoundMatcher matcher_;
};

/// True for a single letter, or one of al, bin, von and the like. Folded.
bool is_initial_or_particle(std::string_view word);

/// True for what may stand between the words of a full name: these, and patronymics. Folded.
bool is_name_filler(std::string_view word);

/// The words of `folded`, which has one space between them.
std::vector<std::string> split_folded(std::string_view folded);

}  // namespace nsearch::names
