// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Words that mix Latin and Cyrillic letters which look alike: slips of a keyboard, or means to hide from
/// searches.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::analysis {

/// Makes a mixed word what it shows: letters of the script that has fewer become those of the other that look
/// the same; if one has no double, those of the other script do. A word for which neither works is left
/// alone. \param word lower case
void unmix_scripts(std::u32string& word);

/// True if a word has Latin letters of ASCII and Cyrillic ones. Quick.
bool mixes_scripts(std::string_view word);

/// The same for the bytes of `text` from `start` on.
void unmix_scripts(std::string& text, std::size_t start);

}  // namespace nsearch::analysis
