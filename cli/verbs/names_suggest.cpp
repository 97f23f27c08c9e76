// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errors.hpp"
#include "output/format.hpp"
#include "output/json.hpp"
#include "output/table.hpp"
#include "verbs/names_commands.hpp"
#include "verbs/search_setup.hpp"

namespace nsearch::cli {

namespace {

/// The library's reasons in words that say what to do.
std::string reason_text(const std::string& reason) {
    if (reason == "denied") return "a deny line keeps them apart";
    if (reason == "short") return "the name is too short, or an abbreviation: not matched by sound";
    if (reason == "wide") return "may be the name: taken by --level wide, and by ~word in a query";
    if (reason == "far") return "sounds too different; `names add` if it is the name";
    if (reason == "many") return "nearer forms fill the list";
    return reason;
}

std::string suggestions_table(const std::vector<NameSuggestion>& suggestions, Screen screen) {
    if (suggestions.empty()) return {};
    std::vector<std::vector<std::string>> rows = {{"form", "distance", "articles", "why not"}};
    for (const NameSuggestion& one : suggestions) {
        rows.push_back({clean_line(one.form, screen), fixed(one.distance, 2), grouped(one.count),
                        reason_text(one.reason)});
    }
    return aligned(rows);
}

JsonValue suggestions_object(const std::string& name, const std::vector<NameSuggestion>& suggestions) {
    JsonValue list = JsonValue::array();
    for (const NameSuggestion& one : suggestions) list.push_back(to_json(one));
    return {{"schema", kSchema}, {"query", name}, {"suggestions", std::move(list)}};
}

}  // namespace

Exit run_names_suggest(const NamesCommand& command, Console& console) {
    const std::string name = command.name();
    if (name.empty()) throw UsageError("names suggest takes a name", "nsearch names suggest NAME");
    const Index index = open_index_with_names(command.arguments);
    const auto suggestions = index.suggest_names(name, name_options(command.arguments));
    if (format_named(command.arguments.value("format")) == Format::Jsonl) {
        console.out() << to_line(suggestions_object(name, suggestions)) << "\n";
    } else {
        console.out() << suggestions_table(suggestions, console.screen());
    }
    if (suggestions.empty()) console.note("no other name of the index is near it");
    return suggestions.empty() ? Exit::NoHits : Exit::Ok;
}

}  // namespace nsearch::cli
