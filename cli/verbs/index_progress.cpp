// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/index_progress.hpp"

#include <unistd.h>

#include <algorithm>

#include "app/console.hpp"
#include "output/format.hpp"

namespace nsearch::cli {

namespace {

void write_raw(std::string_view text) {
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

/// "0:42", "1:05:09"
std::string clock_text(double seconds) {
    const auto all = static_cast<std::uint64_t>(std::clamp(seconds, 0.0, 3.6e8));
    const auto two = [](std::uint64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    const std::uint64_t hours = all / 3600;
    const std::uint64_t minutes = all / 60 % 60;
    const std::string start =
        hours > 0 ? std::to_string(hours) + ":" + two(minutes) : std::to_string(minutes);
    return start + ":" + two(all % 60);
}

}  // namespace

std::string progress_text(const IndexProgress& progress, double seconds) {
    const double rate = seconds > 0 ? static_cast<double>(progress.bytes_done) / seconds : 0;
    std::string text = grouped(progress.files_done) + "/" + grouped(progress.files_total) + " files  ";
    if (progress.bytes_total > 0) {
        text +=
            std::to_string(std::min<std::uint64_t>(100, progress.bytes_done * 100 / progress.bytes_total)) +
            " %  ";
    }
    text += counted(progress.articles, "article") + "  " + fixed(rate / 1e6, 1) + " MB/s  " +
            counted(progress.problems, "problem");
    const bool predictable = rate > 0 && seconds > 1 && progress.bytes_total > progress.bytes_done;
    if (predictable) {
        text += "  " + clock_text(static_cast<double>(progress.bytes_total - progress.bytes_done) / rate) +
                " left";
    }
    return text;
}

ProgressLine::ProgressLine(const std::string& when)
    : on_(when == "always" || (when == "auto" && error_is_terminal())), redraws_(error_is_terminal()) {}

void ProgressLine::show(const IndexProgress& progress) {
    using namespace std::chrono_literals;
    if (!on_) return;
    const Clock::time_point now = Clock::now();
    // A file has the line once in a while, a screen as often as eyes can follow.
    const bool first = shown_ == Clock::time_point{};
    if (!first && now - shown_ < (redraws_ ? Clock::duration(150ms) : Clock::duration(2s))) return;
    shown_ = now;
    const std::string text = progress_text(progress, std::chrono::duration<double>(now - started_).count());
    write_raw(redraws_ ? "\r" + text + "\x1b[K" : text + "\n");
    drawn_ = redraws_;
}

void ProgressLine::clear() {
    if (drawn_) write_raw("\r\x1b[K");
    drawn_ = false;
}

}  // namespace nsearch::cli
