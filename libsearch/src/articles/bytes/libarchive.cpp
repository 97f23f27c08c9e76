// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/libarchive.hpp"

#include <cerrno>
#include <cstdio>
#include <utility>

#include "nsearch/error.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kBuffer = std::size_t{64} * 1024;

}  // namespace

ArchiveHandle new_archive() {
    ArchiveHandle handle(archive_read_new());
    if (!handle) throw Error(ErrorCode::OutOfMemory, "no memory to read an archive");
    return handle;
}

ArchiveInput::ArchiveInput(ByteStream& stream) : stream_(stream), buffer_(kBuffer) {}

int ArchiveInput::open(archive* handle) {
    archive_read_set_read_callback(handle, read);
    if (stream_.seekable()) archive_read_set_seek_callback(handle, seek);
    archive_read_set_callback_data(handle, this);
    const int code = archive_read_open1(handle);
    rethrow();
    return code;
}

void ArchiveInput::rethrow() {
    if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
}

la_ssize_t ArchiveInput::read(archive* handle, void* self, const void** bytes) {
    auto& input = *static_cast<ArchiveInput*>(self);
    try {
        const std::size_t got = input.stream_.read(input.buffer_.data(), input.buffer_.size());
        input.position_ += got;
        input.bytes_read_ += got;
        *bytes = input.buffer_.data();
        return static_cast<la_ssize_t>(got);
    } catch (...) {
        input.failure_ = std::current_exception();
        archive_set_error(handle, EIO, "cannot be read");
        return ARCHIVE_FATAL;
    }
}

la_int64_t ArchiveInput::seek(archive* handle, void* self, la_int64_t offset, int whence) {
    auto& input = *static_cast<ArchiveInput*>(self);
    try {
        const auto size = static_cast<la_int64_t>(input.stream_.stored_size());
        const auto at = static_cast<la_int64_t>(input.position_);
        const la_int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? at : size;
        if (offset < -base || offset > size - base) return ARCHIVE_FATAL;
        input.stream_.seek(static_cast<std::uint64_t>(base + offset));
        input.position_ = static_cast<std::uint64_t>(base + offset);
        return base + offset;
    } catch (...) {
        input.failure_ = std::current_exception();
        archive_set_error(handle, EIO, "cannot be read");
        return ARCHIVE_FATAL;
    }
}

}  // namespace nsearch::articles
