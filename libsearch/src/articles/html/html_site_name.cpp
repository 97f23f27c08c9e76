// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <optional>

#include "articles/html/html_title.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::array<std::string_view, 13> kSeparators = {
    " | ", " - ", " – ", " — ", " » ", " · ", " :: ", " / ", " • ", " « ", " ‹ ", "｜", "|"};
/// Without spaces around them they count only where a known headline or name tells the rest.
constexpr std::array<std::string_view, 12> kMarks = {"：", "|", "-",  "–",  "—", "_",
                                                     "·",  "•", "｜", "ㅣ", "»", "@"};
constexpr std::size_t kSiteWords = 4;
constexpr std::size_t kShortHeadline = 15;  // bytes: what begins like this one may be another

struct Cut {
    std::size_t at = 0;
    std::size_t size = 0;
};

std::optional<Cut> last_cut(std::string_view title) {
    std::optional<Cut> last;
    for (const std::string_view separator : kSeparators) {
        const auto at = title.rfind(separator);
        if (at != std::string_view::npos && at > 0 && (!last || at > last->at))
            last = Cut{at, separator.size()};
    }
    return last;
}

std::optional<Cut> first_cut(std::string_view title) {
    std::optional<Cut> first;
    for (const std::string_view separator : kSeparators) {
        const auto at = title.find(separator);
        if (at != std::string_view::npos && at > 0 && (!first || at < first->at))
            first = Cut{at, separator.size()};
    }
    return first;
}

/// "BBC" for "BBC News", "theguardian" for "The Guardian": one holds the other.
bool is_site(std::string_view piece, const std::vector<std::string>& site_keys) {
    const std::string key = letters_key(piece);
    return !key.empty() && std::any_of(site_keys.begin(), site_keys.end(), [&](const std::string& site) {
        return key.find(site) != std::string::npos || site.find(key) != std::string::npos;
    });
}

std::vector<std::string> keys_of(const std::vector<std::string>& texts) {
    std::vector<std::string> keys;
    for (const std::string& text : texts) {
        if (std::string key = letters_key(text); !key.empty()) keys.push_back(std::move(key));
    }
    return keys;
}

/// "Headline [The Site]", "Headline (The Site)"
std::string without_brackets(const std::string& title, const std::vector<std::string>& site_keys) {
    if (!title.ends_with(']') && !title.ends_with(')')) return title;
    const auto open = title.find_last_of("[(");
    if (open == std::string::npos || open == 0) return title;
    const std::string key = letters_key(std::string_view(title).substr(open));
    const bool site = std::find(site_keys.begin(), site_keys.end(), key) != site_keys.end();
    return site ? std::string(trim(std::string_view(title).substr(0, open))) : title;
}

bool begins_with_mark(std::string_view text) {
    text = trim(text);
    return std::any_of(kMarks.begin(), kMarks.end(),
                       [text](std::string_view mark) { return text.starts_with(mark); });
}

/// "Headline_Part_Site", where another place says "Headline".
std::string up_to_headline(const std::string& title, const std::vector<std::string>& others) {
    for (const std::string& other : others) {
        if (other.size() >= kShortHeadline && title.starts_with(other) &&
            begins_with_mark(std::string_view(title).substr(other.size())))
            return other;
    }
    return title;
}

}  // namespace

std::string without_site(const std::string& title, const std::vector<std::string>& sites,
                         const std::vector<std::string>& others) {
    const std::vector<std::string> site_keys = keys_of(sites);
    const std::vector<std::string> other_keys = keys_of(others);
    const auto is_headline = [&](std::string_view piece) {
        return std::find(other_keys.begin(), other_keys.end(), letters_key(piece)) != other_keys.end();
    };
    std::string rest = up_to_headline(without_brackets(title, site_keys), others);
    for (auto cut = last_cut(rest); cut; cut = last_cut(rest)) {
        const std::string front(trim(std::string_view(rest).substr(0, cut->at)));
        const std::string back = rest.substr(cut->at + cut->size);
        const bool whole = is_headline(front);
        const bool small = word_count(back) <= kSiteWords && word_count(front) >= 2 * word_count(back) + 1;
        if (!is_site(back, site_keys) && !whole && !(sites.empty() && small)) break;
        rest = front;
        if (whole) return rest;
    }
    if (const auto cut = first_cut(rest)) {
        const std::string_view front = std::string_view(rest).substr(0, cut->at);
        if (is_site(front, site_keys) && word_count(front) <= kSiteWords) rest.erase(0, cut->at + cut->size);
    }
    return rest;
}

}  // namespace nsearch::articles
