// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "app/errors.hpp"
#include "app/files.hpp"
#include "help/pages.hpp"
#include "options/suggest.hpp"
#include "output/writer.hpp"
#include "verbs/search_setup.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

/// The query: the words, or what --from or `-` bring. Line feeds become spaces.
std::string query_of(const Arguments& arguments) {
    const auto& words = arguments.words();
    const bool from_stdin = words.size() == 1 && words.front() == "-";
    if (!arguments.has("from") && !from_stdin) return arguments.joined_words();
    if (!words.empty() && !from_stdin)
        throw UsageError("a query cannot come from --from and from the words too");
    return read_text(from_stdin ? "-" : arguments.value("from"));
}

/// The verb that the first word may have been meant to be. Only where the words are no query for
/// sure: "shows" is near to "show", and a good word to search for.
std::string likely_verb(const Arguments& arguments) {
    if (arguments.words().empty()) return {};
    const std::string& first = arguments.words().front();
    if (const VerbSpec* spec = find_verb(first)) return std::string(spec->name);
    std::vector<std::string_view> names;
    for (const VerbSpec& spec : verb_table()) names.push_back(spec.name);
    return nearest(first, names);
}

/// True if a word after the first is a file or folder that exists: `nsearch idnex corpus`.
bool names_a_file(const Arguments& arguments) {
    std::error_code ignored;
    for (std::size_t at = 1; at < arguments.words().size(); ++at) {
        if (std::filesystem::exists(arguments.words()[at], ignored)) return true;
    }
    return false;
}

void suggest_verb(const Arguments& arguments, const Console& console) {
    const std::string verb = likely_verb(arguments);
    if (verb.empty()) return;
    console.note("'" + arguments.words().front() + "' was searched for as a word; for the verb: nsearch " +
                 verb + " ... (a verb comes first, before any option)");
}

void say_nothing_found(const Arguments& arguments, const SearchResults& results, const Console& console) {
    if (console.quiet() || format_named(arguments.value("format")) != Format::Text) return;
    if (results.total > 0) {
        print_message("nothing from --offset " + arguments.value("offset") + " on: there are " +
                      counted(results.total, "article"));
        return;
    }
    print_message("nothing found");
    print_message("try: fewer words, or other ones");
    if (arguments.has("all-words")) print_message("     without --all-words");
    const NameLevel level = level_named(arguments.value("names"));
    if (level < NameLevel::Balanced) print_message("     without --names " + arguments.value("names"));
    if (level == NameLevel::Balanced) print_message("     with --names wide");
    if (arguments.has("lang")) print_message("     without --lang");
    print_message("     nsearch names expand NAME   to see how a name is spelled in this index");
    print_message("     nsearch status              to see which index this is and what it holds");
}

Index open_or_suggest(const Arguments& arguments, const Console& console) {
    try {
        return open_index_with_names(arguments);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NotFound) suggest_verb(arguments, console);
        throw;
    }
}

}  // namespace

Exit run_search(const Arguments& arguments, Console& console) {
    if (arguments.words().empty() && !arguments.has("from")) {
        throw UsageError(
            "what is to be searched for?",
            "nsearch \"Shahed drones Belarus\", or `nsearch help`; to index articles: nsearch index FOLDER");
    }
    const Format format = format_named(arguments.value("format"));
    const auto writer = make_writer(format, console, false);
    const SearchOptions options = search_options(arguments, *writer);
    const std::string query = query_of(arguments);
    if (names_a_file(arguments)) suggest_verb(arguments, console);

    const Index index = open_or_suggest(arguments, console);
    const SearchResults results = index.search(query, options);
    print_notes(results, console);
    writer->begin();
    writer->write({std::nullopt, query, options, results});
    writer->end();
    if (!results.hits.empty()) return Exit::Ok;
    console.out().flush();
    say_nothing_found(arguments, results, console);
    if (results.total == 0 && !names_a_file(arguments)) suggest_verb(arguments, console);
    return Exit::NoHits;
}

}  // namespace nsearch::cli
