// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/article_facts.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace nsearch::cli {

namespace {

constexpr std::string_view kNoLanguage = "not recognised";

std::string_view sureness(Confidence confidence) {
    switch (confidence) {
        case Confidence::High:
            return "sure";
        case Confidence::Medium:
            return "likely";
        case Confidence::Low:
            return "a guess";
        case Confidence::None:
            break;
    }
    return {};
}

/// The parts that are not empty, in brackets: " (json-ld, sure)".
std::string in_brackets(const std::vector<std::string_view>& parts) {
    std::string text;
    for (const std::string_view part : parts) {
        if (!part.empty()) text.append(text.empty() ? " (" : ", ").append(part);
    }
    return text.empty() ? text : text + ")";
}

/// "2023-03, day not known", "03-13, year not known".
std::string part_of_day(const std::string& partial) {
    constexpr std::size_t year_alone = 4;
    if (partial.starts_with("--")) return partial.substr(2) + ", year not known";
    return partial + (partial.size() > year_alone ? ", day not known" : ", month and day not known");
}

std::string percent(std::size_t part, std::size_t whole) {
    const std::size_t share = (part * 100 + whole / 2) / whole;
    return share == 0 ? "under 1%" : std::to_string(share) + "%";
}

std::string name_of(const std::string& language) {
    return language.empty() ? std::string(kNoLanguage) : language;
}

}  // namespace

std::string short_date(const Article& article) {
    constexpr std::size_t day = 10;
    if (!article.date.empty()) return article.date.substr(0, day);
    return article.date_partial.empty() ? "no date" : part_of_day(article.date_partial);
}

std::string date_in_words(const Article& article) {
    if (article.date.empty() && article.date_partial.empty()) return "no date";
    return (article.date.empty() ? part_of_day(article.date_partial) : article.date) +
           in_brackets({article.date_source, sureness(article.date_confidence)});
}

std::string modified_in_words(const Article& article) {
    return article.modified.empty() ? std::string()
                                    : article.modified + in_brackets({article.modified_source});
}

std::string languages_in_words(const Article& article) {
    std::map<std::string, std::size_t> sizes;
    std::size_t whole = 0;
    for (const LanguageSpan& span : article.languages) {
        const std::size_t size = span.end > span.start ? span.end - span.start : 0;
        sizes[span.language] += size;
        whole += size;
    }
    if (whole == 0) return name_of(article.language);
    std::vector<std::pair<std::string, std::size_t>> shares(sizes.begin(), sizes.end());
    std::stable_sort(shares.begin(), shares.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string text;
    for (const auto& [language, size] : shares) {
        text += (text.empty() ? "" : ", ") + name_of(language) + " " + percent(size, whole);
    }
    return text;
}

std::string kind_in_words(PageKind kind) {
    switch (kind) {
        case PageKind::Article:
            break;
        case PageKind::Live:
            return "a live ticker";
        case PageKind::Paywall:
            return "the free beginning of a paid article";
        case PageKind::Gallery:
            return "pictures with captions, hardly any text";
        case PageKind::Listing:
            return "a page of links to articles";
        case PageKind::Empty:
            return "a page with nothing to read";
    }
    return {};
}

}  // namespace nsearch::cli
