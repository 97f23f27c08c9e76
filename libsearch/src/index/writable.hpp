// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The index as its writer has it: articles in and out, what is known of files, commits.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "index/document_builder.hpp"
#include "index/holder.hpp"
#include "index/record.hpp"

namespace nsearch::index {

/// What put() did.
enum class Change { Added, Updated, Unchanged };

/// Holds the index's lock as long as it lives. Not thread-safe.
class Writable {
public:
    /// \param wait_seconds how long to wait for another writer
    Writable(std::string path, bool create, double wait_seconds);

    struct Put {
        Change change;
        Xapian::docid number;
    };
    Put put(PreparedArticle&& article);
    /// The same article, made anew: as another document, with the date of the first one.
    void replace(Xapian::docid number, PreparedArticle&& article);
    void remove(Xapian::docid number);
    /// Terms of the sites that have new articles and were not swept since, in this run or one before.
    [[nodiscard]] std::set<std::string> sites_to_sweep() const { return sites_; }
    void swept(const std::string& site) { sites_.erase(site); }

    [[nodiscard]] std::optional<Xapian::docid> find(const std::string& term) const;
    [[nodiscard]] std::vector<Xapian::docid> articles_of(const std::string& file) const;
    [[nodiscard]] std::vector<FileRecord> files() const;
    void put_file(const FileRecord& file);
    void forget_file(const std::string& path);

    /// Makes the lexicons of stems and names anew, and commits.
    void replace_lexicon(const std::map<std::string, std::set<std::string>>& entries);

    void commit();
    /// Commits if enough has come together that writing it out is cheap.
    void commit_if_due();

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const Xapian::Database& database() const { return database_; }

private:
    void count_pending(const PreparedArticle& article);
    void learn(std::vector<LexiconEntry>& entries);
    void write_lexicon();
    void read_sites();
    void write_sites();

    std::string path_;
    /// Always within a transaction: Xapian would otherwise commit what is left when it is destroyed.
    Xapian::WritableDatabase database_;
    HolderNote holder_;
    std::map<std::string, std::set<std::string>> lexicon_;  ///< not yet written
    std::set<std::string> sites_;                           ///< to be swept
    std::set<std::string> written_sites_;                   ///< as the database has them
    std::size_t pending_articles_ = 0;
    std::size_t pending_bytes_ = 0;
};

/// True if there is an index at `path` (which may still turn out damaged or foreign).
bool index_exists(const std::string& path);

}  // namespace nsearch::index
