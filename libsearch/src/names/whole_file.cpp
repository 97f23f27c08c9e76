// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/whole_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>

#include "nsearch/error.hpp"

namespace nsearch::names {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargest = std::size_t{256} << 20U;  // bytes; a list of names is a thousandth of it
constexpr mode_t kFolderMode = 0700;

[[noreturn]] void fail(const std::string& path, const std::string& what, int number = errno) {
    const bool full = number == ENOSPC || number == EDQUOT;
    throw Error(full ? ErrorCode::DiskFull : ErrorCode::Io, path + " " + what + ": " + std::strerror(number));
}

/// A descriptor that is closed at the end.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

fs::path folder_of(const std::string& path) {
    const fs::path folder = fs::path(path).parent_path();
    return folder.empty() ? "." : folder;
}

void make_folder(const fs::path& folder) {
    std::error_code ignored;
    if (folder.empty() || fs::is_directory(folder, ignored)) return;
    make_folder(folder.parent_path());
    if (::mkdir(folder.c_str(), kFolderMode) != 0 && errno != EEXIST) {
        fail(folder.string(), "cannot be made");
    }
}

void write_all(int file, std::string_view bytes, const std::string& path) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail(path, "cannot be written");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// The mode of the file that is to be replaced; none if there is none.
std::optional<mode_t> mode_of(const std::string& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0) {
        if (errno == ENOENT) return std::nullopt;
        fail(path, "cannot be looked at");
    }
    if (!S_ISREG(facts.st_mode)) throw Error(ErrorCode::Io, path + " is not a regular file");
    return facts.st_mode & 07777U;
}

void write_new(const std::string& path, std::string_view bytes, std::optional<mode_t> mode,
               std::string& name) {
    const Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
    if (file.number() < 0) fail(folder_of(path).string(), "takes no new file");
    if (mode && ::fchmod(file.number(), *mode) != 0) fail(path, "cannot keep its mode");
    write_all(file.number(), bytes, path);
    if (::fsync(file.number()) != 0) fail(path, "cannot be written");
}

}  // namespace

std::string read_whole(const std::string& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0) {
        const ErrorCode code = errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
        throw Error(code, path + " cannot be opened: " + std::strerror(errno));
    }
    std::string bytes;
    std::array<char, 65536> part{};
    while (true) {
        const ssize_t size = ::read(file.number(), part.data(), part.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) fail(path, "cannot be read");
        if (size == 0) return bytes;
        bytes.append(part.data(), static_cast<std::size_t>(size));
        if (bytes.size() > kLargest) throw Error(ErrorCode::Io, path + " is too large for a list of names");
    }
}

FolderLock::FolderLock(const std::string& path) : path_(path) {
    std::error_code absent;
    const fs::path real = fs::canonical(path, absent);
    if (!absent) path_ = real.string();
    const fs::path folder = folder_of(path_);
    make_folder(folder);
    folder_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder_ < 0) fail(folder.string(), "cannot be opened");
    // Some network file systems have no locks; two changes in one moment are not worth refusing all.
    while (::flock(folder_, LOCK_EX) != 0 && errno == EINTR) {
    }
}

FolderLock::~FolderLock() {
    ::close(folder_);
}

void FolderLock::replace(std::string_view bytes) const {
    std::string name = path_ + ".XXXXXX";
    try {
        write_new(path_, bytes, mode_of(path_), name);
        if (std::rename(name.c_str(), path_.c_str()) != 0) fail(path_, "cannot be replaced");
    } catch (...) {
        ::unlink(name.c_str());
        throw;
    }
    ::fsync(folder_);
}

}  // namespace nsearch::names
