// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/homoglyphs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "util/utf8.hpp"

namespace nsearch::analysis {
namespace {

struct Pair {
    char32_t latin;
    char32_t cyrillic;
};
// Alike in lower case, or in capitals (B, H, K, M, T): words come here in lower case.
constexpr std::array kAlike = std::to_array<Pair>({
    {U'a', U'а'},
    {U'b', U'в'},
    {U'c', U'с'},
    {U'e', U'е'},
    {U'h', U'н'},
    {U'i', U'і'},
    {U'j', U'ј'},
    {U'k', U'к'},
    {U'm', U'м'},
    {U'o', U'о'},
    {U'p', U'р'},
    {U's', U'ѕ'},
    {U't', U'т'},
    {U'x', U'х'},
    {U'y', U'у'},
});

bool is_latin(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= 0xDF && c < 0x250);
}

bool is_cyrillic(char32_t c) {
    return c >= 0x0400 && c < 0x0530;
}

/// The letter's double in the other script; 0 if it has none.
char32_t double_of(char32_t c, bool latin) {
    for (const Pair& pair : kAlike) {
        if ((latin ? pair.latin : pair.cyrillic) == c) return latin ? pair.cyrillic : pair.latin;
    }
    return 0;
}

/// Changes all letters of one script; false, and nothing is changed, if one has no double.
bool change(std::u32string& word, bool latin) {
    std::u32string changed = word;
    for (char32_t& c : changed) {
        if (latin ? !is_latin(c) : !is_cyrillic(c)) continue;
        c = double_of(c, latin);
        if (c == 0) return false;
    }
    word = std::move(changed);
    return true;
}

}  // namespace

void unmix_scripts(std::u32string& word) {
    const auto latin = std::count_if(word.begin(), word.end(), is_latin);
    const auto cyrillic = std::count_if(word.begin(), word.end(), is_cyrillic);
    if (latin == 0 || cyrillic == 0) return;
    const bool change_latin = latin <= cyrillic;
    if (!change(word, change_latin)) change(word, !change_latin);
}

bool mixes_scripts(std::string_view word) {
    bool ascii = false;
    bool cyrillic = false;
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        ascii = ascii || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        cyrillic = cyrillic || byte == 0xD0 || byte == 0xD1;
    }
    return ascii && cyrillic;
}

void unmix_scripts(std::string& text, std::size_t start) {
    if (!mixes_scripts(std::string_view(text).substr(start))) return;
    std::u32string word = utf8::decode(std::string_view(text).substr(start));
    unmix_scripts(word);
    text.resize(start);
    for (const char32_t c : word) utf8::append(text, c);
}

}  // namespace nsearch::analysis
