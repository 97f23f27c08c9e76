// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_identity.hpp"

#include <algorithm>

#include "articles/urls.hpp"
#include "articles/text/byline.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxSourceWords = 10;
constexpr std::size_t kMaxNameWords = 8;
constexpr std::size_t kMaxAuthors = 30;

/// No name: an address, an account, a job ("senior reporter"), half a page.
bool is_name(const std::string& text) {
    const auto words = split_words(text);
    if (words.empty() || words.size() > kMaxNameWords || is_address(text)) return false;
    if (text.find('@') != std::string::npos || text.find("://") != std::string::npos) return false;
    return std::any_of(words.begin(), words.end(),
                       [](const Word& word) { return !word.number && (word.upper || !word.cased); });
}

std::string base_of(const HtmlTree& tree) {
    for (std::size_t at = 0; at < tree.nodes().size(); ++at) {
        if (tree.nodes()[at].name == "base") return tree.attribute(at, "href");
    }
    return {};
}

template <typename Take>
void each_said(const PageMarkup& page, std::vector<Said> PageFacts::*field, const Take& take) {
    for (const PageFacts* facts : {&page.json_ld, &page.meta, &page.microdata}) {
        for (const Said& one : facts->*field) take(one);
    }
}

/// What other addresses of a page are relative to.
std::string base_address(const PageMarkup& page) {
    if (is_address(page.base)) return absolute_url(page.base, {});
    std::string base;
    each_said(page, &PageFacts::urls, [&base](const Said& url) {
        if (base.empty()) base = absolute_url(url.value, {});
    });
    return base;
}

/// A named organisation in front of those that only the address or a table of software tells.
int rank_of_source(std::string_view place) {
    if (place == "og:site_name") return 0;
    return place.find("publisher") != std::string_view::npos ? 1 : 2;
}

}  // namespace

PageMarkup::PageMarkup(const HtmlTree& tree)
    : json_ld(facts_from_json_ld(tree)),
      meta(facts_from_meta(tree)),
      microdata(facts_from_microdata(tree)),
      base(base_of(tree)) {}

bool same_name(const std::string& name, const std::vector<std::string>& names) {
    const std::string key = letters_key(name);
    return std::any_of(names.begin(), names.end(),
                       [&key](const std::string& one) { return letters_key(one) == key; });
}

std::string find_url(const PageMarkup& page, FieldFindings findings) {
    const std::string base = base_address(page);
    std::string taken;
    for (const PageFacts* facts : {&page.meta, &page.json_ld, &page.microdata}) {
        for (const Said& url : facts->urls) {
            std::string whole = absolute_url(url.value, base);
            if (taken.empty() && !whole.empty()) {
                taken = std::move(whole);
                findings.taken(taken, url.place);
            } else if (whole != taken) {
                findings.passed_over(url.value, url.place, whole.empty() ? "is no address" : "");
            }
        }
    }
    return taken;
}

std::string find_source(const PageMarkup& page, FieldFindings findings) {
    std::vector<Said> said;
    each_said(page, &PageFacts::sources, [&said](const Said& one) {
        if (word_count(one.value) > 0 && word_count(one.value) <= kMaxSourceWords) said.push_back(one);
    });
    std::stable_sort(said.begin(), said.end(), [](const Said& a, const Said& b) {
        return rank_of_source(a.place) < rank_of_source(b.place);
    });
    if (said.empty()) return {};
    std::string name = said.front().value;
    if (is_address(name)) name = host_of(name);
    findings.taken(name, said.front().place);
    for (std::size_t i = 1; i < said.size(); ++i) {
        if (letters_key(said[i].value) != letters_key(name))
            findings.passed_over(said[i].value, said[i].place);
    }
    return name;
}

std::vector<std::string> site_names(const PageMarkup& page, const std::string& url) {
    std::vector<std::string> names;
    each_said(page, &PageFacts::sources, [&names](const Said& one) { names.push_back(one.value); });
    const std::string host = host_of(url);
    for (const std::string& name : {host, site_of_host(host)}) {
        if (!name.empty()) names.push_back(name);
    }
    return names;
}

std::vector<std::string> find_authors(const PageMarkup& page, const std::vector<std::string>& sites,
                                      FieldFindings findings) {
    std::vector<std::string> authors;
    for (const PageFacts* facts : {&page.json_ld, &page.meta, &page.microdata}) {
        const bool done = !authors.empty();
        for (const Said& said : facts->authors) {
            bool taken = false;
            for (std::string& name : split_authors(said.value)) {
                const bool fits = is_name(name) && !same_name(name, sites) && authors.size() < kMaxAuthors;
                if (done || !fits) continue;
                taken = true;
                if (!same_name(name, authors)) authors.push_back(std::move(name));
            }
            if (taken) {
                findings.taken(said.value, said.place);
            } else if (!same_name(said.value, authors)) {
                findings.passed_over(said.value, said.place, done ? "" : "is no person's name");
            }
        }
    }
    return authors;
}

}  // namespace nsearch::articles
