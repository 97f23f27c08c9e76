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
inline constexpr int kFormat = 3;

inline constexpr std::string_view kPrefixKey = "Q";     ///< hash of file and id: one article
inline constexpr std::string_view kPrefixId = "XI";     ///< the article's id
inline constexpr std::string_view kPrefixFile = "XF";   ///< hash of the file's path: its articles
inline constexpr std::string_view kPrefixSite = "XS";   ///< hash of the site: its articles
inline constexpr std::string_view kPrefixLine = "XP";   ///< hashes of site and line: a line of the text
inline constexpr std::string_view kPrefixAside = "XQ";  ///< the same: a line that was set aside
inline constexpr std::string_view kTermWhole = "XW";    ///< repeated lines stay: nearly all of it is repeated

inline constexpr std::string_view kNoLanguage = "?";  ///< in place of a code: it was not recognised

constexpr std::string_view prefix(Field field) {
    constexpr std::array<std::string_view, 5> kPrefixes = {"", "S", "XB", "L", "H"};
    return kPrefixes[static_cast<std::size_t>(field)];
}

inline constexpr Xapian::valueno kSlotDate = 0;  ///< RFC 3339, so that text order is time order
inline constexpr Xapian::valueno kSlotHash = 1;  ///< of the article's content, to see changes
inline constexpr Xapian::valueno kSlotSeen = 2;  ///< RFC 3339: when it was first indexed

inline constexpr std::string_view kMetaFormat = "nsearch.format";
inline constexpr std::string_view kMetaStemmers = "nsearch.stemmers";  ///< versions, see stemmer_versions()
inline constexpr std::string_view kMetaSites = "nsearch.sites";  ///< terms of sites to be swept, a line each
inline constexpr std::string_view kMetaFile = "F";               ///< + path: what is known of a file

}  // namespace nsearch::index
