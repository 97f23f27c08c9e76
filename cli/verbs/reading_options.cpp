// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/reading_options.hpp"

#include <algorithm>

#include "app/errors.hpp"
#include "output/format.hpp"

namespace nsearch::cli {

namespace {

constexpr std::size_t kWaysShown = 20;

/// "FIELD=NAME,FIELD=NAME"
void add_mappings(const std::string& text, std::vector<FieldMapping>& mappings) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        const std::string entry = text.substr(at, end - at);
        const std::size_t sign = entry.find('=');
        if (sign == std::string::npos || sign == 0 || sign + 1 == entry.size()) {
            throw UsageError("--map takes FIELD=NAME, not '" + entry + "'",
                             "nsearch index --map title=headline,text=body FILE");
        }
        mappings.push_back({entry.substr(0, sign), entry.substr(sign + 1)});
        at = end + 1;
    }
}

/// Without what goes by its own name, and what the user said.
std::string guesses_of(const std::vector<FieldMapping>& taken, const std::vector<FieldMapping>& mapping) {
    std::string guesses;
    for (const FieldMapping& entry : taken) {
        const bool said = std::find(mapping.begin(), mapping.end(), entry) != mapping.end();
        if (said || entry.field == entry.record) continue;
        guesses += (guesses.empty() ? "" : ", ") + entry.field + " from " + entry.record;
    }
    return guesses;
}

/// \throws UsageError for what cannot be a code. Whether there is such a language is not checked: one that
/// nsearch has no stemmer for is a language, too.
std::string language_code(const std::string& typed) {
    std::string code = typed;
    for (char& c : code) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    const bool letters = std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (letters && (code.size() == 2 || code.size() == 3)) return code;
    throw UsageError("--lang takes a code of two or three letters, not '" + typed + "'",
                     "uk is Ukrainian, be Belarusian, fa Persian, de German");
}

}  // namespace

ReadOptions reading_options(const Arguments& arguments) {
    ReadOptions options;
    for (const std::string& text : arguments.values("map")) add_mappings(text, options.fields);
    options.file_dates = arguments.has("file-dates");
    if (arguments.has("lang")) options.language = language_code(arguments.value("lang"));
    return options;
}

std::function<void(const std::string&, const std::vector<FieldMapping>&)> FieldNotes::sink(
    const std::vector<FieldMapping>& mapping) {
    return [this, mapping](const std::string& path, const std::vector<FieldMapping>& taken) {
        const std::string guesses = guesses_of(taken, mapping);
        if (guesses.empty()) return;
        const std::lock_guard lock(mutex_);
        const auto known =
            std::find_if(ways_.begin(), ways_.end(), [&](const Way& way) { return way.guesses == guesses; });
        if (known != ways_.end()) {
            ++known->files;
        } else if (ways_.size() < kWaysShown) {
            ways_.push_back({guesses, path, 1});
        }
    };
}

void FieldNotes::write(Console& console) const {
    for (const Way& way : ways_) {
        const std::string more = way.files > 1 ? " and " + counted(way.files - 1, "more file") : "";
        console.note("fields of " + clean_path(nearby_path(way.path), Screen::Terminal) + more + ": " +
                     clean_line(way.guesses, Screen::Terminal) + "; change with --map");
    }
}

}  // namespace nsearch::cli
