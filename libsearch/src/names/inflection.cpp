// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/inflection.hpp"

#include <algorithm>

#include "names/declension.hpp"
#include "util/utf8.hpp"

namespace nsearch::names {
namespace {

constexpr std::size_t kShortestName = 4;   // letters; what is shorter meets too many words
constexpr std::size_t kShortestStart = 2;  // letters
constexpr std::size_t kMostStarts = 1000;  // words of the lexicon that are looked at

// Letters that change before some endings: Praha, Praze; Łukaszenka, Łukaszence.
constexpr std::u32string_view kChanging = U"kghcdtrsłlkгхктдвцўь";

constexpr std::u32string_view kChangingVowels = U"ії";

std::vector<Stem> stems_of(std::string_view word) {
    std::vector<Stem> stems;
    const Declensions& declensions = Declensions::all();
    declensions.stems(utf8::decode(word), ~LanguageSet{0}, stems);
    return stems;
}

/// Both have one letter in place of the ending, and little before it. In Cyrillic that is a case
/// nevertheless; in Latin script most languages have none.
bool is_mere_vowel(const Stem& base, std::size_t name_letters, std::size_t form_letters) {
    constexpr std::size_t kShortStem = 3;
    const char32_t last = base.text.empty() ? U' ' : base.text.back();
    if (script_of(base.text) != Script::Latin || last == U'i' || last == U'j') return false;
    return base.text.size() <= kShortStem && name_letters > base.text.size() &&
           form_letters <= base.text.size() + 1;
}

/// A name with its stems, to be held against many forms.
struct Name {
    std::size_t letters;
    std::vector<Stem> stems;

    explicit Name(std::string_view folded) : letters(utf8::decode(folded).size()), stems(stems_of(folded)) {
        std::erase_if(stems, [](const Stem& stem) { return stem.kind != Stem::Kind::Base; });
    }

    [[nodiscard]] bool has_form(std::string_view folded, Known known, bool family) const {
        const std::u32string form = utf8::decode(folded);
        return std::any_of(stems.begin(), stems.end(), [&](const Stem& base) {
            if (known == Known::Unlisted && is_mere_vowel(base, letters, form.size())) return false;
            return Declensions::all().has_form(base, form, known == Known::Thing, family);
        });
    }
};

/// What all inflected forms of a name begin with; empty if that is too little.
std::string common_start(const std::vector<Stem>& bases) {
    std::u32string start;
    for (const Stem& base : bases) {
        if (start.empty() || base.text.size() < start.size()) start = base.text;
    }
    if (start.size() > kShortestStart && kChanging.find(start.back()) != std::u32string_view::npos)
        start.pop_back();
    // Київ, Києва; Львів, Львова: the vowel before it changes with it.
    if (start.size() > kShortestStart && kChangingVowels.find(start.back()) != std::u32string_view::npos) {
        start.pop_back();
    }
    if (start.size() < kShortestStart) return {};
    std::string bytes;
    for (const char32_t letter : start) utf8::append(bytes, letter);
    return bytes;
}

bool has_endings(std::string_view word) {
    const Script script = script_of(word);
    return script == Script::Latin || script == Script::Cyrillic;
}

}  // namespace

bool is_inflection(std::string_view name, std::string_view form, Known known, bool family) {
    // Both begin with the same letters: nearly all pairs end here.
    if (name.substr(0, 2) != form.substr(0, 2) || !has_endings(name)) return false;
    if (utf8::decode(name).size() < kShortestName) return false;
    return Name(name).has_form(form, known, family);
}

std::vector<std::string> inflections(const Lexicon& lexicon, std::string_view name, Known known,
                                     bool family) {
    std::vector<std::string> result;
    if (!has_endings(name) || utf8::decode(name).size() < kShortestName) return result;
    const Name base(name);
    const std::string start = common_start(base.stems);
    if (start.empty()) return result;
    for (std::string& form : lexicon.starting_with(start, kMostStarts)) {
        if (form != name && base.has_form(form, known, family)) result.push_back(std::move(form));
    }
    return result;
}

std::vector<std::string> nominatives(std::string_view form, bool plural) {
    std::vector<std::string> result;
    if (!has_endings(form)) return result;
    for (const std::u32string& base : Declensions::all().nominatives(utf8::decode(form), plural)) {
        if (base.size() < kShortestName) continue;
        std::string bytes;
        for (const char32_t letter : base) utf8::append(bytes, letter);
        result.push_back(std::move(bytes));
    }
    return result;
}

}  // namespace nsearch::names
