// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Articles, and how they are read from files.
///
/// Formats: plain text, Markdown, HTML, JSON, JSON Lines, CSV and WARC, each also packed with gzip,
/// bzip2, xz or zstd, and in ZIP, TAR and 7-Zip archives; in any encoding that ICU can tell. Each format
/// has one reader; see ARCHITECTURE.md for how to add one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "nsearch/analysis.hpp"
#include "nsearch/export.hpp"

namespace nsearch {

/// How sure nsearch is of something that it found.
enum class Confidence {
    None,    ///< nothing is known
    Low,     ///< a guess: one of several readings, or an unlikely place
    Medium,  ///< stands where such things stand, but nobody says so
    High,    ///< said outright: by the page's metadata, the record, a labelled line
};

/// What sort of page a text came from.
enum class PageKind {
    Article,
    Live,     ///< a ticker: many short entries with times of their own
    Paywall,  ///< the beginning of an article, the rest of which is for subscribers
    Gallery,  ///< pictures with captions, and hardly a text
    Listing,  ///< a page of links to articles
    Empty,    ///< nothing to read
};

/// "article", "live", "paywall", "gallery", "listing", "empty"
NSEARCH_API std::string_view to_string(PageKind kind);
/// "none", "low", "medium", "high"
NSEARCH_API std::string_view to_string(Confidence confidence);

/// Something that was found for a field of an article, taken or not: the answer to "why?".
struct Finding {
    std::string field;   ///< "title", "date", "modified", "authors", "text", "kind", ...
    std::string value;   ///< as it was found, shortened
    std::string source;  ///< where: "json-ld headline", "og:title", "byline", "element article.body"
    bool taken = false;  ///< false: seen, and something better was taken
};

/// One article. All strings are valid UTF-8; an empty string means "not known".
struct Article {
    /// The `id` of a record; of one without, "FILE#NUMBER". Of a page within an archive, "ARCHIVE!/ENTRY",
    /// within a WARC the record's id. Empty for a page: its path is its name.
    std::string id;
    std::string title;  ///< the headline, without the site's name
    std::string text;   ///< the article alone; paragraphs are separated by an empty line
    std::string date;   ///< published: RFC 3339 full-date ("2023-03-13") or date-time
    /// How the date is known: "json", "csv", "front matter", "json-ld", "meta", "microdata", "time", "url",
    /// "byline", "dateline", "relative", "attribute", "script", "file".
    std::string date_source;
    Confidence date_confidence = Confidence::None;
    /// What is known of a publication day that is not known whole, as ISO 8601:2000 writes it:
    /// "2023-03", "--03-13". Empty if `date` is known.
    std::string date_partial;
    std::string modified;         ///< last changed, as the page says: RFC 3339
    std::string modified_source;  ///< as `date_source`
    /// When the page was fetched, as its container says (WARC, the crawler's record): RFC 3339. In an
    /// index, of an article without: when it was first indexed.
    std::string first_seen;
    std::vector<std::string> authors;
    std::string language;  ///< ISO 639-1 code of most of it; empty before detection, or if not recognised
    /// The languages of the text's paragraphs, in order, without gaps; empty before detection, and if
    /// all is in `language`.
    std::vector<LanguageSpan> languages;
    std::string source;  ///< the outlet or agency as the page or record names it
    std::string url;     ///< canonical address, if the page or record says it
    std::string path;    ///< the file that it came from, empty if none
    PageKind kind = PageKind::Article;
    /// What the page holds besides the article (navigation, newsletter boxes, other news), one
    /// zone an entry, in page order. Searchable on demand, never ranked with the text.
    std::vector<std::string> boilerplate;
    /// How all this was found. Not kept in an index.
    std::vector<Finding> findings;
};

/// Something about a file or a record that its owner should know.
struct Problem {
    std::string path;          ///< the file
    std::uint64_t record = 0;  ///< line (JSON Lines), element (JSON), row (CSV), record (WARC) or
                               ///< entry (archive), from 1; 0: the whole file
    std::string reason;        ///< one line, for people
    bool skipped = true;       ///< true: nothing was indexed from it; false: indexed, but doubtful
    bool broke_off = false;    ///< reading ended here, or left something out: what there is is not known
};

/// Receives each article as it is read; return false to stop.
using ArticleSink = std::function<bool(Article&&)>;
/// Receives each problem as it is found.
using ProblemSink = std::function<void(const Problem&)>;

/// Which field of a record holds what: `record` may name a field within a field ("meta.headline").
struct FieldMapping {
    std::string field;   ///< of an article: "id", "title", "text", "date", "modified", "first_seen", "lang",
                         ///< "url", "source", "authors"
    std::string record;  ///< of the record
    friend bool operator==(const FieldMapping&, const FieldMapping&) = default;
};

/// How to read files.
struct ReadOptions {
    /// Fields of JSON and CSV records and of front matter, before what is guessed.
    std::vector<FieldMapping> fields;
    /// Of all articles, whatever they say and whatever is detected: ISO 639-1 code. Empty: as it is found.
    std::string language;
    /// The file's own date, for articles that say none. Off: it is mostly the day of a download.
    bool file_dates = false;
    /// Told once a file of records which fields are taken for what; of an archive, once an entry.
    std::function<void(const std::string& path, const std::vector<FieldMapping>&)> on_fields;
};

/// Reads every article of one file, in order, in bounded memory.
///
/// A file or record that cannot be used is reported to `problems` and passed over; reading goes on.
/// \param path a regular file; the format is told from its name and its first bytes
/// \throws Error NotFound or Io if the file cannot be opened or read at all, InvalidArgument if
///         `options.fields` names a field that articles do not have
/// Thread-safe: calls share nothing.
NSEARCH_API void read_articles(const std::string& path, const ArticleSink& articles,
                               const ProblemSink& problems, const ReadOptions& options = {});

/// Fills in an article's `language`, if that is empty, and the `languages` of its paragraphs, if these are.
/// Indexing does this by itself.
NSEARCH_API void recognise_languages(Article& article);

/// True if read_articles() has a reader for a file of this name (it is not opened).
NSEARCH_API bool readable_by_name(const std::string& path);

}  // namespace nsearch
