// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_title.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::array<std::string_view, 8> kSeparators = {" | ", " - ", " – ",  " — ",
                                                         " » ", " · ", " :: ", " / "};
constexpr std::size_t kSiteWords = 4;

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
bool same_site(const std::string& piece, const std::string& site) {
    if (piece.empty() || site.empty()) return false;
    return piece.find(site) != std::string::npos || site.find(piece) != std::string::npos;
}

/// How many of a headline's words another line has, as a share.
double common_share(const std::string& a, const std::string& b) {
    const auto words = split_words(a);
    const auto others = split_words(b);
    if (words.empty()) return 0;
    const auto common = std::count_if(words.begin(), words.end(), [&](const Word& word) {
        return std::any_of(others.begin(), others.end(),
                           [&](const Word& other) { return other.folded == word.folded; });
    });
    return static_cast<double>(common) / static_cast<double>(words.size());
}

/// Visible first-level headings that are long enough to be headlines.
std::vector<std::string> headings(const HtmlTree& tree) {
    std::vector<std::string> found;
    for (std::size_t at = 0; at < tree.nodes().size(); ++at) {
        if (tree.nodes()[at].name != "h1") continue;
        std::string text = tree.text_of(at);
        if (!text.empty()) found.push_back(std::move(text));
    }
    return found;
}

std::string title_element(const HtmlTree& tree) {
    for (std::size_t at = 0; at < tree.nodes().size(); ++at) {
        if (tree.nodes()[at].name == "title") return tree.text_of(at);
    }
    return {};
}

}  // namespace

std::string without_site(const std::string& title, const std::string& site, const std::string& heading) {
    std::string rest = title;
    const std::string site_key = letters_key(site);
    for (auto cut = last_cut(rest); cut; cut = last_cut(rest)) {
        const std::string front = rest.substr(0, cut->at);
        const std::string back = rest.substr(cut->at + cut->size);
        const bool is_headline = !heading.empty() && letters_key(front) == letters_key(heading);
        const bool small = word_count(back) <= kSiteWords && word_count(front) >= 2 * word_count(back) + 1;
        if (!same_site(letters_key(back), site_key) && !is_headline && !(site.empty() && small)) break;
        rest = front;
        if (is_headline) return rest;
    }
    if (const auto cut = first_cut(rest)) {
        const std::string front = rest.substr(0, cut->at);
        if (same_site(letters_key(front), site_key) && word_count(front) <= kSiteWords)
            rest.erase(0, cut->at + cut->size);
    }
    return rest;
}

std::string find_title(const HtmlTree& tree, const PageFacts& json_ld, const PageFacts& meta) {
    const auto h1 = headings(tree);
    const std::string site = meta.source.empty() ? json_ld.source : meta.source;
    std::string first_heading = h1.empty() ? std::string() : h1.front();
    std::string said;
    for (const std::string* candidate : {&json_ld.title, &meta.title}) {
        if (said.empty() && word_count(*candidate) >= 2) said = without_site(*candidate, site, first_heading);
    }
    if (said.empty()) said = without_site(title_element(tree), site, first_heading);
    // What readers see beats what search engines are told, if both are the same headline.
    std::string best;
    double most = 0.5;
    for (const std::string& heading : h1) {
        const double share = std::min(common_share(said, heading), common_share(heading, said) + 0.3);
        if (share > most && word_count(heading) >= 2) {
            most = share;
            best = heading;
        }
    }
    // A heading that also holds a kicker ("World: headline") is longer than the headline.
    if (!best.empty()) return letters_key(best).ends_with(letters_key(said)) ? said : best;
    if (said.empty() && h1.size() == 1) return first_heading;
    return said;
}

}  // namespace nsearch::articles
