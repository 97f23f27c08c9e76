// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/date_finder.hpp"

#include <cstdio>

#include "articles/dates/date_line.hpp"
#include "articles/dates/number_dates.hpp"

namespace nsearch::articles {

namespace {

/// What a line says of a date in words; 0: not said.
struct Parts {
    Month month;
    int year = 0;
    int day = 0;
    std::size_t last = 0;
    bool english_month_first = false;
};

/// Finds dates by trying each notation at each word.
class Finder {
public:
    Finder(std::string_view line, const std::vector<Word>& words, const DateHints& hints)
        : line_(line, words, hints) {}

    [[nodiscard]] std::optional<FoundDay> whole(std::size_t word) const {
        for (const auto notation :
             {&Finder::day_month_year, &Finder::month_day_year, &Finder::year_month_day}) {
            const auto parts = (this->*notation)(word);
            if (!parts || parts->year == 0 || parts->day == 0) continue;
            if (const auto day = in_calendar(*parts))
                return FoundDay{*day, word, parts->last, false, parts->english_month_first};
        }
        if (auto found = number_date(line_, word)) return found;
        return east_asian_date(line_, word);
    }

    [[nodiscard]] std::optional<FoundPart> part(std::size_t word) const {
        for (const auto notation : {&Finder::day_month_year, &Finder::month_day_year, &Finder::month_year}) {
            const auto parts = (this->*notation)(word);
            if (!parts || parts->month.calendar != MonthCalendar::Gregorian) continue;
            char value[32] = "";
            if (parts->day != 0 && parts->year == 0 && plausible_day(2000, parts->month.number, parts->day)) {
                std::snprintf(value, sizeof value, "--%02d-%02d", parts->month.number, parts->day);
            } else if (parts->day == 0 && plausible_day(parts->year, parts->month.number, 1)) {
                std::snprintf(value, sizeof value, "%04d-%02d", parts->year, parts->month.number);
            }
            if (value[0] != '\0') return FoundPart{value, word, parts->last};
        }
        return std::nullopt;
    }

private:
    using Result = std::optional<Parts>;

    [[nodiscard]] int day_at(std::size_t word) const {
        const int day = line_.number(word, true);
        return day >= 1 && day <= 31 ? day : 0;
    }
    /// The year at a word, if one stands there.
    void take_year(Parts& parts, std::size_t at) const {
        const int year = line_.year(at);
        if (year == 0 || !line_.loose_gap(at - 1)) return;
        parts.year = year;
        parts.last = at + 1;
    }

    [[nodiscard]] Result day_month_year(std::size_t word) const {
        Parts parts;
        parts.day = day_at(word);
        if (parts.day == 0 || !line_.loose_gap(word)) return std::nullopt;
        std::size_t at = line_.skip(
            word + 1, {"de", "of", "st", "nd", "rd", "th", "er", "го", "е", "га", "d", "da", "η", "ης"});
        // Croatian writes a full stop behind the day, Polish does not: "12. listopada" is October.
        parts.month =
            line_.month(at, parts.last,
                        line_.gap(word).starts_with('.') && at == word + 1 && line_.word(at) == "listopada");
        if (parts.month.number == 0) return std::nullopt;
        take_year(parts, line_.skip(parts.last, {"de", "del", "of", "ماه", "سال", "עם"}));
        return parts;
    }
    [[nodiscard]] Result month_day_year(std::size_t word) const {
        Parts parts;
        std::size_t at = 0;
        parts.month = line_.month(word, at);
        if (parts.month.number == 0 || !line_.loose_gap(at - 1)) return std::nullopt;
        at = line_.skip(at, {"the"});
        parts.day = day_at(at);
        if (parts.day == 0) return std::nullopt;
        parts.last = at + 1;
        if (!line_.loose_gap(at)) return parts;
        take_year(parts, line_.skip(at + 1, {"st", "nd", "rd", "th"}));
        parts.english_month_first = parts.year != 0 && is_english_month(line_.word(word));
        return parts;
    }
    [[nodiscard]] Result year_month_day(std::size_t word) const {
        if (!line_.four_digits(word) || !line_.loose_gap(word)) return std::nullopt;
        Parts parts;
        parts.year = line_.number(word);
        std::size_t at = line_.skip(word + 1, {"m", "gada", "г", "р"});  // Lithuanian, Latvian
        const bool latvian = at > word + 1 && day_at(at) != 0;
        if (latvian) parts.day = day_at(at++);
        parts.month = line_.month(at, at);
        if (parts.month.number == 0) return std::nullopt;
        if (!latvian) {
            if (!line_.loose_gap(at - 1)) return std::nullopt;
            parts.day = day_at(at++);
        }
        parts.last = at;
        return parts;
    }
    [[nodiscard]] Result month_year(std::size_t word) const {
        Parts parts;
        parts.month = line_.month(word, parts.last);
        if (parts.month.number == 0) return std::nullopt;
        take_year(parts, line_.skip(parts.last, {"de", "del", "of"}));
        return parts;
    }

    static bool is_english_month(std::string_view name) {
        constexpr std::string_view kNames[] = {
            "january",  "february", "march", "april", "june", "july", "august", "september", "october",
            "november", "december", "may",   "aug",   "sept", "oct",  "jan",    "feb"};
        return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
    }
    static std::optional<Day> in_calendar(const Parts& parts) {
        return parts.month.calendar == MonthCalendar::Persian
                   ? plausible_persian_day(parts.year, parts.month.number, parts.day)
                   : plausible_day(parts.year, parts.month.number, parts.day);
    }

    DateLine line_;
};

bool has_digit(const Word& word) {
    return std::any_of(word.folded.begin(), word.folded.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::vector<FoundDay> find_days(std::string_view line, const std::vector<Word>& words,
                                const DateHints& hints) {
    std::vector<FoundDay> days;
    if (std::none_of(words.begin(), words.end(), has_digit)) return days;
    const Finder finder(line, words, hints);
    for (std::size_t word = 0; word < words.size();) {
        if (const auto found = finder.whole(word)) {
            days.push_back(*found);
            word = found->last_word;
        } else {
            ++word;
        }
    }
    return days;
}

std::optional<FoundPart> find_part(std::string_view line, const std::vector<Word>& words,
                                   const DateHints& hints) {
    if (std::none_of(words.begin(), words.end(), has_digit)) return std::nullopt;
    const Finder finder(line, words, hints);
    for (std::size_t word = 0; word < words.size();) {
        if (const auto whole = finder.whole(word)) {
            word = whole->last_word;
        } else if (auto part = finder.part(word)) {
            return part;
        } else {
            ++word;
        }
    }
    return std::nullopt;
}

std::optional<int> clock_behind(std::string_view line, const std::vector<Word>& words, std::size_t word) {
    constexpr std::size_t kReach = 4;  // words: "13 March 2023, Monday at about 10:15"
    const DateHints none;
    const DateLine view(line, words, none);
    for (std::size_t at = word; at + 1 < words.size() && at < word + kReach; ++at) {
        int hour = view.number(at);
        const int minute = view.number(at + 1);
        const bool pair =
            hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && words[at + 1].folded.size() == 2;
        if (!pair || (view.gap(at) != ":" && view.gap(at) != ".")) continue;
        const std::string_view half = view.word(at + 2);
        if (half == "pm" && hour < 12) hour += 12;
        if (half == "am" && hour == 12) hour = 0;
        return hour * 60 + minute;
    }
    return std::nullopt;
}

}  // namespace nsearch::articles
