// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Answers: what a search takes and what it gives.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "nsearch/articles.hpp"
#include "nsearch/export.hpp"
#include "nsearch/names.hpp"
#include "nsearch/query.hpp"

namespace nsearch {

/// Which of the words of a query an article must have.
enum class WordsMode {
    Auto,  ///< all of them first; where these are fewer than asked for, then most of them
    All,   ///< all of them
    Any,   ///< any of them, best first
};

enum class SortOrder {
    Relevance,  ///< best first
    Date,       ///< newest first, without a date last; partial hits still follow the others
};

/// How to search. The defaults are what the command uses.
struct SearchOptions {
    std::size_t limit = 10;  ///< hits at the most
    std::size_t offset = 0;  ///< hits to leave out at the top
    WordsMode words = WordsMode::Auto;
    SortOrder sort = SortOrder::Relevance;
    NameOptions names;          ///< how names are expanded
    bool boilerplate = false;   ///< look in what was set aside, and only there
    std::string language;       ///< ISO 639-1: only articles in it; empty: all
    std::size_t snippet = 240;  ///< length of a snippet in characters, about; 0: no snippets
    bool explain = false;       ///< fill SearchResults::explanation
};

/// Bytes [start, end) of a text that matched.
struct Highlight {
    std::size_t start = 0;
    std::size_t end = 0;
};

/// A form that was found in an article, and why it counts.
struct Match {
    std::string asked;  ///< the word, phrase or name of the query, as typed
    std::string found;  ///< as the article spells it
    MatchReason why = MatchReason::Exact;
    std::string cluster;      ///< id of the name cluster that led here, empty if none
    std::uint64_t count = 0;  ///< how often in this article's title and text
};

/// One article that answers the query.
struct Hit {
    std::size_t rank = 0;      ///< from 1, counting those left out by `offset`
    std::uint64_t number = 0;  ///< of the article in this index; Index::article() takes it as "#number"
    double score = 0;          ///< comparable within one answer only
    Article article;           ///< without text and boilerplate: Index::article() has these
    bool partial = false;      ///< some words of the query are not in it
    std::vector<std::string> missing;  ///< those words, as typed
    std::vector<Match> matched;        ///< in order of the query, then by count
    std::vector<Highlight> title_highlights;
    std::string snippet;  ///< the most telling passage, white space collapsed; plain text, not escaped
    std::vector<Highlight> snippet_highlights;
};

/// The answer to a query.
struct SearchResults {
    std::vector<Hit> hits;
    std::uint64_t total = 0;       ///< articles that answer the query (in Auto mode: with all the words)
    bool total_is_exact = false;   ///< false: an estimate
    std::vector<QueryNote> notes;  ///< what was ignored or taken otherwise
    std::string explanation;       ///< with SearchOptions::explain: the tree that was run, with counts
    double seconds = 0;
};

}  // namespace nsearch
