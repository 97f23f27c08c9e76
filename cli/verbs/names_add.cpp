// SPDX-License-Identifier: GPL-3.0-or-later
// names add and names deny: a line more in the user's own list.
#include "app/errors.hpp"
#include "app/files.hpp"
#include "output/format.hpp"
#include "output/json.hpp"
#include "verbs/names_commands.hpp"

namespace nsearch::cli {

namespace {

/// The line that was added, and what is doubtful in it.
struct Addition {
    std::string path;
    std::size_t number = 0;
    std::string line;
    std::vector<NameProblem> problems;
};

Addition last_line(const std::string& path) {
    Addition addition{path, 0, {}, NameVariants::check(path)};
    read_lines(path, [&](const std::string& line, std::size_t number) {
        addition.number = number;
        addition.line = line;
    });
    std::erase_if(addition.problems,
                  [&](const NameProblem& problem) { return problem.line != addition.number; });
    return addition;
}

JsonValue addition_object(const Addition& addition) {
    JsonValue warnings = JsonValue::array();
    for (const NameProblem& problem : addition.problems) warnings.push_back(problem.message);
    return {{"schema", kSchema},
            {"path", addition.path},
            {"line", addition.number},
            {"text", addition.line},
            {"warnings", std::move(warnings)}};
}

Exit report_addition(const NamesCommand& command, const std::string& path, Console& console) {
    const Addition addition = last_line(path);
    if (format_named(command.arguments.value("format")) == Format::Jsonl) {
        console.out() << to_line(addition_object(addition)) << "\n";
        return Exit::Ok;
    }
    if (!console.quiet()) {
        console.out() << clean_path(path, console.screen()) << ":" << std::to_string(addition.number) << ": "
                      << clean_line(addition.line, console.screen()) << "\n";
    }
    console.out().flush();
    for (const NameProblem& problem : addition.problems) {
        print_message("nsearch: " + describe(path, problem, Screen::Terminal));
    }
    return Exit::Ok;
}

/// "a,b" as two; names have no commas in them.
std::vector<std::string> split_group(const std::string& word) {
    std::vector<std::string> forms(1);
    for (const char c : word) {
        if (c == ',') {
            forms.emplace_back();
        } else {
            forms.back() += c;
        }
    }
    return forms;
}

}  // namespace

Exit run_names_add(const NamesCommand& command, Console& console) {
    if (command.words.size() < 2) {
        throw UsageError("names add takes a kind (person, given, place, org, weapon) and spellings",
                         "nsearch names add person Adler Адлер");
    }
    const std::string path = variants_file_to_change(command.arguments);
    const std::vector<std::string> forms(command.words.begin() + 1, command.words.end());
    add_cluster(path, command.words.front(), command.arguments.value("id"), forms);
    return report_addition(command, path, console);
}

Exit run_names_deny(const NamesCommand& command, Console& console) {
    if (command.words.size() != 2) {
        throw UsageError("names deny takes two groups of spellings, with commas within a group",
                         "nsearch names deny Adler,Адлер Adlerov; quote what has spaces in it");
    }
    const std::string path = variants_file_to_change(command.arguments);
    add_denial(path, split_group(command.words[0]), split_group(command.words[1]));
    return report_addition(command, path, console);
}

}  // namespace nsearch::cli
