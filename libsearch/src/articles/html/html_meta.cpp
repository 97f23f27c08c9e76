// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_meta.hpp"

#include <algorithm>
#include <array>

#include "articles/text_util.hpp"
#include "articles/urls.hpp"

namespace nsearch::articles {

namespace {

// ---- data: edit here -------------------------------------------------------------------------
// The value of a meta element's name, property or itemprop, lower case; the more certain first.

constexpr std::array<std::string_view, 9> kTitle = {"og:title",      "headline",       "twitter:title",
                                                    "parsely-title", "sailthru.title", "citation_title",
                                                    "dcterms.title", "dc.title",       "cxenseparse:title"};
constexpr std::array<std::string_view, 11> kAuthor = {
    "author",     "article:author",  "og:article:author", "parsely-author",     "citation_author",
    "dc.creator", "dcterms.creator", "sailthru.author",   "cxenseparse:author", "article.author",
    "byl"};
constexpr std::array<std::string_view, 7> kSource = {
    "og:site_name",      "application-name",   "publisher", "dc.publisher",
    "dcterms.publisher", "citation_publisher", "cre"};
constexpr std::array<std::string_view, 3> kUrl = {"og:url", "twitter:url", "parsely-link"};
constexpr std::array<std::string_view, 4> kDescription = {"og:description", "description",
                                                          "twitter:description", "dc.description"};

constexpr std::string_view kArticle = "article";  // as og:type

constexpr std::size_t kMaxValues = 30;  // of one name

/// All values of the names of a table, those of the better names first.
template <std::size_t Size>
class Every {
public:
    explicit Every(const std::array<std::string_view, Size>& names) : names_(names) {}

    void offer(std::string_view name, const std::string& value) {
        const auto at = std::find(names_.begin(), names_.end(), name);
        if (at == names_.end()) return;
        auto& values = found_[static_cast<std::size_t>(at - names_.begin())];
        if (values.size() < kMaxValues) values.push_back({value, std::string(name)});
    }
    [[nodiscard]] std::vector<Said> all() const {
        std::vector<Said> said;
        for (const auto& values : found_) said.insert(said.end(), values.begin(), values.end());
        return said;
    }
    /// Those of the best name alone.
    [[nodiscard]] std::vector<Said> best() const {
        for (const auto& values : found_) {
            if (!values.empty()) return values;
        }
        return {};
    }

private:
    const std::array<std::string_view, Size>& names_;
    std::array<std::vector<Said>, Size> found_;
};

class MetaReader {
public:
    void read(std::string_view name, const std::string& value) {
        title_.offer(name, value);
        source_.offer(name, value);
        url_.offer(name, value);
        description_.offer(name, value);
        if (name == "og:type")
            article_ = article_ || (value.size() == kArticle.size() && fold(value) == kArticle);
        if (!is_address(value)) author_.offer(name, value);
    }
    [[nodiscard]] PageFacts facts() const {
        PageFacts facts;
        facts.titles = title_.all();
        facts.authors = author_.best();
        facts.sources = source_.all();
        facts.urls = url_.all();
        facts.descriptions = description_.all();
        facts.article = article_;
        return facts;
    }

private:
    Every<kTitle.size()> title_{kTitle};
    Every<kAuthor.size()> author_{kAuthor};
    Every<kSource.size()> source_{kSource};
    Every<kUrl.size()> url_{kUrl};
    Every<kDescription.size()> description_{kDescription};
    bool article_ = false;
};

}  // namespace

PageFacts facts_from_meta(const HtmlTree& tree) {
    MetaReader reader;
    std::string canonical;
    const auto& nodes = tree.nodes();
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (nodes[at].name == "meta") {
            const std::string content = collapse_spaces(tree.attribute(at, "content"));
            if (content.empty()) continue;
            for (const std::string_view key : {"property", "name", "itemprop"}) {
                // Some pages put several names into one attribute.
                each_listed(fold(tree.attribute(at, key)),
                            [&](std::string_view name) { reader.read(name, content); });
            }
        } else if (nodes[at].name == "link" && canonical.empty() &&
                   fold(tree.attribute(at, "rel")) == "canonical") {
            canonical = std::string(trim(tree.attribute(at, "href")));
        }
    }
    PageFacts facts = reader.facts();
    if (!canonical.empty()) facts.urls.insert(facts.urls.begin(), {canonical, "link canonical"});
    return facts;
}

}  // namespace nsearch::articles
