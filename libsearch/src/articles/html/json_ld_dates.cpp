// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "articles/dates/date_reading.hpp"
#include "articles/html/html_dates.hpp"
#include "articles/html/json_script.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxObjects = 2000;
constexpr std::size_t kMaxHeadings = 20;

/// Below these keys stands something else than the page's article.
constexpr std::array<std::string_view, 24> kElsewhere = {
    "comment",         "comments",    "review",    "reviews",         "itemlistelement",
    "itemlist",        "haspart",     "ispartof",  "mentions",        "relatedlink",
    "isbasedon",       "citation",    "about",     "liveblogupdate",  "image",
    "video",           "author",      "publisher", "associatedmedia", "subjectof",
    "potentialaction", "isrelatedto", "offers",    "significantlink"};

/// 2: an article, 1: the page, 0: other.
int rank_of_type(const std::string& type) {
    if (type.ends_with("Article") || type.ends_with("Posting") || type == "Report") return 2;
    return type.ends_with("WebPage") ? 1 : 0;
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

/// A string, a number, the "@value" of an object, or the first of a list of these.
std::string text_at(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end()) return {};
    const json* value = &*found;
    if (value->is_array() && !value->empty()) value = &value->front();
    if (value->is_object() && value->contains("@value")) value = &(*value)["@value"];
    if (value->is_string()) return value->get<std::string>();
    return value->is_number_integer() ? value->dump() : std::string();
}

/// Finds the node that says most about the page's article.
class NodeFinder {
public:
    NodeFinder(const HtmlTree& tree, const Article& article)
        : title_(letters_key(article.title)), url_(article.url) {
        for (std::size_t at = 0; at < tree.nodes().size() && headings_.size() < kMaxHeadings; ++at) {
            if (tree.nodes()[at].name == "h1") headings_.push_back(letters_key(tree.text_of(at)));
        }
    }

    /// Goes through a script without recursion; what it finds lives as long as the script.
    void search(const json& root) {
        std::vector<const json*> todo = {&root};
        for (std::size_t done = 0; done < todo.size() && done < kMaxObjects; ++done) {
            const json& value = *todo[done];
            if (value.is_array()) {
                for (const json& inner : value) push(todo, inner);
            } else if (value.is_object()) {
                judge(value);
                for (const auto& [key, inner] : value.items()) {
                    if (std::find(kElsewhere.begin(), kElsewhere.end(), fold(key)) == kElsewhere.end())
                        push(todo, inner);
                }
            }
        }
    }
    [[nodiscard]] const json* article() const { return article_; }
    [[nodiscard]] const json* page() const { return page_; }

private:
    static void push(std::vector<const json*>& todo, const json& value) {
        if (value.is_structured()) todo.push_back(&value);
    }
    void judge(const json& object) {
        const int rank = rank_of(object);
        const bool dated = !text_at(object, "datePublished").empty() ||
                           !text_at(object, "dateModified").empty() ||
                           !text_at(object, "dateCreated").empty();
        if (rank == 0 || !dated) return;
        if (rank == 1) {
            if (page_ == nullptr) page_ = &object;
            return;
        }
        const int match = match_of(object);
        if (article_ != nullptr && match <= match_) return;
        article_ = &object;
        match_ = match;
    }
    /// 3: has the headline that readers see; 2: the title that the page names; 1: its address.
    [[nodiscard]] int match_of(const json& object) const {
        const std::string headline = letters_key(text_at(object, "headline"));
        const bool seen = std::find(headings_.begin(), headings_.end(), headline) != headings_.end();
        if (!headline.empty() && seen) return 3;
        if (!headline.empty() && headline == title_) return 2;
        const std::string url = text_at(object, "url");
        return !url.empty() && url == url_ ? 1 : 0;
    }

    std::vector<std::string> headings_;
    std::string title_;
    std::string url_;
    const json* article_ = nullptr;
    const json* page_ = nullptr;
    int match_ = -1;
};

void take(DateEvidence& evidence, const json* node, DatePlace place, const DateHints& hints) {
    if (node == nullptr) return;
    struct Key {
        const char* name;
        DateRole role;
    };
    constexpr Key kKeys[] = {{"datePublished", DateRole::Published},
                             {"dateCreated", DateRole::Unsaid},
                             {"dateModified", DateRole::Modified}};
    for (const Key& key : kKeys) {
        const auto date = read_date(text_at(*node, key.name), hints);
        if (!date) continue;
        evidence.add({key.role == DateRole::Unsaid ? DatePlace::LooseMeta : place,
                      key.role,
                      date->value,
                      std::string("json-ld ") + key.name,
                      date->ambiguous,
                      std::nullopt,
                      {}});
    }
}

}  // namespace

void read_json_ld_dates(DateEvidence& evidence, const HtmlTree& tree, const Article& article,
                        const DateHints& hints) {
    const std::vector<json> scripts = json_ld_scripts(tree);
    NodeFinder finder(tree, article);
    for (const json& script : scripts) finder.search(script);
    take(evidence, finder.article(), DatePlace::JsonLd, hints);
    take(evidence, finder.page(), DatePlace::LooseMeta, hints);
}

}  // namespace nsearch::articles
