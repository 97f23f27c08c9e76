// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The bytes that a reader of a format reads: in order, in bounded memory, with a look ahead. What
/// is packed with gzip, bzip2, xz or zstd is unpacked on the way, told by its bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "articles/bytes/byte_stream.hpp"

namespace nsearch::articles {

class ByteSource : public ByteStream {
public:
    /// A file. \throws Error NotFound or Io if it cannot be opened
    explicit ByteSource(const std::string& path);
    explicit ByteSource(std::unique_ptr<ByteStream> stream);

    std::size_t read(char* into, std::size_t size) override;
    [[nodiscard]] std::string damage() const override { return stream_->damage(); }
    [[nodiscard]] bool seekable() const override { return stream_->seekable(); }
    void seek(std::uint64_t offset) override;
    [[nodiscard]] std::uint64_t stored_size() const override { return stream_->stored_size(); }

    /// The first bytes of what is still to be read (64 KiB, or all of a shorter file), not consumed.
    std::string_view peek();

    /// Appends up to `limit` bytes; true if more may follow.
    bool read_some(std::string& into, std::size_t limit);

private:
    void fill_head();

    std::unique_ptr<ByteStream> stream_;
    std::string head_;  ///< peeked and not yet read
    std::size_t head_at_ = 0;
};

}  // namespace nsearch::articles
