// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The words that there are: of an index, or of a list.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nsearch::names {

/// A name of the lexicon, under one of its skeletons.
struct LexiconName {
    std::string spelling;    ///< lower case, NFC
    std::string sounds;      ///< the reading (of the name or of a stem) that has the skeleton
    bool inflecting = true;  ///< it was seen in a language with case endings; in a list: always
};

/// Folded forms. Implementations say how far they are thread-safe.
class Lexicon {
public:
    virtual ~Lexicon() = default;

    /// Articles that have `form`; for a list 1 if it is there. 0: the form does not exist.
    [[nodiscard]] virtual std::uint64_t frequency(std::string_view form) const = 0;
    /// True if `form` stands somewhere written as one word, not only with hyphens.
    [[nodiscard]] virtual bool is_written_as_one(std::string_view form) const { return frequency(form) > 0; }
    /// True if a good part of its articles is in languages that write compounds as one word.
    [[nodiscard]] virtual bool has_compounds() const { return false; }
    /// Forms that begin with `start`, at most `limit`.
    [[nodiscard]] virtual std::vector<std::string> starting_with(std::string_view start,
                                                                 std::size_t limit) const = 0;
    /// Forms of the word in any of the lexicon's languages, by their stemmers.
    [[nodiscard]] virtual std::vector<std::string> same_stem(std::string_view word) const = 0;
    /// The names that are kept under a skeleton; see sounded.hpp, lexicon_keys().
    [[nodiscard]] virtual std::vector<LexiconName> with_skeleton(std::string_view skeleton) const = 0;
    /// True if `form` mostly is a name there, or is not there at all: everyday words are not matched by
    /// sound.
    [[nodiscard]] virtual bool is_name(std::string_view) const { return true; }
    /// Number of distinct names, about.
    [[nodiscard]] virtual std::size_t names() const = 0;
};

}  // namespace nsearch::names
