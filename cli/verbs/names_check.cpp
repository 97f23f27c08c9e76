// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errors.hpp"
#include "output/format.hpp"
#include "output/json.hpp"
#include "verbs/names_commands.hpp"

namespace nsearch::cli {

namespace {

std::vector<std::string> files_of(const NamesCommand& command) {
    if (!command.words.empty()) return command.words;
    const std::vector<std::string> named = command.arguments.values("variants");
    return named.empty() ? std::vector{variants_file_to_change(command.arguments)} : named;
}

std::vector<NameProblem> check_file(const std::string& path) {
    try {
        return NameVariants::check(path);
    } catch (const Error& error) {
        // Not found means an index to those who read the exit code; this is a file.
        if (error.code() != ErrorCode::NotFound) throw;
        throw Error(ErrorCode::Io, error.what(), "`nsearch names add KIND FORM...` makes a list of your own");
    }
}

JsonValue problem_object(const std::string& path, const NameProblem& problem) {
    return {{"schema", kSchema},
            {"path", path},
            {"line", problem.line},
            {"error", problem.error},
            {"message", problem.message}};
}

}  // namespace

Exit run_names_check(const NamesCommand& command, Console& console) {
    const bool as_json = format_named(command.arguments.value("format")) == Format::Jsonl;
    bool usable = true;
    for (const std::string& path : files_of(command)) {
        const std::vector<NameProblem> problems = check_file(path);
        for (const NameProblem& problem : problems) {
            usable = usable && !problem.error;
            console.out() << (as_json ? to_line(problem_object(path, problem))
                                      : describe(path, problem, console.screen()))
                          << "\n";
        }
        if (problems.empty()) console.note("nothing is wrong with " + clean_path(path, console.screen()));
    }
    return usable ? Exit::Ok : Exit::SomeFailed;
}

}  // namespace nsearch::cli
