// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fold.hpp"

#include <array>

#include "analysis/char_table.hpp"
#include "analysis/fold_table.hpp"
#include "analysis/homoglyphs.hpp"
#include "util/utf8.hpp"

namespace nsearch::analysis {
namespace {

bool ends_with(const std::string& out, std::string_view tail) {
    return out.size() >= tail.size() && std::string_view(out).substr(out.size() - tail.size()) == tail;
}

void replace_tail(std::string& out, std::string_view tail, std::string_view by) {
    out.resize(out.size() - tail.size());
    out += by;
}

/// Letters that may come as a letter and a mark: as one they must fold like the letter that they are.
struct Composed {
    char32_t mark;
    std::string_view letter;
    std::string_view result;
};
constexpr std::array kComposed = std::to_array<Composed>({
    {0x0306, "и", "й"},
    {0x0306, "у", "ў"},
    {0x0308, "і", "ї"},
    {0x0301, "г", "ѓ"},
    {0x0301, "к", "ќ"},
});

bool composed(std::string& out, char32_t mark) {
    if (mark < 0x0300 || mark > 0x036F) return false;
    for (const Composed& row : kComposed) {
        if (mark != row.mark || !ends_with(out, row.letter)) continue;
        replace_tail(out, row.letter, row.result);
        return true;
    }
    return false;
}

std::size_t append_character(std::string& out, std::string_view text, std::size_t at) {
    const char32_t code_point = utf8::next(text, at);
    const CharInfo& info = char_info(code_point);
    if (info.folded_size == CharInfo::kLong) {
        out += fold_character(code_point);
    } else if (info.folded_size != 0 || !composed(out, code_point)) {
        out += info.fold();
    }
    return at;
}

}  // namespace

void append_folded(std::string& out, std::string_view word) {
    const std::size_t start = out.size();
    std::size_t at = 0;
    while (at < word.size() && out.size() - start < kLongestForm) at = append_character(out, word, at);
    unmix_scripts(out, start);
    if (out.size() - start > kLongestForm) {
        out.resize(start + utf8::truncate(std::string_view(out).substr(start), kLongestForm).size());
    }
}

std::string fold_word(std::string_view word) {
    std::string out;
    append_folded(out, word);
    return out;
}

std::string fold_text(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) at = append_character(out, text, at);
    return out;
}

}  // namespace nsearch::analysis
