// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <optional>

#include "articles/dates/date_reading.hpp"
#include "articles/dates/date_words.hpp"
#include "articles/html/html_dates.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

// ---- data: edit here -------------------------------------------------------------------------
// The value of a meta element's name or property, lower case.

/// The day of publication of the article.
constexpr std::array<std::string_view, 40> kPublished = {"article:published_time",
                                                         "datepublished",
                                                         "og:article:published_time",
                                                         "og:published_time",
                                                         "og:publish_date",
                                                         "article:published",
                                                         "article:publicationdate",
                                                         "article.published",
                                                         "article:published_date",
                                                         "parsely-pub-date",
                                                         "sailthru.date",
                                                         "pubdate",
                                                         "pub_date",
                                                         "publish-date",
                                                         "publish_date",
                                                         "publishdate",
                                                         "published-date",
                                                         "published_date",
                                                         "published_time",
                                                         "publication_date",
                                                         "publication-date",
                                                         "publicationdate",
                                                         "publish_time",
                                                         "published_at",
                                                         "cxenseparse:recs:publishtime",
                                                         "cxenseparse:publishtime",
                                                         "dc.date.issued",
                                                         "dc.issued",
                                                         "dcterms.issued",
                                                         "dc.date.published",
                                                         "dcterms.date.issued",
                                                         "rnews:datepublished",
                                                         "schema:datepublished",
                                                         "article_date_original",
                                                         "originalpublicationdate",
                                                         "citation_publication_date",
                                                         "citation_online_date",
                                                         "citation_date",
                                                         "prism.publicationdate",
                                                         "bt:pubdate"};
/// A day of the article or of its page, nobody says which.
constexpr std::array<std::string_view, 12> kLoose = {
    "dc.date",     "dcterms.date", "date",       "dc.date.created", "dcterms.created", "article:created_time",
    "datecreated", "created",      "createdate", "article-date",    "last-published",  "dc.created"};
constexpr std::array<std::string_view, 20> kModified = {"article:modified_time",
                                                        "article:modified",
                                                        "og:updated_time",
                                                        "og:modified_time",
                                                        "datemodified",
                                                        "last-modified",
                                                        "lastmod",
                                                        "modified",
                                                        "modified_date",
                                                        "modified-date",
                                                        "updated_time",
                                                        "updated-date",
                                                        "dc.date.modified",
                                                        "dc.modified",
                                                        "dcterms.modified",
                                                        "article:updated_time",
                                                        "lastupdate",
                                                        "revision_date",
                                                        "schema:datemodified",
                                                        "cxenseparse:modifiedtime"};
/// Attributes that hold a day or a moment. Those named "time" or "timestamp" are mostly of something else.
constexpr std::array<const char*, 7> kAttributes = {
    "data-published",   "data-published-at",     "data-pubdate", "data-publish-date",
    "data-publishdate", "data-publication-date", "data-date"};

// ---- reading ---------------------------------------------------------------------------------

constexpr std::size_t kNodesAbove = 120;  // of the headline where its day may stand
constexpr std::size_t kNodesBelow = 400;
constexpr std::size_t kMaxElements = 200;
constexpr std::size_t kMaxText = 200;  // bytes of an element that is a date

template <typename Table>
bool holds(const Table& table, std::string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
}

bool mentions(std::string_view names, std::initializer_list<std::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [names](std::string_view part) { return names.find(part) != std::string_view::npos; });
}

class ElementReader {
public:
    ElementReader(DateEvidence& evidence, const HtmlTree& tree, const PageAnchors& anchors,
                  const DateHints& hints)
        : evidence_(evidence),
          tree_(tree),
          nodes_(tree.nodes()),
          anchors_(anchors),
          headline_(anchors.headline_node()),
          hints_(hints) {}

