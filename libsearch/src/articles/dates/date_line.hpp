// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A line's words, as the notations of dates look at them.
#pragma once

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "articles/dates/date_hints.hpp"
#include "articles/dates/month_names.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

/// Views the line; made for one.
class DateLine {
public:
    DateLine(std::string_view line, const std::vector<Word>& words, const DateHints& hints)
        : line_(line), words_(words), hints_(hints) {}

    [[nodiscard]] std::size_t size() const { return words_.size(); }
    [[nodiscard]] std::string_view word(std::size_t at) const {
        return at < words_.size() ? std::string_view(words_[at].folded) : std::string_view();
    }
    [[nodiscard]] const DateHints& hints() const { return hints_; }
    /// The line from a word on.
    [[nodiscard]] std::string_view from(std::size_t at) const { return line_.substr(words_[at].begin); }

    /// A number of at most four digits; -1 if the word is none. Endings of ordinals and of cases are
    /// allowed on request.
    [[nodiscard]] int number(std::size_t at, bool ordinal = false) const {
        std::string_view text = word(at);
        if (ordinal) text = without_ending(text);
        if (text.empty() || text.size() > 4) return -1;
        int value = -1;
        const char* end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data(), end, value);
        return error == std::errc{} && stop == end ? value : -1;
    }
    [[nodiscard]] bool four_digits(std::size_t at) const {
        return word(at).size() == 4 && number(at) >= 1000;
    }
    /// The year at a word; 0: none. "20231:41 PM" is a year with the time behind it: scrapers lose what the
    /// markup keeps apart.
    [[nodiscard]] int year(std::size_t at) const {
        if (four_digits(at)) return number(at);
        const std::string_view text = word(at);
        const bool glued = (text.size() == 5 || text.size() == 6) && words_[at].number && gap(at) == ":" &&
                           (text.starts_with("20") || text.starts_with("19"));
        int value = 0;
        if (glued) std::from_chars(text.data(), text.data() + 4, value);
        return value;
    }
    /// What stands between a word and the next one.
    [[nodiscard]] std::string_view gap(std::size_t at) const {
        if (at + 1 >= words_.size()) return {};
        return line_.substr(words_[at].end, words_[at + 1].begin - words_[at].end);
    }
    /// Only spaces, dots, commas and the like: "13. März 2023", "13-Mar-2023".
    [[nodiscard]] bool loose_gap(std::size_t at) const {
        return gap(at).find_first_not_of(" .,-/\u00A0\u060C\u00BA") == std::string_view::npos;
    }
    /// The month at a word, which may be two words ("كانون الثاني") or two names of one month
    /// ("آذار/مارس"); `next` is the word behind it.
    [[nodiscard]] Month month(std::size_t at, std::size_t& next, bool croatian = false) const {
        next = at + 1;
        if (at >= words_.size() || words_[at].number) return {};
        Month found;
        if (at + 1 < words_.size()) {
            found = month_of(words_[at].folded + " " + words_[at + 1].folded);
            if (found.number != 0) next = at + 2;
        }
        if (found.number == 0) {
            found = croatian || hints_.language == "hr" ? croatian_month_of(word(at)) : month_of(word(at));
        }
        const bool twice = found.number != 0 && gap(next - 1) == "/" && next < words_.size() &&
                           month_of(word(next)).number == found.number;
        if (twice) ++next;
        return found;
    }
    [[nodiscard]] std::size_t skip(std::size_t at, std::initializer_list<std::string_view> skipped) const {
        return std::find(skipped.begin(), skipped.end(), word(at)) != skipped.end() && at < size() ? at + 1
                                                                                                   : at;
    }
    /// True if the number is written in Persian digits, which go with the Persian calendar.
    [[nodiscard]] bool persian_digits(std::size_t at) const {
        return line_.substr(words_[at].begin, 1) == "\xDB";
    }

private:
    static std::string_view without_ending(std::string_view text) {
        for (const std::string_view ending : {"st", "nd", "rd", "th", "er", "ης"}) {
            if (text.size() > ending.size() && text.ends_with(ending)) text.remove_suffix(ending.size());
        }
        return text;
    }

    std::string_view line_;
    const std::vector<Word>& words_;
    const DateHints& hints_;
};

}  // namespace nsearch::articles
