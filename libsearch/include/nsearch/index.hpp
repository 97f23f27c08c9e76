// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// An index on disk: reading and searching it, and writing to it.
///
///     nsearch::IndexWriter writer("corpus/.nsearch");
///     nsearch::IndexReport report = writer.add_paths({"corpus"});
///     writer.commit();
///
///     nsearch::Index index = nsearch::Index::open("corpus/.nsearch");
///     for (const nsearch::Hit& hit : index.search("Shahed drones Belarus").hits) use(hit);
///
/// One process writes, any number read. A reader sees a whole commit or none of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nsearch/articles.hpp"
#include "nsearch/export.hpp"
#include "nsearch/names.hpp"
#include "nsearch/search.hpp"

namespace nsearch {

/// What an index holds.
struct IndexStatus {
    std::string path;
    int format = 0;  ///< version of the format on disk
    std::uint64_t articles = 0;
    std::uint64_t files = 0;    ///< files that these came from
    std::uint64_t size = 0;     ///< bytes on disk
    /// The stemmers of nsearch's own that its lexicon was made by, with their versions: "be 1, bg 1".
    std::string stemmers;
    /// False if this nsearch has others: some forms of words are then missed, until
    /// verify_index() makes the lexicon anew.
    bool stemmers_current = true;
    std::uint64_t undated = 0;  ///< articles without a date
    std::string first_date;     ///< earliest and latest date of an article, RFC 3339 full-date
    std::string last_date;
    /// Articles by ISO 639-1 code; "" not recognised. A mixed article counts to each of its languages.
    std::map<std::string, std::uint64_t> languages;
    std::vector<Problem> problems;  ///< files and records not indexed, or doubtful, in the last runs
};

/// An index opened for reading.
/// Thread-safe: any number of threads may use one Index at once, each call sees the newest commit.
class NSEARCH_API Index {
public:
    /// \param path the index's folder
    /// \throws Error NotFound if there is none, FormatMismatch if it is foreign or of another version,
    ///         Corrupt if it is damaged
    static Index open(const std::string& path);

    Index(Index&&) noexcept;
    Index& operator=(Index&&) noexcept;
    Index(const Index&) = delete;
    Index& operator=(const Index&) = delete;
    ~Index();

    /// Uses these variants from now on, instead of the curated ones alone. Not to be called while
    /// other threads search.
    void use_names(NameVariants names);

    /// \param query see query.hpp; UTF-8
    [[nodiscard]] SearchResults search(std::string_view query, const SearchOptions& options = {}) const;

    /// The whole article with this id, path, or number ("#12"); empty if there is none.
    [[nodiscard]] std::optional<Article> article(const std::string& id) const;

    /// What `name` stands for in this index: its own spelling first, then the nearest first.
    [[nodiscard]] std::vector<NameForm> expand_name(std::string_view name,
                                                    const NameOptions& options = {}) const;

    /// Names of this index that are near `name` and do not stand for it, nearest first.
    [[nodiscard]] std::vector<NameSuggestion> suggest_names(std::string_view name,
                                                            const NameOptions& options = {}) const;

