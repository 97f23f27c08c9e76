// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/json.hpp"

#include <array>
#include <cmath>
#include <cstdio>

#include "output/sanitize.hpp"
#include "output/utf8.hpp"

namespace nsearch::cli {

namespace {

JsonValue to_json(const std::vector<Highlight>& highlights) {
    JsonValue list = JsonValue::array();
    for (const Highlight& mark : highlights) list.push_back({{"start", mark.start}, {"end", mark.end}});
    return list;
}

JsonValue to_json(const Match& match) {
    return {{"asked", match.asked},
            {"found", match.found},
            {"why", std::string(to_string(match.why))},
            {"cluster", text_or_null(match.cluster)},
            {"count", match.count}};
}

JsonValue to_json(Confidence confidence) {
    return confidence == Confidence::None ? JsonValue(nullptr)
                                          : JsonValue(std::string(to_string(confidence)));
}

JsonValue to_json(const std::vector<LanguageSpan>& spans) {
    JsonValue list = JsonValue::array();
    for (const LanguageSpan& span : spans) {
        list.push_back({{"language", text_or_null(span.language)}, {"start", span.start}, {"end", span.end}});
    }
    return list;
}

/// To four digits: what comes after them is noise of the arithmetic.
double rounded(double number) {
    constexpr double digits = 1e4;
    return std::round(number * digits) / digits;
}

/// As \uXXXX, in two halves beyond the first plane.
std::string escape(char32_t value) {
    std::array<char, 16> text{};
    if (value <= 0xFFFF) {
        std::snprintf(text.data(), text.size(), "\\u%04x", static_cast<unsigned>(value));
    } else {
        const char32_t rest = value - 0x10000;
        std::snprintf(text.data(), text.size(), "\\u%04x\\u%04x",
                      static_cast<unsigned>(0xD800 + (rest >> 10U)),
                      static_cast<unsigned>(0xDC00 + (rest & 0x3FFU)));
    }
    return text.data();
}

std::string dump(const JsonValue& json, int indent) {
    const std::string raw = json.dump(indent, ' ', false, JsonValue::error_handler_t::replace);
    std::string safe;
    safe.reserve(raw.size());
    for (std::size_t at = 0; at < raw.size();) {
        const CodePoint point = decode(raw, at);
        const std::string_view bytes = std::string_view(raw).substr(at, point.length);
        // What lies outside strings is ASCII, so whatever has to be escaped is in a string.
        const bool harmful = point.value >= 0x7F && clean_text(bytes, Screen::Terminal) != bytes;
        const bool joiner = point.value == 0x200C || point.value == 0x200D;
        if (harmful && !joiner) {
            safe += escape(point.value);
        } else {
            safe += bytes;
        }
        at += point.length;
    }
    return safe;
}

}  // namespace

JsonValue text_or_null(const std::string& text) {
    return text.empty() ? JsonValue(nullptr) : JsonValue(text);
}

JsonValue to_json(const Hit& hit) {
    JsonValue matched = JsonValue::array();
    for (const Match& match : hit.matched) matched.push_back(to_json(match));
    return {{"rank", hit.rank},
            {"number", hit.number},
            {"id", text_or_null(hit.article.id)},
            {"path", text_or_null(hit.article.path)},
            {"url", text_or_null(hit.article.url)},
            {"title", text_or_null(hit.article.title)},
            {"date", text_or_null(hit.article.date)},
            {"date_source", text_or_null(hit.article.date_source)},
            {"date_confidence", to_json(hit.article.date_confidence)},
            {"date_partial", text_or_null(hit.article.date_partial)},
            {"modified", text_or_null(hit.article.modified)},
            {"first_seen", text_or_null(hit.article.first_seen)},
            {"kind", std::string(to_string(hit.article.kind))},
            {"source", text_or_null(hit.article.source)},
            {"language", text_or_null(hit.article.language)},
            {"languages", to_json(hit.article.languages)},
            {"authors", hit.article.authors},
            {"score", hit.score},
            {"partial", hit.partial},
            {"missing", hit.missing},
            {"matched", std::move(matched)},
            {"title_highlights", to_json(hit.title_highlights)},
            {"snippet", text_or_null(hit.snippet)},
            {"snippet_highlights", to_json(hit.snippet_highlights)}};
}

JsonValue to_json(const QueryNote& note) {
    return {{"position", note.position}, {"message", note.message}};
}

JsonValue to_json(const Problem& problem) {
    return {{"path", problem.path},
            {"record", problem.record == 0 ? JsonValue(nullptr) : JsonValue(problem.record)},
            {"reason", problem.reason},
            {"skipped", problem.skipped}};
}

JsonValue to_json(const NameForm& form) {
    return {{"form", form.form},
            {"why", std::string(to_string(form.why))},
            {"distance", rounded(form.distance)},
            {"base", text_or_null(form.base)},
            {"cluster", text_or_null(form.cluster)},
            {"count", form.count}};
}

JsonValue to_json(const NameSuggestion& suggestion) {
    return {{"form", suggestion.form},
            {"distance", rounded(suggestion.distance)},
            {"sureness", rounded(suggestion.sureness)},
            {"count", suggestion.count},
            {"reason", suggestion.reason}};
}

JsonValue to_json(const Token& token) {
    return {{"text", token.text},
            {"start", token.start},
            {"end", token.end},
            {"folded", token.folded},
            {"stem", token.stem}};
}

JsonValue to_json(const Article& article) {
    return {{"path", text_or_null(article.path)},
            {"title", text_or_null(article.title)},
            {"date", text_or_null(article.date)},
            {"date_source", text_or_null(article.date_source)},
            {"authors", article.authors},
            {"language", text_or_null(article.language)},
            {"source", text_or_null(article.source)},
            {"text", article.text},
            {"boilerplate", article.boilerplate},
            {"id", text_or_null(article.id)},
            {"url", text_or_null(article.url)},
            {"date_confidence", to_json(article.date_confidence)},
            {"date_partial", text_or_null(article.date_partial)},
            {"modified", text_or_null(article.modified)},
            {"modified_source", text_or_null(article.modified_source)},
            {"first_seen", text_or_null(article.first_seen)},
            {"kind", std::string(to_string(article.kind))},
            {"languages", to_json(article.languages)}};
}

JsonValue to_json(const std::vector<Finding>& findings) {
    JsonValue list = JsonValue::array();
    for (const Finding& finding : findings) {
        list.push_back({{"field", finding.field},
                        {"value", finding.value},
                        {"source", finding.source},
                        {"taken", finding.taken}});
    }
    return list;
}

std::string to_line(const JsonValue& json) {
    return dump(json, -1);
}

std::string to_lines(const JsonValue& json) {
    return dump(json, 2);
}

}  // namespace nsearch::cli
