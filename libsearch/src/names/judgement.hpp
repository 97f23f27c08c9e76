// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whether names that sound alike are the same name: how sure that is, and how sure each level wants it.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "nsearch/names.hpp"

namespace nsearch::names {

struct Sounded;
struct SoundMatch;

/// What the sureness of one candidate is computed from.
inline constexpr std::size_t kFeatures = 13;
using Features = std::array<double, kFeatures>;

/// The pair of scripts of two names; each has weights of its own.
enum class ScriptPair : unsigned char {
    LatinLatin,
    CyrillicCyrillic,
    LatinCyrillic,
    LatinArabic,
    CyrillicArabic,
    Other
};

/// Features of each of the candidates, in their order. \param candidates nearest first
std::vector<Features> features(const Sounded& asked, const std::vector<SoundMatch>& candidates);

ScriptPair script_pair(const Sounded& asked, const SoundMatch& candidate);

/// Fills in the sureness of each candidate: the probability, by logistic regression, that a list of variants
/// has the two names. The weights are fitted by benchmarks/fit_names.py.
/// \param names number of names in the lexicon: the more there are, the more are alike by chance
/// \param candidates all that there are, nearest first: how many are nearer counts
void judge(const Sounded& asked, std::size_t names, std::vector<SoundMatch>& candidates);

/// True if it is sure enough for `level`; at Off and Exact nothing is.
bool is_taken(const Sounded& asked, const SoundMatch& candidate, NameLevel level);

}  // namespace nsearch::names
