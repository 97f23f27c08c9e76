// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

#include "app/environment.hpp"

namespace nsearch::cli {

namespace {

bool dumb_terminal() {
    return environment("TERM").value_or("") == "dumb";
}

bool wants_style(std::string_view color) {
    if (color != "auto") return color == "always";
    // no-color.org: any value but the empty one switches colour off.
    const bool refused = !environment("NO_COLOR").value_or("").empty();
    return isatty(STDOUT_FILENO) != 0 && !refused && !dumb_terminal();
}

std::size_t terminal_width() {
    constexpr std::size_t usual = 80;
    constexpr std::size_t readable = 110;
    constexpr std::size_t narrowest = 30;
    winsize size{};
    if (isatty(STDOUT_FILENO) == 0) return 0;
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? std::clamp<std::size_t>(size.ws_col, narrowest, readable) : usual;
}

}  // namespace

void print_message(std::string_view line) {
    std::string text(line);
    text += '\n';
    // One write, so that lines of several processes do not mix.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

Console::Console(std::string_view color, bool quiet)
    : out_(STDOUT_FILENO),
      style_{wants_style(color)},
      screen_(isatty(STDOUT_FILENO) != 0 ? Screen::Terminal : Screen::Pipe),
      width_(terminal_width()),
      quiet_(quiet) {}

void Console::note(std::string_view message) const {
    if (!quiet_) print_message("note: " + clean_line(message, Screen::Terminal));
}

bool error_is_terminal() {
    return isatty(STDERR_FILENO) != 0 && !dumb_terminal();
}

}  // namespace nsearch::cli
