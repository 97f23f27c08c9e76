// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Small questions about UTF-8 text that the readers and extractors ask. Invalid bytes never fail:
/// they count as U+FFFD.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "util/utf8.hpp"

namespace nsearch::articles {

/// One word of a line: its folded form and where it stands.
struct Word {
    std::string folded;     ///< lower case, ASCII digits, straight apostrophes, Persian yeh and kaf
    std::size_t begin = 0;  ///< byte offsets into the line
    std::size_t end = 0;
    bool upper = false;   ///< begins with an upper-case letter
    bool cased = false;   ///< its script has upper and lower case
    bool number = false;  ///< digits alone
};

/// The code point at `at`, which moves behind it.
inline char32_t next_char(std::string_view text, std::size_t& at) {
    const auto first = static_cast<unsigned char>(text[at]);
    return first < 0x80 ? (++at, char32_t{first}) : utf8::next(text, at);
}
inline void append_char(std::string& out, char32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else {
        utf8::append(out, code);
    }
}

/// Lower case, ASCII digits, straight apostrophes, one yeh and one kaf: the form of the tables.
std::string fold(std::string_view text);

/// Runs of letters and digits (apostrophes, hyphens and ZWNJ inside are kept).
std::vector<Word> split_words(std::string_view line);

/// The words of a folded line that matter for its size; two ideographs or kana count as one.
std::size_t word_count(std::string_view line);

/// Every run of white space becomes one space, none at the ends; controls vanish.
std::string collapse_spaces(std::string_view text);

/// Ends with the punctuation of a full sentence, closing quotes and brackets aside.
bool ends_sentence(std::string_view line);

/// Ends with an ellipsis, as teasers do.
bool ends_cut_short(std::string_view line);

/// Calls `take` for each word of a list separated by spaces.
void each_listed(std::string_view list, const std::function<void(std::string_view)>& take);

std::string_view trim(std::string_view text);
bool starts_with_ignoring_case(std::string_view text, std::string_view ascii_prefix);
bool ends_with_ignoring_case(std::string_view text, std::string_view ascii_suffix);
/// Letters and digits only, folded: equal for headlines that differ in dashes and quotes.
std::string letters_key(std::string_view text);

}  // namespace nsearch::articles
