// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The line that shows how far indexing is, on standard error.
#pragma once

#include <chrono>
#include <string>

#include "nsearch/index.hpp"

namespace nsearch::cli {

class ProgressLine {
public:
    /// \param when "auto": only on a terminal, "always", "never"
    explicit ProgressLine(const std::string& when);
    /// Shows the newest figures, at most some times a second.
    void show(const IndexProgress& progress);
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

/// "412/1,204 files  34 %  980 articles  12.3 MB/s  3 problems  0:42 left"
std::string progress_text(const IndexProgress& progress, double seconds);

}  // namespace nsearch::cli
