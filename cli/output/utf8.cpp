// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/utf8.hpp"

#include <algorithm>
#include <array>

namespace nsearch::cli {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Blocks of combining marks in the scripts that news come in, and invisible characters.
constexpr std::array<Range, 18> kCombining = {{{0x0300, 0x036F},
                                               {0x0483, 0x0489},
                                               {0x0591, 0x05BD},
                                               {0x0610, 0x061A},
                                               {0x064B, 0x065F},
                                               {0x0670, 0x0670},
                                               {0x06D6, 0x06DC},
                                               {0x06DF, 0x06E4},
                                               {0x06EA, 0x06ED},
                                               {0x093C, 0x093C},
                                               {0x0941, 0x0948},
                                               {0x0E31, 0x0E31},
                                               {0x0E34, 0x0E3A},
                                               {0x0E47, 0x0E4E},
                                               {0x1AB0, 0x1AFF},
                                               {0x200B, 0x200F},
                                               {0x20D0, 0x20FF},
                                               {0xFE00, 0xFE0F}}};

constexpr std::array<Range, 10> kWide = {{{0x1100, 0x115F},
                                          {0x2E80, 0x303E},
                                          {0x3041, 0xA4CF},
                                          {0xA960, 0xA97F},
                                          {0xAC00, 0xD7A3},
                                          {0xF900, 0xFAFF},
                                          {0xFE30, 0xFE6F},
                                          {0xFF01, 0xFF60},
                                          {0x1F300, 0x1FAFF},
                                          {0x20000, 0x3FFFD}}};

template <std::size_t N>
bool within(const std::array<Range, N>& ranges, char32_t value) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [value](const Range& range) { return value >= range.first && value <= range.last; });
}

/// Bytes that a sequence takes by its first byte; 0: cannot begin one.
std::size_t sequence_length(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

bool in_range(char32_t value, std::size_t length) {
    if (length == 3) return value >= 0x800 && (value < 0xD800 || value > 0xDFFF);
    if (length == 4) return value >= 0x10000 && value <= 0x10FFFF;
    return true;
}

}  // namespace

CodePoint decode(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const CodePoint invalid{lead, 1, false};
    const std::size_t length = sequence_length(lead);
    if (length == 1) return {lead, 1, true};
    if (length == 0 || at + length > text.size()) return invalid;
    char32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if ((byte & 0xC0U) != 0x80U) return invalid;
        value = (value << 6U) | (byte & 0x3FU);
    }
    return in_range(value, length) ? CodePoint{value, length, true} : invalid;
}

std::size_t display_width(char32_t value) {
    if (value < 0x300) return 1;
    if (within(kCombining, value)) return 0;
    return within(kWide, value) ? 2 : 1;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        width += display_width(point.value);
        at += point.length;
    }
    return width;
}

}  // namespace nsearch::cli
