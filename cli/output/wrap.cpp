// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/wrap.hpp"

#include <algorithm>

#include "output/utf8.hpp"

namespace nsearch::cli {

namespace {

/// Bytes [start, end) of the text with its marks in bold.
std::string styled(const MarkedText& text, std::size_t start, std::size_t end, const Style& style) {
    std::string result;
    std::size_t at = start;
    for (const Highlight& mark : text.marks) {
        const std::size_t from = std::max(mark.start, at);
        const std::size_t to = std::min(mark.end, end);
        if (from >= to) continue;
        result += text.text.substr(at, from - at);
        result += style.bold();
        result += text.text.substr(from, to - from);
        result += style.reset();
        at = to;
    }
    return result + text.text.substr(at, end - at);
}

struct Line {
    std::size_t end = 0;   ///< past its last byte
    std::size_t next = 0;  ///< where the following line begins
};

/// The line that begins at `start` and is at most `columns` wide.
Line next_line(const std::string& text, std::size_t start, std::size_t columns) {
    Line best;
    std::size_t used = 0;
    for (std::size_t at = start; at < text.size();) {
        const CodePoint point = decode(text, at);
        const std::size_t width = display_width(point.value);
        if (used + width > columns && at > start) {
            if (point.value == ' ') return {at, at + 1};
            return best.next > start ? best : Line{at, at};
        }
        if (point.value == ' ') best = {at, at + 1};
        used += width;
        at += point.length;
        if (width == 2) best = {at, at};
    }
    return {text.size(), text.size()};
}

}  // namespace

std::string in_bold(const MarkedText& text, const Style& style) {
    return styled(text, 0, text.text.size(), style);
}

std::string wrapped(const MarkedText& text, std::string_view indent, std::size_t width, const Style& style) {
    constexpr std::size_t narrowest = 20;
    const std::size_t columns =
        width == 0 ? std::string::npos : std::max(narrowest, width - std::min(width, indent.size()));
    std::string result;
    for (std::size_t at = 0; at < text.text.size();) {
        const Line line = next_line(text.text, at, columns);
        result += std::string(indent) + styled(text, at, line.end, style) + "\n";
        at = line.next;
    }
    return result;
}

}  // namespace nsearch::cli
