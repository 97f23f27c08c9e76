// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/exit_codes.hpp"
#include "help/pages.hpp"
#include "help/query_page.hpp"
#include "help/render.hpp"

namespace nsearch::cli {

namespace {

std::string formats_page() {
    std::string page = "Forms of output, for --format\n\n";
    page +=
        rows({{"text", "for people; bold and wrapped on a terminal"},
              {"json", "one object: query, notes, total, hits; every key is always there, null is unknown"},
              {"jsonl", "an object a line: a hit, an article, a text, a name"},
              {"csv",
               "a table as in RFC 4180 with a header; cells that a spreadsheet would run as a "
               "formula begin with an apostrophe"},
              {"tsv", "a table with a header; tab, line feed and backslash are written \\t \\n \\\\"},
              {"paths", "the path of each file with a hit, once, best first"},
              {"paths0", "the same with a zero byte after each, for xargs -0"},
              {"trec", "batch only: `id Q0 doc-id rank score tag`, tab separated, scores falling"}});
    page += heading("Which verb has which, the default first");
    std::vector<Row> list;
    for (const VerbSpec& spec : verb_table()) {
        std::string formats;
        for (const std::string_view format : spec.formats) {
            formats += (formats.empty() ? "" : ", ") + std::string(format);
        }
        list.push_back({std::string(spec.name), formats});
    }
    page += rows(list) + "\n";
    page += paragraph(
        "The JSON has a schema number (now 1); new keys may come, old ones keep their meaning. Dates are RFC "
        "3339, offsets are bytes of the UTF-8 text. With --format json or jsonl errors are JSON too, on "
        "standard error. -n is 10 in every format; -n 0 or --all gives everything.");
    return page;
}

std::string exit_codes_page() {
    std::vector<Row> list;
    for (const ExitMeaning& entry : exit_meanings()) {
        list.push_back({std::to_string(static_cast<int>(entry.code)), entry.meaning});
    }
    return "Exit codes\n\n" + rows(list) +
           paragraph("\nA closed pipe (`nsearch ... | head`) is no error: the exit code is 0.");
}

std::string environment_page() {
    std::string page = "Environment and files\n\n";
    page += rows({{"NSEARCH_INDEX", "the index to use where -i is not given"},
                  {"NSEARCH_NAMES", "variants files, separated by colons; --variants counts more"},
                  {"NO_COLOR", "if set and not empty: no bold type, unless --color always"},
                  {"TERM=dumb", "the same, and no progress line"},
                  {"XDG_DATA_HOME", "nsearch/default in it is the index if nothing else is (~/.local/share)"},
                  {"XDG_CONFIG_HOME",
                   "nsearch/names.tsv in it is your own list of names (~/.config); names add writes to it"},
                  {"TMPDIR", "for the scratch index of a dry run where there is no index yet"}});
    page += heading("Where the index is looked for");
    page += paragraph(
        "-i DIR, else $NSEARCH_INDEX, else the nearest .nsearch folder from the current one upward (so that "
        "a "
        "corpus can carry its index), else $XDG_DATA_HOME/nsearch/default. `nsearch status` says which and "
        "why.",
        2);
    return page;
}

std::string options_page() {
    std::string page = "All options, by verb\n";
    for (const VerbSpec& spec : verb_table()) {
        page += heading("nsearch " + std::string(spec.name)) + options(spec.verb, true);
    }
    return page;
}

}  // namespace

const std::vector<Topic>& topics() {
    static const std::vector<Topic> all_topics = {
        {"query", "the query language", query_page},
        {"formats", "forms of output for people and programs", formats_page},
        {"exit-codes", "what the command returns", exit_codes_page},
        {"environment", "variables, files, where the index is", environment_page},
        {"options", "all options; --format json for programs", options_page}};
    return all_topics;
}

const Topic* find_topic(std::string_view name) {
    const auto found = std::find_if(topics().begin(), topics().end(),
                                    [&](const Topic& topic) { return topic.name == name; });
    return found == topics().end() ? nullptr : &*found;
}

}  // namespace nsearch::cli
