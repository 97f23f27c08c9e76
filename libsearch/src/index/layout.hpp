// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The index's folder, and the opening of what is in it.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "index/record.hpp"
#include "names/lexicon.hpp"

namespace nsearch::index {

/// The Xapian database within an index's folder.
std::string database_path(const std::string& path);

/// Start of the names of databases that are being made within the folder and not yet in place.
inline constexpr std::string_view kAside = "new.";

/// True if `path` is a folder with nothing in it but what a creation that was killed left behind.
bool holds_nothing(const std::string& path);

/// Opens the database for reading and checks that it is ours and of our version.
Xapian::Database open_database(const std::string& path);

/// \throws Error FormatMismatch unless the database is of our format
void check_format(const Xapian::Database& database, const std::string& path);

/// The term that stands for one article: from its file (empty if none) and its id.
std::string key_term(std::string_view file, std::string_view id);
std::string file_term(std::string_view file);
std::string id_term(std::string_view id);
std::string file_key(std::string_view file);

/// The term that all articles of a site have; empty if the site is.
std::string site_term(std::string_view site);

/// The term for a line of a site's articles. What follows `prefix` (kPrefixLine or kPrefixAside) begins
/// alike for all lines of the site, so that they stand together.
std::string line_term(std::string_view prefix, std::string_view site_term, std::uint64_t line_hash);
/// The inverse: the line that a term of line_term() is for.
std::uint64_t line_of_term(std::string_view term);

/// The article that "#12" names, if it is there.
std::optional<Xapian::docid> number_of(const Xapian::Database& database, std::string_view name);

/// What is known of every file that was looked at, by path.
std::vector<FileRecord> read_files(const Xapian::Database& database);

/// Synonym table key of a stem class.
std::string stem_key(std::string_view language, std::string_view stem);

/// Synonym table key of the names with a skeleton. No language code is empty, so no stem class has such a
/// key.
std::string skeleton_key(std::string_view skeleton);

/// A name as the synonym table has it, and back.
std::string encode_name(const names::LexiconName& name);
names::LexiconName decode_name(std::string_view entry);

}  // namespace nsearch::index
