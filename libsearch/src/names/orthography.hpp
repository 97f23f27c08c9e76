// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a name that is spelled in one language sounds: a table of letters and sounds.
///
/// The tables are `libsearch/data/orthographies/CODE.tsv`; docs/names.md describes their format.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nsearch::names {

/// A script that tables are written for.
enum class Script : std::uint8_t { Latin, Cyrillic, Arabic, Greek, Hebrew, Georgian, Armenian, Other };

/// True for scripts that leave short vowels out.
constexpr bool is_abjad(Script script) {
    return script == Script::Arabic || script == Script::Hebrew;
}

/// The script of the first letter of `word`.
Script script_of(std::u32string_view word);
Script script_of(std::string_view word);

/// One table. Immutable once made, so thread-safe.
class Orthography {
public:
    static constexpr std::size_t kMostReadings = 4;  ///< of one word

    /// \param code the table's name, as messages give it
    /// \throws Error BadNames, naming table and line
    Orthography(std::string code, std::string_view table);

    [[nodiscard]] const std::string& code() const { return code_; }
    [[nodiscard]] Script script() const { return script_; }

    /// What it costs, as a distance, to take a name for one in this orthography: seldom is it one.
    [[nodiscard]] float doubt() const { return doubt_; }

    /// False if the word has letters that this orthography cannot have, or lacks those it is for.
    [[nodiscard]] bool applies(std::u32string_view word) const;

    /// Appends the phoneme strings of `word` to `out`, at most kMostReadings.
    /// \param word lower case, NFC, of one script
    void read(std::u32string_view word, std::vector<std::string>& out) const;

    /// The words of the table's own test rows, each with one of its readings.
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& cases() const { return cases_; }
    [[nodiscard]] std::size_t rules() const { return rules_.size(); }

private:
    using Letters = std::u32string;

    /// A place beside the rule's letters: a letter, a set of letters, or an end of the word.
    struct Condition {
        bool negated = false;
        bool edge = false;
        Letters any_of;
    };
    struct Rule {
        Letters letters;
        std::vector<std::string> sounds;  ///< alternatives
        std::vector<Condition> before;    ///< nearest first
        std::vector<Condition> after;     ///< nearest first
    };

    void add_row(const std::vector<std::string_view>& columns);
    void sort_rules();
    [[nodiscard]] std::vector<Condition> conditions(std::string_view text) const;
    [[nodiscard]] const Rule* rule_at(std::u32string_view word, std::size_t at) const;
    static bool holds(const std::vector<Condition>& conditions, std::u32string_view word, std::size_t at,
                      bool forward);

    std::string code_;
    Script script_ = Script::Other;
    float doubt_ = 0;
    Letters only_, never_;
    std::map<char, Letters> sets_;
    std::vector<Rule> rules_;        ///< by first letter, longer ones first
    std::vector<char32_t> seconds_;  ///< second letter of each rule, 0 if it has one letter
    /// The rules for a first letter. Most letters of a word have no rule with the letter that follows them:
    /// the bits say so without a look at the rules.
    struct Range {
        std::uint16_t first = 0;   ///< rules of several letters,
        std::uint16_t single = 0;  ///< then those of one
        std::uint16_t last = 0;
        std::uint64_t seconds = 0;  ///< a bit for each second letter, by its last six bits
    };
    std::array<Range, 0x800> by_letter_{};
    std::vector<std::pair<std::string, std::string>> cases_;
};

/// The tables that are part of the library, read at the first call. Thread-safe.
const std::vector<Orthography>& orthographies();

}  // namespace nsearch::names
