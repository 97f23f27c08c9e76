// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/list_lexicon.hpp"

#include <algorithm>

#include "analysis/fold.hpp"
#include "analysis/word_reader.hpp"
#include "names/cluster.hpp"
#include "names/sounded.hpp"
#include "util/utf8.hpp"

namespace nsearch::names {

ListLexicon::ListLexicon(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
        const std::string folded = fold_words(line);
        if (folded.empty()) continue;
        std::vector<std::string>& spellings = lines_[folded];
        if (std::find(spellings.begin(), spellings.end(), line) != spellings.end()) continue;
        const bool first = spellings.empty();
        spellings.push_back(line);
        add_words(line, first && folded.find(' ') != std::string::npos ? folded : std::string());
    }
}

void ListLexicon::add_words(std::string_view line, const std::string& folded) {
    analysis::WordReader reader(line);
    for (analysis::WordSpan span; reader.next(span);) {
        const std::string_view word = line.substr(span.start, span.end - span.start);
        std::vector<std::string>& lines = words_[analysis::fold_word(word)];
        if (!folded.empty() && (lines.empty() || lines.back() != folded)) lines.push_back(folded);
        add_name(word);
    }
}

void ListLexicon::add_name(std::string_view word) {
    const std::u32string spelling = spelled(word);
    std::string text;
    for (const char32_t letter : spelling) utf8::append(text, letter);
    if (!known_.emplace(text, names_.size()).second) return;
    for (Keyed& key : lexicon_keys(spelling, Declensions::all().guessed())) {
        by_skeleton_[key.skeleton].emplace_back(names_.size(), std::move(key.sounds));
    }
    names_.push_back(std::move(text));
}

const std::vector<std::string>& ListLexicon::spellings(std::string_view folded) const {
    static const std::vector<std::string> none;
    const auto found = lines_.find(folded);
    return found == lines_.end() ? none : found->second;
}

const std::vector<std::string>& ListLexicon::lines_with(std::string_view form) const {
    static const std::vector<std::string> none;
    const auto found = words_.find(form);
    return found == words_.end() ? none : found->second;
}

std::uint64_t ListLexicon::frequency(std::string_view form) const {
    return words_.find(form) != words_.end() || lines_.find(form) != lines_.end() ? 1 : 0;
}

std::vector<std::string> ListLexicon::starting_with(std::string_view start, std::size_t limit) const {
    std::vector<std::string> result;
    for (auto form = words_.lower_bound(start); form != words_.end() && result.size() < limit; ++form) {
        if (!form->first.starts_with(start)) break;
        result.push_back(form->first);
    }
    return result;
}

std::vector<LexiconName> ListLexicon::with_skeleton(std::string_view skeleton) const {
    std::vector<LexiconName> result;
    const auto found = by_skeleton_.find(std::string(skeleton));
    if (found == by_skeleton_.end()) return result;
    result.reserve(found->second.size());
    for (const auto& [number, sounds] : found->second) result.push_back({names_[number], sounds, true});
    return result;
}

}  // namespace nsearch::names
