// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

#include "articles/bytes/utf8.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kSample = std::size_t{128} * 1024;
constexpr std::int32_t kSureConfidence = 50;  // of ICU's 100
constexpr std::int32_t kFairConfidence = 40;  // enough if the next guess is far behind

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(const std::string& charset) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(charset.c_str(), &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// What browsers read for a label: the Windows sets are what people mean by the ISO ones.
std::string as_browsers_read(const std::string& label) {
    struct Alias {
        std::string_view label;
        const char* charset;
    };
    constexpr std::array aliases = {Alias{"iso-8859-1", "windows-1252"},
                                    Alias{"latin1", "windows-1252"},
                                    Alias{"us-ascii", "windows-1252"},
                                    Alias{"ascii", "windows-1252"},
                                    Alias{"iso-8859-9", "windows-1254"},
                                    Alias{"gb2312", "gb18030"},
                                    Alias{"gbk", "gb18030"},
                                    Alias{"x-sjis", "shift_jis"},
                                    Alias{"ks_c_5601-1987", "windows-949"},
                                    Alias{"euc-kr", "windows-949"},
                                    Alias{"tis-620", "windows-874"}};
    const std::string folded = fold(label);
    for (const Alias& alias : aliases) {
        if (alias.label == folded) return alias.charset;
    }
    return label;
}

/// Control characters of the C1 block: no text has them, wrongly chosen charsets do.
std::size_t count_c1(std::string_view utf8) {
    std::size_t count = 0;
    for (std::size_t at = utf8.find('\xC2'); at != std::string_view::npos; at = utf8.find('\xC2', at + 1)) {
        const auto next = at + 1 < utf8.size() ? static_cast<unsigned char>(utf8[at + 1]) : 0U;
        if (next >= 0x80 && next < 0xA0 && next != 0x85) ++count;
    }
    return count;
}

/// A stretch of the bytes in which most are not ASCII: what tells charsets apart.
std::string_view telling_sample(std::string_view bytes) {
    if (bytes.size() <= kSample) return bytes;
    const auto high = [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; };
    const auto first = std::find_if(bytes.begin(), bytes.end(), high);
    const auto at = std::min(static_cast<std::size_t>(first - bytes.begin()), bytes.size() - kSample);
    return bytes.substr(at, kSample);
}

struct Guess {
    std::string charset;
    std::int32_t confidence = 0;
    std::int32_t next = 0;  ///< the confidence of the next best

    [[nodiscard]] bool sure() const {
        return confidence >= kSureConfidence || (confidence >= kFairConfidence && next * 2 < confidence);
    }
};

Guess guess_charset(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    if (U_FAILURE(status)) return {};
    const std::string_view sample = telling_sample(bytes);
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
    ucsdet_enableInputFilter(detector.get(), 1);
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    Guess best;
    for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const std::string name = ucsdet_getName(matches[i], &status);
        // Wide sets are told before this; UTF-8 was ruled out; EBCDIC is not on the web.
        const bool impossible = name.starts_with("UTF-") || name.starts_with("IBM42");
        if (impossible) continue;
        const std::int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (!best.charset.empty()) {
            best.next = confidence;
            break;
        }
        best.charset = name;
        best.confidence = confidence;
    }
    return best;
}

std::string wide_by_mark(std::string_view head) {
    using namespace std::string_view_literals;
    if (head.starts_with("\xFF\xFE\0\0"sv)) return "UTF-32LE";
    if (head.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32BE";
    if (head.starts_with("\xFF\xFE"sv)) return "UTF-16LE";
    if (head.starts_with("\xFE\xFF"sv)) return "UTF-16BE";
    return {};
}

/// Spaces and line ends are in every text; in UTF-16 they lie beside a NUL at the same side.
std::string wide_by_spaces(std::string_view head) {
    std::size_t little = 0;
    std::size_t big = 0;
    const auto is_white = [](char byte) { return byte == ' ' || byte == '\n' || byte == '\r'; };
    for (std::size_t at = 0; at + 1 < head.size(); at += 2) {
        if (is_white(head[at]) && head[at + 1] == 0) ++little;
        if (head[at] == 0 && is_white(head[at + 1])) ++big;
    }
    const std::size_t units = head.size() / 2;
    const auto clear = [units](std::size_t count, std::size_t other) {
        return count >= 2 && count * 40 >= units && other * 10 <= count;
    };
    if (clear(little, big)) return "UTF-16LE";
    if (clear(big, little)) return "UTF-16BE";
    return {};
}

Decoded decode_as(std::string_view bytes, const std::string& charset) {
    Decoded decoded;
    std::size_t invalid = 0;
    decoded.text = convert(bytes, charset, invalid);
    decoded.charset = charset;
    if (invalid > 0) {
        decoded.doubt = "read as " + charset + ", with " + std::to_string(invalid) +
                        (invalid == 1 ? " place that is damaged" : " places that are damaged");
    }
    return decoded;
}

/// Believed only if nearly all bytes make sense in it.
bool decode_as_declared(std::string_view bytes, const std::string& declared, Decoded& decoded) {
    const std::string charset = as_browsers_read(declared);
    if (declared.empty() || starts_with_ignoring_case(charset, "utf-") || !open_converter(charset))
        return false;
    std::size_t invalid = 0;
    std::string text = convert(bytes, charset, invalid);
    if ((invalid + count_c1(text)) * 200 > text.size()) return false;
    decoded = {std::move(text), charset, {}};
    return true;
}

}  // namespace

