// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/progress_line.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "app/console.hpp"

namespace nsearch::cli {

namespace {

void write_raw(std::string_view text) {
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

}  // namespace

std::string clock_text(double seconds) {
    const auto all = static_cast<std::uint64_t>(std::clamp(seconds, 0.0, 3.6e8));
    const auto two = [](std::uint64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    const std::uint64_t hours = all / 3600;
    const std::uint64_t minutes = all / 60 % 60;
    const std::string start =
        hours > 0 ? std::to_string(hours) + ":" + two(minutes) : std::to_string(minutes);
    return start + ":" + two(all % 60);
}

ProgressLine::ProgressLine(const std::string& when)
    : on_(when == "always" || (when == "auto" && error_is_terminal())), redraws_(error_is_terminal()) {}

void ProgressLine::show(const std::function<std::string(double seconds)>& text) {
    using namespace std::chrono_literals;
    if (!on_) return;
    const Clock::time_point now = Clock::now();
    // A file has the line once in a while, a screen as often as eyes can follow.
    const bool first = shown_ == Clock::time_point{};
    if (!first && now - shown_ < (redraws_ ? Clock::duration(150ms) : Clock::duration(2s))) return;
    shown_ = now;
    const std::string line = text(std::chrono::duration<double>(now - started_).count());
    write_raw(redraws_ ? "\r" + line + "\x1b[K" : line + "\n");
    drawn_ = redraws_;
}

void ProgressLine::clear() {
    if (drawn_) write_raw("\r\x1b[K");
    drawn_ = false;
}

}  // namespace nsearch::cli
