// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "articles/html/html_meta.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxValue = 400;  // bytes: what is longer is no name, headline or address
constexpr std::size_t kMaxFound = 100;  // elements that are looked at

/// The value of an element with `itemprop`: its content, its address, its text.
std::string value_of(const HtmlTree& tree, std::size_t at, bool address) {
    std::string value = tree.attribute(at, "content");
    if (value.empty() && address) value = tree.attribute(at, "href");
    if (value.empty()) return tree.short_text_of(at, kMaxValue);
    return value.size() <= kMaxValue ? collapse_spaces(value) : std::string();
}

/// The name of an author or publisher: that of the "name" within, or all of it.
std::string name_of(const HtmlTree& tree, std::size_t at) {
    const auto& nodes = tree.nodes();
    const std::size_t end = std::min(nodes[at].end, at + kMaxValue);
    for (std::size_t inner = at + 1; inner < end; ++inner) {
        if (fold(tree.attribute(inner, "itemprop")) == "name") return value_of(tree, inner, false);
    }
    return value_of(tree, at, false);
}

void offer(std::vector<Said>& list, std::string value, std::string place) {
    if (!value.empty()) list.push_back({std::move(value), std::move(place)});
}

}  // namespace

PageFacts facts_from_microdata(const HtmlTree& tree) {
    PageFacts facts;
    std::vector<Said> linked;  // <a rel="author">
    const auto& nodes = tree.nodes();
    std::size_t found = 0;
    std::size_t comment_end = 0;  // readers' comments have authors, too
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (found >= kMaxFound) break;
        if (at < comment_end || nodes[at].name.empty() || nodes[at].name == "meta") continue;
        const std::string property = fold(tree.attribute(at, "itemprop"));
        found += property.empty() ? 0U : 1U;
        if (property == "comment" || property == "review") {
            comment_end = nodes[at].end;
        } else if (property == "headline") {
            offer(facts.titles, value_of(tree, at, false), "microdata headline");
        } else if (property == "author" || property == "creator") {
            offer(facts.authors, name_of(tree, at), "microdata author");
        } else if (property == "publisher") {
            offer(facts.sources, name_of(tree, at), "microdata publisher");
        } else if (property == "url" && nodes[at].name == "link") {
            offer(facts.urls, value_of(tree, at, true), "microdata url");
        } else if (nodes[at].name == "a" && fold(tree.attribute(at, "rel")) == "author") {
            offer(linked, tree.short_text_of(at, kMaxValue), "link author");
        }
    }
    if (facts.authors.empty()) facts.authors = std::move(linked);
    return facts;
}

}  // namespace nsearch::articles
