// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/writable.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <sstream>
#include <thread>
#include <utility>

#include "analysis/stemmer.hpp"
#include "index/fields.hpp"
#include "index/layout.hpp"
#include "index/xapian_guard.hpp"

namespace nsearch::index {
namespace {

namespace fs = std::filesystem;

// Xapian's tree of pending postings outgrows the processor's cache beyond a few hundred articles, and
// then gets slower, not faster: commits are frequent.
constexpr std::size_t kCommitArticles = 500;
constexpr std::size_t kCommitBytes = 8U << 20U;

void make_folder(const std::string& path) {
    std::error_code failed;
    const bool existed = fs::exists(path, failed);
    if (existed && !fs::is_directory(path, failed)) {
        throw Error(ErrorCode::InvalidArgument, path + " is a file, not a folder",
                    "name a folder for the index");
    }
    if (existed && !holds_nothing(path)) {
        throw Error(ErrorCode::FormatMismatch, path + " holds other files and is no index",
                    "name a new or empty folder with --index");
    }
    fs::create_directories(path, failed);
    if (failed) throw Error(ErrorCode::Io, path + " cannot be made: " + failed.message());
    // The index is the text: nobody else's business.
    if (::chmod(path.c_str(), S_IRWXU) != 0 && !existed) {
        throw Error(ErrorCode::Io, path + " cannot be made private");
    }
}

/// Makes the database aside and moves it into place whole, so that a crash leaves none or a good one.
void create(const std::string& path) {
    make_folder(path);
    const std::string aside = path + '/' + std::string(kAside) + std::to_string(::getpid());
    guarded(path, [&] {
        Xapian::WritableDatabase database(aside, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS);
        database.set_metadata(std::string(kMetaFormat), std::to_string(kFormat));
        database.set_metadata(std::string(kMetaStemmers), analysis::stemmer_versions());
        database.commit();
        database.close();
    });
    std::error_code failed;
    fs::rename(aside, database_path(path), failed);
    if (failed) {
        fs::remove_all(aside, failed);
        if (!index_exists(path)) throw Error(ErrorCode::Io, "no index can be made at " + path);
    }
}

Xapian::WritableDatabase open_once(const std::string& path) {
    return guarded(path, [&] {
        Xapian::WritableDatabase database(database_path(path), Xapian::DB_OPEN);
        check_format(database, path);
        return database;
    });
}

Xapian::WritableDatabase open_waiting(const std::string& path, double wait_seconds) {
    using Clock = std::chrono::steady_clock;
    const auto until = Clock::now() + std::chrono::duration<double>(wait_seconds);
    while (true) {
        try {
            return open_once(path);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Locked) throw;
            if (Clock::now() >= until) {
                const std::string holder = describe_holder(path);
                throw Error(ErrorCode::Locked,
                            path + " is being written to" + (holder.empty() ? "" : " by " + holder),
                            "wait until it is done, or give --wait SECONDS; searching works meanwhile");
            }
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

Xapian::WritableDatabase open_or_create(const std::string& path, bool may_create, double wait_seconds) {
    if (!index_exists(path)) {
        if (!may_create) throw Error(ErrorCode::NotFound, "there is no index at " + path);
        create(path);
    }
    return open_waiting(path, wait_seconds);
}

/// RFC 3339, to the second.
std::string now() {
    const std::time_t seconds = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), size};
}

}  // namespace

bool index_exists(const std::string& path) {
    std::error_code failed;
    return fs::exists(database_path(path), failed);
}

Writable::Writable(std::string path, bool create, double wait_seconds)
    : path_(std::move(path)), database_(open_or_create(path_, create, wait_seconds)), holder_(path_) {
    guarded(path_, [&] {
        read_sites();
        database_.begin_transaction();
    });
}

Writable::Put Writable::put(PreparedArticle&& article) {
    return guarded(path_, [&]() -> Put {
        learn(article.lexicon);
        const std::optional<Xapian::docid> before = find(article.key);
        if (before &&
            database_.get_document(*before).get_value(kSlotHash) == article.document.get_value(kSlotHash)) {
            return {Change::Unchanged, *before};
        }
        if (!article.site.empty()) sites_.insert(article.site);
        if (before) {
            replace(*before, std::move(article));
            return {Change::Updated, *before};
        }
        count_pending(article);
        article.document.add_value(kSlotSeen, now());
        return {Change::Added, database_.add_document(article.document)};
    });
}

void Writable::replace(Xapian::docid number, PreparedArticle&& article) {
    guarded(path_, [&] {
        learn(article.lexicon);
        count_pending(article);
        article.document.add_value(kSlotSeen, database_.get_document(number).get_value(kSlotSeen));
        database_.replace_document(number, article.document);
    });
}

void Writable::count_pending(const PreparedArticle& article) {
    ++pending_articles_;
    pending_bytes_ += article.bytes;
}

void Writable::remove(Xapian::docid number) {
    guarded(path_, [&] { database_.delete_document(number); });
    ++pending_articles_;
}

std::optional<Xapian::docid> Writable::find(const std::string& term) const {
    return guarded(path_, [&]() -> std::optional<Xapian::docid> {
        const Xapian::PostingIterator found = database_.postlist_begin(term);
        if (found == database_.postlist_end(term)) return std::nullopt;
        return *found;
    });
}

std::vector<Xapian::docid> Writable::articles_of(const std::string& file) const {
    return guarded(path_, [&] {
        const std::string term = file_term(file);
        return std::vector<Xapian::docid>(database_.postlist_begin(term), database_.postlist_end(term));
    });
}

std::vector<FileRecord> Writable::files() const {
    return guarded(path_, [&] { return read_files(database_); });
}

void Writable::put_file(const FileRecord& file) {
    guarded(path_, [&] { database_.set_metadata(file_key(file.path), encode_file(file)); });
    ++pending_articles_;
}

void Writable::forget_file(const std::string& path) {
    guarded(path_, [&] { database_.set_metadata(file_key(path), {}); });
    ++pending_articles_;
}

void Writable::learn(std::vector<LexiconEntry>& entries) {
    for (LexiconEntry& entry : entries) lexicon_[std::move(entry.key)].insert(std::move(entry.form));
    entries.clear();
}

// In the order of its table: each stem class is then read and written once.
void Writable::write_lexicon() {
    for (const auto& [key, forms] : lexicon_) {
        for (const std::string& form : forms) database_.add_synonym(key, form);
    }
}

void Writable::replace_lexicon(const std::map<std::string, std::set<std::string>>& entries) {
    guarded(path_, [&] {
        const std::vector<std::string> keys(database_.synonym_keys_begin(), database_.synonym_keys_end());
        for (const std::string& key : keys) database_.clear_synonyms(key);
        database_.set_metadata(std::string(kMetaStemmers), analysis::stemmer_versions());
    });
    lexicon_ = entries;
    commit();
}

void Writable::read_sites() {
    std::istringstream terms(database_.get_metadata(std::string(kMetaSites)));
    for (std::string term; std::getline(terms, term);) sites_.insert(term);
    written_sites_ = sites_;
}

void Writable::write_sites() {
    if (sites_ == written_sites_) return;
    std::string terms;
    for (const std::string& term : sites_) terms += term + '\n';
    database_.set_metadata(std::string(kMetaSites), terms);
    written_sites_ = sites_;
}

void Writable::commit() {
    guarded(path_, [&] {
        write_lexicon();
        write_sites();
        database_.commit_transaction();
        database_.begin_transaction();
    });
    lexicon_.clear();
    pending_articles_ = 0;
    pending_bytes_ = 0;
}

void Writable::commit_if_due() {
    if (pending_articles_ >= kCommitArticles || pending_bytes_ >= kCommitBytes) commit();
}

}  // namespace nsearch::index
