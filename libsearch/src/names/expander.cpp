// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/expander.hpp"

#include <algorithm>

#include "names/endings.hpp"

namespace nsearch::names {
namespace {

constexpr std::size_t kMostStarts = 2000;  // words looked at for endings
constexpr std::size_t kMostForms = 64;     // forms of one word
constexpr std::size_t kMostJoined = 256;   // flat forms of a name
constexpr double kInflectedDistance = 0.1;

void add_form(std::vector<WordForm>& forms, const Lexicon& lexicon, const std::string& form,
              MatchReason why) {
    if (forms.size() >= kMostForms) return;
    const auto same = [&](const WordForm& known) { return known.form == form; };
    if (std::any_of(forms.begin(), forms.end(), same)) return;
    const std::uint64_t count = lexicon.frequency(form);
    if (count > 0) forms.push_back({form, why, count});
}

void add_inflections(std::vector<WordForm>& forms, const Lexicon& lexicon, std::string_view folded) {
    const std::string start = inflection_start(folded);
    if (start.empty()) return;
    for (const std::string& form : lexicon.starting_with(start, kMostStarts)) {
        if (is_inflection(start, form)) add_form(forms, lexicon, form, MatchReason::Inflected);
    }
}

std::vector<std::string> split_words(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool is_designator(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The variant's words with their forms; empty if the lexicon lacks one of them.
std::vector<std::vector<WordForm>> forms_of_variant(const Lexicon& lexicon, const Variant& variant,
                                                    MatchReason why) {
    std::vector<std::vector<WordForm>> result;
    for (const std::string& word : split_words(variant.folded)) {
        const bool inflect = !variant.fixed && !is_designator(word);
        result.push_back(forms_of_word(lexicon, word, why, inflect));
        if (result.back().empty()) return {};
    }
    return result;
}

void append_joined(std::vector<NameForm>& out, const SpellingForms& spelling, std::size_t word,
                   NameForm so_far) {
    if (out.size() >= kMostJoined) return;
    if (word == spelling.words.size()) {
        const auto same = [&](const NameForm& known) { return known.form == so_far.form; };
        if (std::none_of(out.begin(), out.end(), same)) out.push_back(std::move(so_far));
        return;
    }
    for (const WordForm& form : spelling.words[word]) {
        NameForm next = so_far;
        next.form += (word == 0 ? "" : " ") + form.form;
        next.count = word == 0 ? form.count : std::min(next.count, form.count);
        if (form.why == MatchReason::Inflected) {
            next.why = form.why;
            next.distance = kInflectedDistance;
        }
        append_joined(out, spelling, word + 1, std::move(next));
    }
}

}  // namespace

std::vector<WordForm> forms_of_word(const Lexicon& lexicon, std::string_view word, MatchReason why,
                                    bool inflect) {
    std::vector<WordForm> forms;
    const std::string folded = fold_words(word);
    add_form(forms, lexicon, folded, why);
    if (!inflect) return forms;
    for (const std::string& form : lexicon.same_stem(word)) {
        add_form(forms, lexicon, form, MatchReason::Inflected);
    }
    add_inflections(forms, lexicon, folded);
    return forms;
}

std::vector<SpellingForms> expand(const Clusters& clusters, const Lexicon& lexicon, std::string_view name) {
    std::vector<SpellingForms> result;
    const std::string folded = fold_words(name);
    for (const Cluster* cluster : clusters.find(folded)) {
        for (const Variant& variant : cluster->variants) {
            if (variant.folded != folded && clusters.denied(folded, variant.folded)) continue;
            const MatchReason why = variant.folded == folded ? MatchReason::Exact : cluster->reason;
            auto words = forms_of_variant(lexicon, variant, why);
            for (auto& forms : words) {
                const auto denied = [&](const WordForm& form) { return clusters.denied(folded, form.form); };
                forms.erase(std::remove_if(forms.begin(), forms.end(), denied), forms.end());
            }
            if (!words.empty()) result.push_back({variant.text, cluster->id, std::move(words)});
        }
    }
    return result;
}

std::vector<NameForm> expand_flat(const Clusters& clusters, const Lexicon& lexicon, std::string_view name) {
    std::vector<NameForm> out;
    const std::string folded = fold_words(name);
    if (const std::uint64_t count = lexicon.frequency(folded); count > 0) {
        out.push_back({folded, MatchReason::Exact, {}, {}, 0, count});
    }
    for (const SpellingForms& spelling : expand(clusters, lexicon, name)) {
        const MatchReason why = spelling.words.front().front().why;
        append_joined(out, spelling, 0, {{}, why, spelling.base, spelling.cluster, 0, 0});
    }
    const auto more_frequent = [](const NameForm& a, const NameForm& b) { return a.count > b.count; };
    if (!out.empty()) std::stable_sort(out.begin(), out.end(), more_frequent);
    return out;
}

}  // namespace nsearch::names
