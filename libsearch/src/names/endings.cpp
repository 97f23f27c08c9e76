// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/endings.hpp"

#include <algorithm>
#include <array>

#include "util/utf8.hpp"

namespace nsearch::names {
namespace {

// Case endings of nouns and adjectives, singular and plural, folded, from the declension tables of
// school grammars. Cyrillic: Russian, Ukrainian, Belarusian. Latin: Polish, Czech, Slovak, and the
// endings that South Slavic and Baltic languages share with them. Feminine forms (-ова) that are a
// name of their own are left out on purpose.
constexpr std::array kCyrillic = std::to_array<std::string_view>({
    "а",   "я",   "у",   "ю",   "о",   "е",   "и",   "і",   "ы",   "й",   "ь",  "ом", "ем",  "єм",  "ам",
    "ям",  "ой",  "ей",  "ай",  "яй",  "ою",  "ею",  "єю",  "аю",  "ов",  "ев", "ів", "ові", "еві", "єві",
    "ами", "ями", "амі", "ямі", "ах",  "ях",  "ым",  "им",  "ім",  "ых",  "их", "іх", "ый",  "ий",  "ій",
    "ого", "ога", "его", "яго", "ому", "аму", "ему", "яму", "ая",  "яя",  "ую", "юю", "ию",  "ію",  "ии",
    "ії",  "ия",  "ія",  "ией", "іей", "ыми", "ымі", "ими", "імі", "ьом", "ьо", "ї",
});
constexpr std::array kLatin = std::to_array<std::string_view>({
    "a",   "u",   "o",   "e",   "i",  "y",   "em",  "om",  "im",  "ym",   "am",   "um",
    "ie",  "iem", "ovi", "owi", "ow", "ami", "ach", "ego", "emu", "iego", "iemu", "ej",
    "iej", "ich", "ych", "ech", "ou", "eho", "imi", "ymi", "ia",  "iu",
});

// What an ending takes the place of: Лукашенк-о, Łukaszenk-a, Тихановск-ая. Longer ones first. In
// Latin script -e, -i and -y stay: names that end so (Raisi, Makei) keep them when they are inflected.
constexpr std::array kDropped = std::to_array<std::string_view>({
    "ая",
    "яя",
    "ый",
    "ий",
    "ій",
    "ия",
    "ія",
    "а",
    "я",
    "о",
    "е",
    "э",
    "и",
    "і",
    "й",
    "ь",
    "a",
    "o",
});

constexpr std::size_t kShortestStart = 3;  // letters

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

enum class Script { Latin, Cyrillic, Other };

Script script_of(std::string_view folded) {
    std::size_t at = 0;
    const char32_t first = folded.empty() ? U' ' : utf8::next(folded, at);
    if (first >= U'a' && first <= U'z') return Script::Latin;
    return first >= 0x0400 && first < 0x0530 ? Script::Cyrillic : Script::Other;
}

template <typename Table>
bool holds(const Table& table, std::string_view ending) {
    return std::find(table.begin(), table.end(), ending) != table.end();
}

}  // namespace

std::string inflection_start(std::string_view folded) {
    if (script_of(folded) == Script::Other) return {};
    std::string_view start = folded;
    for (const std::string_view vowel : kDropped) {
        if (!folded.ends_with(vowel)) continue;
        start = folded.substr(0, folded.size() - vowel.size());
        break;
    }
    if (letters(start) < kShortestStart || letters(folded) <= kShortestStart) return {};
    return std::string(start);
}

bool is_inflection(std::string_view start, std::string_view form) {
    if (!form.starts_with(start)) return false;
    const std::string_view ending = form.substr(start.size());
    return script_of(start) == Script::Cyrillic ? holds(kCyrillic, ending) : holds(kLatin, ending);
}

}  // namespace nsearch::names
