// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/distance.hpp"

#include <algorithm>
#include <array>

#include "names/phonemes.hpp"

namespace nsearch::names {
namespace {

constexpr std::size_t kLongest = 48;

// A short vowel that the other side's script does not write. At the ends of a word vowels are written.
constexpr float kUnwrittenVowel = 0.14F;
constexpr float kUnwrittenAtEnd = 0.42F;

// A vowel written twice may be a long one.
constexpr float kLongVowel = 0.12F;

using Row = std::array<float, kLongest + 1>;

/// What leaving out each sound of `own` costs if the other string has nothing there.
Row omission_costs(Sounds own, bool other_abjad) {
    Row costs{};
    for (std::size_t i = 0; i < own.text.size(); ++i) {
        const char sound = own.text[i];
        const bool at_end = i == 0 || i + 1 == own.text.size();
        costs[i] = omission_cost(sound);
        if (i > 0 && own.text[i - 1] == sound && is_vowel(sound)) costs[i] = kLongVowel;
        if (other_abjad && !own.abjad && is_vowel(sound))
            costs[i] = at_end ? kUnwrittenAtEnd : kUnwrittenVowel;
    }
    return costs;
}

}  // namespace

float distance(Sounds one, Sounds other, float enough) noexcept {
    if (one.text.size() > kLongest || other.text.size() > kLongest) return enough;
    const Row omit_one = omission_costs(one, other.abjad);
    const Row omit_other = omission_costs(other, one.abjad);
    Row above{};
    Row row{};
    for (std::size_t j = 0; j < other.text.size(); ++j) above[j + 1] = above[j] + omit_other[j];
    for (std::size_t i = 0; i < one.text.size(); ++i) {
        row[0] = above[0] + omit_one[i];
        float least = row[0];
        for (std::size_t j = 0; j < other.text.size(); ++j) {
            const float changed = above[j] + substitution_cost(one.text[i], other.text[j]);
            row[j + 1] = std::min({changed, above[j + 1] + omit_one[i], row[j] + omit_other[j]});
            least = std::min(least, row[j + 1]);
        }
        if (least >= enough) return enough;
        std::swap(above, row);
    }
    return std::min(above[other.text.size()], enough);
}

}  // namespace nsearch::names
