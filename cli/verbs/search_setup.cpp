// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/search_setup.hpp"

#include "app/environment.hpp"
#include "app/errors.hpp"

namespace nsearch::cli {

namespace {

constexpr std::size_t kNoLimit = 1'000'000'000;

WordsMode words_mode(const Arguments& arguments) {
    const bool all = arguments.has("all-words");
    const bool any = arguments.has("any-word");
    if (all && any) throw UsageError("--all-words and --any-word exclude each other");
    if (all) return WordsMode::All;
    return any ? WordsMode::Any : WordsMode::Auto;
}

}  // namespace

void rethrow_with_advice(const Error& error, const std::string& path) {
    if (error.code() != ErrorCode::NotFound) throw;
    throw Error(
        error.code(), "no index at " + path,
        "to make one: nsearch index -i " + path + " FOLDER; to use another: -i DIR or $NSEARCH_INDEX");
}

Index open_index(const Arguments& arguments) {
    const IndexLocation location = locate_index(arguments.value("index"));
    try {
        return Index::open(location.path);
    } catch (const Error& error) {
        rethrow_with_advice(error, location.path);
    }
}

NameVariants load_names(const Arguments& arguments) {
    const std::vector<std::string> files = variants_files(arguments.values("variants"));
    if (files.empty()) return NameVariants::curated();
    try {
        return NameVariants::with_files(files);
    } catch (const Error& error) {
        // Not found means an index to those who read the exit code; this is a file.
        if (error.code() != ErrorCode::NotFound) throw;
        throw Error(ErrorCode::Io, error.what(), error.hint());
    }
}

Index open_index_with_names(const Arguments& arguments) {
    Index index = open_index(arguments);
    if (!variants_files(arguments.values("variants")).empty()) index.use_names(load_names(arguments));
    return index;
}

NameLevel level_named(std::string_view name) {
    for (const NameLevel level : {NameLevel::Off, NameLevel::Exact, NameLevel::Wide}) {
        if (to_string(level) == name) return level;
    }
    return NameLevel::Balanced;
}

SearchOptions search_options(const Arguments& arguments, const AnswerWriter& writer) {
    SearchOptions options;
    options.limit = arguments.number("limit");
    if (options.limit == 0 || arguments.has("all")) options.limit = kNoLimit;
    options.offset = arguments.number("offset");
    options.words = words_mode(arguments);
    options.sort = arguments.value("sort") == "date" ? SortOrder::Date : SortOrder::Relevance;
    options.names = {level_named(arguments.value("names")), arguments.has("family")};
    options.boilerplate = arguments.has("boilerplate");
    options.language = arguments.value("lang");
    options.snippet = writer.ignores_snippets() ? 0 : arguments.number("snippet");
    options.explain = arguments.has("explain");
    return options;
}

void print_notes(const SearchResults& results, const Console& console) {
    for (const QueryNote& note : results.notes) console.note(note.message);
}

}  // namespace nsearch::cli
