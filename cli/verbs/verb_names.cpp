// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string_view>

#include "app/environment.hpp"
#include "app/errors.hpp"
#include "options/suggest.hpp"
#include "verbs/names_commands.hpp"
#include "verbs/search_setup.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

struct CommandSpec {
    std::string_view name;
    std::string_view operands;
    std::vector<std::string_view> options;  ///< those of the verb that it takes, but for those of all verbs
    Exit (*run)(const NamesCommand&, Console&);
};

const std::vector<CommandSpec> kCommands = {
    {"expand", "NAME...", {"index", "variants", "from", "lexicon", "level", "family"}, run_names_expand},
    {"suggest", "NAME...", {"index", "variants", "level", "family"}, run_names_suggest},
    {"check", "[FILE...]", {"variants"}, run_names_check},
    {"add", "KIND FORM...", {"variants", "id"}, run_names_add},
    {"deny", "FORM[,FORM] FORM[,FORM]", {"variants"}, run_names_deny},
};

std::string usage_of(const CommandSpec& spec) {
    return "nsearch names " + std::string(spec.name) + " " + std::string(spec.operands);
}

[[noreturn]] void refuse_command(const std::string& typed) {
    std::vector<std::string_view> names;
    std::string list;
    for (const CommandSpec& spec : kCommands) {
        names.push_back(spec.name);
        list += (list.empty() ? "" : ", ") + std::string(spec.name);
    }
    const std::string near = typed.empty() ? "" : nearest(typed, names);
    const auto meant = std::find_if(kCommands.begin(), kCommands.end(),
                                    [&](const CommandSpec& spec) { return spec.name == near; });
    const std::string advice = meant == kCommands.end() ? "`nsearch help names` explains them"
                                                        : "did you mean `" + usage_of(*meant) + "`";
    throw UsageError(typed.empty() ? "names takes a command: " + list
                                   : "names has no command '" + typed + "'; there are " + list,
                     advice + "; to search for the word: nsearch -- names");
}

/// An option that says nothing to a command is more likely a mistake than meant.
void refuse_options(const CommandSpec& spec, const Arguments& arguments) {
    for (const CommandSpec& other : kCommands) {
        for (const std::string_view option : other.options) {
            const auto& taken = spec.options;
            if (!arguments.has(option) || std::find(taken.begin(), taken.end(), option) != taken.end())
                continue;
            throw UsageError("names " + std::string(spec.name) + " does not take --" + std::string(option),
                             "it is an option of `" + usage_of(other) + "`");
        }
    }
}

}  // namespace

std::string NamesCommand::name() const {
    std::string name;
    for (const std::string& word : words) name += (name.empty() ? "" : " ") + word;
    return name;
}

NameOptions name_options(const Arguments& arguments) {
    return {level_named(arguments.value("level")), arguments.has("family")};
}

std::string variants_file_to_change(const Arguments& arguments) {
    const std::vector<std::string> named = arguments.values("variants");
    const std::string path = named.empty() ? own_variants_file() : named.front();
    if (!path.empty()) return path;
    throw UsageError("there is no home folder to keep names in", "name a file: --variants FILE");
}

std::string describe(const std::string& path, const NameProblem& problem, Screen screen) {
    return clean_path(path, screen) + ":" + std::to_string(problem.line) + ": " +
           (problem.error ? "error: " : "warning: ") + clean_line(problem.message, screen);
}

Exit run_names(const Arguments& arguments, Console& console) {
    const auto& words = arguments.words();
    const std::string typed = words.empty() ? "" : words.front();
    const auto spec = std::find_if(kCommands.begin(), kCommands.end(),
                                   [&](const CommandSpec& known) { return known.name == typed; });
    if (spec == kCommands.end()) refuse_command(typed);
    refuse_options(*spec, arguments);
    return spec->run({arguments, {words.begin() + 1, words.end()}}, console);
}

}  // namespace nsearch::cli
