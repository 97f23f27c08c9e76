// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What each character is to the tokenizer and to the folding: from ICU, in pages made at first use.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace nsearch::analysis {

/// A character's part in word boundaries: the classes of UAX #29 that we tell apart.
enum class CharKind : std::uint8_t {
    Other,      ///< no part of a word
    Letter,     ///< letters that a space or punctuation ends (ALetter)
    Latin,      ///< the same, in Latin script: apostrophes part these, see word_reader.cpp
    Hebrew,     ///< Hebrew letters, which a double quote may join
    Number,     ///< decimal digits
    Mark,       ///< belongs to what stands before it (Extend, Format, ZWJ)
    MidLetter,  ///< joins letters
    MidNumber,  ///< joins digits
    Dot,        ///< joins digits, and letters of an acronym
    Quote,      ///< apostrophe: joins letters and digits
    DoubleQuote,
    Complex,  ///< scripts written without spaces: ICU's dictionaries find the words
};

/// A character as the analyser sees it.
struct CharInfo {
    static constexpr std::uint8_t kLong = 255;  ///< `folded_size` of a fold that does not fit
    CharKind kind = CharKind::Other;
    std::uint8_t folded_size = 0;
    std::array<char, 10> folded{};  ///< UTF-8

    [[nodiscard]] std::string_view fold() const { return {folded.data(), folded_size}; }
};

/// Thread-safe; constant time after the first call for the character's page of 256.
const CharInfo& char_info(char32_t code_point);

}  // namespace nsearch::analysis
