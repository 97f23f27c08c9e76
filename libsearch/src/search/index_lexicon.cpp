// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index_lexicon.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/fold.hpp"
#include "analysis/stemmer.hpp"
#include "analysis/word_reader.hpp"
#include "index/name_spotter.hpp"
#include "names/orthography.hpp"
#include "search/compounds.hpp"
#include "util/utf8.hpp"

namespace nsearch::search {
namespace {

constexpr double kCompoundShare = 0.1;  // of the articles

/// How often a word stands in a text with a capital where words have none, and how often without one.
void count_capitals(std::string_view text, std::string_view form, std::size_t& capital, std::size_t& small) {
    std::string folded;
    analysis::WordReader words(text);
    for (analysis::WordSpan span; words.next(span);) {
        folded.clear();
        const std::string_view word = text.substr(span.start, span.end - span.start);
        analysis::append_folded(folded, word);
        if (folded != form) continue;
        std::size_t at = 0;
        if (u_isULowercase(static_cast<UChar32>(utf8::next(word, at))) != 0) {
            ++small;
        } else if (index::stands_as_name(text, span, {})) {
            ++capital;
        }
    }
}

}  // namespace

IndexLexicon::IndexLexicon(const index::Snapshot& snapshot, index::Field field)
    : snapshot_(snapshot), field_(field) {
    std::uint64_t compounding = 0;
    for (const auto& [code, count] : snapshot.languages()) {
        languages_.push_back(code);
        if (writes_compounds(code)) compounding += count;
    }
    // A stray article is not to make a blackmail of black.
    has_compounds_ =
        static_cast<double>(compounding) >= kCompoundShare * static_cast<double>(snapshot.size());
}

std::uint64_t IndexLexicon::frequency(std::string_view form) const {
    return snapshot_.frequency(field_, form);
}

bool IndexLexicon::is_written_as_one(std::string_view form) const {
    return snapshot_.occurrences(form) > 0;
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

std::vector<names::LexiconName> IndexLexicon::with_skeleton(std::string_view skeleton) const {
    return snapshot_.names_with(skeleton);
}

std::size_t IndexLexicon::names() const {
    // Heaps' law (Heaps 1978): distinct words grow with about the square root of the text. The factor is that
    // of names in news articles; the number is needed to within a factor of two.
    constexpr double kNamesFactor = 30;
    const double words = static_cast<double>(snapshot_.size()) * snapshot_.average_length();
    return static_cast<std::size_t>(kNamesFactor * std::sqrt(words));
}

bool IndexLexicon::is_name(std::string_view form) const {
    constexpr std::size_t kSample = 4;     // articles
    constexpr double kCommonShare = 0.04;  // of the articles
    const std::uint64_t count = frequency(form);
    if (count == 0) return true;
    const names::Script script = names::script_of(form);
    if (script == names::Script::Arabic || script == names::Script::Hebrew ||
        script == names::Script::Georgian) {
        const double share =
            static_cast<double>(count) / static_cast<double>(std::max<std::uint64_t>(snapshot_.size(), 1));
        return count < 3 || share < kCommonShare;
    }
    std::size_t capital = 0;
    std::size_t small = 0;
    for (const index::Number number : snapshot_.sample(field_, form, kSample)) {
        const Article article = snapshot_.fetch(number);
        count_capitals(article.text, form, capital, small);
    }
    return capital > small || small == 0;
}

}  // namespace nsearch::search
