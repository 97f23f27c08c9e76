// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text_util.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace nsearch::articles {

namespace {

UChar32 icu(char32_t code) {
    return static_cast<UChar32>(code);
}

char32_t fold_char(char32_t code) {
    if (code < 0x80) return code >= U'A' && code <= U'Z' ? code + 32 : code;
    switch (code) {
        case 0x2019:  // right single quotation mark
        case 0x02BC:  // modifier apostrophe
            return U'\'';
        case 0x064A:  // Arabic yeh
        case 0x0649:  // alef maksura
            return 0x06CC;
        case 0x0643:  // Arabic kaf
            return 0x06A9;
        default:
            break;
    }
    const int digit = u_charDigitValue(icu(code));
    if (digit >= 0) return U'0' + static_cast<char32_t>(digit);
    return static_cast<char32_t>(u_tolower(icu(code)));
}

bool is_mark(char32_t code) {
    return code >= 0x80 && (U_GET_GC_MASK(icu(code)) & (U_GC_M_MASK)) != 0;
}

bool in_word(char32_t code) {
    if (code < 0x80) {
        return (code >= U'0' && code <= U'9') || (code >= U'a' && code <= U'z') ||
               (code >= U'A' && code <= U'Z');
    }
    return u_isalnum(icu(code)) != 0 || is_mark(code);
}

/// Of a script that writes words without spaces between them; with Japanese kana.
bool is_ideograph(char32_t code) {
    if (code < 0x0E00) return false;
    return (code >= 0x3040 && code <= 0x30FF) || u_hasBinaryProperty(icu(code), UCHAR_IDEOGRAPHIC) != 0;
}

/// Holds a word together when letters follow.
bool joins_words(char32_t code) {
    return code == U'\'' || code == U'-' || code == 0x2019 || code == 0x02BC || code == 0x200C;
}

bool is_white(char32_t code) {
    if (code < 0x80) return code == U' ' || (code >= 9 && code <= 13);
    return u_isUWhiteSpace(icu(code)) != 0 || code == 0xFEFF || code == 0x200B;
}

bool is_closing(char32_t code) {
    constexpr std::u32string_view closing = U"\"')]}»”’“›」』）*";
    return closing.find(code) != std::u32string_view::npos;
}

/// The last code point that is neither space nor closing quote or bracket.
char32_t last_telling_char(std::string_view line) {
    auto at = static_cast<std::int32_t>(line.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(line.data());
    while (at > 0) {
        UChar32 code = 0;
        U8_PREV_OR_FFFD(bytes, 0, at, code);
        const auto point = static_cast<char32_t>(code);
        if (!is_white(point) && !is_closing(point)) return point;
    }
    return 0;
}

void note_case(Word& word, char32_t code) {
    if (word.folded.empty()) {
        word.upper = u_isupper(icu(code)) != 0 || u_istitle(icu(code)) != 0;
        word.cased = word.upper || u_islower(icu(code)) != 0;
        word.number = u_charDigitValue(icu(code)) >= 0;
    } else if (word.number && u_charDigitValue(icu(code)) < 0) {
        word.number = false;
    }
}

}  // namespace

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) append_char(out, fold_char(next_char(text, at)));
    return out;
}

std::vector<Word> split_words(std::string_view line) {
    std::vector<Word> words;
    Word word;
    std::string joint;  // a joining mark, kept only if letters follow
    const auto finish = [&] {
        if (!word.folded.empty()) words.push_back(std::move(word));
        word = Word{};
        joint.clear();
    };
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t start = at;
        const char32_t code = next_char(line, at);
        if (in_word(code)) {
            if (!joint.empty() && u_charDigitValue(icu(code)) >= 0) finish();  // "Mar-2023" is two words
            if (word.folded.empty()) word.begin = start;
            note_case(word, code);
            word.folded += joint;
            joint.clear();
            append_char(word.folded, fold_char(code));
            word.end = at;
        } else if (joins_words(code) && !word.folded.empty() && joint.empty() && !word.number) {
            append_char(joint, fold_char(code));
        } else {
            finish();
        }
    }
    finish();
    return words;
}

std::size_t word_count(std::string_view line) {
    std::size_t words = 0;
    std::size_t ideographs = 0;
    bool inside = false;
    for (std::size_t at = 0; at < line.size();) {
        const char32_t code = next_char(line, at);
        if (is_ideograph(code)) {
            ++ideographs;
            inside = false;
        } else if (in_word(code)) {
            words += inside ? 0U : 1U;
            inside = true;
        } else if (!joins_words(code)) {
            inside = false;
        }
    }
    return words + (ideographs + 1) / 2;
}

std::string collapse_spaces(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t code = next_char(text, at);
        if (is_white(code)) {
            gap = !out.empty();
        } else if (code >= 0x20 && code != 0x7F && code != 0x00AD) {  // soft hyphens split words for nothing
            if (gap) out += ' ';
            gap = false;
            if (code == utf8::kReplacement) {
                append_char(out, code);
            } else {
                out.append(text.substr(start, at - start));
            }
        }
    }
    return out;
}

bool ends_sentence(std::string_view line) {
    constexpr std::u32string_view ends = U".!?…。！？؟۔।";
    const char32_t last = last_telling_char(line);
    return last != 0 && ends.find(last) != std::u32string_view::npos;
}

bool ends_cut_short(std::string_view line) {
    const std::string_view text = trim(line);
    return text.ends_with("…") || text.ends_with("...") || text.ends_with("[…]") || text.ends_with("[...]");
}

void each_listed(std::string_view list, const std::function<void(std::string_view)>& take) {
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end > 0) take(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view white = " \t\r\n\f\v";
    const auto first = text.find_first_not_of(white);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

bool starts_with_ignoring_case(std::string_view text, std::string_view ascii_prefix) {
    return text.size() >= ascii_prefix.size() && fold(text.substr(0, ascii_prefix.size())) == ascii_prefix;
}

bool ends_with_ignoring_case(std::string_view text, std::string_view ascii_suffix) {
    return text.size() >= ascii_suffix.size() &&
           fold(text.substr(text.size() - ascii_suffix.size())) == ascii_suffix;
}

std::string letters_key(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = next_char(text, at);
        if (in_word(code)) append_char(out, fold_char(code));
    }
    return out;
}

}  // namespace nsearch::articles
