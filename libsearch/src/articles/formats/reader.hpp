// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a reader of one file format is, and the table of them. To add a format, write a Reader and
/// add a line to the table in formats.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "articles/bytes/byte_source.hpp"
#include "articles/extract.hpp"
#include "nsearch/articles.hpp"

namespace nsearch::articles {

/// Where the articles at hand stand, and what is known of them from around them.
struct Place {
    std::string name;      ///< what records without an id are named by: "FILE", "ARCHIVE!/ENTRY"
    std::string page_id;   ///< the id of a page; empty for a file, whose path is its name
    std::string charset;   ///< as the transfer said, or empty
    std::string file_day;  ///< when the file was last changed, as a full-date, if it is asked for
    PageContext page{};    ///< where and when it was fetched
};

/// Where a reader's findings go.
class ReadContext {
public:
    /// A file. The sinks and options outlive the context.
    ReadContext(const std::string& path, const ArticleSink& articles, const ProblemSink& problems,
                const ReadOptions& options);
    /// A place within a file.
    ReadContext(const std::string& path, const ArticleSink& articles, const ProblemSink& problems,
                const ReadOptions& options, Place place);

    /// Hands over an article; false if the receiver wants no more.
    /// \param number of the record, from 1; 0: a page
    bool emit(Article&& article, std::uint64_t number = 0);
    /// Nothing is taken from this record (0: the file). Of the records, the first such problems are
    /// told and the rest is counted: a file may have a million of them.
    void skipped(std::uint64_t record, const std::string& reason);
    /// Something could not be read that may hold articles: those that are known of it are not gone.
    /// \param skipped nothing at all was taken from the record
    void broke_off(std::uint64_t record, const std::string& reason, bool skipped);
    /// Something is taken, but its owner should look at it. Counted like those.
    void doubtful(std::uint64_t record, const std::string& reason);
    /// A problem of what stands within a record, as one of the record itself.
    void pass_on(const Problem& problem, std::uint64_t record, const std::string& reason);
    /// A problem that is told in any case, as it is one of many records or of the rest of the file.
    void tell(std::uint64_t record, const std::string& reason, bool skipped);
    /// At the end of the file: tells how many records there were whose problems were only counted.
    void tell_counted();

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const Place& place() const { return place_; }
    [[nodiscard]] const ReadOptions& options() const { return options_; }
    [[nodiscard]] std::uint64_t emitted() const { return emitted_; }
    [[nodiscard]] bool stopped() const { return stopped_; }
    [[nodiscard]] bool anything_reported() const { return reported_; }

private:
    /// Records whose problems are not told one by one.
    struct Counted {
        std::uint64_t records = 0;
        std::uint64_t last = 0;
        void add(std::uint64_t record);
    };
    void report(std::uint64_t record, const std::string& reason, bool skipped);

    const std::string& path_;
    const ArticleSink& articles_;
    const ProblemSink& problems_;
    const ReadOptions& options_;
    Place place_;
    std::uint64_t emitted_ = 0;
    std::uint64_t told_ = 0;  ///< problems of records
    Counted skipped_;
    Counted doubtful_;
    bool stopped_ = false;
    bool reported_ = false;
};

/// Reads one format. Stateless: one object serves any number of files, in any number of threads.
class Reader {
public:
    Reader() = default;
    virtual ~Reader() = default;
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    /// Reads all of the source. Its bytes are known not to be binary data, unless the format is.
    virtual void read(ByteSource& source, ReadContext& context) const = 0;
};

struct Format {
    std::string_view name;
    std::vector<std::string_view> endings;  ///< of file names, lower case, with the dot
    const Reader& (*reader)();
    /// True if the first bytes of a file (UTF-8, from the first letter on; as they are if the format
    /// is binary) are of this format beyond doubt, whatever its name says.
    bool (*recognises)(std::string_view head);
    bool binary = false;  ///< not all of it is text
};

/// All formats; the more telling signatures come first, plain text is last.
const std::vector<Format>& formats();

/// The format of a file, by its content where that is telling, else by its name, else plain text.
const Format& format_of(const std::string& path, std::string_view head);

/// Reads all of a source, with whichever reader suits it, and reports what it is if none does.
/// \param name of the file or entry
void read_source(const std::string& name, ByteSource& source, ReadContext& context);

/// The same where the format is known.
void read_as(const Format& format, ByteSource& source, ReadContext& context);

/// The readers, each in a file of its own.
const Reader& archive_reader();
const Reader& warc_reader();
const Reader& text_reader();
const Reader& html_reader();
const Reader& json_reader();
const Reader& jsonl_reader();
const Reader& csv_reader();
const Reader& markdown_reader();

/// What text_reader() does, with another size of part: for tests.
void read_text_parts(ByteSource& source, ReadContext& context, std::size_t part_size);

}  // namespace nsearch::articles
