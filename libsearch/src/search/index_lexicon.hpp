// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "index/snapshot.hpp"
#include "names/lexicon.hpp"

namespace nsearch::search {

/// The words of an index, as names see them. Not thread-safe: it reads its snapshot.
class IndexLexicon : public names::Lexicon {
public:
    IndexLexicon(const index::Snapshot& snapshot, index::Field field);

    [[nodiscard]] std::uint64_t frequency(std::string_view form) const override;
    [[nodiscard]] bool has_compounds() const override { return has_compounds_; }
    [[nodiscard]] bool is_written_as_one(std::string_view form) const override;
    [[nodiscard]] std::vector<std::string> starting_with(std::string_view start,
                                                         std::size_t limit) const override;
    /// A query's language is not guessed: the word is stemmed as every language of the index, and
    /// of each language come the forms that its articles have.
    [[nodiscard]] std::vector<std::string> same_stem(std::string_view word) const override;
    [[nodiscard]] std::vector<names::LexiconName> with_skeleton(std::string_view skeleton) const override;
    [[nodiscard]] std::size_t names() const override;
    /// By some of the articles that have `form`: with a capital within sentences; in scripts without
    /// capitals, by how few have it.
    [[nodiscard]] bool is_name(std::string_view form) const override;

    /// Codes of the languages of the index.
    [[nodiscard]] const std::vector<std::string>& languages() const { return languages_; }

private:
    const index::Snapshot& snapshot_;
    index::Field field_;
    std::vector<std::string> languages_;
    bool has_compounds_ = false;
};

}  // namespace nsearch::search
