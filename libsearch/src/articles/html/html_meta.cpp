// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_meta.hpp"

#include <algorithm>
#include <array>

#include "articles/text/byline.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

// ---- data: edit here -------------------------------------------------------------------------
// The value of a meta element's name, property or itemprop, lower case; the more certain first.

constexpr std::array<std::string_view, 3> kTitle = {"og:title", "twitter:title", "dc.title"};
constexpr std::array<std::string_view, 6> kAuthor = {
    "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "cxenseparse:author"};
constexpr std::array<std::string_view, 4> kSource = {"og:site_name", "application-name", "publisher",
                                                     "dc.publisher"};
constexpr std::array<std::string_view, 2> kUrl = {"og:url", "twitter:url"};

/// Keeps the value that has the best rank so far.
template <std::size_t Size>
class Best {
public:
    explicit Best(const std::array<std::string_view, Size>& names) : names_(names) {}

    /// True if the name is better than what was offered before.
    [[nodiscard]] bool wants(std::string_view name) const { return rank_of(name) < rank_; }
    void take(std::string_view name, std::string value) {
        rank_ = rank_of(name);
        value_ = std::move(value);
    }
    [[nodiscard]] const std::string& value() const { return value_; }

private:
    [[nodiscard]] std::size_t rank_of(std::string_view name) const {
        return static_cast<std::size_t>(std::find(names_.begin(), names_.end(), name) - names_.begin());
    }

    const std::array<std::string_view, Size>& names_;
    std::size_t rank_ = Size;
    std::string value_;
};

bool is_address(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("//");
}

class MetaReader {
public:
    void read(std::string_view name, const std::string& content) {
        const std::string value = collapse_spaces(content);
        if (value.empty()) return;
        if (title_.wants(name)) title_.take(name, value);
        if (source_.wants(name)) source_.take(name, value);
        if (url_.wants(name)) url_.take(name, value);
        if (author_.wants(name) && !is_address(value)) author_.take(name, value);
    }
    [[nodiscard]] PageFacts facts() const {
        return {title_.value(), split_authors(author_.value()), source_.value(), url_.value()};
    }

private:
    Best<kTitle.size()> title_{kTitle};
    Best<kAuthor.size()> author_{kAuthor};
    Best<kSource.size()> source_{kSource};
    Best<kUrl.size()> url_{kUrl};
};

}  // namespace

PageFacts facts_from_meta(const HtmlTree& tree) {
    MetaReader reader;
    std::string canonical;
    const auto& nodes = tree.nodes();
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (nodes[at].name == "meta") {
            const std::string content = tree.attribute(at, "content");
            for (const std::string_view key : {"property", "name", "itemprop"}) {
                // Some pages put several names into one attribute.
                std::string names = fold(tree.attribute(at, key)) + ' ';
                for (auto end = names.find(' '); end != std::string::npos; end = names.find(' ')) {
                    if (end > 0) reader.read(names.substr(0, end), content);
                    names.erase(0, end + 1);
                }
            }
        } else if (nodes[at].name == "link" && canonical.empty() &&
                   fold(tree.attribute(at, "rel")) == "canonical") {
            canonical = std::string(trim(tree.attribute(at, "href")));
        }
    }
    PageFacts facts = reader.facts();
    if (is_address(canonical)) facts.url = canonical;
    return facts;
}

}  // namespace nsearch::articles
