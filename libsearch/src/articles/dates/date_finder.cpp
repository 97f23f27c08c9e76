// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/date_finder.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "articles/dates/date_words.hpp"

namespace nsearch::articles {

namespace {

/// Finds dates by trying each notation at each word.
class Finder {
public:
    Finder(std::string_view line, const std::vector<Word>& words) : line_(line), words_(words) {}

    std::optional<FoundDay> at(std::size_t word) const {
        for (const auto notation : {&Finder::day_month_year, &Finder::month_day_year, &Finder::year_month_day,
                                    &Finder::numeric, &Finder::cjk, &Finder::iso_basic}) {
            if (auto found = (this->*notation)(word)) return found;
        }
        return std::nullopt;
    }

private:
    using Result = std::optional<FoundDay>;

    /// A number of at most four digits; -1 if the word is none. Ordinal endings are allowed.
    int number(std::size_t word, bool ordinal = false) const {
        if (word >= words_.size()) return -1;
        std::string_view text = words_[word].folded;
        if (ordinal) {
            for (const std::string_view ending : {"st", "nd", "rd", "th", "er"}) {
                if (text.size() > ending.size() && text.ends_with(ending)) text.remove_suffix(ending.size());
            }
        }
        int value = -1;
        const char* end = text.data() + text.size();
        if (text.size() > 4) return -1;
        const auto [stop, error] = std::from_chars(text.data(), end, value);
        return error == std::errc{} && stop == end ? value : -1;
    }
    bool four_digits(std::size_t word) const {
        return word < words_.size() && words_[word].folded.size() == 4 && number(word) >= 1000;
    }
    /// What stands between a word and the next one.
    std::string_view gap(std::size_t word) const {
        if (word + 1 >= words_.size()) return {};
        return line_.substr(words_[word].end, words_[word + 1].begin - words_[word].end);
    }
    /// Only spaces, dots, commas and the like: "13. März 2023", "13-Mar-2023".
    bool loose_gap(std::size_t word) const {
        return gap(word).find_first_not_of(" .,-/\u00A0\u060C\u00BA") == std::string_view::npos;
    }
    /// The month at a word, which may be two words ("كانون الثاني"); `next` is the word behind it.
    Month month(std::size_t word, std::size_t& next) const {
        if (word >= words_.size() || words_[word].number) return {};
        if (word + 1 < words_.size()) {
            const Month two = month_of(words_[word].folded + " " + words_[word + 1].folded);
            if (two.number != 0) {
                next = word + 2;
                return two;
            }
        }
        next = word + 1;
        return month_of(words_[word].folded);
    }
    std::size_t skip_word(std::size_t word, std::initializer_list<std::string_view> skipped) const {
        const bool skip = word < words_.size() &&
                          std::find(skipped.begin(), skipped.end(), words_[word].folded) != skipped.end();
        return skip ? word + 1 : word;
    }
    static Result result(std::optional<Day> day, std::size_t first, std::size_t last) {
        if (!day) return std::nullopt;
        return FoundDay{*day, first, last};
    }
    static std::optional<Day> in_calendar(const Month& month, int year, int day) {
        return month.calendar == MonthCalendar::Persian ? plausible_persian_day(year, month.number, day)
                                                        : plausible_day(year, month.number, day);
    }

    Result day_month_year(std::size_t word) const {
        const int day = number(word, true);
        if (day < 1 || day > 31 || !loose_gap(word)) return std::nullopt;
        std::size_t at = skip_word(word + 1, {"de", "of", "st", "nd", "rd", "th", "er", "го", "е", "га"});
        const Month name = month(at, at);
        if (name.number == 0) return std::nullopt;
        at = skip_word(at, {"de", "del", "of", "ماه", "سال"});
        if (!four_digits(at) || !loose_gap(at - 1)) return std::nullopt;
        return result(in_calendar(name, number(at), day), word, at + 1);
    }
    Result month_day_year(std::size_t word) const {
        std::size_t at = 0;
        const Month name = month(word, at);
        if (name.number == 0 || !loose_gap(at - 1)) return std::nullopt;
        at = skip_word(at, {"the"});
        const int day = number(at, true);
        if (day < 1 || day > 31 || !loose_gap(at)) return std::nullopt;
        ++at;
        at = skip_word(at, {"st", "nd", "rd", "th"});
        if (!four_digits(at)) return std::nullopt;
        return result(in_calendar(name, number(at), day), word, at + 1);
    }
    Result year_month_day(std::size_t word) const {
        if (!four_digits(word) || !loose_gap(word)) return std::nullopt;
        std::size_t at = 0;
        const Month name = month(word + 1, at);
        if (name.number == 0 || !loose_gap(at - 1)) return std::nullopt;
        const int day = number(at, true);
        if (day < 1 || day > 31) return std::nullopt;
        return result(in_calendar(name, number(word), day), word, at + 1);
    }
    /// True if the number is written in Persian digits, which go with the Persian calendar.
    bool persian_digits(std::size_t word) const { return line_.substr(words_[word].begin, 1) == "\xDB"; }

