// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/verb_table.hpp"

#include <algorithm>

namespace nsearch::cli {

namespace {

VerbSpec search_verb() {
    return {
        Verb::Search,
        "search",
        "QUERY...",
        "find articles; the default, the word `search` may be left out",
        "Quote the whole query, so that the shell leaves it alone: 'drones \"supreme leader\" -russia'. "
        "Names are found in every spelling, script and inflection; each hit says which form was found and "
        "why. `nsearch help query` has the whole query language and all the reasons, `nsearch help names` "
        "what names stand for.\n"
        "A word after the first that begins with one dash and two letters is part of the query "
        "(`nsearch drones -russia`). After `--` nothing is an option.\n"
        "`nsearch -` reads the query from standard input.",
        {{"nsearch \"Shahed drones Belarus\"", "articles with all the words first, then with most of them"},
         {"nsearch 'Лукашенко date:2023'", "a name in any script, articles of one year"},
         {"nsearch -n 50 --sort date 'drones -russia'", "50 hits, newest first, without a word"},
         {"nsearch --format jsonl --all 'Tehran'", "all hits for another program"}},
        {"text", "json", "jsonl", "csv", "tsv", "paths", "paths0"}};
}

VerbSpec index_verb() {
    return {Verb::Index,
            "index",
            "PATH...",
            "add, update and forget articles",
            "Brings the index in line with these files and folders: text, Markdown, HTML, JSON, JSON Lines, "
            "CSV and "
            "WARC, plain or packed (gzip, bzip2, xz, zstd), and ZIP, TAR and 7-Zip archives of them. Run it "
            "again at any time: what did not change is passed over. What could not be read is "
            "listed with the reason, and the exit code is 6. Ctrl-C keeps what was done.\n"
            "Lines that many pages of a site have are set aside; `nsearch show --show-boilerplate` shows "
            "them, `nsearch --boilerplate` searches in them. To see first what would be taken from a file: "
            "nsearch extract FILE.",
            {{"nsearch index -i corpus/.nsearch corpus", "an index inside the folder that it is about"},
             {"nsearch index crawl.warc.gz export.zip wire.csv",
              "a crawl, an archive, a table: no need to unpack"},
             {"nsearch index --map title=headline,date=day wire.csv", "which column is what"},
             {"nsearch index --lang be listok", "a folder in Belarusian, whatever is detected"},
             {"nsearch index --dry-run corpus", "what would be added, updated and forgotten"},
             {"nsearch index --wait 60 corpus", "wait for another writer"}},
            {"text", "json"}};
}

VerbSpec batch_verb() {
    return {Verb::Batch,
            "batch",
            "FILE",
            "run a list of queries",
            "FILE has a query a line, `id<TAB>query`; `-` is standard input. The index is opened once. "
            "trec prints `id Q0 doc-id rank score tag`, tab separated, for scorers; doc-id is the article's "
            "id, or its path.",
            {{"nsearch batch queries.tsv --format trec -n 1000", "a run for a scorer"},
             {"nsearch batch queries.tsv --format csv > hits.csv", "a table of all the hits"}},
            {"text", "trec", "json", "jsonl", "csv", "tsv"}};
}

VerbSpec show_verb() {
    return {
        Verb::Show,
        "show",
        "ID",
        "print one article",
        "ID is an article's id, its path, or its number in the index (`#12`, or 12). How the date is known "
        "and how sure that is stands behind it: sure (said outright), likely, a guess. How all of it was "
        "found an index does not keep: nsearch extract FILE.",
        {{"nsearch show '#12'", "the article with this number in a list of hits"},
         {"nsearch show --show-boilerplate corpus/a.html", "with what was set aside from the page"}},
        {"text", "json"}};
}

VerbSpec extract_verb() {
    return {
        Verb::Extract,
        "extract",
        "FILE...",
        "show what is taken from files, without an index",
        "For an article that came out wrong, and before a large folder is indexed. First what is known: "
        "headline; date, how it is known, and how sure that is: sure (said outright), likely, a guess; "
        "authors, source, language. Then the text; how much was set aside; and how all of this was found: "
        "for each field what was taken (+) and from where, and what was seen besides (-).\n"
        "Reads what `nsearch index` reads, archives and packed files too. In WARC files and archives every "
        "page is an article.",
        {{"nsearch extract page.html", "to read"},
         {"nsearch extract --show-boilerplate page.html", "with what was set aside"},
         {"nsearch extract crawl.warc.gz | less", "every page of a crawl"},
         {"nsearch extract --map text=story,date=day wire.csv", "try a mapping before indexing"},
         {"nsearch extract --lang be listok.txt", "say the language that is not recognised"},
         {"nsearch extract --format jsonl pages/*.html", "an article a line, for a program"}},
        {"text", "jsonl"}};
}

VerbSpec analyze_verb() {
    return {Verb::Analyze,
            "analyze",
            "TEXT...",
            "show the words that indexing sees",
            "Each word, its folded form (without case, accents and variants of letters) and its stem.",
            {{"nsearch analyze --lang ru 'Беспилотники над Минском'", "a table"},
             {"nsearch analyze --lang de --from texts.txt --format jsonl", "a line for each line of a file"}},
            {"text", "jsonl"}};
}

VerbSpec names_verb() {
    return {Verb::Names,
            "names",
            "COMMAND ...",
            "show what a name stands for, and why; keep your own list",
            "",
            {{"nsearch names expand Lukashenko", "its forms in the index, and why each"},
             {"nsearch names suggest Lukashenko", "near names in the index that do not count, and why not"},
             {"nsearch names add person Adler Адлер", "a line in your own list: one name, two spellings"},
             {"nsearch names deny Adler,Адлер Adlerov", "these are never the same name"},
             {"nsearch names check", "what is wrong, or doubtful, in your list"},
             {"nsearch names expand --lexicon words.txt --from names.txt --format jsonl", "for a scorer"}},
            {"text", "jsonl"}};
}

VerbSpec status_verb() {
    return {Verb::Status,
            "status",
            "",
            "what the index holds, where it is and why that one",
            "Articles, languages, dates, size; with --failed the files that could not be used.",
            {{"nsearch status", "the index that a search from here would use"},
             {"nsearch status --failed", "files and records that could not be used, and why"}},
            {"text", "json"}};
}

VerbSpec verify_verb() {
    return {
        Verb::Verify,
        "verify",
        "",
        "check an index, and mend what can be made anew",
        "Checks the database, reads every article, and looks whether the lexicons of stems and names have "
        "what the articles have. The exit code is 0 if all is sound, 3 if something is wrong. --repair makes "
        "the "
        "lexicons anew from the articles; nobody else may be writing to the index. An article that cannot be "
        "read is not made good again: index its file into a new index.",
        {{"nsearch verify", "the index that a search from here would use"},
         {"nsearch verify --repair -i corpus/.nsearch", "make the lexicons anew"}},
        {"text", "json"}};
}

VerbSpec help_verb() {
    return {Verb::Help,
            "help",
            "[VERB|query|formats|exit-codes|environment|options]",
            "explain a verb or a subject",
            "",
            {{"nsearch help query", "the query language"}, {"nsearch help index", "one verb"}},
            {"text", "json"}};
}

}  // namespace

const std::vector<VerbSpec>& verb_table() {
    static const std::vector<VerbSpec> table = {search_verb(),  index_verb(),   batch_verb(), show_verb(),
                                                extract_verb(), analyze_verb(), names_verb(), status_verb(),
                                                verify_verb(),  help_verb()};
    return table;
}

const VerbSpec& spec_of(Verb verb) {
    return verb_table()[static_cast<std::size_t>(verb)];
}

const VerbSpec* find_verb(std::string_view name) {
    const auto& table = verb_table();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const VerbSpec& spec) { return spec.name == name; });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace nsearch::cli
