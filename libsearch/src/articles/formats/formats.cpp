// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>

#include "articles/bytes/archive.hpp"
#include "articles/bytes/encoding.hpp"
#include "articles/formats/reader.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kSniffed = 16384;

bool is_html(std::string_view head) {
    const std::string start = fold(head.substr(0, 1024));
    for (const std::string_view opening : {"<!doctype html", "<html", "<head", "<body"}) {
        if (start.starts_with(opening)) return true;
    }
    const bool prologue = start.starts_with("<?xml") || start.starts_with("<!--");
    return prologue && start.find("<html") != std::string::npos;
}

/// A whole object on the first line, and more lines.
bool is_json_lines(std::string_view head) {
    const auto end = head.find('\n');
    return head.starts_with('{') && end != std::string_view::npos &&
           nlohmann::json::accept(head.substr(0, end));
}

/// An object that goes on behind its brace on the first line: no JSON laid out over several lines.
bool starts_with_record(std::string_view head) {
    return head.starts_with('{') && !trim(head.substr(1, head.find('\n') - 1)).empty();
}

bool is_json(std::string_view head) {
    if (head.empty() || (head.front() != '{' && head.front() != '[')) return false;
    const std::string_view rest = trim(head.substr(1));
    if (rest.empty()) return false;
    return head.front() == '{' ? rest.front() == '"' && rest.find("\":") != std::string_view::npos
                               : rest.front() == '{' && trim(rest.substr(1)).starts_with('"');
}

bool is_warc(std::string_view head) {
    return head.starts_with("WARC/1.") || head.starts_with("WARC/0.");
}

/// Of formats whose name has to be believed.
bool never(std::string_view) {
    return false;
}

std::string name_without_packing(const std::string& path) {
    std::string name = fold(path);
    for (const std::string_view ending : {".gz", ".bz2", ".xz", ".zst"}) {
        if (!name.ends_with(ending)) continue;
        name.resize(name.size() - ending.size());
        break;
    }
    return name;
}

const Format* format_by_name(const std::string& path) {
    const std::string name = name_without_packing(path);
    for (const Format& format : formats()) {
        const bool fits = std::any_of(
            format.endings.begin(), format.endings.end(),
            [&](std::string_view ending) { return name.size() > ending.size() && name.ends_with(ending); });
        if (fits) return &format;
    }
    return nullptr;
}

}  // namespace

const std::vector<Format>& formats() {
    static const std::vector<Format> all = {
        {"archive",
         {".zip", ".wacz", ".7z", ".tar", ".tgz", ".tbz2", ".txz", ".tzst"},
         archive_reader,
         is_archive,
         true},
        {"warc", {".warc"}, warc_reader, is_warc, true},
        {"html", {".html", ".htm", ".xhtml"}, html_reader, is_html},
        {"jsonl", {".jsonl", ".ndjson"}, jsonl_reader, is_json_lines},
        {"json", {".json"}, json_reader, is_json},
        {"csv", {".csv", ".tsv"}, csv_reader, never},
        {"markdown", {".md", ".markdown"}, markdown_reader, never},
        {"text", {".txt", ".text"}, text_reader, never},
    };
    return all;
}

const Format& format_of(const std::string& path, std::string_view head) {
    for (const Format& format : formats()) {
        if (format.binary && format.recognises(head)) return format;
    }
    const std::string wide = wide_charset(head);
    std::string converted;
    if (!wide.empty()) {
        std::size_t invalid = 0;
        converted = convert(head.substr(0, kSniffed), wide, invalid);
        head = converted;
    }
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    head = head.substr(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    const Format* named = format_by_name(path);
    // A broken line makes JSON Lines no JSON: here the name knows better than the content.
    if (named != nullptr && named->name == "jsonl" && starts_with_record(head)) return *named;
    for (const Format& format : formats()) {
        if (!format.binary && format.recognises(head)) return format;
    }
    return named != nullptr ? *named : formats().back();
}

}  // namespace nsearch::articles

namespace nsearch {

bool readable_by_name(const std::string& path) {
    return articles::format_by_name(path) != nullptr;
}

}  // namespace nsearch
