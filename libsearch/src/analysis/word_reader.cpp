// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/word_reader.hpp"

#include <algorithm>

#include "analysis/apostrophes.hpp"
#include "analysis/complex_words.hpp"
#include "util/utf8.hpp"

namespace nsearch::analysis {
namespace {

bool is_letter(CharKind kind) {
    return kind == CharKind::Letter || kind == CharKind::Latin || kind == CharKind::Hebrew;
}

bool is_word(CharKind kind) {
    return is_letter(kind) || kind == CharKind::Number;
}

bool is_connector(CharKind kind) {
    return kind == CharKind::MidLetter || kind == CharKind::MidNumber || kind == CharKind::Dot ||
           kind == CharKind::Quote || kind == CharKind::DoubleQuote;
}

}  // namespace

WordReader::Peek WordReader::peek(std::size_t at) const {
    if (at >= text_.size()) return {CharKind::Other, at};
    const CharKind kind = char_info(utf8::next(text_, at)).kind;
    return {kind, at};
}

WordReader::Peek WordReader::peek_past_marks(std::size_t at) const {
    Peek peeked = peek(at);
    while (peeked.kind == CharKind::Mark) peeked = peek(peeked.next);
    return peeked;
}

bool WordReader::next(WordSpan& word) {
    while (true) {
        if (!pending_.empty()) {
            word = pending_.back();
            pending_.pop_back();
            return true;
        }
        if (at_ >= text_.size()) return false;
        const Peek first = peek(at_);
        if (is_word(first.kind)) {
            word = {at_, first.next};
            read_word(word, first.kind);
            return true;
        }
        if (first.kind == CharKind::Complex) {
            read_complex();
        } else {
            at_ = first.next;
        }
    }
}

void WordReader::read_word(WordSpan& word, CharKind before) {
    std::size_t letters = 1;  // since the last connector
    while (true) {
        const Peek here = peek(word.end);
        if (here.kind == CharKind::Mark) {
            word.end = here.next;
        } else if (is_word(here.kind)) {
            word.end = here.next;
            before = here.kind;
            ++letters;
        } else if (is_connector(here.kind)) {
            const Peek after = peek_past_marks(here.next);
            if (!joins(before, here.kind, after, letters)) break;
            if (here.kind == CharKind::Quote && before == CharKind::Latin &&
                part_at_apostrophe(word, here.next)) {
                return;
            }
            word.end = after.next;
            before = after.kind;
            letters = 1;
        } else {
            break;
        }
    }
    at_ = word.end;
}

bool WordReader::joins(CharKind before, CharKind connector, const Peek& after, std::size_t letters) const {
    if (is_letter(before) && is_letter(after.kind)) {
        if (connector == CharKind::MidLetter || connector == CharKind::Quote) return true;
        if (connector == CharKind::DoubleQuote) {
            return before == CharKind::Hebrew && after.kind == CharKind::Hebrew;
        }
        // Only between single letters: a missing space after a full stop must not glue two words.
        return connector == CharKind::Dot && letters == 1 && !is_word(peek_past_marks(after.next).kind);
    }
    return before == CharKind::Number && after.kind == CharKind::Number &&
           (connector == CharKind::MidNumber || connector == CharKind::Dot);
}

/// Where an apostrophe ends the word (an elided article, or a possessive): moves behind it.
bool WordReader::part_at_apostrophe(WordSpan& word, std::size_t after_quote) {
    if (is_elided(text_.substr(word.start, word.end - word.start))) {
        at_ = after_quote;
        return true;
    }
    std::size_t tail_end = after_quote;
    for (Peek here = peek(tail_end); is_word(here.kind) || here.kind == CharKind::Mark;
         here = peek(tail_end)) {
        tail_end = here.next;
    }
    if (!is_dropped_tail(text_.substr(after_quote, tail_end - after_quote))) return false;
    at_ = tail_end;
    return true;
}

void WordReader::read_complex() {
    std::size_t end = at_;
    for (Peek here = peek(end); here.kind == CharKind::Complex || here.kind == CharKind::Mark;
         here = peek(end)) {
        end = here.next;
    }
    pending_ = complex_words(text_.substr(at_, end - at_));
    for (WordSpan& word : pending_) {
        word.start += at_;
        word.end += at_;
    }
    std::reverse(pending_.begin(), pending_.end());
    at_ = end;
}

bool starts_with_hyphen(std::string_view text) {
    return text.starts_with('-') || text.starts_with("\u2010") || text.starts_with("\u2011");
}

bool HyphenChain::extend(const WordSpan& word, std::string_view folded) {
    constexpr std::size_t kMostWords = 4;
    constexpr std::size_t kLongest = 60;  // bytes
    const std::string_view between = text_.substr(end_, word.start - end_);
    const bool tied = words_ > 0 && between.size() <= 3 && starts_with_hyphen(between) &&
                      (between.size() == 1) == (between.front() == '-');
    end_ = word.end;
    const bool letter = !folded.empty() && (folded.front() < '0' || folded.front() > '9');
    if (tied && words_ < kMostWords && joined_.size() + folded.size() <= kLongest) {
        joined_ += folded;
        ++words_;
        return true;
    }
    // A chain begins with a letter: numbers with hyphens are days and scores.
    joined_ = letter ? std::string(folded) : std::string();
    start_ = word.start;
    words_ = letter ? 1 : 0;
    return false;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    WordReader reader(text);
    for (WordSpan span; reader.next(span);)
        words.emplace_back(text.substr(span.start, span.end - span.start));
    return words;
}

}  // namespace nsearch::analysis
