// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <nlohmann/json.hpp>

#include "articles/html/html_meta.hpp"
#include "articles/html/json_script.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxObjects = 4000;  // of a page
constexpr std::size_t kMaxNames = 50;      // of authors or publishers
constexpr std::size_t kMaxName = 500;      // bytes: several names in one string
constexpr std::size_t kMaxBody = std::size_t{1024} * 1024;

/// What stands in these is another article, or a reader's comment.
constexpr std::array kAside = {"comment",  "itemListElement", "hasPart", "isPartOf",       "mentions",
                               "citation", "review",          "about",   "liveBlogUpdate", "isBasedOn"};

/// 2: an article, 1: something that has a date and may be one, 0: other.
int rank_of_type(const std::string& type) {
    if (type.ends_with("Article") || type.ends_with("Posting") || type == "Report") return 2;
    return type == "WebPage" || type.ends_with("Gallery") ? 1 : 0;
}

/// True if a type of the object is as asked.
template <typename Test>
bool any_type(const json& object, const Test& test) {
    const auto type = object.find("@type");
    if (type == object.end()) return false;
    if (type->is_string()) return test(type->get_ref<const std::string&>());
    return type->is_array() && std::any_of(type->begin(), type->end(), [&](const json& one) {
               return one.is_string() && test(one.get_ref<const std::string&>());
           });
}

int rank_of(const json& object) {
    int best = 0;
    any_type(object, [&best](const std::string& type) {
        best = std::max(best, rank_of_type(type));
        return false;
    });
    return best;
}

/// Entities in JSON-LD are a common mistake; the usual ones are undone.
std::string without_entities(std::string_view text) {
    constexpr std::pair<std::string_view, std::string_view> entities[] = {
        {"&quot;", "\""}, {"&#34;", "\""}, {"&#39;", "'"},  {"&#039;", "'"}, {"&apos;", "'"},
        {"&lt;", "<"},    {"&gt;", ">"},   {"&nbsp;", " "}, {"&amp;", "&"}};
    std::string plain;
    while (!text.empty()) {
        const auto* const found =
            std::find_if(std::begin(entities), std::end(entities),
                         [text](const auto& entity) { return text.starts_with(entity.first); });
        const bool none = found == std::end(entities);
        plain += none ? text.substr(0, 1) : found->second;
        text.remove_prefix(none ? 1 : found->first.size());
    }
    return plain;
}

std::string string_at(const json& object, const char* key) {
    const auto value = object.find(key);
    return value != object.end() && value->is_string() ? value->get<std::string>() : std::string();
}

std::string line_at(const json& object, const char* key) {
    return collapse_spaces(without_entities(string_at(object, key)));
}

bool says_something(const PageFacts& facts) {
    return !facts.titles.empty() ||
           (facts.article && !(facts.authors.empty() && facts.sources.empty() && facts.body.empty()));
}

/// An object, and whether it stands in another one's list of other things.
struct Seen {
    const json* object;
    bool aside;
};

class Graph {
public:
    void add(json value) {
        values_.push_back(std::move(value));
        std::deque<Seen> todo = {{&values_.back(), false}};  // no recursion
        while (!todo.empty() && objects_.size() < kMaxObjects) {
            const auto [value_now, aside] = todo.front();
            todo.pop_front();
            if (value_now->is_object()) note(*value_now, aside);
            for (const auto& [key, inner] : value_now->items()) {
                const bool other =
                    value_now->is_object() && std::find(kAside.begin(), kAside.end(), key) != kAside.end();
                if (inner.is_structured() && todo.size() < kMaxObjects)
                    todo.push_back({&inner, aside || other});
            }
        }
    }

