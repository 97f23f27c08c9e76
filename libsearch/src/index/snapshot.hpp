// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One committed state of an index, for reading. Free of Xapian's types.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "index/plan.hpp"
#include "index/record.hpp"
#include "names/lexicon.hpp"
#include "nsearch/articles.hpp"
#include "nsearch/search.hpp"

namespace nsearch::index {

using Number = std::uint32_t;  ///< of an article in the index, from 1

/// A candidate for an answer.
struct Candidate {
    Number number = 0;
    double weight = 0;
};

/// Candidates in order, and how many there are in all.
struct Candidates {
    std::vector<Candidate> found;
    std::uint64_t at_least = 0;
    std::uint64_t at_most = 0;
    std::uint64_t estimate = 0;
};

/// A form of an article, and how often it has it (words of the title count more than once).
struct FormCount {
    std::string form;
    std::uint32_t count = 0;
};

/// Any call may throw Stale once two commits have passed since refresh(). Not thread-safe.
class Snapshot {
public:
    /// \throws Error NotFound, FormatMismatch, Corrupt
    explicit Snapshot(const std::string& path);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    /// Moves on to the newest commit.
    void refresh();

    /// The best `count` articles for `plan` after the first `skip`.
    /// \param exact_up_to totals up to this many are counted, not estimated
    [[nodiscard]] Candidates match(const Plan& plan, std::size_t skip, std::size_t count, SortOrder sort,
                                   std::size_t exact_up_to) const;

    [[nodiscard]] Article fetch(Number number) const;
    [[nodiscard]] std::optional<Number> find(const std::string& id) const;

    // The lexicon.
    /// Languages of the articles that have a known one, with their number of articles.
    [[nodiscard]] std::map<std::string, std::uint64_t> languages() const;
    /// Forms seen in articles of `language` with this folded stem.
    [[nodiscard]] std::vector<std::string> stem_class(std::string_view language, std::string_view stem) const;
    /// Names that are kept under a skeleton; see names/sounded.hpp.
    [[nodiscard]] std::vector<names::LexiconName> names_with(std::string_view skeleton) const;
    [[nodiscard]] std::vector<std::string> forms_with_prefix(Field field, std::string_view start,
                                                             std::size_t limit) const;
    /// Number of articles that have `form`.
    [[nodiscard]] std::uint64_t frequency(Field field, std::string_view form) const;
    /// How often `form` stands in the articles' texts; 0 if it only comes about where a hyphen is taken out.
    [[nodiscard]] std::uint64_t occurrences(std::string_view form) const;

    /// The forms of one article, in alphabetical order.
    [[nodiscard]] std::vector<FormCount> forms_of(Number number) const;
    /// Words of an article, and of an average one, as forms_of() counts them.
    [[nodiscard]] double length_of(Number number) const;
    [[nodiscard]] double average_length() const;
    /// Some articles that have `form` in a field, at most `limit`, from all over the index.
    [[nodiscard]] std::vector<Number> sample(Field field, std::string_view form, std::size_t limit) const;

    // For the status.
    [[nodiscard]] std::uint64_t size() const;
    [[nodiscard]] std::uint64_t dated() const;
    /// What stemmer_versions() was when the lexicon was made.
    [[nodiscard]] std::string stemmers() const;
    [[nodiscard]] std::pair<std::string, std::string> date_range() const;
    [[nodiscard]] std::vector<FileRecord> files() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace nsearch::index
