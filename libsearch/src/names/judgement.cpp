// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/judgement.hpp"

#include <algorithm>
#include <cmath>

#include "names/judgement_weights.hpp"
#include "names/sound_match.hpp"

namespace nsearch::names {
namespace {

std::size_t shortest(const Readings& readings) {
    std::size_t least = 1000;
    for (const std::string& sounds : readings.sounds) least = std::min(least, sounds.size());
    return readings.sounds.empty() ? 1 : least;
}

/// Names that are alike by chance grow in number with the lexicon, those that are the same name do not.
double size_correction(std::size_t names) {
    constexpr double kShare = 0.5;  // the ranks among the features take care of the rest
    constexpr double kMost = 1.5;
    const double more = static_cast<double>(std::max<std::size_t>(names, 1)) / kFittedNames;
    return std::clamp(-kShare * std::log(more), -kMost, kMost);
}

/// The row of the tables of weights.
std::size_t row_of(const Sounded& asked, const SoundMatch& candidate) {
    const std::size_t kind = candidate.likeness.inflected ? kWeights.size() / 2 : 0;
    return kind + static_cast<std::size_t>(script_pair(asked, candidate));
}

}  // namespace

ScriptPair script_pair(const Sounded& asked, const SoundMatch& candidate) {
    Script one = asked.whole.script;
    Script other = candidate.script;
    if (other < one) std::swap(one, other);
    if (one == Script::Latin && other == Script::Latin) return ScriptPair::LatinLatin;
    if (one == Script::Cyrillic && other == Script::Cyrillic) return ScriptPair::CyrillicCyrillic;
    if (one == Script::Latin && other == Script::Cyrillic) return ScriptPair::LatinCyrillic;
    if (one == Script::Latin && other == Script::Arabic) return ScriptPair::LatinArabic;
    if (one == Script::Cyrillic && other == Script::Arabic) return ScriptPair::CyrillicArabic;
    return ScriptPair::Other;
}

std::vector<Features> features(const Sounded& asked, const std::vector<SoundMatch>& candidates) {
    std::vector<Features> result;
    const auto length = static_cast<double>(shortest(asked.whole));
    std::array<double, 8> nearest{};
    std::array<double, 8> nearer{};
    nearest.fill(-1);
    for (const SoundMatch& one : candidates) {
        const auto script = static_cast<std::size_t>(one.script);
        const auto far = static_cast<double>(one.likeness.distance);
        if (nearest[script] < 0 && !one.likeness.inflected) nearest[script] = far;
        const double rank = std::log1p(nearer[script]);
        const double size = std::min(length, 10.0);
        result.push_back({1, far, far * 6 / std::max(length, 2.0),
                          nearest[script] < 0 ? 0 : far - nearest[script], rank, size,
                          one.likeness.inflected ? 1.0 : 0.0, far == 0 ? 1.0 : 0.0, far * far, size * far,
                          rank * far, length <= 3 ? 1.0 : 0.0, length <= 4 ? 1.0 : 0.0});
        if (!one.likeness.inflected) nearer[script] += 1;
    }
    return result;
}

void judge(const Sounded& asked, std::size_t names, std::vector<SoundMatch>& candidates) {
    const std::vector<Features> rows = features(asked, candidates);
    const double size = size_correction(names);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Features& weights = kWeights[row_of(asked, candidates[i])];
        double sum = size;
        for (std::size_t j = 0; j < kFeatures; ++j) sum += weights[j] * rows[i][j];
        candidates[i].sureness = 1 / (1 + std::exp(-sum));
    }
}

bool is_taken(const Sounded& asked, const SoundMatch& candidate, NameLevel level) {
    if (level < NameLevel::Balanced) return false;
    if (level == NameLevel::Wide) return candidate.sureness >= kWideSureness;
    return candidate.sureness >= kBalancedSureness[row_of(asked, candidate)];
}

}  // namespace nsearch::names