std::string convert(std::string_view bytes, const std::string& charset, std::size_t& invalid) {
    std::string out;
    const Converter converter = open_converter(charset);
    if (!converter) return out;
    const char* from = bytes.data();
    const char* end = from + bytes.size();
    std::array<UChar, 4096> units{};
    char32_t high = 0;  // the first half of a surrogate pair
    for (UErrorCode status = U_BUFFER_OVERFLOW_ERROR; status == U_BUFFER_OVERFLOW_ERROR;) {
        status = U_ZERO_ERROR;
        UChar* to = units.data();
        ucnv_toUnicode(converter.get(), &to, units.data() + units.size(), &from, end, nullptr, 1, &status);
        for (const UChar* unit = units.data(); unit != to; ++unit) {
            if (U16_IS_LEAD(*unit)) {
                high = *unit;
            } else if (U16_IS_TRAIL(*unit) && high != 0) {
                append_char(out, 0x10000 + ((high - 0xD800) << 10) + (static_cast<char32_t>(*unit) - 0xDC00));
                high = 0;
            } else {
                if (*unit == 0xFFFD || *unit == 0x1A) ++invalid;
                append_char(out, *unit == 0x1A ? 0xFFFD : *unit);
            }
        }
    }
    return out;
}

std::string wide_charset(std::string_view head) {
    std::string marked = wide_by_mark(head);
    if (!marked.empty()) return marked;
    return head.find('\0') == std::string_view::npos ? std::string() : wide_by_spaces(head);
}

std::string declared_charset(std::string_view head) {
    const std::string folded = fold(head.substr(0, 8192));
    const bool xml = trim(folded).starts_with("<?xml");
    for (const std::string_view key : {"charset", "encoding"}) {
        if (key == "encoding" && !xml) continue;
        const std::size_t limit = xml && key == "encoding" ? folded.find("?>") : folded.size();
        for (std::size_t at = folded.find(key); at < limit; at = folded.find(key, at + 1)) {
            std::size_t value = folded.find_first_not_of(" \t", at + key.size());
            if (value == std::string::npos || folded[value] != '=') continue;
            value = folded.find_first_not_of(" \t\"'", value + 1);
            if (value == std::string::npos) continue;
            const std::size_t end = folded.find_first_of(" \t\"';>/?", value);
            if (end != std::string::npos && end > value) return folded.substr(value, end - value);
        }
    }
    return {};
}

Decoded decode(std::string_view bytes, const std::string& declared) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    std::string wide = wide_charset(bytes.substr(0, kSample));
    const bool wide_before = declared.starts_with("UTF-16") || declared.starts_with("UTF-32");
    if (wide.empty() && wide_before) wide = declared;  // a later part has no mark
    if (!wide.empty()) {
        Decoded decoded = decode_as(bytes, wide);
        if (decoded.text.starts_with("\xEF\xBB\xBF")) decoded.text.erase(0, 3);
        return decoded;
    }
    const bool stateful = starts_with_ignoring_case(declared, "iso-2022") || declared == "hz-gb-2312";
    const Utf8Census census = census_utf8(bytes);
    if (census.invalid == 0 && !stateful) return {std::string(bytes), "UTF-8", {}};
    Decoded decoded;
    if (census.multibyte < census.invalid * 4 && decode_as_declared(bytes, declared, decoded)) return decoded;
    if (stateful && decode_as_declared(bytes, declared, decoded)) return decoded;
    if (census.multibyte >= census.invalid * 4) {
        decoded = {repair_utf8(bytes), "UTF-8", {}};
        const bool one = census.invalid == 1;
        decoded.doubt = "read as UTF-8, with " + std::to_string(census.invalid) +
                        (one ? " place that is damaged" : " places that are damaged");
        return decoded;
    }
    const Guess guess = guess_charset(bytes);
    // What nothing is known about is most often Western European.
    decoded = decode_as(bytes, guess.charset.empty() ? "windows-1252" : as_browsers_read(guess.charset));
    const bool sure = guess.sure() && decoded.doubt.empty();
    decoded.doubt = sure ? std::string() : "read as " + decoded.charset + ", though this is not certain";
    return decoded;
}

}  // namespace nsearch::articles
