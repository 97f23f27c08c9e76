// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A file's bytes, in order, in bounded memory; gzip is undone on the way.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace nsearch::articles {

/// One pass over a file. Not thread-safe; different objects are independent.
class ByteSource {
public:
    /// \throws Error NotFound or Io if the file cannot be opened
    explicit ByteSource(const std::string& path);
    ~ByteSource();
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// The next bytes, at most `size`; 0 at the end. What came before a defect is delivered first.
    std::size_t read(char* into, std::size_t size);

    /// The first bytes of what is still to be read (64 KiB, or all of a shorter file), not consumed.
    std::string_view peek();

    /// Appends up to `limit` bytes; true if more may follow.
    bool read_some(std::string& into, std::size_t limit);

    /// Why reading ended early ("is damaged: ..."), or empty.
    [[nodiscard]] const std::string& damage() const { return damage_; }

private:
    class Inflater;

    std::size_t read_file(char* into, std::size_t size);
    std::size_t read_plain(char* into, std::size_t size);

    std::string path_;
    int file_ = -1;
    std::string head_;  ///< peeked and not yet read
    std::size_t head_at_ = 0;
    std::unique_ptr<Inflater> inflater_;
    std::string damage_;
};

}  // namespace nsearch::articles