    Result numeric(std::size_t word) const {
        if (word + 2 >= words_.size()) return std::nullopt;
        const std::string_view mark = gap(word);
        const bool spaced = mark == ". ";  // "13. 3. 2023"
        if (mark != gap(word + 1) || (mark != "." && mark != "/" && mark != "-" && !spaced))
            return std::nullopt;
        int a = number(word);
        int b = number(word + 1);
        int c = number(word + 2);
        if (a < 0 || b < 0 || c < 0) return std::nullopt;
        if (four_digits(word)) {
            return result(
                persian_digits(word) && a < 1600 ? plausible_persian_day(a, b, c) : plausible_day(a, b, c),
                word, word + 3);
        }
        if (words_[word + 2].folded.size() == 2 && words_[word].folded.size() == 2 && mark != "-") {
            c += 2000;  // "13.03.23"
        } else if (!four_digits(word + 2)) {
            return std::nullopt;
        }
        if (persian_digits(word) && c < 1600) return result(plausible_persian_day(c, b, a), word, word + 3);
        if (b > 12 && a <= 12) std::swap(a, b);
        return result(plausible_day(c, b, a), word, word + 3);
    }
    /// "2023年3月13日": one word, since ideographs are letters.
    Result cjk(std::size_t word) const {
        const std::string& text = words_[word].folded;
        int parts[3] = {0, 0, 0};
        std::size_t at = 0;
        constexpr std::string_view marks[] = {"年", "月", "日"};
        for (std::size_t part = 0; part < 3; ++part) {
            const auto end = text.find(marks[part], at);
            if (end == std::string::npos || end == at || end - at > 4) return std::nullopt;
            const auto [stop, error] = std::from_chars(text.data() + at, text.data() + end, parts[part]);
            if (error != std::errc{} || stop != text.data() + end) return std::nullopt;
            at = end + marks[part].size();
        }
        return result(plausible_day(parts[0], parts[1], parts[2]), word, word + 1);
    }
    /// "2023-03-13T10:00:00": the T glues the day to the hour.
    Result iso_basic(std::size_t word) const {
        if (!four_digits(word) || gap(word) != "-" || word + 2 >= words_.size()) return std::nullopt;
        const std::string& last = words_[word + 2].folded;
        if (last.size() < 3 || last[2] != 't' || gap(word + 1) != "-") return std::nullopt;
        const auto date = rfc3339_from_iso(line_.substr(words_[word].begin, 10));
        if (!date) return std::nullopt;
        const int day = (last[0] - '0') * 10 + (last[1] - '0');
        return result(plausible_day(number(word), number(word + 1), day), word, word + 3);
    }

    std::string_view line_;
    const std::vector<Word>& words_;
};

}  // namespace

std::vector<FoundDay> find_days(std::string_view line, const std::vector<Word>& words) {
    std::vector<FoundDay> days;
    const auto has_digit = [](const Word& word) { return word.folded[0] >= '0' && word.folded[0] <= '9'; };
    if (std::none_of(words.begin(), words.end(), has_digit)) return days;
    const Finder finder(line, words);
    for (std::size_t word = 0; word < words.size();) {
        if (const auto found = finder.at(word)) {
            days.push_back(*found);
            word = found->last_word;
        } else {
            ++word;
        }
    }
    return days;
}

}  // namespace nsearch::articles
