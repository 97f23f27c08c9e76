// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index_lexicon.hpp"

#include <utility>

#include "analysis/stemmer.hpp"

namespace nsearch::search {

IndexLexicon::IndexLexicon(const index::Snapshot& snapshot, index::Field field,
                           std::vector<std::string> languages)
    : snapshot_(snapshot), field_(field), languages_(std::move(languages)) {}

std::uint64_t IndexLexicon::frequency(std::string_view form) const {
    return snapshot_.frequency(field_, form);
}

std::vector<std::string> IndexLexicon::starting_with(std::string_view start, std::size_t limit) const {
    if (start.empty()) return {};
    return snapshot_.forms_with_prefix(field_, start, limit);
}

std::vector<std::string> IndexLexicon::same_stem(std::string_view word) const {
    std::vector<std::string> forms;
    for (const std::string& language : languages_) {
        if (!analysis::has_stemmer(language)) continue;
        std::string stem = analysis::stem(word, language);
        if (stem.empty()) continue;
        for (std::string& form : snapshot_.stem_class(language, stem)) forms.push_back(std::move(form));
        // A form that is its own stem is not listed; see index/form_cache.cpp.
        forms.push_back(std::move(stem));
    }
    return forms;
}

}  // namespace nsearch::search
