// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/form_cache.hpp"

#include <algorithm>

#include "analysis/fold.hpp"
#include "analysis/stemmer.hpp"
#include "index/layout.hpp"
#include "names/sounded.hpp"
#include "util/utf8.hpp"

namespace nsearch::index {
namespace {

constexpr std::size_t kMostWords = 400'000;  // some 60 MB
constexpr std::size_t kShortestName = 3;     // letters

}  // namespace

std::uint64_t FormCache::language_bit(std::string_view language) {
    const auto found = std::find(languages_.begin(), languages_.end(), language);
    const auto position = static_cast<std::size_t>(found - languages_.begin());
    if (found == languages_.end() && position < 64) languages_.emplace_back(language);
    return position < 64 ? std::uint64_t{1} << position : 0;
}

FormCache::FormId FormCache::intern(std::string form) {
    const auto found = form_ids_.find(form);
    if (found != form_ids_.end()) return found->second;
    const auto id = static_cast<FormId>(forms_.size());
    forms_.push_back(std::move(form));
    form_ids_.emplace(forms_.back(), id);
    return id;
}

FormCache::FormId FormCache::form_of(std::string_view word, std::string_view language, bool name) {
    auto found = words_.find(word);
    if (found == words_.end()) {
        texts_.emplace_back(word);
        found = words_.emplace(texts_.back(), Word{intern(analysis::fold_word(word)), 0, false, false}).first;
    }
    if (analysis::has_stemmer(language)) {
        const std::uint64_t bit = language_bit(language);
        if ((found->second.languages & bit) == 0) {
            found->second.languages |= bit;
            learn(word, language, found->second.form);
        }
    }
    if (name && !found->second.inflecting) learn_name(word, language, found->second);
    return found->second.form;
}

void FormCache::learn_name(std::string_view word, std::string_view language, Word& entry) {
    const names::Declensions& declensions = names::Declensions::all();
    const names::LanguageSet own = declensions.language(language);
    const bool inflecting = own != 0;
    if (entry.name && !inflecting) return;
    entry.name = true;
    entry.inflecting = inflecting;
    const std::u32string spelling = names::spelled(word);
    if (spelling.size() < kShortestName) return;
    std::string text;
    for (const char32_t letter : spelling) utf8::append(text, letter);
    const names::LanguageSet languages = inflecting ? declensions.guessed() : declensions.always();
    for (names::Keyed& key : names::lexicon_keys(spelling, languages)) {
        new_entries_.push_back(
            {skeleton_key(key.skeleton), encode_name({text, std::move(key.sounds), inflecting})});
    }
}

void FormCache::learn(std::string_view word, std::string_view language, FormId form) {
    std::string stem = analysis::stem(word, language);
    // A form that is its own stem needs no entry: queries look for the stem itself, too.
    if (stem == forms_[form] || stem.empty()) return;
    new_entries_.push_back({stem_key(language, stem), forms_[form]});
}

bool FormCache::start_anew_if_full() {
    if (words_.size() < kMostWords) return false;
    words_.clear();
    texts_.clear();
    form_ids_.clear();
    forms_.clear();
    return true;
}

}  // namespace nsearch::index
