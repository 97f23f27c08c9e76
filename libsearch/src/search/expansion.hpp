// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A query with its words looked up: each word has become the forms that stand for it in this index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "index/plan.hpp"
#include "names/clusters.hpp"
#include "names/expander.hpp"
#include "nsearch/query.hpp"
#include "query/ast.hpp"

namespace nsearch::search {

/// A form that stands for a word or name of the query.
struct Form {
    std::string form;
    MatchReason why = MatchReason::Exact;
    std::string cluster;
    std::uint64_t count = 0;  ///< articles that have it
};

/// What is asked for as one thing: a word, or a name of one or more words, with all that stands for it.
struct Concept {
    std::string asked;
    std::vector<Form> forms;                      ///< of one word each
    std::vector<names::SpellingForms> spellings;  ///< of several words, or of a full name
    bool function_word = false;                   ///< an article need not have it
    bool title = false;                           ///< looked for in the headline only
    double idf = 0;                               ///< inverse document frequency of all forms together
};

/// The expanded tree. Concepts are numbers into Expanded::concepts.
struct Part {
    enum class Kind { Concept, Phrase, Group, And, Or, Not, Filter, All };
    Kind kind = Kind::Group;
    std::vector<std::size_t> words;  ///< concepts: the one of a Concept, those of a Phrase in order
    std::size_t leaf = 0;            ///< of a Concept or Phrase: its number among these
    int slop = -1;                   ///< of a Phrase; see query::Node
    std::string asked;               ///< of a Concept or Phrase, as typed
    index::Plan filter;              ///< of a Filter
    std::vector<Part> children;
};

/// A query ready to be run.
struct Expanded {
    Part root;
    std::vector<Concept> concepts;
    std::size_t leaves = 0;  ///< number of Concept and Phrase parts
    std::vector<QueryNote> notes;
};

/// Looks up all words of `root`.
/// \param articles number of articles in the index
/// \param languages of the index: what is a function word in one of them is one
Expanded expand(const query::Node& root, const names::Clusters& clusters, const names::Lexicon& lexicon,
                const NameOptions& names, const std::vector<std::string>& languages, std::uint64_t articles);

}  // namespace nsearch::search
