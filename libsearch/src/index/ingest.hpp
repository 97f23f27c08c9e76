// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Brings an index in line with files: what IndexWriter::add_paths() does.
#pragma once

#include <chrono>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "index/file_reading.hpp"
#include "index/file_walk.hpp"
#include "index/writable.hpp"
#include "nsearch/index.hpp"

namespace nsearch::index {

/// One run.
class Ingest {
public:
    /// \param index may be null in a dry run of an index that is not there yet
    Ingest(Writable* index, const IndexOptions& options);

    IndexReport run(const std::vector<std::string>& paths);

private:
    using Known = std::unordered_map<std::string, FileRecord>;

    void sweep();
    void plan_tasks(const Walk& walk);
    void plan_forgetting(const Walk& walk);
    void forget_below(const std::string& root, const Walk& walk, const std::set<std::string>& found);
    void report_plan();
    void write_all();
    void write_article(PreparedArticle&& article);
    void finish_file(const FileTask& task, const FileDone& done);
    void same_file(const FileTask& task, const FileSame& same);
    void forget_files();
    void remember(const FoundFile& file, std::uint64_t hash, std::uint64_t articles,
                  const std::vector<Problem>& problems);
    [[nodiscard]] bool keep_going();

    Writable* index_;
    const IndexOptions& options_;
    IndexReport report_;
    IndexProgress progress_;
    Known known_;
    std::vector<FileTask> tasks_;
    std::vector<std::string> gone_;   ///< files to forget
    std::uint64_t bytes_before_ = 0;  ///< of the files before the one at hand
    std::set<Xapian::docid> seen_;    ///< articles of the file at hand
    std::chrono::steady_clock::time_point last_progress_;
};

}  // namespace nsearch::index
