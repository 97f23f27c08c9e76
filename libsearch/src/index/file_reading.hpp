// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One half of indexing: files are read and their articles analysed, on a thread of its own, while
/// the other half (ingest.cpp) writes.
#pragma once

#include <atomic>
#include <exception>
#include <thread>
#include <variant>
#include <vector>

#include "articles/site_lines.hpp"
#include "index/document_builder.hpp"
#include "index/file_walk.hpp"
#include "index/record.hpp"
#include "util/bounded_queue.hpp"

namespace nsearch::index {

/// A file to read, and its hash when it was last indexed.
struct FileTask {
    FoundFile file;
    bool known = false;
    std::uint64_t known_hash = 0;
    bool known_whole = true;  ///< it was read to its end then
    bool again = false;       ///< it is to be read even if it did not change
};

/// The file's bytes are those of before: only its time has changed.
struct FileSame {
    std::uint64_t hash = 0;
};

/// All articles of the file have been handed over.
struct FileDone {
    std::uint64_t hash = 0;
    std::uint64_t articles = 0;
    std::vector<Problem> problems;
    bool whole = true;  ///< false: reading broke off, so what is missing may still be in the file
};

using ReadItem = std::variant<PreparedArticle, FileSame, FileDone, std::exception_ptr>;

/// Reads tasks in order. Items of one file come together and end with FileSame or FileDone.
class FileReading {
public:
    /// Both outlive the reading.
    FileReading(const std::vector<FileTask>& tasks, const ReadOptions& options);
    ~FileReading();
    FileReading(const FileReading&) = delete;
    FileReading& operator=(const FileReading&) = delete;

    /// The next item; empty at the end. Rethrows what broke the reading thread.
    std::optional<ReadItem> next();

private:
    void run();
    void read(const FileTask& task);
    FileDone read_whole(const std::string& path);

    const std::vector<FileTask>& tasks_;
    const ReadOptions& options_;
    BoundedQueue<ReadItem> queue_;
    std::atomic<bool> stop_ = false;
    articles::SiteMemory sites_;
    DocumentBuilder builder_;
    std::thread thread_;
};

}  // namespace nsearch::index
