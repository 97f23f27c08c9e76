// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The words of a text, one after another, as byte ranges.
///
/// Word boundaries are those of UAX #29 with four departures that searching wants: `_` and `:`
/// separate; a dot joins letters only in acronyms (U.S, but not end.Next); in Latin script an
/// apostrophe parts elided articles (l'Iran) and drops possessives and case endings (Iran's,
/// İran'da); scripts without spaces are divided by ICU's dictionaries. A property test holds this
/// reader against ICU's own word breaks.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/char_table.hpp"

namespace nsearch::analysis {

/// Bytes [start, end) of the text.
struct WordSpan {
    std::size_t start = 0;
    std::size_t end = 0;
};

/// Reads the words of one text. Cheap to make; not thread-safe.
class WordReader {
public:
    /// \param text must outlive the reader
    explicit WordReader(std::string_view text) : text_(text) {}

    /// The next word; false at the end.
    bool next(WordSpan& word);

private:
    struct Peek {
        CharKind kind;
        std::size_t next;
    };
    [[nodiscard]] Peek peek(std::size_t at) const;
    [[nodiscard]] Peek peek_past_marks(std::size_t at) const;
    void read_word(WordSpan& word, CharKind first);
    [[nodiscard]] bool joins(CharKind before, CharKind connector, const Peek& after,
                             std::size_t letters) const;
    bool part_at_apostrophe(WordSpan& word, std::size_t after_quote);
    void read_complex();

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<WordSpan> pending_;  ///< words of a complex run, last first
};

/// True if `text` begins with a hyphen (not a dash).
bool starts_with_hyphen(std::string_view text);

/// Words that a hyphen ties to one another, as one: "e-mail" is also "email". Fed with the words of a text
/// in order.
class HyphenChain {
public:
    /// \param text must outlive the chain
    explicit HyphenChain(std::string_view text) : text_(text) {}

    /// True if a hyphen alone stands between `word` and the one before, and they are worth joining.
    bool extend(const WordSpan& word, std::string_view folded);

    /// The folded words of the chain so far, written together.
    [[nodiscard]] const std::string& joined() const { return joined_; }
    /// Where its first word begins.
    [[nodiscard]] std::size_t start() const { return start_; }
    /// Number of its words.
    [[nodiscard]] std::size_t words() const { return words_; }

private:
    std::string_view text_;
    std::string joined_;
    std::size_t start_ = 0;
    std::size_t end_ = 0;  ///< of the word before
    std::size_t words_ = 0;
};

/// All words of a text, as it spells them.
std::vector<std::string> words_of(std::string_view text);

}  // namespace nsearch::analysis
