// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/sounded.hpp"

#include <algorithm>
#include <utility>

#include "names/distance.hpp"
#include "names/phonemes.hpp"
#include "names/skeleton.hpp"

namespace nsearch::names {
namespace {

// What taking off an ending costs: a form that is like the name as a whole is nearer than one of its cases.
constexpr float kInflection = 0.10F;

// Who asks mostly asks in the nominative.
constexpr float kObliqueAsked = 0.30F;

// Shorter stems sound like too many others.
constexpr std::size_t kShortestStem = 4;  // letters

// Names that differ by a last -a are mostly a man's and a woman's (Putin, Putina).
constexpr float kOtherGender = 0.35F;

bool other_gender(std::string_view one, std::string_view other) {
    const bool a = one.ends_with('a');
    if (a == other.ends_with('a')) return false;
    return !is_vowel(a ? other.back() : one.back());
}

Likeness distance_of(const Readings& one, const Readings& other, bool whole) {
    Likeness best{kFar, false, {}, {}};
    for (std::size_t i = 0; i < one.sounds.size(); ++i) {
        for (std::size_t j = 0; j < other.sounds.size(); ++j) {
            const std::string& a = one.sounds[i];
            const std::string& b = other.sounds[j];
            // Read in the same doubtful orthography, both are doubted once.
            const float doubt = std::max(one.doubts[i], other.doubts[j]);
            float far =
                doubt + distance({a, is_abjad(one.script)}, {b, is_abjad(other.script)}, best.distance);
            if (whole && other_gender(a, b)) far += kOtherGender;
            if (far < best.distance) best = {far, false, a, b};
            if (far <= 0) return best;
        }
    }
    return best;
}

/// Several readings with one skeleton are alike enough for the first to stand for them.
void add_keys(const std::vector<std::string>& readings, std::vector<Keyed>& keys) {
    std::vector<std::string> skeletons;
    for (const std::string& sounds : readings) {
        skeletons.clear();
        append_skeletons(sounds, skeletons);
        for (std::string& skeleton : skeletons) {
            const auto same = [&](const Keyed& known) { return known.skeleton == skeleton; };
            if (std::none_of(keys.begin(), keys.end(), same)) keys.push_back({std::move(skeleton), sounds});
        }
    }
}

}  // namespace

Sounded sound_out(std::u32string spelling, LanguageSet languages) {
    Sounded result;
    result.whole = read_word(spelling);
    std::vector<Stem> stems;
    Declensions::all().stems(spelling, languages, stems);
    for (Stem& stem : stems) {
        // Persons are seldom several: Петров is a name of its own and no plural of Пётр.
        if (stem.text.size() < kShortestStem || stem.plural) continue;
        const auto same = [&](const SoundedStem& known) { return known.stem.text == stem.text; };
        const auto known = std::find_if(result.stems.begin(), result.stems.end(), same);
        Readings readings = stem.text == spelling         ? result.whole
                            : known == result.stems.end() ? read_word(stem.text)
                                                          : known->readings;
        result.stems.push_back({std::move(stem), std::move(readings)});
    }
    result.spelling = std::move(spelling);
    return result;
}

std::vector<Keyed> lexicon_keys(std::u32string_view spelling, LanguageSet languages) {
    std::vector<Keyed> keys;
    add_keys(read_word(spelling).sounds, keys);
    std::vector<Stem> stems;
    Declensions::all().stems(spelling, languages, stems);
    const auto counts = [](const Stem& stem) {
        return stem.consonants && !stem.plural && stem.text.size() >= kShortestStem;
    };
    for (auto stem = stems.begin(); stem != stems.end(); ++stem) {
        const auto same = [&](const Stem& other) { return counts(other) && other.text == stem->text; };
        if (!counts(*stem) || std::any_of(stems.begin(), stem, same)) continue;
        add_keys(read_word(stem->text).sounds, keys);
    }
    return keys;
}

std::vector<Keyed> query_keys(const Sounded& word) {
    std::vector<Keyed> keys;
    add_keys(word.whole.sounds, keys);
    for (const SoundedStem& stem : word.stems) {
        if (stem.stem.consonants) add_keys(stem.readings.sounds, keys);
    }
    return keys;
}

Likeness compare(const Sounded& one, const Sounded& other, bool family) {
    Likeness best = distance_of(one.whole, other.whole, true);
    for (const SoundedStem& a : one.stems) {
        for (const SoundedStem& b : other.stems) {
            if (best.distance <= kInflection) return best;
            if (!Declensions::agree(a.stem, b.stem, family)) continue;
            Likeness like = distance_of(a.readings, b.readings, false);
            like.inflected = true;
            like.distance += kInflection;
            if (a.stem.kind == Stem::Kind::Oblique) like.distance += kObliqueAsked;
            if (like.distance < best.distance) best = like;
        }
    }
    return best;
}

}  // namespace nsearch::names
