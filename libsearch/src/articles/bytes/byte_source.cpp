// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/byte_source.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "articles/bytes/unpacking.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kHeadSize = std::size_t{64} * 1024;

}  // namespace

ByteSource::ByteSource(const std::string& path) : ByteSource(std::make_unique<FileStream>(path)) {}

ByteSource::ByteSource(std::unique_ptr<ByteStream> stream) : stream_(std::move(stream)) {
    fill_head();
    if (packing_of(head_) == Packing::None) return;
    const Packing packing = packing_of(head_);
    stream_ = unpack(packing, std::make_unique<HeadedStream>(std::move(head_), std::move(stream_)));
    fill_head();
}

void ByteSource::fill_head() {
    head_.resize(kHeadSize);
    head_at_ = 0;
    head_.resize(read_fully(*stream_, head_.data(), kHeadSize));
}

std::size_t ByteSource::read(char* into, std::size_t size) {
    if (head_at_ == head_.size()) return stream_->read(into, size);
    const std::size_t count = std::min(size, head_.size() - head_at_);
    std::memcpy(into, head_.data() + head_at_, count);
    head_at_ += count;
    return count;
}

void ByteSource::seek(std::uint64_t offset) {
    head_.clear();
    head_at_ = 0;
    stream_->seek(offset);
}

std::string_view ByteSource::peek() {
    if (head_at_ == head_.size()) fill_head();
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
