// SPDX-License-Identifier: GPL-3.0-or-later
#include "nsearch/index.hpp"

#include <algorithm>
#include <filesystem>
#include <mutex>
#include <utility>

#include "analysis/stemmer.hpp"
#include "index/fields.hpp"
#include "index/snapshot.hpp"
#include "index/xapian_guard.hpp"
#include "names/expander.hpp"
#include "names/variants.hpp"
#include "search/index_lexicon.hpp"
#include "search/searcher.hpp"

namespace nsearch {
namespace {

constexpr int kMostReopenings = 20;

std::uint64_t size_on_disk(const std::string& path) {
    std::uint64_t size = 0;
    std::error_code failed;
    namespace fs = std::filesystem;
    for (fs::recursive_directory_iterator i(path, failed), end; !failed && i != end; i.increment(failed)) {
        std::error_code ignored;
        const std::uintmax_t bytes = i->file_size(ignored);
        if (!ignored) size += bytes;
    }
    return size;
}

}  // namespace

/// Xapian's databases may not be shared between threads: each call borrows a snapshot from a pool.
struct Index::Impl {
    using SnapshotPtr = std::unique_ptr<index::Snapshot>;

    std::string path;
    NameVariants names = NameVariants::curated();
    std::mutex mutex;
    std::vector<SnapshotPtr> idle;

    SnapshotPtr borrow() {
        {
            const std::lock_guard lock(mutex);
            if (!idle.empty()) {
                SnapshotPtr snapshot = std::move(idle.back());
                idle.pop_back();
                return snapshot;
            }
        }
        return std::make_unique<index::Snapshot>(path);
    }

    /// Runs `action` on the newest commit, again if a writer overtook it.
    template <typename Action>
    auto with_snapshot(Action&& action) {
        for (int attempt = 1;; ++attempt) {
            try {
                SnapshotPtr snapshot = borrow();
                snapshot->refresh();
                auto result = action(*snapshot);
                const std::lock_guard lock(mutex);
                idle.push_back(std::move(snapshot));
                return result;
            } catch (const index::Stale&) {
                if (attempt == kMostReopenings) {
                    throw Error(ErrorCode::Io, path + " is being rewritten faster than it can be read",
                                "try again when the writer is done");
                }
            }
        }
    }
};

Index Index::open(const std::string& path) {
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->idle.push_back(std::make_unique<index::Snapshot>(path));
    return Index(std::move(impl));
}

Index::Index(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;
Index::~Index() = default;

void Index::use_names(NameVariants names) {
    impl_->names = std::move(names);
}

SearchResults Index::search(std::string_view query, const SearchOptions& options) const {
    return impl_->with_snapshot([&](const index::Snapshot& snapshot) {
        return search::run(snapshot, impl_->names.impl().clusters, query, options);
    });
}

std::optional<Article> Index::article(const std::string& id) const {
    return impl_->with_snapshot([&](const index::Snapshot& snapshot) -> std::optional<Article> {
        std::optional<index::Number> number = snapshot.find(id);
        if (!number) {
            std::error_code failed;
            number = snapshot.find(std::filesystem::weakly_canonical(id, failed).string());
        }
        return number ? std::optional(snapshot.fetch(*number)) : std::nullopt;
    });
}

std::vector<NameForm> Index::expand_name(std::string_view name, const NameOptions& options) const {
    return impl_->with_snapshot([&](const index::Snapshot& snapshot) {
        const search::IndexLexicon lexicon(snapshot, index::Field::Text);
        return names::Expander(&impl_->names.impl().clusters, lexicon).expand_flat(name, options);
    });
}

std::vector<NameSuggestion> Index::suggest_names(std::string_view name, const NameOptions& options) const {
    return impl_->with_snapshot([&](const index::Snapshot& snapshot) {
        const search::IndexLexicon lexicon(snapshot, index::Field::Text);
        return names::Expander(&impl_->names.impl().clusters, lexicon).suggest(name, options);
    });
}

IndexStatus Index::status() const {
    return impl_->with_snapshot([&](const index::Snapshot& snapshot) {
        IndexStatus status;
        status.path = impl_->path;
        status.format = index::kFormat;
        status.articles = snapshot.size();
        status.size = size_on_disk(impl_->path);
        status.undated = status.articles - snapshot.dated();
        std::tie(status.first_date, status.last_date) = snapshot.date_range();
        status.languages = snapshot.languages();
        status.stemmers = snapshot.stemmers();
        status.stemmers_current = status.stemmers == analysis::stemmer_versions();
        for (index::FileRecord& file : snapshot.files()) {
            ++status.files;
            std::move(file.problems.begin(), file.problems.end(), std::back_inserter(status.problems));
        }
        return status;
    });
}

}  // namespace nsearch
