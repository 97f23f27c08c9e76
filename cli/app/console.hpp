// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the command talks to: standard output, standard error, and what is known of the terminal.
#pragma once

#include <string>
#include <string_view>

#include "app/output.hpp"
#include "output/sanitize.hpp"

namespace nsearch::cli {

/// Writes one line to standard error; failing to is nobody's business.
void print_message(std::string_view line);

/// Bold, dim and back; every method gives "" where styles are off.
struct Style {
    bool on = false;

    [[nodiscard]] std::string_view bold() const { return on ? "\x1b[1m" : ""; }
    [[nodiscard]] std::string_view dim() const { return on ? "\x1b[2m" : ""; }
    [[nodiscard]] std::string_view reset() const { return on ? "\x1b[0m" : ""; }
};

/// One per run of the command.
class Console {
public:
    /// \param color "auto", "always" or "never"
    Console(std::string_view color, bool quiet);

    Output& out() { return out_; }
    [[nodiscard]] const Style& style() const { return style_; }
    [[nodiscard]] bool quiet() const { return quiet_; }
    /// What untrusted text must be cleaned for.
    [[nodiscard]] Screen screen() const { return screen_; }
    /// Columns to wrap text to; 0: do not wrap.
    [[nodiscard]] std::size_t width() const { return width_; }

    /// `note: ...` on standard error, unless --quiet.
    void note(std::string_view message) const;

private:
    Output out_;
    Style style_;
    Screen screen_;
    std::size_t width_;
    bool quiet_;
};

/// True if standard error is a terminal that can redraw a line.
bool error_is_terminal();

}  // namespace nsearch::cli
