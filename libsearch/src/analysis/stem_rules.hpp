// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A stemmer as a table of rules, for languages that Snowball does not have, or where ours does better.
///
/// The tables are `libsearch/data/stemmers/LANGUAGE.tsv`; docs/analysis.md describes their format.
/// Like Lovins (1968) and Snowball they take off the longest ending that may go, step after step.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nsearch::analysis {

/// The rules of one language. Immutable once made, so thread-safe.
class StemRules {
public:
    /// \throws Error InvalidArgument if the table is not well-formed, with the number of the line
    explicit StemRules(std::string_view table);

    /// \param word lower case, NFC, with straight apostrophes
    [[nodiscard]] std::u32string stem(std::u32string word) const;

    /// Raised with every change of the rules: an index knows which it was built with.
    [[nodiscard]] int version() const { return version_; }

private:
    /// One ending of a step.
    struct Ending {
        std::size_t least = 0;    ///< letters that must be left, before `by` is added
        std::u32string by;        ///< what takes its place
        std::u32string before;    ///< if not empty: the letter in front must be one of these
        bool before_not = false;  ///< ... must be none of these
    };
    struct Step {
        std::string name;
        std::string condition;  ///< name of a step that must have been taken, or must not
        bool unless = false;
        bool bare = false;  ///< what is left needs no vowel
        std::size_t longest = 0;
        std::unordered_map<std::u32string, std::vector<Ending>> endings;
    };

    /// What may stand around the roots of one kind.
    struct Forms {
        std::string kind;
        std::vector<std::u32string> fronts;
        std::vector<std::u32string> backs;
    };
    using Roots = std::unordered_map<std::u32string, std::u32string>;

    class Parser;

    [[nodiscard]] std::u32string irregular(const std::u32string& word) const;
    [[nodiscard]] const std::u32string* root_of(std::u32string_view word) const;
    [[nodiscard]] std::u32string spelled(std::u32string word) const;
    void take_off_prefix(std::u32string& word) const;
    bool apply(const Step& step, std::u32string& word) const;
    [[nodiscard]] bool fits(const Ending& ending, const Step& step, std::u32string_view rest) const;
    [[nodiscard]] bool has_vowel(std::u32string_view text) const;

    int version_ = 0;
    std::u32string vowels_;
    std::size_t longest_spelling_ = 0;
    std::unordered_map<std::u32string, std::u32string> spellings_;
    std::unordered_map<std::u32string, std::u32string> words_;
    struct Prefix {
        std::u32string text;
        std::size_t least = 0;
    };
    std::vector<Forms> forms_;
    std::unordered_map<std::string, Roots> roots_;  ///< of each kind, with their stems
    std::vector<std::u32string> preverbs_;          ///< stand before any form and stay with the stem
    std::vector<Prefix> prefixes_;
    std::vector<Step> steps_;
};

/// The rules of the library for a language, or null.
const StemRules* stem_rules(std::string_view language);

/// Languages that have rules of their own, sorted.
std::vector<std::string> ruled_languages();

}  // namespace nsearch::analysis
