// SPDX-License-Identifier: GPL-3.0-or-later
// What a name stands for, and what it does not, as lists for people and programs.
#include <algorithm>

#include "analysis/fold.hpp"
#include "names/denied.hpp"
#include "names/expander.hpp"

namespace nsearch::names {
namespace {

constexpr std::size_t kMostJoined = 256;  // flat forms of a name
constexpr std::size_t kMostSuggested = 25;

/// Names in an order that people can use: as asked, then the nearest, then by how often.
bool goes_before(const NameForm& a, const NameForm& b) {
    if ((a.why == MatchReason::Exact) != (b.why == MatchReason::Exact)) return a.why == MatchReason::Exact;
    if (a.distance != b.distance) return a.distance < b.distance;
    return a.count > b.count;
}

void append_joined(std::vector<NameForm>& out, const SpellingForms& spelling, std::size_t word,
                   NameForm so_far) {
    if (out.size() >= kMostJoined) return;
    if (word == spelling.words.size()) {
        const auto same = [&](const NameForm& known) { return known.form == so_far.form; };
        const auto known = std::find_if(out.begin(), out.end(), same);
        if (known == out.end()) {
            out.push_back(std::move(so_far));
        } else if (so_far.distance < known->distance) {
            *known = std::move(so_far);
        }
        return;
    }
    for (const WordForm& form : spelling.words[word]) {
        NameForm next = so_far;
        next.form += (word == 0 ? "" : " ") + form.form;
        next.count = word == 0 ? form.count : std::min(next.count, form.count);
        next.distance = std::max(so_far.distance, form.distance);
        next.why = word == 0 ? form.why : std::max(so_far.why, form.why);
        append_joined(out, spelling, word + 1, std::move(next));
    }
}

const char* reason_against(const SoundMatch& match, NameLevel level) {
    if (!match.wide) return "far";
    if (level == NameLevel::Wide) return "many";
    if (!match.balanced) return "wide";
    return level == NameLevel::Balanced ? "many" : "balanced";
}

}  // namespace

std::vector<NameForm> Expander::expand_flat(std::string_view name, const NameOptions& options) {
    return flatten(name, options, expand(name, options));
}

std::vector<NameForm> Expander::flatten(std::string_view name, const NameOptions& options,
                                        const std::vector<SpellingForms>& spellings) const {
    std::vector<NameForm> out;
    const std::string folded = fold_words(name);
    if (const std::uint64_t count = lexicon_.frequency(folded); count > 0) {
        out.push_back({folded, MatchReason::Exact, {}, {}, 0, count});
    }
    const auto add_all = [&](bool listed) {
        for (const SpellingForms& spelling : spellings) {
            if (spelling.cluster.empty() == listed) continue;
            append_joined(out, spelling, 0, {{}, MatchReason::Exact, spelling.base, spelling.cluster, 0, 0});
        }
    };
    add_all(true);
    if (options.level != NameLevel::Off && split_folded(folded).size() == 1) {
        SpellingForms own;
        own.words.push_back(forms_of_word(name, MatchReason::Exact, Endings::Any, options.family));
        const Denied denied(clusters_, folded);
        std::erase_if(own.words.front(), [&](const WordForm& form) { return denied.holds(form.form); });
        if (!own.words.front().empty()) append_joined(out, own, 0, {});
    }
    add_all(false);
    std::stable_sort(out.begin(), out.end(), goes_before);
    return out;
}

std::vector<NameSuggestion> Expander::suggest(std::string_view name, const NameOptions& options) {
    std::vector<NameSuggestion> result;
    const std::string folded = fold_words(name);
    std::vector<std::string> taken;
    for (const NameForm& form : expand_flat(name, options)) taken.push_back(form.form);
    const Denied denied(clusters_, folded);
    for (const SoundMatch& match : matcher_.candidates(name, options.family)) {
        if (result.size() >= kMostSuggested) break;
        std::string form = analysis::fold_word(match.spelling);
        if (form == folded || std::find(taken.begin(), taken.end(), form) != taken.end()) continue;
        const std::uint64_t count = lexicon_.frequency(form);
        if (count == 0) continue;
        NameSuggestion suggestion{
            form, static_cast<double>(match.likeness.distance), match.sureness, count, {}};
        suggestion.reason = reason_against(match, options.level);
        if (denied.holds(form)) suggestion.reason = "denied";
        if (!may_sound(folded)) suggestion.reason = "short";
        taken.push_back(std::move(form));
        result.push_back(std::move(suggestion));
    }
    return result;
}

}  // namespace nsearch::names
