// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Case endings of names: what of a word may be an ending, and which forms can belong to one name.
///
/// The tables are `libsearch/data/declensions/LANGUAGE.tsv`; docs/names.md describes their format.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "names/orthography.hpp"

namespace nsearch::names {

/// Languages whose tables are used, a bit each; see Declensions::language().
using LanguageSet = std::uint32_t;

/// A word without an ending.
struct Stem {
    enum class Kind : std::uint8_t {
        Base,     ///< the word is in the nominative
        Oblique,  ///< it is in another case
        Family,   ///< it is the feminine or the possessive of a name (Merkelová, Putinove)
    };
    std::u32string text;
    Kind kind = Kind::Base;
    std::uint8_t classes = 0;  ///< bits; a form belongs to a name if they share one
    bool consonants = false;   ///< there were consonants in the ending, or the stem was changed
    bool plural = false;       ///< the ending is one of the plural, which names of persons seldom have
};

/// All tables of the library. Immutable once made, so thread-safe.
class Declensions {
public:
    static const Declensions& all();

    /// The stems that `word` may have.
    /// \param word lower case, NFC
    void stems(std::u32string_view word, LanguageSet languages, std::vector<Stem>& out) const;

    /// True if `form` can be a form of the name in the nominative that has the stem `base`.
    /// \param plural forms of the plural count
    /// \param family feminine and possessive forms count
    [[nodiscard]] bool has_form(const Stem& base, std::u32string_view form, bool plural, bool family) const;

    /// The words in the nominative of which `word` may be a case.
    /// \param plural as a case of the plural, or as one of the singular
    [[nodiscard]] std::vector<std::u32string> nominatives(std::u32string_view word, bool plural) const;

    /// The bit of a language; 0 if there is no table for it.
    [[nodiscard]] LanguageSet language(std::string_view code) const;
    /// The languages to be tried where that of the text is not known.
    [[nodiscard]] LanguageSet guessed() const { return guessed_; }
    /// Those that hold for a word whatever the language of its text.
    [[nodiscard]] LanguageSet always() const { return always_; }

    /// True if a form with stem `one` can be a form of a name with stem `other`, their texts being alike.
    static bool agree(const Stem& one, const Stem& other, bool family);

private:
    struct Row {
        std::u32string stem;
        Stem::Kind kind;
        std::uint8_t classes;
        LanguageSet languages;
        bool consonants;
        bool plural;
    };

    Declensions();
    void add_table(std::string_view code, std::string_view table);
    void add_row(std::u32string ending, Row row);

    std::vector<std::string> codes_;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::u32string_view text) const {
            return std::hash<std::u32string_view>()(text);
        }
    };
    std::unordered_map<std::u32string, std::vector<Row>, Hash, std::equal_to<>> endings_;
    std::vector<std::pair<std::u32string, Row>> bases_;  ///< endings of the nominative
    std::size_t longest_ = 0;
    LanguageSet guessed_ = 0;
    LanguageSet always_ = 0;
};

}  // namespace nsearch::names
