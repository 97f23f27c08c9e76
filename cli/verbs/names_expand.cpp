// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <memory>

#include "app/errors.hpp"
#include "app/files.hpp"
#include "output/format.hpp"
#include "output/json.hpp"
#include "output/table.hpp"
#include "verbs/names_commands.hpp"
#include "verbs/search_setup.hpp"

namespace nsearch::cli {

namespace {

using Expand = std::function<std::vector<NameForm>(const std::string&)>;

/// The index is opened, or the list read, once for all names.
Expand make_expander(const Arguments& arguments) {
    const NameOptions options = name_options(arguments);
    if (!arguments.has("lexicon")) {
        const auto index = std::make_shared<Index>(open_index_with_names(arguments));
        return [index, options](const std::string& name) { return index->expand_name(name, options); };
    }
    const NameList list(read_list(arguments.value("lexicon")));
    return [list, names = load_names(arguments), options](const std::string& name) {
        return names.expand(name, list, options);
    };
}

std::string why_text(const NameForm& form, Screen screen) {
    std::string why(to_string(form.why));
    const bool has_base = form.why == MatchReason::Inflected && !form.base.empty();
    if (has_base) why += ", of " + clean_line(form.base, screen);
    if (!form.cluster.empty()) why += " (" + clean_line(form.cluster, screen) + ")";
    return why;
}

std::string forms_table(const std::vector<NameForm>& forms, bool with_counts, Screen screen) {
    if (forms.empty()) return {};
    std::vector<std::vector<std::string>> rows = {{"form", "articles", "why", "distance"}};
    for (const NameForm& form : forms) {
        const bool by_sound = form.why == MatchReason::Sound;
        rows.push_back({clean_line(form.form, screen), grouped(form.count), why_text(form, screen),
                        by_sound ? fixed(form.distance, 2) : ""});
    }
    if (!with_counts) {
        for (auto& row : rows) row.erase(row.begin() + 1);
    }
    return aligned(rows);
}

JsonValue forms_object(const std::string& name, const std::vector<NameForm>& forms) {
    JsonValue list = JsonValue::array();
    for (const NameForm& form : forms) list.push_back(to_json(form));
    return {{"schema", kSchema}, {"query", name}, {"forms", std::move(list)}};
}

}  // namespace

Exit run_names_expand(const NamesCommand& command, Console& console) {
    const Arguments& arguments = command.arguments;
    const std::string name = command.name();
    const bool many = arguments.has("from");
    if (name.empty() != many) {
        throw UsageError("names expand takes a name, or --from FILE with a name a line",
                         "nsearch names expand NAME; to search for the word: nsearch -- names");
    }
    const bool as_json = format_named(arguments.value("format")) == Format::Jsonl;
    const Expand expand = make_expander(arguments);
    bool found = false;
    const auto expand_one = [&](const std::string& one, std::size_t) {
        const std::vector<NameForm> forms = expand(one);
        found = found || !forms.empty();
        Output& out = console.out();
        if (as_json) {
            out << to_line(forms_object(one, forms)) << "\n";
            return;
        }
        if (many) out << "== " << clean_line(one, console.screen()) << "\n";
        out << forms_table(forms, !arguments.has("lexicon"), console.screen());
    };
    if (many) {
        read_lines(arguments.value("from"), expand_one);
    } else {
        expand_one(name, 1);
    }
    if (!found) console.note("no form of it was found; `nsearch names suggest NAME` shows what is near");
    return found ? Exit::Ok : Exit::NoHits;
}

}  // namespace nsearch::cli
