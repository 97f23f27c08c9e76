// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Clusters of variants, as a variants file lists them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "nsearch/names.hpp"

namespace nsearch::names {

/// A listed spelling of a name.
struct Variant {
    std::string text;    ///< as the file spells it
    std::string folded;  ///< its words, folded, with one space between them
    bool fixed = false;  ///< marked `=`: it is not inflected
};

/// One line of a variants file: spellings of one name.
struct Cluster {
    std::string kind;  ///< person, given, place, org, weapon
    std::string id;
    MatchReason reason = MatchReason::Curated;  ///< Curated or User: whose file it stands in
    std::vector<Variant> variants;
    std::size_t file = 0;  ///< number of the file, in the order of adding
};

/// A line that says that two groups of spellings are never variants of each other.
struct Denial {
    std::vector<std::string> one;  ///< folded
    std::vector<std::string> other;
};

/// All clusters, findable by any of their spellings. Clusters added later come before earlier ones.
class Clusters {
public:
    /// Adds the lines of a variants file.
    /// \throws Error BadNames, naming `origin` and the line
    void add_file(std::string_view bytes, MatchReason reason, const std::string& origin);

    /// The clusters that list `folded`; of these the user's come first, and hide the curated ones.
    [[nodiscard]] std::vector<const Cluster*> find(std::string_view folded) const;

    /// True if a denial keeps `one` and `other` (both folded) apart.
    [[nodiscard]] bool denied(std::string_view one, std::string_view other) const;

    [[nodiscard]] std::size_t size() const { return clusters_.size(); }
    /// Number of words of the longest spelling.
    [[nodiscard]] std::size_t longest() const { return longest_; }

private:
    void add_line(std::string_view line, MatchReason reason, const std::string& where);
    void add_cluster(Cluster cluster, const std::string& where);

    std::vector<Cluster> clusters_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_spelling_;
    std::unordered_map<std::string, std::vector<std::pair<std::size_t, bool>>> denials_by_spelling_;
    std::size_t denials_ = 0;
    std::size_t files_ = 0;
    std::size_t longest_ = 1;
};

/// The words of `text`, folded, with one space between them.
std::string fold_words(std::string_view text);

}  // namespace nsearch::names