    [[nodiscard]] IndexStatus status() const;

private:
    struct Impl;
    explicit Index(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// How far a run of IndexWriter::add_paths() is.
struct IndexProgress {
    std::uint64_t files_done = 0;
    std::uint64_t files_total = 0;
    std::uint64_t bytes_done = 0;  ///< of the files, as they are on disk
    std::uint64_t bytes_total = 0;
    std::uint64_t articles = 0;  ///< added or updated so far
    std::uint64_t problems = 0;
};

/// How to index.
struct IndexOptions {
    bool dry_run = false;     ///< report what would be done, change nothing
    bool forget_all = false;  ///< forget what is gone even if that is most of a folder
    bool again = false;       ///< read files that did not change, too: after a change of `reading`
    /// How files are read. `on_fields` is called on another thread than the caller's.
    ReadOptions reading;
    /// Called a few times a second; return false to stop: what is done so far is committed.
    std::function<bool(const IndexProgress&)> progress;
};

/// What a run of IndexWriter::add_paths() did.
struct IndexReport {
    std::uint64_t added = 0;      ///< articles
    std::uint64_t updated = 0;    ///< articles whose file or record changed
    std::uint64_t unchanged = 0;  ///< articles
    std::uint64_t removed = 0;    ///< articles whose file or record is gone
    std::uint64_t kept = 0;       ///< articles that are gone but were kept by the guard; see `forget_all`
    std::uint64_t trimmed = 0;    ///< articles of which lines were set aside that many of their site have
    std::uint64_t files = 0;      ///< files looked at
    std::uint64_t bytes = 0;      ///< bytes of text read from them
    double seconds = 0;
    bool stopped = false;  ///< the progress callback asked to stop
    std::vector<Problem> problems;
    std::vector<std::string> changes;  ///< dry run only: "add PATH", "update PATH", "remove PATH"
};

/// How to open an index for writing.
struct WriterOptions {
    bool create = true;       ///< make the index (folder mode 0700) if there is none
    double wait_seconds = 0;  ///< how long to wait for another writer to finish
};

/// The one writer of an index. Not thread-safe. Nothing is visible to readers, or safe from a crash,
/// before commit(); add_paths() commits by itself every few hundred articles and at its end.
class NSEARCH_API IndexWriter {
public:
    /// An index that is not there yet is made by the first change, not here: a dry run leaves no trace.
    /// \throws Error Locked (the message names the holder), NotFound, FormatMismatch, Corrupt, Io; where
    ///         the index is still to be made, these come from the first change
    explicit IndexWriter(const std::string& path, const WriterOptions& options = {});
    /// Drops what was not committed.
    ~IndexWriter();
    IndexWriter(IndexWriter&&) noexcept;
    IndexWriter& operator=(IndexWriter&&) noexcept;
    IndexWriter(const IndexWriter&) = delete;
    IndexWriter& operator=(const IndexWriter&) = delete;

    /// Brings the index in line with these files and folders: adds what is new, updates what changed
    /// (by size and time, then by content), forgets what is gone from below them. Folders are walked
    /// without following links; hidden files and `.nsearch` are passed over.
    /// The guard: where no file is left below a path, or more than half of at least 20 are gone,
    /// nothing is forgotten (it may be an unmounted disk) unless `forget_all` is set.
    IndexReport add_paths(const std::vector<std::string>& paths, const IndexOptions& options = {});

    /// Adds one article, or replaces the one with the same id.
    /// \throws Error InvalidArgument without an id, BadEncoding if a string is not UTF-8
    void add(const Article& article);

    /// Removes the article with this id or number ("#12"), or all articles of the file with this path.
    /// \return false if there is none
    bool remove(const std::string& id);

    /// Makes all changes so far visible and durable. \throws Error DiskFull, Io
    void commit();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// What verify_index() found.
struct IndexHealth {
    bool sound = true;                  ///< nothing is wrong, or everything could be repaired
    std::vector<std::string> problems;  ///< in words
    std::vector<std::string> repaired;  ///< what was made anew
};

/// Checks an index: the database's structure, that each article can be read, and that the lexicons of stems
/// and names have what the articles have. \param repair make the lexicons anew from the stored articles, in
/// one commit; needs the index's lock \param progress called now and then with articles done and in all;
/// return false to stop (nothing is changed) \throws Error NotFound, FormatMismatch, Locked, Io
NSEARCH_API IndexHealth verify_index(const std::string& path, bool repair = false,
                                     const std::function<bool(std::uint64_t, std::uint64_t)>& progress = {});

/// Where an index is looked for when none is named, and why there.
struct IndexLocation {
    std::string path;
    std::string reason;  ///< "NSEARCH_INDEX", ".nsearch upward" or "default"
};

/// $NSEARCH_INDEX, else the nearest `.nsearch` folder from `directory` upward, else
/// `$XDG_DATA_HOME/nsearch/default` (`~/.local/share/...`). Does not check that it is an index.
NSEARCH_API IndexLocation find_index(const std::string& directory = ".");

}  // namespace nsearch
