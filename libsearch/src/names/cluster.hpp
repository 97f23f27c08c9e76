// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Clusters of variants, and the lines of variants files that list them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nsearch/names.hpp"

namespace nsearch::names {

/// A listed spelling of a name.
struct Variant {
    std::string text;    ///< as the file spells it
    std::string folded;  ///< its words, folded, with one space between them
    bool fixed = false;  ///< marked `=`: it is not inflected
    bool loose = false;  ///< marked `~`: it counts beside other words of a name only
};

/// Spellings of one name.
struct Cluster {
    std::string kind;  ///< person, given, place, org, weapon
    std::string id;
    MatchReason reason = MatchReason::Curated;  ///< Curated, Given or User
    std::vector<Variant> variants;
};

/// Two groups of spellings none of which is ever a variant of one of the other.
struct Denial {
    std::vector<std::string> one;  ///< folded
    std::vector<std::string> other;
};

/// What a line of a variants file says: one of the two.
struct ClusterLine {
    std::optional<Cluster> cluster;
    std::optional<Denial> denial;
};

/// Parses one line; neither is set if it is empty or a comment.
/// \throws Error BadNames, saying what is wrong with it
ClusterLine parse_cluster_line(std::string_view line);

/// The kinds of clusters: person, given, place, org, weapon.
const std::vector<std::string>& cluster_kinds();

/// The words of `text`, folded, with one space between them.
std::string fold_words(std::string_view text);

/// Number of words of what fold_words() gave.
std::size_t count_words(std::string_view folded);

}  // namespace nsearch::names
