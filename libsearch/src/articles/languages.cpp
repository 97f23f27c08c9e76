// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/languages.hpp"

#include <map>

#include "nsearch/analysis.hpp"

namespace nsearch {
namespace articles {
namespace {

// A quotation does not make an article one of another language, a translated paragraph does.
constexpr std::size_t kGoodPart = 300;  // bytes

/// Of a shorter text the headline helps to tell the language.
constexpr std::size_t kShort = 300;  // bytes

/// Spans that a caller gave may not fit the text.
bool fit(const std::vector<LanguageSpan>& spans, const std::string& text) {
    std::size_t end = 0;
    for (const LanguageSpan& span : spans) {
        if (span.start != end || span.end <= span.start) return false;
        end = span.end;
    }
    return end == text.size();
}

}  // namespace

std::vector<std::string_view> languages_of(const Article& article) {
    std::vector<std::string_view> found;
    if (!article.language.empty()) found.emplace_back(article.language);
    std::map<std::string_view, std::size_t> sizes;
    for (const LanguageSpan& span : article.languages) sizes[span.language] += span.end - span.start;
    for (const auto& [language, size] : sizes) {
        if (size >= kGoodPart && !language.empty() && language != article.language) found.push_back(language);
    }
    return found;
}

}  // namespace articles

void recognise_languages(Article& article) {
    if (article.language.empty()) {
        const bool brief = article.text.size() < articles::kShort;
        article.language = detect_language(brief ? article.title + "\n" + article.text : article.text);
    }
    std::vector<LanguageSpan>& spans = article.languages;
    if (spans.empty() || !articles::fit(spans, article.text)) {
        spans = detect_languages(article.text, article.language);
    }
    const bool all_alike = spans.size() == 1 && spans[0].language == article.language;
    if (all_alike) spans.clear();
}

}  // namespace nsearch
