// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>

#include "articles/html/html_meta.hpp"
#include "articles/text/byline.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxScript = std::size_t{4} * 1024 * 1024;
constexpr std::size_t kMaxObjects = 2000;

/// 2: an article of news, 1: something that has a date and may be one, 0: other.
int rank_of_type(const std::string& type) {
    if (type.ends_with("NewsArticle") || type == "Article" || type == "BlogPosting" ||
        type == "LiveBlogPosting")
        return 2;
    return type.ends_with("Article") || type.ends_with("Posting") || type == "Report" ? 2
           : type == "WebPage"                                                        ? 1
                                                                                      : 0;
}

int rank_of(const json& object) {
    const auto type = object.find("@type");
    if (type == object.end()) return 0;
    if (type->is_string()) return rank_of_type(type->get<std::string>());
    int best = 0;
    if (type->is_array()) {
        for (const json& one : *type) {
            if (one.is_string()) best = std::max(best, rank_of_type(one.get<std::string>()));
        }
    }
    return best;
}

std::string string_at(const json& object, const char* key) {
    const auto value = object.find(key);
    return value != object.end() && value->is_string() ? value->get<std::string>() : std::string();
}

/// A string, an object with a name, or a list of these.
std::vector<std::string> names_at(const json& object, const char* key) {
    std::vector<std::string> names;
    const auto value = object.find(key);
    if (value == object.end()) return names;
    const json list = value->is_array() ? *value : json::array({*value});
    for (const json& entry : list) {
        const std::string name = entry.is_string()   ? entry.get<std::string>()
                                 : entry.is_object() ? string_at(entry, "name")
                                                     : std::string();
        for (std::string& one : split_authors(name)) {
            if (std::find(names.begin(), names.end(), one) == names.end()) names.push_back(std::move(one));
        }
    }
    return names;
}

/// Entities in JSON-LD are a common mistake; the usual ones are undone.
std::string without_entities(std::string text) {
    constexpr std::pair<std::string_view, std::string_view> entities[] = {
        {"&quot;", "\""}, {"&#34;", "\""}, {"&#39;", "'"},  {"&#039;", "'"}, {"&apos;", "'"},
        {"&lt;", "<"},    {"&gt;", ">"},   {"&nbsp;", " "}, {"&amp;", "&"}};
    for (const auto& [entity, meant] : entities) {
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
            text.replace(at, entity.size(), meant);
        }
    }
    return text;
}

PageFacts facts_of(const json& object) {
    PageFacts facts;
    facts.title = collapse_spaces(without_entities(string_at(object, "headline")));
    facts.authors = names_at(object, "author");
    const auto publishers = names_at(object, "publisher");
    if (!publishers.empty()) facts.source = publishers.front();
    facts.url = string_at(object, "url");
    return facts;
}

/// The best object of a script, wherever it is nested; a list of objects to visit, no recursion.
void search(const json& root, int& best_rank, PageFacts& best) {
    std::vector<const json*> todo = {&root};
    for (std::size_t done = 0; done < todo.size() && done < kMaxObjects; ++done) {
        const json& value = *todo[done];
        if (value.is_object()) {
            const int rank = rank_of(value);
            PageFacts facts = rank > best_rank ? facts_of(value) : PageFacts{};
            if (!facts.title.empty() || !facts.authors.empty()) {
                best_rank = rank;
                best = std::move(facts);
            }
        }
        if (value.is_structured()) {
            for (const json& inner : value) {
                if (inner.is_structured()) todo.push_back(&inner);
            }
        }
    }
}

/// Scripts are often wrapped in comments or CDATA, and hold raw line ends inside strings.
std::string clean_script(std::string script) {
    for (char& c : script) {
        if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    }
    const auto first = script.find_first_of("{[");
    const auto last = script.find_last_of("}]");
    if (first == std::string::npos || last == std::string::npos || last < first) return {};
    return script.substr(first, last - first + 1);
}

}  // namespace

PageFacts facts_from_json_ld(const HtmlTree& tree) {
    PageFacts best;
    int best_rank = 0;
    const auto& nodes = tree.nodes();
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (nodes[at].name != "script" ||
            fold(tree.attribute(at, "type")).find("ld+json") == std::string::npos)
            continue;
        const std::string script = clean_script(tree.raw_text_of(at));
        if (script.empty() || script.size() > kMaxScript) continue;
        const json value = json::parse(script, nullptr, false);
        if (!value.is_discarded()) search(value, best_rank, best);
    }
    return best;
}

}  // namespace nsearch::articles
