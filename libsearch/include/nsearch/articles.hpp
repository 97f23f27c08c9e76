// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Articles, and how they are read from files.
///
/// Formats: plain text, HTML, JSON and JSON Lines, each also gzip-compressed, in any encoding that
/// ICU can tell. Each format has one reader; see ARCHITECTURE.md for how to add one.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "nsearch/export.hpp"

namespace nsearch {

/// One article. All strings are valid UTF-8; an empty string means "not known".
struct Article {
    /// The `id` of a JSON record; of one without, "FILE#NUMBER". Empty for a page: its path is its name.
    std::string id;
    std::string title;        ///< the headline, without the site's name
    std::string text;         ///< the article alone; paragraphs are separated by an empty line
    std::string date;         ///< published: RFC 3339 full-date ("2023-03-13") or date-time
    std::string date_source;  ///< how the date is known: "json", "json-ld", "meta", "time", "byline"
    std::vector<std::string> authors;
    std::string language;  ///< ISO 639-1 code; empty before detection, or if not recognised
    std::string source;    ///< the outlet or agency as the page or record names it
    std::string url;       ///< canonical address, if the page or record says it
    std::string path;      ///< the file that it came from, empty if none
    /// What the page holds besides the article (navigation, newsletter boxes, other news), one
    /// zone an entry, in page order. Searchable on demand, never ranked with the text.
    std::vector<std::string> boilerplate;
};

/// Something about a file or a record that its owner should know.
struct Problem {
    std::string path;          ///< the file
    std::uint64_t record = 0;  ///< line (JSON Lines) or element (JSON), from 1; 0: the whole file
    std::string reason;        ///< one line, for people
    bool skipped = true;       ///< true: nothing was indexed from it; false: indexed, but doubtful
};

/// Receives each article as it is read; return false to stop.
using ArticleSink = std::function<bool(Article&&)>;
/// Receives each problem as it is found.
using ProblemSink = std::function<void(const Problem&)>;

/// Reads every article of one file, in order, in bounded memory.
///
/// A file or record that cannot be used is reported to `problems` and passed over; reading goes on.
/// \param path a regular file; the format is told from its name and its first bytes
/// \throws Error NotFound or Io if the file cannot be opened or read at all
/// Thread-safe: calls share nothing.
NSEARCH_API void read_articles(const std::string& path, const ArticleSink& articles,
                               const ProblemSink& problems);

/// True if read_articles() has a reader for a file of this name (it is not opened).
NSEARCH_API bool readable_by_name(const std::string& path);

}  // namespace nsearch
