// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "articles/dates/date_reading.hpp"
#include "articles/html/html_dates.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

/// Keys of the data that pages are rendered from, the more certain ones first.
constexpr std::array<std::string_view, 12> kKeys = {"datePublished",    "publishedAt",    "published_at",
                                                    "publishDate",      "publish_date",   "publicationDate",
                                                    "publication_date", "publishedDate",  "published_date",
                                                    "publishedTime",    "firstPublished", "pubDate"};
constexpr std::size_t kMaxScripts = std::size_t{8} * 1024 * 1024;  // bytes of a page that are searched
constexpr std::size_t kLongestValue = 40;

/// The value behind a key, whose quotes may be escaped: "publishedAt":"2023-03-13T10:00:00Z".
std::string_view value_behind(std::string_view script, std::size_t at) {
    constexpr std::string_view kMarks = "\\\"' :=\n";
    const auto begin = script.find_first_not_of(kMarks, at);
    if (begin == std::string_view::npos || begin - at > 8 || begin == at) return {};
    const auto end = script.find_first_of("\"'\\,;}<\n", begin);
    if (end == std::string_view::npos || end - begin > kLongestValue) return {};
    return script.substr(begin, end - begin);
}

/// True if the key is a whole word there.
bool is_key(std::string_view script, std::size_t at) {
    return at > 0 && (script[at - 1] == '"' || script[at - 1] == '\'' || script[at - 1] == '{' ||
                      script[at - 1] == ',' || script[at - 1] == ' ');
}

}  // namespace

void read_script_dates(DateEvidence& evidence, const HtmlTree& tree, const DateHints& hints) {
    std::size_t searched = 0;
    const auto& nodes = tree.nodes();
    for (std::size_t at = 0; at < nodes.size() && searched < kMaxScripts; ++at) {
        if (nodes[at].name != "script") continue;
        const std::string script = tree.raw_text_of(at);
        searched += script.size();
        for (const std::string_view key : kKeys) {
            const auto found = script.find(key);
            if (found == std::string::npos || !is_key(script, found)) continue;
            const auto date = read_date(value_behind(script, found + key.size()), hints);
            if (!date) continue;
            evidence.add({DatePlace::Script,
                          DateRole::Published,
                          date->value,
                          "script " + std::string(key),
                          date->ambiguous,
                          std::nullopt,
                          {}});
            return;
        }
    }
}

}  // namespace nsearch::articles
