// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "names/lexicon.hpp"

namespace nsearch::names {

/// A lexicon made of lines of one or more words. It knows of no languages, so of no stems.
/// Thread-safe once made.
class ListLexicon : public Lexicon {
public:
    explicit ListLexicon(const std::vector<std::string>& lines);

    /// The lines, as given, whose folded words are `folded`.
    [[nodiscard]] const std::vector<std::string>& spellings(std::string_view folded) const;
    /// The folded lines of more than one word that have the folded word `form`.
    [[nodiscard]] const std::vector<std::string>& lines_with(std::string_view form) const;

    [[nodiscard]] std::uint64_t frequency(std::string_view form) const override;
    [[nodiscard]] std::vector<std::string> starting_with(std::string_view start,
                                                         std::size_t limit) const override;
    [[nodiscard]] std::vector<std::string> same_stem(std::string_view) const override { return {}; }
    [[nodiscard]] std::vector<LexiconName> with_skeleton(std::string_view skeleton) const override;
    [[nodiscard]] std::size_t names() const override { return names_.size(); }

private:
    void add_words(std::string_view line, const std::string& folded);
    void add_name(std::string_view word);

    std::map<std::string, std::vector<std::string>, std::less<>> lines_;  ///< folded: as spelled
    std::map<std::string, std::vector<std::string>, std::less<>> words_;  ///< folded: lines that have it
    std::vector<std::string> names_;
    std::unordered_map<std::string, std::size_t> known_;
    std::unordered_map<std::string, std::vector<std::pair<std::size_t, std::string>>> by_skeleton_;
};

}  // namespace nsearch::names
