// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/byte_source.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <vector>

#include "nsearch/error.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kHeadSize = std::size_t{64} * 1024;
constexpr std::size_t kGzipBuffer = std::size_t{64} * 1024;
static_assert(kGzipBuffer >= kHeadSize, "the inflater takes all peeked bytes at once, see ByteSource()");
constexpr int kGzipWindow = 15 + 16;  // zlib: the largest window, gzip wrapping

std::string reason_of(int number) {
    return std::generic_category().message(number);
}

}  // namespace

/// Undoes gzip: one member after the other, until the file ends.
class ByteSource::Inflater {
public:
    explicit Inflater(ByteSource& source) : source_(source), input_(kGzipBuffer) {
        if (inflateInit2(&stream_, kGzipWindow) != Z_OK) {
            throw Error(ErrorCode::OutOfMemory, "no memory to decompress " + source.path_);
        }
    }
    ~Inflater() { inflateEnd(&stream_); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    std::size_t read(char* into, std::size_t size) {
        stream_.next_out = reinterpret_cast<Bytef*>(into);
        stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(size, 1U << 30));
        const uInt wanted = stream_.avail_out;
        while (!over_ && stream_.avail_out == wanted) step();
        return wanted - stream_.avail_out;
    }

private:
    void step() {
        if (stream_.avail_in == 0 && !fill()) {
            if (inside_) source_.damage_ = "is damaged: its gzip data end too early";
            over_ = true;
            return;
        }
        if (!inside_ && !next_member()) return;
        const int code = inflate(&stream_, Z_NO_FLUSH);
        if (code == Z_STREAM_END) {
            inside_ = false;
        } else if (code != Z_OK && code != Z_BUF_ERROR) {
            source_.damage_ =
                std::string("is damaged: ") + (stream_.msg != nullptr ? stream_.msg : "bad gzip data");
            over_ = true;
        }
    }
    /// Starts the next member; padding behind the last one is no defect.
    bool next_member() {
        if (members_ > 0 && *stream_.next_in != 0x1F) {
            const bool padding = *stream_.next_in == 0;
            if (!padding) source_.damage_ = "is damaged: something else follows its gzip data";
            over_ = true;
            return false;
        }
        if (members_ > 0) inflateReset(&stream_);
        ++members_;
        inside_ = true;
        return true;
    }
    bool fill() {
        const std::size_t got = source_.read_plain(input_.data(), input_.size());
        stream_.next_in = reinterpret_cast<Bytef*>(input_.data());
        stream_.avail_in = static_cast<uInt>(got);
        return got > 0;
    }

    ByteSource& source_;
    std::vector<char> input_;
    z_stream stream_{};
    std::size_t members_ = 0;
    bool inside_ = false;
    bool over_ = false;
};

ByteSource::ByteSource(const std::string& path) : path_(path) {
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
    try {
        if (peek().starts_with("\x1F\x8B")) {
            inflater_ = std::make_unique<Inflater>(*this);
            std::string unpacked(kHeadSize, '\0');
            std::size_t got = 0;
            while (got < kHeadSize) {
                const std::size_t more = inflater_->read(unpacked.data() + got, kHeadSize - got);
                if (more == 0) break;
                got += more;
            }
            unpacked.resize(got);
            head_ = std::move(unpacked);
            head_at_ = 0;
        }
    } catch (...) {
        ::close(file_);
        throw;
    }
}

ByteSource::~ByteSource() {
    inflater_.reset();
    ::close(file_);
}

std::size_t ByteSource::read_file(char* into, std::size_t size) {
    for (;;) {
        const ssize_t got = ::read(file_, into, size);
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno != EINTR) throw Error(ErrorCode::Io, "cannot read " + path_ + ": " + reason_of(errno));
    }
}

/// What is peeked first, then the file itself.
std::size_t ByteSource::read_plain(char* into, std::size_t size) {
    if (head_at_ == head_.size()) return read_file(into, size);
    const std::size_t count = std::min(size, head_.size() - head_at_);
    std::memcpy(into, head_.data() + head_at_, count);
    head_at_ += count;
    return count;
}

std::size_t ByteSource::read(char* into, std::size_t size) {
    const bool peeked = head_at_ < head_.size();
    return inflater_ && !peeked ? inflater_->read(into, size) : read_plain(into, size);
}

std::string_view ByteSource::peek() {
    if (head_at_ == head_.size() && !inflater_) {
        head_.resize(kHeadSize);
        head_at_ = 0;
        std::size_t got = 0;
        while (got < kHeadSize) {
            const std::size_t more = read_file(head_.data() + got, kHeadSize - got);
            if (more == 0) break;
            got += more;
        }
        head_.resize(got);
    }
    return std::string_view(head_).substr(head_at_);
}

bool ByteSource::read_some(std::string& into, std::size_t limit) {
    const std::size_t before = into.size();
    constexpr std::size_t step = std::size_t{256} * 1024;
    while (into.size() - before < limit) {
        const std::size_t at = into.size();
        const std::size_t wanted = std::min(step, limit - (at - before));
        into.resize(at + wanted);
        const std::size_t got = read(into.data() + at, wanted);
        into.resize(at + got);
        if (got == 0) return false;
    }
    return true;
}

}  // namespace nsearch::articles
