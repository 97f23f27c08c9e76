// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nsearch::utf8 {

inline constexpr char32_t kReplacement = 0xFFFD;

/// Decodes the code point at `at` and moves `at` past it. A byte that starts no valid sequence
/// counts as one U+FFFD. `at` must be below text.size().
char32_t next(std::string_view text, std::size_t& at) noexcept;

/// Appends `code_point` to `out`; surrogates and values past U+10FFFF become U+FFFD.
void append(std::string& out, char32_t code_point);

/// The code points of `text`; what is not valid counts as U+FFFD.
std::u32string decode(std::string_view text);

/// `text` as UTF-8; inverse of decode().
std::string encode(std::u32string_view text);

/// True if all of `text` is well-formed UTF-8.
bool valid(std::string_view text) noexcept;

/// The longest start of `text` that has at most `bytes` bytes and ends between code points.
std::string_view truncate(std::string_view text, std::size_t bytes) noexcept;

/// Offset of the first code point boundary at or after `at`.
std::size_t boundary(std::string_view text, std::size_t at) noexcept;

}  // namespace nsearch::utf8
