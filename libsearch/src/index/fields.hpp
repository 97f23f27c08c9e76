// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the index is laid out in Xapian: prefixes of terms, value slots, keys of metadata. Folded
/// words have no capital letters, so no word can be taken for a prefixed term.
#pragma once

#include <xapian.h>

#include <array>
#include <string_view>

#include "index/plan.hpp"

namespace nsearch::index {

/// Version of the layout. Raise it when an index of before could be misread.
inline constexpr int kFormat = 2;

inline constexpr std::string_view kPrefixKey = "Q";    ///< hash of file and id: one article
inline constexpr std::string_view kPrefixId = "XI";    ///< the article's id
inline constexpr std::string_view kPrefixFile = "XF";  ///< hash of the file's path: its articles

constexpr std::string_view prefix(Field field) {
    constexpr std::array<std::string_view, 5> kPrefixes = {"", "S", "XB", "L", "H"};
    return kPrefixes[static_cast<std::size_t>(field)];
}

inline constexpr Xapian::valueno kSlotDate = 0;  ///< RFC 3339, so that text order is time order
inline constexpr Xapian::valueno kSlotHash = 1;  ///< of the article's content, to see changes

inline constexpr std::string_view kMetaFormat = "nsearch.format";
inline constexpr std::string_view kMetaFile = "F";  ///< + path: what is known of a file

}  // namespace nsearch::index
