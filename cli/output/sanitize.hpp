// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Text from outside, made safe to print.
///
/// Titles, texts, names of files: all of it was written by strangers. On a terminal an escape
/// sequence in a title could rewrite the screen, and bidi overrides or invisible characters could
/// make text read as what it is not. All text from outside passes through here on its way to the
/// screen; nothing else in the command deals with it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nsearch/search.hpp"

namespace nsearch::cli {

/// What the text is made safe for.
enum class Screen {
    Terminal,  ///< control, bidi and invisible characters go; ZWNJ and ZWJ stay between letters
    Pipe,      ///< control characters go, but for line feeds and tabs
};

/// A text with the parts of it that matched.
struct MarkedText {
    std::string text;
    std::vector<Highlight> marks;
};

/// Safe text of several lines. Bytes that are not UTF-8 become U+FFFD.
std::string clean_text(std::string_view text, Screen screen);

/// Safe text of one line: line feeds and tabs become spaces.
std::string clean_line(std::string_view text, Screen screen);

/// As clean_line(); the marks are moved along. Marks that are out of order or out of range are dropped.
MarkedText clean_line(std::string_view text, const std::vector<Highlight>& marks, Screen screen);

/// A path or an id: what is dropped elsewhere is shown as `\x1b`, `\u202e`, since a path with a
/// character missing is another path.
std::string clean_path(std::string_view path, Screen screen);

}  // namespace nsearch::cli
