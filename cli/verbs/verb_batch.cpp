// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errors.hpp"
#include "app/files.hpp"
#include "output/writer.hpp"
#include "verbs/search_setup.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

struct BatchQuery {
    std::string id;
    std::string text;
};

bool is_blank(const std::string& text) {
    return text.find_first_not_of(" \t") == std::string::npos;
}

/// Splits `id<TAB>query`; what is wrong with the line goes to `problem`.
BatchQuery split_line(const std::string& line, std::string& problem) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) {
        problem = "no tab between the id and the query";
        return {};
    }
    BatchQuery query{line.substr(0, tab), line.substr(tab + 1)};
    if (is_blank(query.id)) problem = "no id before the tab";
    if (is_blank(query.text)) problem = "no query after the tab";
    return query;
}

}  // namespace

Exit run_batch(const Arguments& arguments, Console& console) {
    if (arguments.words().size() != 1) {
        throw UsageError("batch takes one file of queries, `-` for standard input",
                         "each line is ID<TAB>QUERY; to search for the word: nsearch -- batch");
    }
    const std::string& path = arguments.words().front();
    const auto writer = make_writer(format_named(arguments.value("format")), console, true);
    const SearchOptions options = search_options(arguments, *writer);
    const Index index = open_index_with_names(arguments);
    std::size_t bad_lines = 0;
    bool found = false;

    writer->begin();
    read_lines(path, [&](const std::string& line, std::size_t number) {
        if (is_blank(line)) return;
        std::string problem;
        const BatchQuery query = split_line(line, problem);
        if (!problem.empty()) {
            ++bad_lines;
            print_message("nsearch: " + clean_path(path, Screen::Terminal) + ":" + std::to_string(number) +
                          ": " + problem);
            return;
        }
        const SearchResults results = index.search(query.text, options);
        print_notes(results, console);
        writer->write({query.id, query.text, options, results});
        found = found || !results.hits.empty();
    });
    writer->end();
    if (bad_lines > 0) return Exit::SomeFailed;
    return found ? Exit::Ok : Exit::NoHits;
}

}  // namespace nsearch::cli
