// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/utf8.hpp"

namespace nsearch::utf8 {
namespace {

unsigned char byte(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

bool continues(std::string_view text, std::size_t at) {
    return at < text.size() && (byte(text, at) & 0xC0U) == 0x80U;
}

/// Length of the well-formed sequence at `at`, 0 if there is none (Unicode 15, table 3-7).
std::size_t sequence(std::string_view text, std::size_t at) {
    const unsigned char lead = byte(text, at);
    if (lead < 0x80) return 1;
    if (lead < 0xC2 || lead > 0xF4 || !continues(text, at + 1)) return 0;
    if (lead < 0xE0) return 2;
    const unsigned char second = byte(text, at + 1);
    if (!continues(text, at + 2)) return 0;
    if (lead < 0xF0) {
        const bool overlong = lead == 0xE0 && second < 0xA0;
        const bool surrogate = lead == 0xED && second > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    if (!continues(text, at + 3)) return 0;
    const bool out_of_range = (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return out_of_range ? 0 : 4;
}

}  // namespace

char32_t next(std::string_view text, std::size_t& at) noexcept {
    const std::size_t length = sequence(text, at);
    if (length <= 1) {
        const char32_t result = length == 0 ? kReplacement : byte(text, at);
        ++at;
        return result;
    }
    static constexpr unsigned char kLeadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t result = byte(text, at) & kLeadBits[length];
    for (std::size_t i = 1; i < length; ++i) result = (result << 6U) | (byte(text, at + i) & 0x3FU);
    at += length;
    return result;
}

void append(std::string& out, char32_t cp) {
    if (cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000)) cp = kReplacement;
    const auto put = [&out](char32_t value) { out.push_back(static_cast<char>(value)); };
    if (cp < 0x80) {
        put(cp);
    } else if (cp < 0x800) {
        put(0xC0U | (cp >> 6U));
        put(0x80U | (cp & 0x3FU));
    } else if (cp < 0x10000) {
        put(0xE0U | (cp >> 12U));
        put(0x80U | ((cp >> 6U) & 0x3FU));
        put(0x80U | (cp & 0x3FU));
    } else {
        put(0xF0U | (cp >> 18U));
        put(0x80U | ((cp >> 12U) & 0x3FU));
        put(0x80U | ((cp >> 6U) & 0x3FU));
        put(0x80U | (cp & 0x3FU));
    }
}

std::u32string decode(std::string_view text) {
    std::u32string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) result.push_back(next(text, at));
    return result;
}

std::string encode(std::u32string_view text) {
    std::string out;
    for (const char32_t code_point : text) append(out, code_point);
    return out;
}

bool valid(std::string_view text) noexcept {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = sequence(text, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

std::string_view truncate(std::string_view text, std::size_t bytes) noexcept {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && continues(text, bytes)) --bytes;
    return text.substr(0, bytes);
}

std::size_t boundary(std::string_view text, std::size_t at) noexcept {
    while (continues(text, at)) ++at;
    return at < text.size() ? at : text.size();
}

}  // namespace nsearch::utf8