    [[nodiscard]] PageFacts facts() const {
        PageFacts best;
        int most = 0;
        for (const Seen& seen : objects_) {
            const int rank = 2 * rank_of(*seen.object) - (seen.aside ? 1 : 0);
            if (rank <= most) continue;
            PageFacts facts = facts_of(*seen.object);
            if (!says_something(facts)) continue;
            most = rank;
            best = std::move(facts);
        }
        add_site(best);
        return best;
    }

private:
    void note(const json& object, bool aside) {
        objects_.push_back({&object, aside});
        if (const std::string id = string_at(object, "@id"); !id.empty() && object.contains("name"))
            by_id_.emplace(id, &object);
    }
    /// The name of a person or organisation: given as a string, an object, or a reference to one.
    [[nodiscard]] std::string name_of(const json& entry) const {
        if (entry.is_string()) return collapse_spaces(without_entities(entry.get<std::string>()));
        if (!entry.is_object()) return {};
        const std::string name = line_at(entry, "name");
        const auto other = name.empty() ? by_id_.find(string_at(entry, "@id")) : by_id_.end();
        return other == by_id_.end() ? name : line_at(*other->second, "name");
    }
    void add_names(std::vector<Said>& names, const json& object, const char* key, const char* place) const {
        const auto value = object.find(key);
        if (value == object.end()) return;
        const auto add = [&](const json& entry) {
            if (names.size() >= kMaxNames) return;
            if (std::string name = name_of(entry); !name.empty() && name.size() <= kMaxName)
                names.push_back({std::move(name), place});
        };
        if (!value->is_array()) return add(*value);
        for (const json& entry : *value) add(entry);
    }
    static void add_url(std::vector<Said>& urls, std::string url, const char* place) {
        if (!url.empty()) urls.push_back({std::move(url), place});
    }
    [[nodiscard]] PageFacts facts_of(const json& object) const {
        PageFacts facts;
        if (std::string title = line_at(object, "headline"); !title.empty())
            facts.titles.push_back({std::move(title), "json-ld headline"});
        add_names(facts.authors, object, "author", "json-ld author");
        if (facts.authors.empty()) add_names(facts.authors, object, "creator", "json-ld creator");
        add_names(facts.sources, object, "publisher", "json-ld publisher");
        add_url(facts.urls, string_at(object, "url"), "json-ld url");
        const auto page = object.find("mainEntityOfPage");
        if (page != object.end() && page->is_object()) {
            add_url(facts.urls, string_at(*page, "@id"), "json-ld page");
        } else {
            add_url(facts.urls, string_at(object, "mainEntityOfPage"), "json-ld page");
        }
        if (std::string text = line_at(object, "description"); !text.empty())
            facts.descriptions.push_back({std::move(text), "json-ld description"});
        facts.body = string_at(object, "articleBody");
        if (facts.body.size() > kMaxBody) facts.body.clear();
        facts.free = free_of(object);
        facts.article = rank_of(object) == 2;
        facts.live = object.contains("coverageStartTime") ||
                     any_type(object, [](const std::string& type) { return type == "LiveBlogPosting"; });
        facts.gallery = any_type(object, [](const std::string& type) { return type.ends_with("Gallery"); });
        return facts;
    }
    /// `isAccessibleForFree`, a truth value or a word.
    static std::optional<bool> free_of(const json& object) {
        const auto value = object.find("isAccessibleForFree");
        if (value == object.end()) return std::nullopt;
        if (value->is_boolean()) return value->get<bool>();
        const std::string word = fold(string_at(object, "isAccessibleForFree"));
        if (word.ends_with("false")) return false;
        return word.ends_with("true") ? std::optional(true) : std::nullopt;
    }
    void add_site(PageFacts& facts) const {
        for (const Seen& seen : objects_) {
            if (!any_type(*seen.object, [](const std::string& type) { return type == "WebSite"; })) continue;
            if (std::string name = line_at(*seen.object, "name");
                !name.empty() && facts.sources.size() < kMaxNames)
                facts.sources.push_back({std::move(name), "json-ld website"});
        }
    }

    std::deque<json> values_;  // their addresses stay
    std::vector<Seen> objects_;
    std::map<std::string, const json*> by_id_;
};

}  // namespace

PageFacts facts_from_json_ld(const HtmlTree& tree) {
    Graph graph;
    for (json& script : json_ld_scripts(tree)) graph.add(std::move(script));
    return graph.facts();
}

}  // namespace nsearch::articles
