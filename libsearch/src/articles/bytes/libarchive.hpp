// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How libarchive reads from our streams. Included by what unpacks, and nowhere else.
#pragma once

#include <archive.h>

#include <cstdint>
#include <exception>
#include <memory>
#include <vector>

#include "articles/bytes/byte_stream.hpp"

namespace nsearch::articles {

struct FreeArchive {
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using ArchiveHandle = std::unique_ptr<archive, FreeArchive>;

/// \throws Error OutOfMemory
ArchiveHandle new_archive();

/// What a handle reads from; outlives it. No exception passes through libarchive's C code: they are
/// kept, and rethrow() throws them behind it.
class ArchiveInput {
public:
    explicit ArchiveInput(ByteStream& stream);

    /// Opens the handle, whose formats and filters are set; libarchive's code.
    int open(archive* handle);
    void rethrow();
    [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }

private:
    static la_ssize_t read(archive* handle, void* self, const void** bytes);
    static la_int64_t seek(archive* handle, void* self, la_int64_t offset, int whence);

    ByteStream& stream_;
    std::vector<char> buffer_;
    std::uint64_t position_ = 0;
    std::uint64_t bytes_read_ = 0;
    std::exception_ptr failure_;
};

}  // namespace nsearch::articles
