// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/name_spotter.hpp"

#include <unicode/uchar.h>

#include "analysis/fold.hpp"
#include "analysis/function_words.hpp"
#include "util/utf8.hpp"

namespace nsearch::index {
namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The last character before `at` that is neither space nor opening mark; 0 at the start of a paragraph.
char32_t before(std::string_view text, std::size_t at) {
    while (at > 0) {
        if (text[at - 1] == '\n') return 0;
        std::size_t start = at - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) --start;
        std::size_t next = start;
        const char32_t c = utf8::next(text, next);
        const bool opening = c == U'"' || c == U'(' || c == U'[' || c == 0xAB || c == 0x201E || c == 0x201C ||
                             c == 0x2018 || c == U'\'' || c == 0xA0;
        if (!opening && !(c < 0x80 && is_space(static_cast<char>(c)))) return c;
        at = start;
    }
    return 0;
}

bool starts_sentence(std::string_view text, std::size_t at) {
    const char32_t c = before(text, at);
    return c == 0 || c == U'.' || c == U'!' || c == U'?' || c == U':' || c == 0x2026 || c == U'*' ||
           c == 0x2022 || c == 0x2014 || c == 0x2013 || c == U'|';
}

}  // namespace

bool stands_as_name(std::string_view text, analysis::WordSpan span, std::string_view language) {
    std::size_t at = span.start;
    const auto first = static_cast<UChar32>(utf8::next(text, at));
    if (first < 0x80) {
        return first >= 'A' && first <= 'Z' && !starts_sentence(text, span.start);
    }
    if (u_isUUppercase(first) != 0) return !starts_sentence(text, span.start);
    // Georgian letters count as lower case, but texts have no capitals.
    const bool georgian = first >= 0x10D0 && first <= 0x10FF;
    if ((u_isULowercase(first) != 0 && !georgian) || u_isalpha(first) == 0) return false;
    return !analysis::is_function_word(analysis::fold_word(text.substr(span.start, span.end - span.start)),
                                       language);
}

}  // namespace nsearch::index
