// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where bytes come from: a file, an entry of an archive, the body of a record, or another stream
/// that is unpacked on the way.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace nsearch::articles {

/// One pass over bytes. Not thread-safe; different objects are independent.
class ByteStream {
public:
    ByteStream() = default;
    virtual ~ByteStream() = default;
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;

    /// The next bytes, at most `size`; 0 at the end. What came before a defect is delivered first.
    virtual std::size_t read(char* into, std::size_t size) = 0;

    /// Why reading ended early ("is damaged: ..."), or empty.
    [[nodiscard]] virtual std::string damage() const { return {}; }

    /// True if seek() works; streams that are unpacked only go forward.
    [[nodiscard]] virtual bool seekable() const { return false; }
    /// Goes on at this byte.
    virtual void seek(std::uint64_t) {}

    /// Bytes in all as they are stored, packed or not; 0: not known.
    [[nodiscard]] virtual std::uint64_t stored_size() const { return 0; }
};

/// A regular file.
class FileStream : public ByteStream {
public:
    /// \throws Error NotFound or Io if the file cannot be opened
    explicit FileStream(const std::string& path);
    ~FileStream() override;

    std::size_t read(char* into, std::size_t size) override;
    [[nodiscard]] bool seekable() const override { return true; }
    void seek(std::uint64_t offset) override;
    [[nodiscard]] std::uint64_t stored_size() const override { return size_; }

private:
    std::string path_;
    int file_ = -1;
    std::uint64_t size_ = 0;
};

/// Bytes that were read ahead, and the stream that they were read from.
class HeadedStream : public ByteStream {
public:
    HeadedStream(std::string head, std::unique_ptr<ByteStream> rest)
        : head_(std::move(head)), rest_(std::move(rest)) {}

    std::size_t read(char* into, std::size_t size) override;
    [[nodiscard]] std::string damage() const override { return rest_->damage(); }
    [[nodiscard]] std::uint64_t stored_size() const override { return rest_->stored_size(); }

private:
    std::string head_;
    std::size_t at_ = 0;
    std::unique_ptr<ByteStream> rest_;
};

/// Fills `into` as far as there are bytes; how many there were.
std::size_t read_fully(ByteStream& stream, char* into, std::size_t size);

/// What unpacks to so much is no text that anybody wrote, but meant to do harm. A few hundred MiB pass
/// anyway.
bool expands_too_much(std::uint64_t packed, std::uint64_t unpacked);

}  // namespace nsearch::articles
