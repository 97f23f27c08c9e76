// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/file_walk.hpp"

#include <sys/stat.h>
#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>

#include "nsearch/error.hpp"

namespace nsearch::index {
namespace {

namespace fs = std::filesystem;

std::string absolute(const std::string& path) {
    std::error_code failed;
    fs::path result = fs::weakly_canonical(path, failed);
    if (failed) result = fs::absolute(path, failed).lexically_normal();
    return result.string();
}

class Walker {
public:
    explicit Walker(Walk& walk) : walk_(walk) {}

    void root(const std::string& path) {
        const std::string full = absolute(path);
        walk_.roots.push_back(full);
        std::error_code failed;
        const fs::file_status status = fs::status(full, failed);
        if (status.type() == fs::file_type::not_found) {
            walk_.missing.push_back(full);
        } else if (fs::is_directory(status)) {
            directory(full);
        } else if (fs::is_regular_file(status)) {
            file(full);
        } else {
            pass_over(full, failed ? failed.message() : "is neither a file nor a folder");
        }
    }

private:
    void directory(const fs::path& path) {
        std::error_code failed;
        std::vector<fs::directory_entry> entries;
        for (fs::directory_iterator i(path, failed), end; !failed && i != end; i.increment(failed)) {
            entries.push_back(*i);
        }
        if (failed) pass_over(path.string(), "cannot be read: " + failed.message());
        std::sort(entries.begin(), entries.end());
        for (const fs::directory_entry& entry : entries) visit(entry);
    }

    void visit(const fs::directory_entry& entry) {
        const std::string path = entry.path().string();
        if (entry.path().filename().string().starts_with('.')) return;
        std::error_code failed;
        const fs::file_status status = entry.symlink_status(failed);
        if (fs::is_symlink(status)) {
            pass_over(path, "is a link; links within folders are not followed");
        } else if (fs::is_directory(status)) {
            directory(entry.path());
        } else if (!fs::is_regular_file(status)) {
            pass_over(path, "is not a regular file");
        } else if (!readable_by_name(path)) {
            pass_over(path, "is of no format that nsearch reads");
        } else {
            file(path);
        }
    }

    void file(const std::string& path) {
        struct stat status = {};
        if (::stat(path.c_str(), &status) != 0) return pass_over(path, std::strerror(errno));
        constexpr std::int64_t kNanoseconds = 1'000'000'000;
        walk_.files.push_back({path, static_cast<std::uint64_t>(status.st_size),
                               status.st_mtim.tv_sec * kNanoseconds + status.st_mtim.tv_nsec});
    }

    void pass_over(const std::string& path, std::string reason) {
        walk_.problems.push_back({path, 0, std::move(reason), true});
    }

    Walk& walk_;
};

}  // namespace

Walk walk(const std::vector<std::string>& paths) {
    Walk result;
    Walker walker(result);
    for (const std::string& path : paths) walker.root(path);
    const auto by_path = [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; };
    const auto same_path = [](const FoundFile& a, const FoundFile& b) { return a.path == b.path; };
    std::sort(result.files.begin(), result.files.end(), by_path);
    result.files.erase(std::unique(result.files.begin(), result.files.end(), same_path), result.files.end());
    return result;
}

bool is_below(const std::string& path, const std::string& root) {
    if (!path.starts_with(root)) return false;
    return path.size() == root.size() || root.ends_with('/') || path[root.size()] == '/';
}

std::uint64_t hash_file(const std::string& path) {
    struct Free {
        void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
    };
    std::ifstream file(path, std::ios::binary);
    const std::unique_ptr<XXH3_state_t, Free> state(XXH3_createState());
    if (!state) throw Error(ErrorCode::OutOfMemory, "no memory for hashing");
    XXH3_64bits_reset(state.get());
    std::vector<char> buffer(std::size_t{256} * 1024);
    while (file) {
        file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        XXH3_64bits_update(state.get(), buffer.data(), static_cast<std::size_t>(file.gcount()));
    }
    if (!file.eof()) throw Error(ErrorCode::Io, path + " cannot be read: " + std::strerror(errno));
    return XXH3_64bits_digest(state.get());
}

}  // namespace nsearch::index
