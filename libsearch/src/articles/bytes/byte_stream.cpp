// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/byte_stream.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

#include "nsearch/error.hpp"

namespace nsearch::articles {

namespace {

// Pages of one site shrink to a hundredth at best; what zlib makes of zeros is a thousandth.
constexpr std::uint64_t kMaxExpansion = 500;
constexpr std::uint64_t kAlwaysAllowed = std::uint64_t{256} * 1024 * 1024;

std::string reason_of(int number) {
    return std::generic_category().message(number);
}

}  // namespace

FileStream::FileStream(const std::string& path) : path_(path) {
    file_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);  // a named pipe must not hang us
    if (file_ < 0) {
        const int number = errno;
        const bool missing = number == ENOENT || number == ENOTDIR;
        throw Error(missing ? ErrorCode::NotFound : ErrorCode::Io,
                    "cannot open " + path + ": " + reason_of(number));
    }
    struct stat status {};
    if (::fstat(file_, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(file_);
        throw Error(ErrorCode::Io, "cannot read " + path + ": it is not a regular file");
    }
    size_ = static_cast<std::uint64_t>(status.st_size);
}

FileStream::~FileStream() {
    ::close(file_);
}

std::size_t FileStream::read(char* into, std::size_t size) {
    for (;;) {
        const ssize_t got = ::read(file_, into, size);
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno != EINTR) throw Error(ErrorCode::Io, "cannot read " + path_ + ": " + reason_of(errno));
    }
}

void FileStream::seek(std::uint64_t offset) {
    if (::lseek(file_, static_cast<off_t>(offset), SEEK_SET) < 0) {
        throw Error(ErrorCode::Io, "cannot read " + path_ + ": " + reason_of(errno));
    }
}

std::size_t HeadedStream::read(char* into, std::size_t size) {
    if (at_ == head_.size()) return rest_->read(into, size);
    const std::size_t count = std::min(size, head_.size() - at_);
    std::memcpy(into, head_.data() + at_, count);
    at_ += count;
    return count;
}

std::size_t read_fully(ByteStream& stream, char* into, std::size_t size) {
    std::size_t got = 0;
    while (got < size) {
        const std::size_t more = stream.read(into + got, size - got);
        if (more == 0) break;
        got += more;
    }
    return got;
}

bool expands_too_much(std::uint64_t packed, std::uint64_t unpacked) {
    return unpacked > kAlwaysAllowed && unpacked / kMaxExpansion > packed;
}

}  // namespace nsearch::articles
