// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Just enough UTF-8 to print text safely.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nsearch::cli {

/// A code point of a text, and how many bytes it takes there.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0;
    bool valid = true;  ///< false: one byte that is not UTF-8; its value is the byte
};

/// The code point that begins at byte `at`, which must lie within `text`.
CodePoint decode(std::string_view text, std::size_t at);

/// Columns that a code point takes on a terminal: 0 (combining), 1, or 2 (East Asian, emoji).
/// An approximation: terminals do not agree either.
std::size_t display_width(char32_t value);

/// Columns of a whole text.
std::size_t display_width(std::string_view text);

}  // namespace nsearch::cli
