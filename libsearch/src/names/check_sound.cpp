// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/check_sound.hpp"

#include <algorithm>
#include <utility>

#include "analysis/word_reader.hpp"
#include "names/distance.hpp"
#include "names/sounded.hpp"

namespace nsearch::names {
namespace {

// Spellings of one name are mostly nearer than this; see docs/names.md for the unit.
constexpr float kUnlike = 1.0F;
// Beyond this no level takes two names for one.
constexpr float kApart = 1.2F;
// Each is compared with each, so a line of thousands must not take hours.
constexpr std::size_t kMostCompared = 64;

struct Heard {
    const Variant* variant;
    std::vector<Sounded> words;
};

Heard hear(const Variant& variant) {
    Heard heard{&variant, {}};
    for (const std::string& word : analysis::words_of(variant.text)) {
        heard.words.push_back(sound_out(spelled(word), Declensions::all().guessed()));
        if (heard.words.back().whole.sounds.empty()) return {&variant, {}};
    }
    return heard;
}

std::vector<Heard> hear_all(const std::vector<Variant>& variants) {
    std::vector<Heard> all;
    for (const Variant& variant : variants) {
        if (all.size() >= kMostCompared) break;
        Heard heard = hear(variant);
        if (!heard.words.empty()) all.push_back(std::move(heard));
    }
    return all;
}

/// Word by word; the distance is that of the words that are least alike.
std::optional<float> distance_of(const Heard& one, const Heard& other) {
    if (one.words.size() != other.words.size()) return std::nullopt;
    float farthest = 0;
    for (std::size_t i = 0; i < one.words.size(); ++i) {
        farthest = std::max(farthest, compare(one.words[i], other.words[i], false).distance);
    }
    return farthest;
}

std::optional<Outlier> as_outlier(const Heard& one, const std::vector<Heard>& all) {
    Outlier result{one.variant->text, {}, kFar};
    for (const Heard& other : all) {
        if (other.variant == one.variant) continue;
        const float far = compare(one.words.front(), other.words.front(), true).distance;
        if (far <= kUnlike) return std::nullopt;
        if (!result.nearest.empty() && far >= result.distance) continue;
        result.nearest = other.variant->text;
        result.distance = far;
    }
    return result.nearest.empty() ? std::nullopt : std::optional(std::move(result));
}

}  // namespace

std::vector<Outlier> outliers(const std::vector<Variant>& variants) {
    std::vector<Heard> all = hear_all(variants);
    std::erase_if(all, [](const Heard& heard) { return heard.words.size() != 1; });
    std::vector<Outlier> result;
    for (const Heard& one : all) {
        if (one.variant->loose) continue;
        if (auto outlier = as_outlier(one, all)) result.push_back(std::move(*outlier));
    }
    return result;
}

std::optional<bool> any_near(const std::vector<Variant>& one, const std::vector<Variant>& other) {
    std::optional<bool> near;
    const std::vector<Heard> others = hear_all(other);
    for (const Heard& a : hear_all(one)) {
        for (const Heard& b : others) {
            const std::optional<float> far = distance_of(a, b);
            if (!far) continue;
            if (*far < kApart) return true;
            near = false;
        }
    }
    return near;
}

}  // namespace nsearch::names
