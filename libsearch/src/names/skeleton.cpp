// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/skeleton.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "names/phonemes.hpp"

namespace nsearch::names {
namespace {

constexpr std::size_t kMostWays = 4;

// Skeletons this short are shared by too many names: whether the name begins with a vowel is added.
constexpr std::size_t kShort = 2;

constexpr char kNone = 0;
constexpr char kMaybe = '?';

constexpr char class_of(char sound) {
    switch (sound) {
        case 'p':
        case 'b':
            return 'P';
        case 'f':
        case 'v':
            return 'F';
        case 't':
        case 'd':
        case 'T':
        case 'D':
            return 'T';
        case 'k':
        case 'g':
        case 'x':
        case 'q':
        case 'G':
        case 'h':
            return 'K';
        case 's':
        case 'z':
        case 'c':
            return 'S';
        case 'S':
        case 'Z':
        case 'C':
        case 'J':
            return 'X';
        case 'm':
            return 'M';
        case 'n':
            return 'N';
        case 'l':
            return 'L';
        case 'r':
            return 'R';
        case 'w':
        case 'W':
            return kMaybe;
        default:
            return kNone;
    }
}

void add_class(std::string& key, char value, bool adjacent) {
    if (!adjacent || key.empty() || key.back() != value) key.push_back(value);
}

bool starts_with_vowel(std::string_view sounds) {
    return sounds.front() == '\'' || is_vowel(sounds.front());
}

}  // namespace

void append_skeletons(std::string_view sounds, std::vector<std::string>& out) {
    if (sounds.empty()) return;
    std::array<std::string, kMostWays> ways;
    std::size_t count = 1;
    bool adjacent = false;  // consonants of a class side by side count once: lexicon, lecsicon
    for (const char sound : sounds) {
        const char value = class_of(sound);
        const bool beside = std::exchange(adjacent, value != kNone && value != kMaybe);
        if (value == kNone) continue;
        if (value != kMaybe) {
            for (std::size_t i = 0; i < count; ++i) add_class(ways[i], value, beside);
            continue;
        }
        const std::size_t before = count;
        for (std::size_t i = 0; i < before && count < kMostWays; ++i) {
            ways[count] = ways[i];
            add_class(ways[count++], 'F', beside);
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        std::string& key = ways[i];
        if (key.size() <= kShort && starts_with_vowel(sounds)) key.insert(key.begin(), 'A');
        if (std::find(out.begin(), out.end(), key) == out.end()) out.push_back(std::move(key));
    }
}

}  // namespace nsearch::names
