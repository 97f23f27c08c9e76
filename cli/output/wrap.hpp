// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Text in lines of a given width, with the matches in bold.
#pragma once

#include <string>
#include <string_view>

#include "app/console.hpp"
#include "output/sanitize.hpp"

namespace nsearch::cli {

/// Lines of at most `width` columns, each after `indent` and each ended by a line feed. Lines break
/// at spaces, and between wide characters, which are written without.
/// \param text safe already; see clean_line()
/// \param width columns including the indent; 0: one line
std::string wrapped(const MarkedText& text, std::string_view indent, std::size_t width, const Style& style);

/// The text with its marks in bold, in one line and without an end.
std::string in_bold(const MarkedText& text, const Style& style);

}  // namespace nsearch::cli
