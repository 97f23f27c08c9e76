// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/file_reading.hpp"

#include <utility>

#include "nsearch/error.hpp"

namespace nsearch::index {
namespace {

constexpr std::size_t kQueuedArticles = 256;

}  // namespace

FileReading::FileReading(const std::vector<FileTask>& tasks, const ReadOptions& options)
    : tasks_(tasks), options_(options), queue_(kQueuedArticles), thread_([this] { run(); }) {}

FileReading::~FileReading() {
    stop_ = true;
    queue_.close();
    thread_.join();
}

std::optional<ReadItem> FileReading::next() {
    std::optional<ReadItem> item = queue_.pop();
    if (item && std::holds_alternative<std::exception_ptr>(*item)) {
        std::rethrow_exception(std::get<std::exception_ptr>(*item));
    }
    return item;
}

void FileReading::run() {
    try {
        for (const FileTask& task : tasks_) {
            if (stop_) break;
            read(task);
        }
    } catch (...) {
        queue_.push(std::current_exception());
    }
    queue_.close();
}

void FileReading::read(const FileTask& task) {
    FileDone done;
    try {
        const std::uint64_t hash = hash_file(task.file.path);
        if (task.known && hash == task.known_hash && task.known_whole && !task.again) {
            queue_.push(FileSame{hash});
            return;
        }
        done = read_whole(task.file.path);
        done.hash = hash;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::OutOfMemory) throw;
        done.problems.push_back({task.file.path, 0, error.what(), true});
        done.whole = false;
    }
    queue_.push(std::move(done));
}

FileDone FileReading::read_whole(const std::string& path) {
    FileDone done;
    const auto article = [&](Article&& found) {
        const std::string hash = content_hash(found);
        const articles::SetAside learnt = sites_.learn(found);
        recognise_languages(found);
        PreparedArticle prepared = builder_.build(found, hash, learnt == articles::SetAside::Refused);
        prepared.trimmed = learnt == articles::SetAside::Lines;
        ++done.articles;
        return queue_.push(std::move(prepared)) && !stop_;
    };
    const auto problem = [&](const Problem& found) {
        if (found.broke_off || (found.record == 0 && found.skipped && done.articles == 0)) done.whole = false;
        done.problems.push_back(found);
    };
    read_articles(path, article, problem, options_);
    return done;
}

}  // namespace nsearch::index
