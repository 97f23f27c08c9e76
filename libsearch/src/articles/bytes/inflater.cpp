// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/inflater.hpp"

#include <algorithm>
#include <utility>

#include "nsearch/error.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kInput = std::size_t{64} * 1024;
constexpr int kGzipWindow = 15 + 16;  // zlib: the largest window, gzip wrapping
constexpr int kZlibWindow = 15;
constexpr int kBareWindow = -15;

/// The first byte says "deflate", and both together are a multiple of 31.
bool has_zlib_header(const Bytef* bytes, uInt size) {
    return size >= 2 && (bytes[0] & 0x0F) == Z_DEFLATED && (bytes[0] * 256 + bytes[1]) % 31 == 0;
}

}  // namespace

std::string too_much(const std::string& packing) {
    return "is damaged or meant to do harm: its " + packing + " data unpack to many hundred times their size";
}

InflaterStream::InflaterStream(std::string name, std::unique_ptr<ByteStream> packed, int window)
    : name_(std::move(name)), packed_(std::move(packed)), input_(kInput) {
    if (inflateInit2(&stream_, window) != Z_OK) {
        throw Error(ErrorCode::OutOfMemory, "no memory to decompress " + name_ + " data");
    }
}

InflaterStream::~InflaterStream() {
    inflateEnd(&stream_);
}

std::size_t InflaterStream::read(char* into, std::size_t size) {
    stream_.next_out = reinterpret_cast<Bytef*>(into);
    stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(size, 1U << 30));
    const uInt wanted = stream_.avail_out;
    while (!over_ && stream_.avail_out == wanted) step();
    given_ += wanted - stream_.avail_out;
    if (!over_ && expands_too_much(taken_, given_)) {
        damage_ = too_much(name_);
        over_ = true;
    }
    return wanted - stream_.avail_out;
}

void InflaterStream::step() {
    if (stream_.avail_in == 0 && !fill()) {
        if (inside_) fail("its " + name_ + " data end too early");
        over_ = true;
        return;
    }
    if (!before()) {
        over_ = true;
        return;
    }
    const int code = inflate(&stream_, Z_NO_FLUSH);
    if (code == Z_STREAM_END) {
        ended();
    } else if (code != Z_OK && code != Z_BUF_ERROR) {
        fail(stream_.msg != nullptr ? stream_.msg : "bad " + name_ + " data");
    }
}

void InflaterStream::fail(const std::string& how) {
    damage_ = packed_->damage();
    if (damage_.empty()) damage_ = "is damaged: " + how;
    over_ = true;
}

bool InflaterStream::fill() {
    const std::size_t got = packed_->read(input_.data(), input_.size());
    stream_.next_in = reinterpret_cast<Bytef*>(input_.data());
    stream_.avail_in = static_cast<uInt>(got);
    taken_ += got;
    return got > 0;
}

GzipStream::GzipStream(std::unique_ptr<ByteStream> packed)
    : InflaterStream("gzip", std::move(packed), kGzipWindow) {
    inside_ = false;
}

/// Starts the next member; padding behind the last one is no defect.
bool GzipStream::before() {
    if (inside_) return true;
    if (members_ > 0 && *stream_.next_in != 0x1F) {
        const bool padding = *stream_.next_in == 0;
        if (!padding) damage_ = "is damaged: something else follows its gzip data";
        return false;
    }
    if (members_ > 0) inflateReset(&stream_);
    ++members_;
    inside_ = true;
    return true;
}

DeflateStream::DeflateStream(std::unique_ptr<ByteStream> packed)
    : InflaterStream("deflate", std::move(packed), kZlibWindow) {}

bool DeflateStream::before() {
    if (!started_ && !has_zlib_header(stream_.next_in, stream_.avail_in)) {
        inflateReset2(&stream_, kBareWindow);
    }
    started_ = true;
    return true;
}

}  // namespace nsearch::articles
