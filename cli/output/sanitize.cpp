// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sanitize.hpp"

#include <array>
#include <cstdio>

#include "output/utf8.hpp"

namespace nsearch::cli {

namespace {

constexpr char32_t kZeroWidthNonJoiner = 0x200C;
constexpr char32_t kZeroWidthJoiner = 0x200D;
constexpr std::string_view kReplacement = "\xef\xbf\xbd";

bool is_control(char32_t value) {
    return value < 0x20 || (value >= 0x7F && value <= 0x9F);
}

/// Bidi controls, zero-width and otherwise invisible characters, but for the two joiners.
bool is_deceptive(char32_t value) {
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr std::array<Range, 16> ranges = {{{0x00AD, 0x00AD},
                                                      {0x034F, 0x034F},
                                                      {0x061C, 0x061C},
                                                      {0x180B, 0x180E},
                                                      {0x200B, 0x200B},
                                                      {0x200E, 0x200F},
                                                      {0x2028, 0x202E},
                                                      {0x2060, 0x206F},
                                                      {0x3164, 0x3164},
                                                      {0xFEFF, 0xFEFF},
                                                      {0xFFA0, 0xFFA0},
                                                      {0xFFF9, 0xFFFB},
                                                      {0x1BCA0, 0x1BCA3},
                                                      {0x1D173, 0x1D17A},
                                                      {0xE0000, 0xE007F},
                                                      {0xFDD0, 0xFDEF}}};
    for (const Range& range : ranges) {
        if (value >= range.first && value <= range.last) return true;
    }
    return false;
}

/// Letters, roughly: what a joiner can stand beside. Emoji count, which are joined by ZWJ too.
bool joins(char32_t value) {
    return value >= 0xC0 && !is_deceptive(value) && value != kZeroWidthJoiner && value != kZeroWidthNonJoiner;
}

bool is_joiner(char32_t value) {
    return value == kZeroWidthNonJoiner || value == kZeroWidthJoiner;
}

enum class Layout { Lines, OneLine };

/// What one code point becomes.
std::string cleaned(std::string_view bytes, const CodePoint& point, Layout layout, Screen screen) {
    if (!point.valid) return std::string(kReplacement);
    const char32_t value = point.value;
    const bool is_break = value == '\n' || value == '\t' || value == 0x2028 || value == 0x2029;
    if (layout == Layout::OneLine && (is_break || value == '\r')) return " ";
    if (value == '\n' || value == '\t') return std::string(bytes);
    if (is_control(value)) return {};
    if (screen == Screen::Terminal && is_deceptive(value)) return is_break ? "\n" : "";
    return std::string(bytes);
}

/// Calls `emit(start, end, cleaned)` for each code point of the text.
template <typename Emit>
void for_each_cleaned(std::string_view text, Layout layout, Screen screen, const Emit& emit) {
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        const std::size_t next = at + point.length;
        std::string kept = cleaned(text.substr(at, point.length), point, layout, screen);
        if (screen == Screen::Terminal && point.valid && is_joiner(point.value)) {
            const bool between = joins(before) && next < text.size() && joins(decode(text, next).value);
            if (!between) kept.clear();
        }
        if (!kept.empty()) before = point.value;
        emit(at, next, kept);
        at = next;
    }
}

std::string clean(std::string_view text, Layout layout, Screen screen) {
    std::string result;
    result.reserve(text.size());
    for_each_cleaned(text, layout, screen,
                     [&](std::size_t, std::size_t, const std::string& kept) { result += kept; });
    return result;
}

std::string escaped(std::string_view bytes, const CodePoint& point) {
    std::array<char, 16> text{};
    if (!point.valid || point.value < 0x80) {
        std::snprintf(text.data(), text.size(), "\\x%02x",
                      static_cast<unsigned>(static_cast<unsigned char>(bytes[0])));
    } else {
        std::snprintf(text.data(), text.size(), point.value > 0xFFFF ? "\\U%08x" : "\\u%04x",
                      static_cast<unsigned>(point.value));
    }
    return text.data();
}

}  // namespace

std::string clean_text(std::string_view text, Screen screen) {
    return clean(text, Layout::Lines, screen);
}

std::string clean_line(std::string_view text, Screen screen) {
    return clean(text, Layout::OneLine, screen);
}

MarkedText clean_line(std::string_view text, const std::vector<Highlight>& marks, Screen screen) {
    MarkedText result;
    std::size_t mark = 0;
    std::size_t open_at = std::string::npos;
    for_each_cleaned(
        text, Layout::OneLine, screen, [&](std::size_t start, std::size_t end, const std::string& kept) {
            while (mark < marks.size() && marks[mark].start < start && open_at == std::string::npos) {
                ++mark;
            }
            const bool known = mark < marks.size();
            if (known && marks[mark].start == start) open_at = result.text.size();
            result.text += kept;
            if (!known || open_at == std::string::npos || end < marks[mark].end) return;
            result.marks.push_back({open_at, result.text.size()});
            open_at = std::string::npos;
            ++mark;
        });
    return result;
}

std::string clean_path(std::string_view path, Screen screen) {
    std::string result;
    for_each_cleaned(path, Layout::Lines, screen,
                     [&](std::size_t start, std::size_t end, const std::string& kept) {
                         const std::string_view bytes = path.substr(start, end - start);
                         const bool safe = kept == bytes && bytes != "\n" && bytes != "\t";
                         result += safe ? kept : escaped(bytes, decode(path, start));
                     });
    return result;
}

}  // namespace nsearch::cli
