// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What zlib unpacks: gzip files and the bodies of HTTP answers.
#pragma once

#include <zlib.h>

#include <memory>
#include <string>
#include <vector>

#include "articles/bytes/byte_stream.hpp"

namespace nsearch::articles {

/// What an unpacking stream says of a bomb.
std::string too_much(const std::string& packing);

/// Common to both: zlib's state, and what is still packed.
class InflaterStream : public ByteStream {
public:
    ~InflaterStream() override;
    std::size_t read(char* into, std::size_t size) override;
    [[nodiscard]] std::string damage() const override { return damage_; }
    [[nodiscard]] std::uint64_t stored_size() const override { return packed_->stored_size(); }

protected:
    /// \param window zlib's windowBits
    InflaterStream(std::string name, std::unique_ptr<ByteStream> packed, int window);

    /// Before each call of inflate(), with input at hand; false at the end.
    virtual bool before() { return true; }
    /// At the end of zlib's data.
    virtual void ended() { over_ = true; }

    z_stream stream_{};
    bool inside_ = true;  ///< between the beginning and the end of zlib's data
    bool over_ = false;
    std::string damage_;

private:
    void step();
    bool fill();
    void fail(const std::string& how);

    std::string name_;
    std::unique_ptr<ByteStream> packed_;
    std::vector<char> input_;
    std::uint64_t taken_ = 0;
    std::uint64_t given_ = 0;
};

/// One gzip member after the other, until the bytes end.
class GzipStream : public InflaterStream {
public:
    explicit GzipStream(std::unique_ptr<ByteStream> packed);

private:
    bool before() override;
    void ended() override { inside_ = false; }

    std::size_t members_ = 0;
};

/// "deflate" in HTTP: zlib's wrapping by the standard, bare in the practice of some servers.
class DeflateStream : public InflaterStream {
public:
    explicit DeflateStream(std::unique_ptr<ByteStream> packed);

private:
    bool before() override;
    bool started_ = false;
};

}  // namespace nsearch::articles
