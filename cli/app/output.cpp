// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "app/errors.hpp"

namespace nsearch::cli {

namespace {
constexpr std::size_t kBufferSize = 65536;
}

Output::~Output() {
    try {
        flush();
    } catch (...) {  // NOLINT(bugprone-empty-catch): flush() was called where it matters
    }
}

void Output::write(std::string_view text) {
    buffer_.append(text);
    if (buffer_.size() >= kBufferSize) flush();
}

void Output::flush() {
    const std::string pending = std::exchange(buffer_, {});
    std::size_t done = 0;
    while (done < pending.size()) {
        const ssize_t written = ::write(descriptor_, pending.data() + done, pending.size() - done);
        if (written >= 0) {
            done += static_cast<std::size_t>(written);
        } else if (errno == EPIPE) {
            throw OutputClosed();
        } else if (errno != EINTR) {
            throw FileError("standard output", std::strerror(errno));
        }
    }
}

}  // namespace nsearch::cli
