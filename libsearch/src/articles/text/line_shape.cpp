// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/line_shape.hpp"

#include <unicode/uchar.h>

#include <algorithm>

namespace nsearch::articles {

namespace {

// What a word of a script without case counts for, as a share of one in lower case: about what words of
// prose come to on average.
constexpr double kCaseless = 0.75;
constexpr std::size_t kWireWords = 10;  // a line in capitals of so many words is a wire text, no menu

constexpr std::u32string_view kSentenceEnds = U".!?…؟۔";
constexpr std::u32string_view kWideEnds = U"。！？";
constexpr std::u32string_view kCommas = U",;،؛、，";
constexpr std::u32string_view kClosing = U"\"')»”’";

bool is_lower(char32_t code) {
    return code < 0x80 ? code >= U'a' && code <= U'z' : u_islower(static_cast<UChar32>(code)) != 0;
}

void read_marks(Shape& shape, std::string_view line, bool& any_lower) {
    bool ended = false;  // behind the end of a sentence and closing quotes
    bool gap = false;    // and a space
    for (std::size_t at = 0; at < line.size();) {
        const char32_t code = next_char(line, at);
        any_lower = any_lower || is_lower(code);
        if (code == U' ') {
            gap = ended;
            continue;
        }
        if (gap) ++shape.inner_ends;
        if (kCommas.find(code) != std::u32string_view::npos) ++shape.commas;
        if (kWideEnds.find(code) != std::u32string_view::npos && at < line.size()) ++shape.inner_ends;
        ended = kSentenceEnds.find(code) != std::u32string_view::npos ||
                (ended && !gap && kClosing.find(code) != std::u32string_view::npos);
        gap = false;
    }
}

void read_case(Shape& shape, const std::vector<Word>& words, bool capitals_only) {
    double lower = 0;
    std::size_t numbers = 0;
    for (const Word& word : words) {
        if (word.number) {
            ++numbers;
        } else if (!word.cased || capitals_only) {
            lower += kCaseless;
        } else if (!word.upper) {
            lower += 1;
        }
    }
    shape.lower = words.empty() ? 0.0 : lower / static_cast<double>(words.size());
    shape.numeric = numbers > 0 && lower == 0;
}

}  // namespace

Shape shape_of(std::string_view line, const std::vector<Word>& words) {
    Shape shape;
    bool any_lower = false;
    read_marks(shape, line, any_lower);
    read_case(shape, words, !any_lower && words.size() >= kWireWords);
    shape.ends = ends_sentence(line) || trim(line).ends_with(':');
    std::size_t at = 0;
    shape.begins_lower = !line.empty() && is_lower(next_char(line, at));
    return shape;
}

}  // namespace nsearch::articles
