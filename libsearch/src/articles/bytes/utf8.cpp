// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace nsearch::articles {

namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

struct Sequence {
    std::size_t length = 1;  ///< bytes that are well formed so far (the maximal subpart)
    bool valid = false;
    bool incomplete = false;  ///< well formed, but the bytes end
};

/// The bounds of the second byte rule out overlong forms, surrogates and what lies beyond U+10FFFF.
Sequence sequence_at(std::string_view bytes, std::size_t at) {
    const unsigned lead = byte_at(bytes, at);
    if (lead < 0x80) return {1, true, false};
    if (lead < 0xC2 || lead > 0xF4) return {};
    const std::size_t wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    unsigned low = 0x80;
    unsigned high = 0xBF;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
    for (std::size_t i = 1; i < wanted; ++i) {
        if (at + i >= bytes.size()) return {i, false, true};
        const unsigned next = byte_at(bytes, at + i);
        if (next < low || next > high) return {i, false, false};
        low = 0x80;
        high = 0xBF;
    }
    return {wanted, true, false};
}

/// The end of the ASCII run that starts at `at`, eight bytes at a step.
std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
    constexpr std::uint64_t high_bits = 0x8080808080808080ULL;
    while (at + 8 <= bytes.size()) {
        std::uint64_t block = 0;
        std::memcpy(&block, bytes.data() + at, 8);
        if ((block & high_bits) != 0) break;
        at += 8;
    }
    while (at < bytes.size() && byte_at(bytes, at) < 0x80) ++at;
    return at;
}

}  // namespace

Utf8Census census_utf8(std::string_view bytes, std::size_t stop_after) {
    Utf8Census census;
    for (std::size_t at = skip_ascii(bytes, 0); at < bytes.size(); at = skip_ascii(bytes, at)) {
        const Sequence sequence = sequence_at(bytes, at);
        if (sequence.valid) {
            ++census.multibyte;
        } else {
            ++census.invalid;
            if (sequence.incomplete) census.incomplete = sequence.length;
            if (census.invalid >= stop_after) break;
        }
        at += sequence.length;
    }
    return census;
}

std::string repair_utf8(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const Sequence sequence = sequence_at(bytes, at);
        if (sequence.valid) {
            out.append(bytes.substr(at, sequence.length));
        } else {
            out += "\xEF\xBF\xBD";
        }
        at += sequence.length;
    }
    return out;
}

}  // namespace nsearch::articles
