// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whether bytes are UTF-8, and making them so.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nsearch::articles {

struct Utf8Census {
    std::size_t multibyte = 0;   ///< well-formed characters of more than one byte
    std::size_t invalid = 0;     ///< places that are no UTF-8
    std::size_t incomplete = 0;  ///< bytes at the very end that begin a character and stop short
};

/// Counts; stops early once `stop_after` invalid places are seen.
Utf8Census census_utf8(std::string_view bytes, std::size_t stop_after = static_cast<std::size_t>(-1));

/// Each invalid place becomes U+FFFD.
std::string repair_utf8(std::string_view bytes);

}  // namespace nsearch::articles
