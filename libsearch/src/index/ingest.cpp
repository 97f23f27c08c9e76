// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/ingest.hpp"

#include <algorithm>
#include <utility>

#include "index/boilerplate_sweep.hpp"
#include "index/layout.hpp"

namespace nsearch::index {
namespace {

using Clock = std::chrono::steady_clock;

// Where more than half of at least this many files are gone at once, a disk is likelier than a purge.
constexpr std::size_t kGuardFrom = 20;

}  // namespace

Ingest::Ingest(Writable* index, const IndexOptions& options) : index_(index), options_(options) {
    if (index_ == nullptr) return;
    for (FileRecord& file : index_->files()) known_.emplace(file.path, std::move(file));
}

IndexReport Ingest::run(const std::vector<std::string>& paths) {
    const auto start = Clock::now();
    const Walk found = walk(paths);
    report_.problems = found.problems;
    report_.files = found.files.size();
    plan_tasks(found);
    plan_forgetting(found);
    if (options_.dry_run) {
        report_plan();
    } else {
        write_all();
        if (!report_.stopped) forget_files();
        index_->commit();  // what the sweep may stumble over is not to cost what was read
        if (!report_.stopped) sweep();
        index_->commit();
    }
    report_.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return std::move(report_);
}

void Ingest::sweep() {
    BoilerplateSweep sweep(*index_);
    for (const std::string& site : index_->sites_to_sweep()) {
        report_.stopped = !keep_going();
        if (report_.stopped) break;
        report_.trimmed += sweep.run(site);
        index_->swept(site);
    }
}

void Ingest::plan_tasks(const Walk& walk) {
    for (const FoundFile& file : walk.files) {
        const auto known = known_.find(file.path);
        if (!options_.again && known != known_.end() && known->second.size == file.size &&
            known->second.modified == file.modified) {
            report_.unchanged += known->second.articles;
            const std::vector<Problem>& problems = known->second.problems;
            report_.problems.insert(report_.problems.end(), problems.begin(), problems.end());
            continue;
        }
        const bool is_known = known != known_.end();
        tasks_.push_back({file, is_known, is_known ? known->second.hash : 0,
                          is_known && known->second.modified != 0, options_.again});
        progress_.bytes_total += file.size;
    }
    progress_.files_total = tasks_.size();
}

void Ingest::plan_forgetting(const Walk& walk) {
    std::set<std::string> found;
    for (const FoundFile& file : walk.files) found.insert(file.path);
    for (const std::string& root : walk.roots) {
        forget_below(root, walk, found);
    }
    std::sort(gone_.begin(), gone_.end());
    gone_.erase(std::unique(gone_.begin(), gone_.end()), gone_.end());
}

void Ingest::forget_below(const std::string& root, const Walk& walk, const std::set<std::string>& found) {
    // What could not be looked at is not known to be gone.
    const auto hidden = [&](const std::string& path) {
        return std::any_of(walk.problems.begin(), walk.problems.end(),
                           [&](const Problem& problem) { return is_below(path, problem.path); });
    };
    const bool missing = std::find(walk.missing.begin(), walk.missing.end(), root) != walk.missing.end();
    std::size_t known_here = 0;
    std::uint64_t articles = 0;
    std::vector<std::string> gone;
    for (const auto& [path, file] : known_) {
        if (!is_below(path, root)) continue;
        ++known_here;
        if (found.count(path) != 0 || hidden(path)) continue;
        gone.push_back(path);
        articles += file.articles;
    }
    if (missing && known_here == 0) {
        report_.problems.push_back({root, 0, "there is no such file or folder", true});
        return;
    }
    const bool most = known_here >= kGuardFrom && gone.size() * 2 > known_here;
    const bool empty = std::none_of(found.begin(), found.end(),
                                    [&](const std::string& path) { return is_below(path, root); });
    if ((missing || empty || most) && !gone.empty() && !options_.forget_all) {
        report_.kept += articles;
        report_.problems.push_back(
            {root, 0,
             std::to_string(gone.size()) + " of " + std::to_string(known_here) +
                 " files are gone; their articles are kept in case a disk is not there",
             false});
        return;
    }
    gone_.insert(gone_.end(), gone.begin(), gone.end());
}

void Ingest::report_plan() {
    for (const FileTask& task : tasks_) {
        if (!task.known) {
            report_.changes.push_back("add " + task.file.path);
            ++report_.added;
        } else if (task.again || hash_file(task.file.path) != task.known_hash) {
            report_.changes.push_back("update " + task.file.path);
            ++report_.updated;
        }
    }
    for (const std::string& path : gone_) {
        report_.changes.push_back("remove " + path);
        report_.removed += known_.at(path).articles;
    }
}

void Ingest::write_all() {
    FileReading reading(tasks_, options_.reading);
    std::size_t at = 0;
    while (std::optional<ReadItem> item = reading.next()) {
        if (auto* article = std::get_if<PreparedArticle>(&*item)) {
            // A file of many articles is to be seen to move; how far it is within is an estimate.
            progress_.bytes_done =
                std::min(bytes_before_ + tasks_[at].file.size, progress_.bytes_done + article->bytes);
            write_article(std::move(*article));
        } else {
            const FileTask& task = tasks_[at++];
            if (const auto* done = std::get_if<FileDone>(&*item)) {
                finish_file(task, *done);
            } else {
                same_file(task, std::get<FileSame>(*item));
            }
            ++progress_.files_done;
            bytes_before_ += task.file.size;
            progress_.bytes_done = bytes_before_;
        }
        index_->commit_if_due();
        if (!keep_going()) {
            report_.stopped = true;
            return;
        }
    }
}

void Ingest::write_article(PreparedArticle&& article) {
    report_.bytes += article.bytes;
    const bool trimmed = article.trimmed;
    const Writable::Put put = index_->put(std::move(article));
    const bool again = !seen_.insert(put.number).second;
    if (trimmed && put.change != Change::Unchanged) ++report_.trimmed;
    if (put.change == Change::Added) {
        ++report_.added;
    } else if (put.change == Change::Unchanged) {
        ++report_.unchanged;
    } else if (!again) {
        ++report_.updated;
    }
    progress_.articles = report_.added + report_.updated;
}

void Ingest::finish_file(const FileTask& task, const FileDone& done) {
    report_.problems.insert(report_.problems.end(), done.problems.begin(), done.problems.end());
    progress_.problems = report_.problems.size();
    const std::uint64_t repeated = done.articles - std::min<std::uint64_t>(done.articles, seen_.size());
    std::vector<Problem> problems = done.problems;
    if (repeated > 0) {
        problems.push_back(
            {task.file.path, 0,
             std::to_string(repeated) + " records repeat the id of another; the last one of each id counts",
             false});
        report_.problems.push_back(problems.back());
    }
    if (done.whole) {
        for (const Xapian::docid number : index_->articles_of(task.file.path)) {
            if (seen_.count(number) != 0) continue;
            index_->remove(number);
            ++report_.removed;
        }
    }
    // What could not be read to its end is looked at again in the next run, whatever its time says.
    FoundFile file = task.file;
    if (!done.whole) file.modified = 0;
    remember(file, done.hash, index_->articles_of(task.file.path).size(), problems);
    seen_.clear();
}

void Ingest::same_file(const FileTask& task, const FileSame& same) {
    const FileRecord& known = known_.at(task.file.path);
    report_.unchanged += known.articles;
    report_.problems.insert(report_.problems.end(), known.problems.begin(), known.problems.end());
    remember(task.file, same.hash, known.articles, known.problems);
}

void Ingest::remember(const FoundFile& file, std::uint64_t hash, std::uint64_t articles,
                      const std::vector<Problem>& problems) {
    index_->put_file({file.path, file.size, file.modified, hash, articles, problems});
}

void Ingest::forget_files() {
    for (const std::string& path : gone_) {
        for (const Xapian::docid number : index_->articles_of(path)) {
            index_->remove(number);
            ++report_.removed;
        }
        index_->forget_file(path);
        index_->commit_if_due();
    }
}

bool Ingest::keep_going() {
    if (!options_.progress) return true;
    const auto now = Clock::now();
    const bool last = progress_.files_done == progress_.files_total;
    if (!last && now - last_progress_ < std::chrono::milliseconds(100)) return true;
    last_progress_ = now;
    return options_.progress(progress_);
}

}  // namespace nsearch::index
