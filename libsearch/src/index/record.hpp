// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Articles and what is known of files, as the bytes that the index keeps.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nsearch/articles.hpp"

namespace nsearch::index {

/// The article as bytes; decode_article() is its inverse.
std::string encode_article(const Article& article);

/// \throws Error Corrupt if the bytes are not an article's
Article decode_article(std::string_view bytes);

/// What is known of a file that was indexed.
struct FileRecord {
    std::string path;
    std::uint64_t size = 0;
    std::int64_t modified = 0;   ///< nanoseconds since 1970, as the file system has it
    std::uint64_t hash = 0;      ///< XXH3 of its bytes
    std::uint64_t articles = 0;  ///< that came from it
    std::vector<Problem> problems;
};

std::string encode_file(const FileRecord& file);
FileRecord decode_file(std::string_view bytes);

}  // namespace nsearch::index
