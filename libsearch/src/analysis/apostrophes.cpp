// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/apostrophes.hpp"

#include <algorithm>
#include <array>

#include "analysis/fold.hpp"

namespace nsearch::analysis {
namespace {

// Folded, sorted.
constexpr std::array kElided = std::to_array<std::string_view>({
    "agli", "all",   "c",      "coll",   "d", "dagli", "dall", "dell",   "gl",
    "j",    "jusqu", "l",      "lorsqu", "m", "n",     "nell", "presqu", "puisqu",
    "qu",   "quell", "quelqu", "quoiqu", "s", "sull",  "t",    "un",
});

// English: possessive and contracted verbs. Turkish: case endings, which are set off from names.
constexpr std::array kTails = std::to_array<std::string_view>({
    "a",   "ca", "ce",  "d",  "da",  "daki", "dan", "de",  "deki", "den", "e",  "i",
    "in",  "la", "lar", "le", "ler", "ll",   "m",   "na",  "nda",  "nde", "ne", "ni",
    "nin", "nu", "nun", "re", "s",   "si",   "su",  "ta",  "taki", "tan", "te", "teki",
    "ten", "u",  "un",  "ve", "ya",  "ye",   "yi",  "yla", "yle",  "yu",
});

template <typename Table>
bool holds(const Table& table, std::string_view word) {
    if (word.size() > 12) return false;
    return std::binary_search(table.begin(), table.end(), std::string_view(fold_word(word)));
}

static_assert(std::is_sorted(kElided.begin(), kElided.end()));
static_assert(std::is_sorted(kTails.begin(), kTails.end()));

}  // namespace

bool is_elided(std::string_view before) {
    return holds(kElided, before);
}

bool is_dropped_tail(std::string_view behind) {
    return holds(kTails, behind);
}

}  // namespace nsearch::analysis
