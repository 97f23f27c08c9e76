// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The command `nsearch`.
#include <string>
#include <vector>

#include "app/console.hpp"
#include "app/errors.hpp"
#include "app/interrupt.hpp"
#include "help/pages.hpp"
#include "nsearch/version.hpp"
#include "options/parse.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

Exit run_verb(const Arguments& arguments, Console& console) {
    switch (arguments.verb()) {
        case Verb::Search:
            return run_search(arguments, console);
        case Verb::Index:
            return run_index(arguments, console);
        case Verb::Batch:
            return run_batch(arguments, console);
        case Verb::Show:
            return run_show(arguments, console);
        case Verb::Extract:
            return run_extract(arguments, console);
        case Verb::Analyze:
            return run_analyze(arguments, console);
        case Verb::Names:
            return run_names(arguments, console);
        case Verb::Status:
            return run_status(arguments, console);
        case Verb::Verify:
            return run_verify(arguments, console);
        case Verb::Help:
            return run_help(arguments, console);
    }
    return Exit::Defect;
}

Exit run(const std::vector<std::string>& typed) {
    const Arguments arguments = parse_arguments(typed);
    Console console(arguments.value("color"), arguments.has("quiet"));
    Exit exit = Exit::Ok;
    const bool only_options = arguments.verb() == Verb::Search && (typed.empty() || typed[0] != "search");
    if (arguments.has("version")) {
        console.out() << "nsearch " << version() << "\n";
    } else if (arguments.has("help")) {
        const bool brief = arguments.value("help") != "long";
        console.out() << (only_options ? overview_page(brief) : verb_page(arguments.verb(), brief));
    } else {
        exit = run_verb(arguments, console);
    }
    console.out().flush();
    return exit;
}

}  // namespace

}  // namespace nsearch::cli

int main(int argc, char** argv) {
    using namespace nsearch::cli;
    try {
        ignore_broken_pipes();
        const std::vector<std::string> typed(argv + (argc > 0 ? 1 : 0), argv + argc);
        const bool as_json = wants_json_errors(typed);
        return static_cast<int>(guarded(as_json, [&] { return run(typed); }));
    } catch (...) {
        return static_cast<int>(Exit::Defect);  // even the message could not be made
    }
}
