// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/option_table.hpp"

#include <algorithm>

namespace nsearch::cli {

namespace {

constexpr VerbSet kSearches = only(Verb::Search) | only(Verb::Batch);
constexpr VerbSet kReaders = kSearches | only(Verb::Show) | only(Verb::Names) | only(Verb::Status);
constexpr VerbSet kWhole = only(Verb::Index) | only(Verb::Verify);  // take a while; work on all of an index
constexpr VerbSet kFileReaders = only(Verb::Index) | only(Verb::Extract);
constexpr VerbSet kAll = ~0U;

// At namespace scope rather than in a function: it is a table, and grows.
const std::vector<OptionSpec> kTable = {
    {"index",
     'i',
     "DIR",
     {},
     "",
     "the index to use",
     "Without it: $NSEARCH_INDEX, else the nearest .nsearch folder from here upward, else "
     "$XDG_DATA_HOME/nsearch/default (~/.local/share/nsearch/default). `nsearch status` says which and "
     "why.",
     kReaders | kWhole},
    {"limit", 'n', "N", {}, "10", "show N hits at the most; 0: all", "", kSearches},
    {"all", 0, "", {}, "", "show all hits, the same as -n 0", "", kSearches},
    {"offset", 0, "N", {}, "0", "leave out the first N hits", "", kSearches},
    {"sort",
     0,
     "ORDER",
     {"relevance", "date"},
     "relevance",
     "best first, or newest first",
     "Articles without a date come last.",
     kSearches},
    {"all-words",
     0,
     "",
     {},
     "",
     "only articles with all the words",
     "Without it, articles with most of the words follow where those with all are fewer than asked for.",
     kSearches},
    {"any-word", 0, "", {}, "", "articles with any of the words, best first", "", kSearches},
    {"names",
     0,
     "LEVEL",
     {"off", "exact", "balanced", "wide", "on"},
     "balanced",
     "how far to look for names in other spellings",
     "off: only the words as typed and their inflections. exact: also what is listed. balanced: also what "
     "sounds like it, if that is very near. wide: also what may be the same name. on: the same as balanced. "
     "In a query `=word` is off and `~word` is wide for one word.",
     kSearches},
    {"family",
     0,
     "",
     {},
     "",
     "feminine and possessive forms count as the name",
     "Ivanova for Ivanov, Merkelová for Merkel.",
     kSearches | only(Verb::Names)},
    {"lang",
     0,
     "CODE",
     {},
     "",
     "the language, as ISO 639-1 code (uk, fa, de)",
     "For a search: only articles in it. For analyze: the language whose stemmer is used. For "
     "index and extract: that of all these articles, whatever they say and whatever is detected.",
     kSearches | only(Verb::Analyze) | kFileReaders},
    {"boilerplate",
     0,
     "",
     {},
     "",
     "look in what was set aside from the pages",
     "Navigation, newsletter boxes, other news: kept, but never ranked with the articles. `nsearch show "
     "--show-boilerplate` prints it.",
     kSearches},
    {"show-boilerplate",
     0,
     "",
     {},
     "",
     "show what was set aside from the page, too",
     "Navigation, newsletter boxes, other news, a part after the other. Without it only how much that is.",
     only(Verb::Show) | only(Verb::Extract)},
    {"snippet", 0, "N", {}, "240", "length of a snippet in characters; 0: none", "", kSearches},
    {"explain", 0, "", {}, "", "say what was searched for, with counts", "", kSearches},
    {"variants",
     0,
     "FILE",
     {},
     "",
     "your own variants of names, over the built-in ones",
     "May be given more than once; later files count more. Also $NSEARCH_NAMES (a list, separated by "
     "colons) and ~/.config/nsearch/names.tsv. names add and names deny write to the first.",
     kSearches | only(Verb::Names)},
    {"from",
     0,
     "FILE",
     {},
     "",
     "take the input from FILE, `-` for standard input",
     "search: the query. analyze: a text a line. names expand: a name a line.",
     only(Verb::Search) | only(Verb::Analyze) | only(Verb::Names)},
    {"lexicon",
     0,
     "FILE",
     {},
     "",
     "look for forms among the lines of FILE, not in an index",
     "A line is a name of one or more words. For names expand.",
     only(Verb::Names)},
    {"level",
     0,
     "LEVEL",
     {"off", "exact", "balanced", "wide"},
     "balanced",
     "how far to look for other spellings",
     "As --names for a search. For names expand and names suggest.",
     only(Verb::Names)},
    {"id",
     0,
     "ID",
     {},
     "",
     "what the cluster is called, shown with each match",
     "Without it: the first spelling. For names add.",
     only(Verb::Names)},
    {"dry-run", 0, "", {}, "", "print what would be done, change nothing", "", only(Verb::Index)},
    {"forget",
     0,
     "",
     {},
     "",
     "forget what is gone even if that is most of a folder",
     "Without it a folder of which more than half is gone is taken for an unmounted disk and kept.",
     only(Verb::Index)},
    {"map",
     0,
     "FIELD=NAME[,...]",
     {},
     "",
     "take FIELD of an article from NAME of the records",
     "For JSON, CSV and front matter: --map title=headline,text=story.body. A dot leads into an object. "
     "FIELD "
     "is one of id, title, text, date, modified, first_seen, lang, url, source, authors; what is not mapped "
     "is "
     "guessed. May be given more than once. Files that did not change are not read again: add --again.",
     kFileReaders},
    {"file-dates",
     0,
     "",
     {},
     "",
     "take a file's own date where its article says none",
     "Mostly that is the day of a download, so it is off.",
     kFileReaders},
    {"again",
     0,
     "",
     {},
     "",
     "read files that did not change, too",
     "Needed once after --map, --file-dates or --lang changed.",
     only(Verb::Index)},
    {"wait", 0, "SECONDS", {}, "0", "wait that long for another writer to finish", "", only(Verb::Index)},
    {"repair",
     0,
     "",
     {},
     "",
     "make the lexicons of stems and names anew",
     "From the articles that are stored, in one commit. No article is changed.",
     only(Verb::Verify)},
    {"progress",
     0,
     "WHEN",
     {"auto", "always", "never"},
     "auto",
     "show how far the work is",
     "auto: on a terminal.",
     kWhole},
    {"failed", 0, "", {}, "", "list the files and records that could not be used", "", only(Verb::Status)},
    {"format", 0, "FORMAT", {}, "", "form of the output; see `nsearch help formats`", "", kAll},
    {"color",
     0,
     "WHEN",
     {"auto", "always", "never"},
     "auto",
     "bold type",
     "auto: on a terminal, unless $NO_COLOR is set or $TERM is dumb.",
     kAll},
    {"quiet", 'q', "", {}, "", "no notes, no summary", "", kAll},
    {"help", 'h', "", {}, "", "-h: this in short; --help: at length", "", kAll},
    {"version", 0, "", {}, "", "print the version", "", kAll},
};

}  // namespace

const std::vector<OptionSpec>& option_table() {
    return kTable;
}

std::vector<const OptionSpec*> options_of(Verb verb) {
    std::vector<const OptionSpec*> options;
    for (const OptionSpec& option : option_table()) {
        if (contains(option.verbs, verb)) options.push_back(&option);
    }
    return options;
}

const OptionSpec* find_option(Verb verb, std::string_view name) {
    const auto options = options_of(verb);
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const OptionSpec* option) { return option->name == name; });
    return found == options.end() ? nullptr : *found;
}

const OptionSpec* find_option(Verb verb, char letter) {
    const auto options = options_of(verb);
    const auto found = std::find_if(options.begin(), options.end(), [&](const OptionSpec* option) {
        return letter != 0 && option->letter == letter;
    });
    return found == options.end() ? nullptr : *found;
}

}  // namespace nsearch::cli
