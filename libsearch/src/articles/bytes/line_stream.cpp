// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/line_stream.hpp"

#include <algorithm>
#include <cstring>

namespace nsearch::articles {

namespace {

constexpr std::size_t kBuffer = std::size_t{32} * 1024;
constexpr std::size_t kMaxLine = std::size_t{64} * 1024;

}  // namespace

bool LineStream::fill() {
    if (at_ < buffer_.size()) return true;
    buffer_.resize(kBuffer);
    at_ = 0;
    buffer_.resize(below_.read(buffer_.data(), kBuffer));
    return !buffer_.empty();
}

std::size_t LineStream::read(char* into, std::size_t size) {
    if (at_ == buffer_.size()) return below_.read(into, size);
    const std::size_t count = std::min(size, buffer_.size() - at_);
    std::memcpy(into, buffer_.data() + at_, count);
    at_ += count;
    return count;
}

bool LineStream::line(std::string& line) {
    line.clear();
    bool any = false;
    while (fill()) {
        any = true;
        const std::size_t end = std::min(buffer_.find('\n', at_), buffer_.size());
        const std::size_t room = kMaxLine - std::min(kMaxLine, line.size());
        line.append(buffer_, at_, std::min(end - at_, room));
        at_ = std::min(end + 1, buffer_.size());
        if (end == buffer_.size()) continue;
        break;
    }
    if (line.ends_with('\r')) line.pop_back();
    return any;
}

std::string_view LineStream::ahead() {
    fill();
    return std::string_view(buffer_).substr(at_);
}

}  // namespace nsearch::articles
