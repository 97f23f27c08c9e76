// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The line that shows how far long work is, on standard error.
#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace nsearch::cli {

class ProgressLine {
public:
    /// \param when "auto": only on a terminal, "always", "never"
    explicit ProgressLine(const std::string& when);
    /// Shows the newest figures, at most some times a second.
    /// \param text what to show; given the seconds since the start, and called only if it is shown
    void show(const std::function<std::string(double seconds)>& text);
    /// Takes the line off the screen, so that messages start clean.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    bool on_;
    bool redraws_;  ///< on a terminal: one line, drawn anew each time
    bool drawn_ = false;
    Clock::time_point started_ = Clock::now();
    Clock::time_point shown_{};
};

/// "0:42", "1:05:09"
std::string clock_text(double seconds);

}  // namespace nsearch::cli
