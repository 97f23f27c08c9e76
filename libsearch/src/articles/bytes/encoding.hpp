// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From bytes in any encoding to UTF-8.
///
/// Order of belief: byte order mark, valid UTF-8, what the page declares, mostly valid UTF-8, what
/// ICU's detector thinks. The last two are doubtful and said to be.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::articles {

struct Decoded {
    std::string text;     ///< UTF-8, without byte order mark
    std::string charset;  ///< as it was read: "UTF-8", "windows-1251", ...
    std::string doubt;    ///< for people ("read as windows-1251, though this is not certain"), or empty
};

/// \param declared the charset that a page or an earlier part of the same file says, or empty; it
///        is believed if the bytes make sense in it
Decoded decode(std::string_view bytes, const std::string& declared = {});

/// The charset that an HTML page's <meta> or an XML declaration says, or empty.
std::string declared_charset(std::string_view head);

/// "UTF-16LE" and the like, by byte order mark or by the spread of NULs; else empty.
std::string wide_charset(std::string_view head);

/// Converts all of it; invalid places become U+FFFD and are counted.
std::string convert(std::string_view bytes, const std::string& charset, std::size_t& invalid);

}  // namespace nsearch::articles
