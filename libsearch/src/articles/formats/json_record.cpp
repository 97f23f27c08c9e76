// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/json_record.hpp"

#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "articles/dates/calendar.hpp"
#include "articles/dates/date_finder.hpp"
#include "articles/text/byline.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

using nlohmann::json;

// ---- data: edit here -------------------------------------------------------------------------
// The names of a field, the more certain ones first; case does not matter.

using Names = std::array<std::string_view, 12>;
constexpr Names kId = {"id", "_id", "uuid", "guid", "article_id", "doc_id"};
constexpr Names kTitle = {"title", "headline", "name"};
constexpr Names kText = {"text",     "body",         "maintext",    "articlebody", "content",   "raw_text",
                         "fulltext", "article_text", "description", "summary",     "full_text", "plain_text"};
constexpr Names kDate = {"date",         "date_publish",   "published",  "datepublished",
                         "publishedat",  "published_at",   "pubdate",    "pub_date",
                         "publish_date", "published_date", "created_at", "timestamp"};
constexpr Names kLanguage = {"lang", "language", "inlanguage"};
constexpr Names kUrl = {"url", "link", "canonical_url", "source_url", "source-url"};
constexpr Names kSource = {"source",        "sitename",  "site_name", "site",   "hostname",
                           "source_domain", "publisher", "outlet",    "domain", "publication"};
constexpr Names kAuthors = {"authors", "author", "byline", "creator", "writers"};

// ---- taking it apart -------------------------------------------------------------------------

bool names_hold(const Names& names, std::string_view key) {
    return !key.empty() && std::find(names.begin(), names.end(), key) != names.end();
}

/// The value under the first of its names that is there and not null.
const json* field(const json& record, const Names& names) {
    const json* found = nullptr;
    std::size_t best = names.size();
    for (const auto& [key, value] : record.items()) {
        if (value.is_null()) continue;
        const auto name = std::find(names.begin(), names.end(), fold(key));
        const auto rank = static_cast<std::size_t>(name - names.begin());
        if (key.empty() || rank >= best) continue;
        best = rank;
        found = &value;
    }
    return found;
}

/// A string, or the name of an object ({"name": "Reuters"}); empty for anything else.
std::optional<std::string> string_or_name(const json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_object() && value.contains("name") && value["name"].is_string())
        return value["name"].get<std::string>();
    return std::nullopt;
}

/// One record on its way; remembers what was wrong with its fields.
class Record {
public:
    explicit Record(const json& record) : record_(record) {}

    Article take() {
        Article article;
        article.id = id();
        article.title = collapse_spaces(string(kTitle, "title"));
        article.text = clean(string(kText, "text"));
        article.url = string(kUrl, "url");
        article.source = collapse_spaces(string(kSource, "source"));
        article.language = language();
        article.authors = authors();
        article.date = date();
        if (!article.date.empty()) article.date_source = "json";
        return article;
    }
    [[nodiscard]] const std::string& doubts() const { return doubts_; }

private:
    void doubt(const std::string& what) { doubts_ += (doubts_.empty() ? "" : "; ") + what; }

    static std::string clean(std::string text) {
        std::erase_if(text, [](char byte) { return byte == '\0' || byte == '\r'; });
        return std::string(trim(text));
    }
    std::string string(const Names& names, const std::string& what) {
        const json* value = field(record_, names);
        if (value == nullptr) return {};
        if (auto text = string_or_name(*value)) return *std::move(text);
        doubt("its " + what + " is not a string, and left out");
        return {};
    }
    std::string id() {
        const json* value = field(record_, kId);
        if (value == nullptr) return {};
        if (value->is_string()) return value->get<std::string>();
        if (value->is_number()) return value->dump();
        doubt("its id is neither a string nor a number, and left out");
        return {};
    }
    /// "en", "en-US", "eng" and "EN" are all "en".
    std::string language() {
        const std::string tag = fold(string(kLanguage, "language"));
        const std::string code = tag.substr(0, tag.find_first_of("-_"));
        const bool letters =
            std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (code.size() < 2 || code.size() > 3 || !letters) return {};
        char canonical[ULOC_LANG_CAPACITY] = "";
        UErrorCode status = U_ZERO_ERROR;
        uloc_getLanguage(code.c_str(), canonical, ULOC_LANG_CAPACITY, &status);
        return U_SUCCESS(status) ? canonical : code;
    }
    std::vector<std::string> authors() {
        const json* value = field(record_, kAuthors);
        if (value == nullptr) return {};
        if (value->is_string()) return split_authors(value->get<std::string>());
        std::vector<std::string> names;
        const json list = value->is_array() ? *value : json::array({*value});
        for (const json& entry : list) {
            if (auto name = string_or_name(entry)) {
                std::string clean_name = collapse_spaces(*name);
                if (!clean_name.empty()) names.push_back(std::move(clean_name));
            } else {
                doubt("an author is not a string, and left out");
            }
        }
        return names;
    }
    std::string date() {
        const json* value = field(record_, kDate);
        if (value == nullptr) return {};
        if (value->is_number()) return date_from_number(value->get<double>());
        if (!value->is_string()) {
            doubt("its date is not a string, and left out");
            return {};
        }
        const std::string text = value->get<std::string>();
        if (trim(text).empty()) return {};
        if (auto iso = rfc3339_from_iso(text)) return *iso;
        if (text.size() < 200) {
            const auto days = find_days(text, split_words(text));
            if (!days.empty()) return full_date(days.front().day);
        }
        doubt("its date \"" + collapse_spaces(text.substr(0, 40)) + "\" is not understood, and left out");
        return {};
    }
    /// Seconds or milliseconds since 1970; smaller numbers are years or noise.
    std::string date_from_number(double number) {
        constexpr double smallest = 1e8;
        constexpr double milliseconds = 1e11;
        if (std::isfinite(number) && number >= smallest && number < 1e15) {
            const double seconds = number >= milliseconds ? number / 1000 : number;
            if (auto moment = rfc3339_from_epoch(static_cast<std::int64_t>(seconds))) return *moment;
        }
        doubt("its date is a number that is no time, and left out");
        return {};
    }

    const json& record_;
    std::string doubts_;
};

std::string file_name(const std::string& path) {
    return path.substr(path.find_last_of('/') + 1);
}

}  // namespace

bool is_record_field(const std::string& key) {
    const std::string folded = fold(key);
    for (const Names* names : {&kId, &kTitle, &kText, &kDate, &kLanguage, &kUrl, &kSource, &kAuthors}) {
        if (names_hold(*names, folded)) return true;
    }
    return false;
}

bool has_record_text(const json& record) {
    const json* text = record.is_object() ? field(record, kText) : nullptr;
    return text != nullptr && text->is_string();
}

bool emit_record(const json& record, std::uint64_t number, ReadContext& context) {
    if (!record.is_object()) {
        context.skipped(number, "is not a JSON object");
        return true;
    }
    const json* text = field(record, kText);
    if (text != nullptr && !text->is_string()) {
        context.skipped(number, "its text is not a string");
        return true;
    }
    Record taken(record);
    Article article = taken.take();
    if (article.text.empty() && article.title.empty()) {
        context.skipped(number, "has neither a text nor a title");
        return true;
    }
    if (!taken.doubts().empty()) context.doubtful(number, taken.doubts());
    // Every article of a file with several needs a name of its own.
    if (article.id.empty()) article.id = file_name(context.path()) + '#' + std::to_string(number);
    return context.emit(std::move(article));
}

}  // namespace nsearch::articles
