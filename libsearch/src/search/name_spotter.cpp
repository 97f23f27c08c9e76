// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/name_spotter.hpp"

#include <unicode/uchar.h>

#include "analysis/word_reader.hpp"
#include "util/utf8.hpp"

namespace nsearch::search {
namespace {

constexpr std::size_t kFewWords = 6;  // a longer query without capitals is a sentence

UChar32 first_letter(std::string_view word) {
    std::size_t at = 0;
    return word.empty() ? 0 : static_cast<UChar32>(utf8::next(word, at));
}

}  // namespace

void NameSpotter::look_at(const query::Node& root) {
    using Kind = query::Node::Kind;
    if (root.kind == Kind::Word || root.kind == Kind::Phrase) {
        for (const std::string& word : analysis::words_of(root.text)) {
            ++words_;
            capitals_ = capitals_ || u_isUUppercase(first_letter(word)) != 0;
        }
    }
    for (const query::Node& child : root.children) look_at(child);
}

bool NameSpotter::may_be_name(std::string_view word) const {
    const UChar32 first = first_letter(word);
    if (u_isUUppercase(first) != 0) return true;
    if (u_isalpha(first) == 0) return false;
    const bool has_case = u_isULowercase(first) != 0;
    return words_ <= kFewWords && (!has_case || !capitals_);
}

}  // namespace nsearch::search
