// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/declension.hpp"

#include <algorithm>
#include <utility>

#include "analysis/fold.hpp"
#include "nsearch/error.hpp"
#include "util/table.hpp"
#include "util/utf8.hpp"

namespace nsearch::data {
extern const std::vector<std::pair<std::string_view, std::string_view>> declensions;
}

namespace nsearch::names {
namespace {

constexpr std::string_view kClasses = "mfabpv";
constexpr std::uint8_t kMasculine = 1;
constexpr std::uint8_t kKeepsVowel = 1U << 5U;
constexpr std::size_t kShortestStem = 3;  // letters
constexpr std::u32string_view kVowels = U"aeiouyáéíóúůýěąęäöüаеёиоуыэюяіїєьйў";

std::uint8_t classes_named(std::string_view text) {
    std::uint8_t classes = 0;
    for (const char c : text) {
        const std::size_t at = kClasses.find(c);
        if (at == std::string_view::npos) {
            throw Error(ErrorCode::BadNames, std::string("unknown class \"") + c + '"');
        }
        classes = static_cast<std::uint8_t>(classes | (1U << at));
    }
    return classes;
}

Stem::Kind kind_named(std::string_view name) {
    if (name == "base") return Stem::Kind::Base;
    if (name == "oblique" || name == "plural") return Stem::Kind::Oblique;
    if (name == "family") return Stem::Kind::Family;
    throw Error(ErrorCode::BadNames, "unknown kind of ending \"" + std::string(name) + '"');
}

std::u32string folded(const std::u32string& text) {
    std::string bytes;
    for (const char32_t letter : text) utf8::append(bytes, letter);
    return utf8::decode(analysis::fold_word(bytes));
}

bool is_vowel_letter(char32_t letter) {
    return kVowels.find(letter) != std::u32string_view::npos;
}

}  // namespace

Declensions::Declensions() {
    for (const auto& [code, bytes] : data::declensions) add_table(code, bytes);
}

const Declensions& Declensions::all() {
    static const Declensions tables;
    return tables;
}

void Declensions::add_table(std::string_view code, std::string_view table) {
    const LanguageSet bit = LanguageSet{1} << codes_.size();
    codes_.emplace_back(code);
    table::each_row(table, [&](const table::Row& row) {
        const auto& columns = row.columns;
        try {
            if (columns.front() == "script") return;  // for people: the endings tell
            if (columns.front() == "guess") {
                guessed_ |= bit;
                return;
            }
            if (columns.size() != 4) throw Error(ErrorCode::BadNames, "4 columns expected");
            const auto text = [](std::string_view cell) { return utf8::decode(cell == "-" ? "" : cell); };
            const std::u32string ending = text(columns[1]);
            const std::u32string stem = text(columns[2]);
            const bool consonants =
                !stem.empty() || !std::all_of(ending.begin(), ending.end(), is_vowel_letter);
            const Row parsed{stem,       kind_named(columns[0]), classes_named(columns[3]), bit,
                             consonants, columns[0] == "plural"};
            add_row(ending, parsed);
            // Index and lists may hold words without their accents.
            Row plain = parsed;
            plain.stem = folded(stem);
            add_row(folded(ending), plain);
        } catch (const Error& error) {
            throw Error(ErrorCode::BadNames, "declension " + codes_.back() + ", line " +
                                                 std::to_string(row.line) + ": " + error.what());
        }
    });
    if (code == "roman") always_ |= bit;
}

void Declensions::add_row(std::u32string ending, Row row) {
    longest_ = std::max(longest_, ending.size());
    if (row.kind == Stem::Kind::Base) bases_.emplace_back(ending, row);
    std::vector<Row>& rows = endings_[std::move(ending)];
    for (Row& known : rows) {
        if (known.stem != row.stem || known.kind != row.kind || known.classes != row.classes ||
            known.plural != row.plural) {
            continue;
        }
        known.languages |= row.languages;
        return;
    }
    rows.push_back(std::move(row));
}

LanguageSet Declensions::language(std::string_view code) const {
    if (code == "sk") code = "cs";
    if (code == "sl" || code == "hr" || code == "bs" || code == "sr") code = "sh";
    if (code == "mk") code = "bg";
    if (code == "sv" || code == "da" || code == "no" || code == "nb" || code == "nl") code = "de";
    const auto found = std::find(codes_.begin(), codes_.end(), code);
    return found == codes_.end() ? 0 : LanguageSet{1} << static_cast<unsigned>(found - codes_.begin());
}

void Declensions::stems(std::u32string_view word, LanguageSet languages, std::vector<Stem>& out) const {
    if (word.size() < kShortestStem) return;
    const bool vowel = is_vowel_letter(word.back());
    out.push_back({std::u32string(word), Stem::Kind::Base, vowel ? kKeepsVowel : kMasculine, false, false});
    for (std::size_t size = 1; size <= longest_ && size + kShortestStem <= word.size() + 1; ++size) {
        const auto found = endings_.find(word.substr(word.size() - size));
        if (found == endings_.end()) continue;
        const std::u32string_view start = word.substr(0, word.size() - size);
        for (const Row& row : found->second) {
            if ((row.languages & languages) == 0) continue;
            std::u32string stem = std::u32string(start) + row.stem;
            if (stem.size() < kShortestStem) continue;
            out.push_back({std::move(stem), row.kind, row.classes, row.consonants, row.plural});
        }
    }
}

bool Declensions::has_form(const Stem& base, std::u32string_view form, bool plural, bool family) const {
    const std::u32string_view stem = base.text;
    if (form.size() < 2 || stem.size() < 2 || form.substr(0, 2) != stem.substr(0, 2)) return false;
    for (std::size_t size = 1; size <= longest_ && size < form.size(); ++size) {
        const std::u32string_view start = form.substr(0, form.size() - size);
        if (start.size() > stem.size() || !stem.starts_with(start)) continue;
        const auto found = endings_.find(form.substr(start.size()));
        if (found == endings_.end()) continue;
        for (const Row& row : found->second) {
            if (row.kind == Stem::Kind::Base || (row.classes & base.classes) == 0) continue;
            if ((row.plural && !plural) || (row.kind == Stem::Kind::Family && !family)) continue;
            if (start.size() + row.stem.size() == stem.size() && stem.ends_with(row.stem)) return true;
        }
    }
    return false;
}

std::vector<std::u32string> Declensions::nominatives(std::u32string_view word, bool plural) const {
    std::vector<std::u32string> result;
    std::vector<Stem> found;
    stems(word, ~LanguageSet{0}, found);
    const auto add = [&](std::u32string base) {
        if (std::find(result.begin(), result.end(), base) == result.end()) result.push_back(std::move(base));
    };
    for (const Stem& stem : found) {
        if (stem.kind != Stem::Kind::Oblique || stem.plural != plural) continue;
        if ((stem.classes & (kMasculine | kKeepsVowel)) != 0) add(stem.text);
        // In Latin script one vowel for another is too little: most languages have no cases.
        if (!stem.consonants && script_of(word) == Script::Latin) continue;
        for (const auto& [ending, row] : bases_) {
            if ((row.classes & stem.classes) != 0) add(stem.text + ending);
        }
    }
    return result;
}

bool Declensions::agree(const Stem& one, const Stem& other, bool family) {
    using Kind = Stem::Kind;
    if (one.kind == Kind::Family || other.kind == Kind::Family) {
        return family && (one.classes & other.classes) != 0;
    }
    return (one.kind == Kind::Oblique || other.kind == Kind::Oblique) && (one.classes & other.classes) != 0;
}

}  // namespace nsearch::names
