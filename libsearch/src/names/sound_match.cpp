// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/sound_match.hpp"

#include <algorithm>

#include "names/distance.hpp"
#include "names/judgement.hpp"
#include "util/utf8.hpp"

namespace nsearch::names {
namespace {

// Two steps: the readings that gave the skeletons are compared first, which is quick; of those that may be
// near, the nearest are read in full, with their stems.
constexpr float kPlausible = 1.3F;
constexpr std::size_t kMostCompared = 128;

}  // namespace

const Sounded& SoundMatcher::sounded(const LexiconName& name) {
    const auto found = known_.find(name.spelling);
    if (found != known_.end()) return found->second;
    const Declensions& declensions = Declensions::all();
    const LanguageSet languages = name.inflecting ? declensions.guessed() : declensions.always();
    return known_.emplace(name.spelling, sound_out(utf8::decode(name.spelling), languages)).first->second;
}

std::vector<LexiconName> SoundMatcher::gather(const Sounded& asked) const {
    struct Near {
        LexiconName name;
        float distance;
    };
    std::unordered_map<std::string, Near> nearest;
    const bool abjad = is_abjad(asked.whole.script);
    for (const Keyed& key : query_keys(asked)) {
        for (LexiconName& name : lexicon_.with_skeleton(key.skeleton)) {
            const bool other_abjad = is_abjad(script_of(name.spelling));
            const float far = distance({key.sounds, abjad}, {name.sounds, other_abjad}, kPlausible);
            if (far >= kPlausible) continue;
            const auto [known, added] = nearest.try_emplace(name.spelling, Near{name, far});
            if (!added) known->second.distance = std::min(known->second.distance, far);
        }
    }
    std::vector<Near> found;
    found.reserve(nearest.size());
    for (auto& [spelling, near] : nearest) found.push_back(std::move(near));
    const auto nearer = [](const Near& a, const Near& b) {
        if (a.distance != b.distance) return a.distance < b.distance;
        return a.name.spelling < b.name.spelling;
    };
    std::sort(found.begin(), found.end(), nearer);
    if (found.size() > kMostCompared) found.resize(kMostCompared);
    std::vector<LexiconName> names;
    names.reserve(found.size());
    for (Near& one : found) names.push_back(std::move(one.name));
    return names;
}

std::vector<SoundMatch> SoundMatcher::candidates(std::string_view word, bool family) {
    std::vector<SoundMatch> result;
    const Sounded asked = sound_out(spelled(word), Declensions::all().guessed());
    for (LexiconName& name : gather(asked)) {
        const Sounded& other = sounded(name);
        result.push_back(
            {std::move(name.spelling), other.whole.script, compare(asked, other, family), 0, false, false});
    }
    std::sort(result.begin(), result.end(), [](const SoundMatch& a, const SoundMatch& b) {
        if (a.likeness.distance != b.likeness.distance) return a.likeness.distance < b.likeness.distance;
        return a.spelling < b.spelling;
    });
    judge(asked, lexicon_.names(), result);
    for (SoundMatch& one : result) {
        one.balanced = is_taken(asked, one, NameLevel::Balanced);
        one.wide = is_taken(asked, one, NameLevel::Wide);
    }
    return result;
}

}  // namespace nsearch::names
