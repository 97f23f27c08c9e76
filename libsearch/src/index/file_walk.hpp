// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which files there are to index below the paths that a user names.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "nsearch/articles.hpp"

namespace nsearch::index {

/// A file as it is on disk.
struct FoundFile {
    std::string path;  ///< absolute
    std::uint64_t size = 0;
    std::int64_t modified = 0;  ///< nanoseconds since 1970
};

/// What is below some paths.
struct Walk {
    std::vector<FoundFile> files;      ///< sorted by path, each once
    std::vector<std::string> roots;    ///< the paths asked for, absolute
    std::vector<std::string> missing;  ///< those of them that are not there
    std::vector<Problem> problems;     ///< what was passed over, and why
};

/// Walks files and folders; hidden entries are passed over in folders, and links are not followed.
Walk walk(const std::vector<std::string>& paths);

/// True if `path` is `root` or below it.
bool is_below(const std::string& path, const std::string& root);

/// XXH3 of the file's bytes. \throws Error Io
std::uint64_t hash_file(const std::string& path);

}  // namespace nsearch::index
