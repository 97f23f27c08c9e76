// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/utf8_source.hpp"

#include <algorithm>

#include "articles/bytes/encoding.hpp"
#include "articles/bytes/utf8.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kChunk = std::size_t{256} * 1024;

/// Bytes below '0' are spaces, quotes and commas in every charset: no character is cut there.
std::size_t safe_cut(std::string_view bytes) {
    const auto safe = [](char byte) { return static_cast<unsigned char>(byte) < 0x30; };
    const auto last = std::find_if(bytes.rbegin(), bytes.rend(), safe);
    return last == bytes.rend() ? bytes.size() : static_cast<std::size_t>(bytes.rend() - last);
}

/// Whole units, and no pair of surrogates cut in two.
std::size_t wide_cut(std::string_view bytes, const std::string& charset) {
    std::size_t cut = bytes.size() / 4 * 4;
    if (charset.starts_with("UTF-16") && cut >= 2) {
        const std::size_t high_byte = charset.ends_with("LE") ? cut - 1 : cut - 2;
        if ((static_cast<unsigned char>(bytes[high_byte]) & 0xFC) == 0xD8) cut -= 2;
    }
    return cut;
}

}  // namespace

Utf8Source::Utf8Source(ByteSource& source, InvalidBytes invalid)
    : source_(source), invalid_(invalid), charset_(wide_charset(source.peek())), wide_(!charset_.empty()) {}

bool Utf8Source::next(std::string& chunk) {
    std::string bytes = std::move(carry_);
    carry_.clear();
    const bool more = source_.read_some(bytes, kChunk);
    if (bytes.empty()) return false;
    if (more) {
        const std::size_t cut = wide_ ? wide_cut(bytes, charset_) : safe_cut(bytes);
        carry_ = bytes.substr(cut);
        bytes.resize(cut);
    }
    const bool as_is = !wide_ && invalid_ == InvalidBytes::Keep;
    chunk = as_is ? std::move(bytes) : convert_chunk(bytes);
    if (first_ && chunk.starts_with("\xEF\xBB\xBF")) chunk.erase(0, 3);
    first_ = false;
    return true;
}

std::string Utf8Source::convert_chunk(std::string_view bytes) {
    if (charset_.empty()) {
        if (census_utf8(bytes, 1).invalid == 0) return std::string(bytes);
        Decoded decoded = decode(bytes);
        // A stray byte is repaired where it is; another charset holds for the rest of the file.
        if (decoded.charset != "UTF-8") charset_ = decoded.charset;
        if (doubt_.empty()) doubt_ = decoded.doubt;
        return std::move(decoded.text);
    }
    std::size_t invalid = 0;
    std::string text = convert(bytes, charset_, invalid);
    if (invalid > 0 && doubt_.empty()) doubt_ = "read as " + charset_ + ", with places that are damaged";
    return text;
}

}  // namespace nsearch::articles
