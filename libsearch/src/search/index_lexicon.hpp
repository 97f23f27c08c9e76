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
    /// \param languages codes of the languages in the index
    IndexLexicon(const index::Snapshot& snapshot, index::Field field, std::vector<std::string> languages);

    [[nodiscard]] std::uint64_t frequency(std::string_view form) const override;
    [[nodiscard]] std::vector<std::string> starting_with(std::string_view start,
                                                         std::size_t limit) const override;
    /// A query's language is not guessed: the word is stemmed as every language of the index, and
    /// of each language come the forms that its articles have.
    [[nodiscard]] std::vector<std::string> same_stem(std::string_view word) const override;

    [[nodiscard]] const std::vector<std::string>& languages() const { return languages_; }

private:
    const index::Snapshot& snapshot_;
    index::Field field_;
    std::vector<std::string> languages_;
};

}  // namespace nsearch::search