    void read() {
        std::size_t seen = 0;
        // From the headline on, then what stands above it: of two alike the first one counts.
        for (std::size_t at = headline_; at < nodes_.size() && seen < kMaxElements; ++at) seen += read(at);
        for (std::size_t at = 0; at < headline_ && seen < kMaxElements; ++at) seen += read(at);
    }

private:
    std::size_t read(std::size_t at) {
        const std::string_view tag = nodes_[at].name;
        if (tag.empty() || tag == "script") return 0;
        // The property of a meta element is read with those of the head.
        const std::string property = fold(tree_.attribute(at, "itemprop") + ' ' +
                                          (tag == "meta" ? std::string() : tree_.attribute(at, "property")));
        const bool published = mentions(property, {"datepublished", "published_time", "dcterms:issued"});
        const bool modified = mentions(property, {"datemodified", "dateupdated"});
        if (tag == "time" || published || modified) {
            if (anchors_.is_elsewhere(at)) return 0;
            take_element(at, published, modified);
            return 1;
        }
        return is_near(at) ? read_attributes(at) : 0;
    }
    void take_element(std::size_t at, bool published, bool modified) {
        const std::string names = fold(tree_.attribute(at, "class") + " " + tree_.attribute(at, "id") + " " +
                                       tree_.attribute(nodes_[at].parent, "class"));
        const bool change =
            modified || (!published && (mentions(names, {"modif", "update"}) || is_labelled_change(at)));
        const bool pubdate = published || (!change && (tree_.attribute(at, "pubdate") != "" ||
                                                       mentions(names, {"publish", "pubdate", "posted"})));
        const DatePlace place = published || modified ? DatePlace::Microdata
                                : is_near(at)         ? DatePlace::NearTime
                                                      : DatePlace::FarTime;
        const DateRole role = change ? DateRole::Modified : pubdate ? DateRole::Published : DateRole::Unsaid;
        for (const char* attribute : {"datetime", "content", "title"}) {
            if (add(place, role, tree_.attribute(at, attribute), std::string("element ") + attribute)) return;
        }
        add(place, role, tree_.short_text_of(at, kMaxText), "element text");
    }
    std::size_t read_attributes(std::size_t at) {
        for (const char* attribute : kAttributes) {
            const std::string value = tree_.attribute(at, attribute);
            if (!value.empty() && add(DatePlace::Attribute, DateRole::Unsaid, value, attribute)) return 1;
        }
        return 0;
    }
    bool add(DatePlace place, DateRole role, const std::string& text, std::string detail) {
        const auto date = text.empty() ? std::nullopt : read_date(text, hints_);
        if (!date) return false;
        evidence_.add({place, role, date->value, std::move(detail), date->ambiguous, std::nullopt, {}});
        return true;
    }

    [[nodiscard]] bool is_near(std::size_t at) const {
        return at + kNodesAbove >= headline_ && at <= headline_ + kNodesBelow;
    }
    /// "Updated: <time>": the words before an element, within the same parent.
    [[nodiscard]] bool is_labelled_change(std::size_t at) const {
        std::size_t text = at;
        while (text > nodes_[at].parent + 1 && at - text < 4) {
            --text;
            const bool label = nodes_[text].name.empty() && !trim(nodes_[text].text).empty();
            if (label || nodes_[text].name == "time") break;  // the label before that is the other's
        }
        const std::string_view label = nodes_[text].text;
        if (text == at || !nodes_[text].name.empty()) return starts_with_change(at);
        const auto words = split_words(label.substr(label.size() > 80 ? label.size() - 80 : 0));
        bool change = false;
        for (const Word& word : words) {
            if (is_update_word(word.folded)) change = true;
            if (is_publish_word(word.folded)) change = false;
        }
        return change || starts_with_change(at);
    }
    [[nodiscard]] bool starts_with_change(std::size_t at) const {
        const auto words = split_words(tree_.short_text_of(at, kMaxText));
        return !words.empty() && is_update_word(words.front().folded);
    }

    DateEvidence& evidence_;
    const HtmlTree& tree_;
    const std::vector<HtmlNode>& nodes_;
    const PageAnchors& anchors_;
    std::size_t headline_;
    const DateHints& hints_;
};

/// What one meta element says; some pages put several names into one attribute.
void read_meta(DateEvidence& evidence, const HtmlTree& tree, std::size_t at, const DateHints& hints) {
    std::optional<std::optional<ReadDate>> date;  // read once, for however many names
    for (const std::string_view key : {"property", "name", "http-equiv"}) {
        each_listed(fold(tree.attribute(at, key)), [&](std::string_view name) {
            const bool published = holds(kPublished, name);
            const bool modified = holds(kModified, name);
            // <meta http-equiv="date"> is when the server made the page.
            const bool loose = holds(kLoose, name) && key != "http-equiv";
            if (!published && !modified && !loose) return;
            if (!date) date = read_date(collapse_spaces(tree.attribute(at, "content")), hints);
            if (!*date) return;
            const DatePlace place = published || modified ? DatePlace::Meta : DatePlace::LooseMeta;
            const DateRole role = modified    ? DateRole::Modified
                                  : published ? DateRole::Published
                                              : DateRole::Unsaid;
            evidence.add(
                {place, role, (*date)->value, std::string(name), (*date)->ambiguous, std::nullopt, {}});
        });
    }
}

}  // namespace

void read_meta_dates(DateEvidence& evidence, const HtmlTree& tree, const DateHints& hints) {
    for (std::size_t at = 0; at < tree.nodes().size(); ++at) {
        if (tree.nodes()[at].name == "meta") read_meta(evidence, tree, at, hints);
    }
}

void read_element_dates(DateEvidence& evidence, const HtmlTree& tree, const PageAnchors& anchors,
                        const DateHints& hints) {
    ElementReader(evidence, tree, anchors, hints).read();
}

}  // namespace nsearch::articles
