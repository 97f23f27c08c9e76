// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where in an article the words, names and phrases of a query stand. Phrases, nearness, snippets,
/// highlights and the forms reported all come from here, with the analyser that indexed the article.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/expansion.hpp"

namespace nsearch::search {

/// A place where a word, name or phrase stands.
struct Occurrence {
    std::uint32_t first = 0;  ///< position of its first word, counted in words
    std::uint32_t last = 0;   ///< position past its last word
    std::size_t start = 0;    ///< bytes of the title or text
    std::size_t end = 0;
    bool in_title = false;
    MatchReason why = MatchReason::Exact;
    const std::string* cluster = nullptr;  ///< id, or null
};
using Occurrences = std::vector<Occurrence>;

/// Finds the concepts and leaves of one query in any number of articles. Not thread-safe.
class OccurrenceFinder {
public:
    /// \param query must outlive the finder
    explicit OccurrenceFinder(const Expanded& query);

    /// Occurrences of each leaf of the query, by Part::leaf, in order of position.
    /// Phrases are found as wholes; the words of a phrase that stand alone are not occurrences.
    const std::vector<Occurrences>& find(std::string_view title, std::string_view text);

private:
    /// A form's part in a concept: alone, or as one word of a spelling of several.
    struct Use {
        std::size_t concept_number;
        const Form* form;            ///< if alone
        std::size_t spelling, word;  ///< otherwise
        MatchReason why;
    };
    struct Found {
        std::uint32_t position;  ///< of its first word
        std::uint32_t last;      ///< of its last word
        std::size_t start, end;
        bool in_title;
        const std::vector<Use>* uses;
    };
    void add_use(const std::string& form, const Use& use);
    [[nodiscard]] bool may_be_known(std::string_view word) const;
    void scan(std::string_view text, bool in_title, std::uint32_t position);
    void add_form(const Found& word, const Use& use);
    void add_joined();
    void add_spelling(std::size_t at, const Use& use);
    void add_occurrence(std::size_t concept_number, const Occurrence& occurrence);
    void add_full_name(std::size_t at, const Use& use);
    [[nodiscard]] bool stands_alone(std::size_t first, std::size_t last, std::size_t concept_number) const;
    [[nodiscard]] bool close_enough(const Found& one, const Found& other) const;
    void find_leaves(const Part& part);
    void find_ordered(const Part& part, Occurrences& out) const;
    void find_near(const Part& part, Occurrences& out) const;

    const Expanded& query_;
    std::unordered_map<std::string, std::vector<Use>> uses_;
    std::array<bool, 256> first_bytes_{};  ///< of the forms: most words need no further look
    std::string_view title_, text_;        ///< of the article at hand
    std::string buffer_;
    std::vector<Found> found_;
    std::vector<Found> joined_;  ///< words that hyphens tie as one
    std::vector<Occurrences> concepts_;
    std::vector<Occurrences> leaves_;
};

}  // namespace nsearch::search
