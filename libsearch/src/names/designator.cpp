// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/designator.hpp"

#include <algorithm>
#include <array>

#include "names/orthography.hpp"
#include "util/utf8.hpp"

namespace nsearch::names {
namespace {

constexpr std::size_t kMostLetters = 3;

/// A letter as designations write it. Persian and Arabic spell the English letter's name out, folded here.
struct Letter {
    std::string_view latin;
    std::string_view cyrillic;
    std::string_view persian;
    std::string_view arabic;
};
constexpr std::array kLetters = std::to_array<Letter>({
    {"s", "с", "اس", "اس"},  {"a", "а", "ا", "ا"},      {"b", "б", "بی", "بی"}, {"c", "с", "سی", "سی"},
    {"d", "д", "دی", "دی"},  {"e", "е", "ای", "ای"},    {"f", "ф", "اف", "اف"}, {"g", "г", "جی", "جی"},
    {"h", "х", "اچ", "اتش"}, {"i", "и", "ای", "ای"},    {"k", "к", "ک", "ک"},   {"l", "л", "ال", "ال"},
    {"m", "м", "ام", "ام"},  {"n", "н", "ان", "ان"},    {"o", "о", "او", "او"}, {"p", "п", "پی", "بی"},
    {"r", "р", "ار", "ار"},  {"t", "т", "تی", "تی"},    {"u", "у", "یو", "یو"}, {"v", "в", "وی", "فی"},
    {"z", "з", "زد", "زد"},  {"x", "х", "ایکس", "اکس"},
});

std::string letters_by(std::string_view letters, std::string_view Letter::*from,
                       std::string_view Letter::*to) {
    std::string out;
    for (std::size_t at = 0; at < letters.size();) {
        const std::size_t start = at;
        utf8::next(letters, at);
        const std::string_view one = letters.substr(start, at - start);
        const auto same = [&](const Letter& letter) { return letter.*from == one; };
        const auto found = std::find_if(kLetters.begin(), kLetters.end(), same);
        if (found == kLetters.end()) return {};
        out += (*found).*to;
    }
    return out;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::optional<Designator> parse_designator(std::string_view folded) {
    const auto digit = std::find_if(folded.begin(), folded.end(), is_digit);
    const auto size = static_cast<std::size_t>(digit - folded.begin());
    if (digit == folded.end() || size == 0) return std::nullopt;
    Designator result{std::string(folded.substr(0, size)), std::string(folded.substr(size))};
    if (result.letters.back() == ' ') result.letters.pop_back();
    const bool one_word =
        result.letters.find(' ') == std::string::npos && result.number.find(' ') == std::string::npos;
    if (result.letters.empty() || !one_word) return std::nullopt;
    return result;
}

std::vector<std::string> letters_in_scripts(std::string_view letters) {
    std::vector<std::string> result{std::string(letters)};
    if (utf8::decode(letters).size() > kMostLetters) return result;
    const auto add = [&](std::string text) {
        if (!text.empty() && std::find(result.begin(), result.end(), text) == result.end()) {
            result.push_back(std::move(text));
        }
    };
    for (const auto from : {&Letter::latin, &Letter::cyrillic, &Letter::persian, &Letter::arabic}) {
        for (const auto to : {&Letter::latin, &Letter::cyrillic, &Letter::persian, &Letter::arabic}) {
            if (from != to) add(letters_by(letters, from, to));
        }
    }
    // The name of an English letter is several letters in Persian and Arabic.
    for (const Letter& letter : kLetters) {
        if (letter.persian != letters && letter.arabic != letters) continue;
        add(std::string(letter.latin));
        add(std::string(letter.cyrillic));
    }
    return result;
}

}  // namespace nsearch::names
