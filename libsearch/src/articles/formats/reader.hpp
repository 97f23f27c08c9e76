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
#include "nsearch/articles.hpp"

namespace nsearch::articles {

/// Where a reader's findings go.
class ReadContext {
public:
    ReadContext(const std::string& path, const ArticleSink& articles, const ProblemSink& problems,
                const ReadOptions& options)
        : path_(path), articles_(articles), problems_(problems), options_(options) {}

    /// Hands over an article; false if the receiver wants no more.
    bool emit(Article&& article);
    /// Nothing is taken from this record (0: the file).
    void skipped(std::uint64_t record, const std::string& reason);
    /// Something is taken, but its owner should look at it.
    void doubtful(std::uint64_t record, const std::string& reason);

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const ReadOptions& options() const { return options_; }
    [[nodiscard]] std::uint64_t emitted() const { return emitted_; }
    [[nodiscard]] bool stopped() const { return stopped_; }
    [[nodiscard]] bool anything_reported() const { return reported_; }

private:
    const std::string& path_;
    const ArticleSink& articles_;
    const ProblemSink& problems_;
    const ReadOptions& options_;
    std::uint64_t emitted_ = 0;
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
    /// Reads all of the source, whose bytes are known not to be binary data.
    virtual void read(ByteSource& source, ReadContext& context) const = 0;
};

struct Format {
    std::string_view name;
    std::vector<std::string_view> endings;  ///< of file names, lower case, with the dot
    const Reader& (*reader)();
    /// True if the first bytes of a file (UTF-8, from the first letter on) are of this format beyond
    /// doubt, whatever its name says.
    bool (*recognises)(std::string_view head);
};

/// All formats; the more telling signatures come first, plain text is last.
const std::vector<Format>& formats();

/// The format of a file, by its content where that is telling, else by its name, else plain text.
const Format& format_of(const std::string& path, std::string_view head);

/// The readers, each in a file of its own.
const Reader& text_reader();
const Reader& html_reader();
const Reader& json_reader();
const Reader& jsonl_reader();

/// What text_reader() does, with another size of part: for tests.
void read_text_parts(ByteSource& source, ReadContext& context, std::size_t part_size);

}  // namespace nsearch::articles
