// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/number_dates.hpp"

#include <array>
#include <chrono>
#include <string>

namespace nsearch::articles {

namespace {

using Result = std::optional<FoundDay>;

Result result(std::optional<Day> day, std::size_t first, std::size_t last, bool ambiguous = false) {
    if (!day) return std::nullopt;
    FoundDay found{*day, first, last};
    found.ambiguous = ambiguous;
    return found;
}

bool year_first_language(std::string_view language) {
    constexpr std::array<std::string_view, 8> kLanguages = {"ko", "ja", "zh", "hu", "lt", "fa", "sv", "mn"};
    return std::find(kLanguages.begin(), kLanguages.end(), language) != kLanguages.end();
}

/// "13.03.23": day, month and year, if the first two can be nothing else, or if the page is known to
/// write dates so. 0: the year is in doubt.
int year_of_two_digits(const DateLine& line, std::string_view mark, int a, int b, int year) {
    using namespace std::chrono;
    if (year_first_language(line.hints().language) || mark == "-") return 0;
    const bool told = line.hints().order != NumberOrder::Unknown;
    // "03/13/23": no year comes first in it, since there is no 13th month.
    const bool shown = a > 12 || b > 12 || mark == ".";
    if (!told && !shown) return 0;
    const int now = static_cast<int>(year_month_day(floor<days>(system_clock::now())).year());
    return 2000 + year <= now + 1 ? 2000 + year : 1900 + year;
}

/// Day and month of "a/b/year" in the order that is possible, or that the page is known to use.
Result ordered(const DateLine& line, std::string_view mark, int a, int b, int year, std::size_t word) {
    const bool either = a <= 12 && b <= 12 && a != b;
    const bool month_first =
        (b > 12 && a <= 12) || (either && mark != "." && line.hints().order == NumberOrder::MonthFirst);
    // Nobody writes the month first with full stops.
    const bool ambiguous = either && mark != "." && line.hints().order == NumberOrder::Unknown;
    if (month_first) std::swap(a, b);
    return result(plausible_day(year, b, a), word, word + 3, ambiguous);
}

/// "2023-03-13T10:00:00": the T glues the day to the hour.
Result with_time(const DateLine& line, std::size_t word) {
    const std::string_view last = line.word(word + 2);
    if (!line.four_digits(word) || line.gap(word) != "-" || line.gap(word + 1) != "-") return std::nullopt;
    if (last.size() < 3 || last[2] != 't' || !rfc3339_from_iso(line.from(word).substr(0, 10)))
        return std::nullopt;
    const int day = (last[0] - '0') * 10 + (last[1] - '0');
    return result(plausible_day(line.number(word), line.number(word + 1), day), word, word + 3);
}

/// The number before a mark, which ends where the next part begins: "2023" of "2023年3月".
int number_before(std::string_view text, std::size_t mark, std::size_t& begin) {
    begin = mark;
    while (begin > 0 && mark - begin < 4 && text[begin - 1] >= '0' && text[begin - 1] <= '9') --begin;
    int value = -1;
    std::from_chars(text.data() + begin, text.data() + mark, value);
    return value;
}

/// A year of a Japanese era as one of ours.
int japanese_year(std::string_view before, int year) {
    if (before.ends_with("令和")) return 2018 + year;
    if (before.ends_with("平成")) return 1988 + year;
    if (before.ends_with("昭和")) return 1925 + year;
    return year;
}

struct Marks {
    std::string_view year;
    std::string_view month;
    std::string_view day;
};

/// Year, month and day before their marks, one behind the other.
std::optional<Day> marked_day(std::string_view text, const Marks& marks) {
    std::size_t begin = 0;
    const auto year_at = text.find(marks.year);
    if (year_at == std::string_view::npos) return std::nullopt;
    int year = number_before(text, year_at, begin);
    year = japanese_year(text.substr(0, begin), year);
    const std::size_t month_from = year_at + marks.year.size();
    const auto month_at = text.find(marks.month, month_from);
    if (month_at == std::string_view::npos) return std::nullopt;
    const int month = number_before(text, month_at, begin);
    if (begin != month_from) return std::nullopt;
    const std::size_t day_from = month_at + marks.month.size();
    const auto day_at = text.find(marks.day, day_from);
    if (day_at == std::string_view::npos) return std::nullopt;
    const int day = number_before(text, day_at, begin);
    return begin == day_from ? plausible_day(year, month, day) : std::nullopt;
}

}  // namespace

std::optional<FoundDay> number_date(const DateLine& line, std::size_t word) {
    if (word + 2 >= line.size()) return std::nullopt;
    if (auto found = with_time(line, word)) return found;
    const std::string_view mark = line.gap(word);
    const bool spaced = mark == ". ";  // "13. 3. 2023"
    if (mark != line.gap(word + 1) || (mark != "." && mark != "/" && mark != "-" && !spaced))
        return std::nullopt;
    const int a = line.number(word);
    const int b = line.number(word + 1);
    int c = line.number(word + 2);
    if (a < 0 || b < 0 || c < 0) return std::nullopt;
    const bool persian = line.persian_digits(word);
    if (line.four_digits(word)) {
        const bool solar = (persian || line.hints().language == "fa") && a < 1600;
        return result(solar ? plausible_persian_day(a, b, c) : plausible_day(a, b, c), word, word + 3);
    }
    if (!line.four_digits(word + 2)) {
        const bool pairs = line.word(word).size() == 2 && line.word(word + 2).size() == 2;
        // "5.4.24" can be a version, unless the page is known to write days so.
        const bool known = mark == "." && line.hints().order == NumberOrder::DayFirst;
        const bool spelled = pairs || (known && line.word(word + 2).size() == 2) ||
                             (line.word(word + 2).size() == 2 && mark == "/");
        if (!spelled) return std::nullopt;
        c = year_of_two_digits(line, spaced ? "." : mark, a, b, c);
        if (c == 0) return std::nullopt;
    }
    if (persian && c < 1600) return result(plausible_persian_day(c, b, a), word, word + 3);
    return ordered(line, spaced ? "." : mark, a, b, c, word);
}

std::optional<FoundDay> east_asian_date(const DateLine& line, std::size_t word) {
    constexpr Marks kMarks[] = {{"年", "月", "日"}, {"년", "월", "일"}};
    for (const Marks& marks : kMarks) {
        if (line.word(word).find(marks.year) == std::string_view::npos) continue;
        std::string text(line.word(word));
        for (std::size_t more = 0; more < 3; ++more) {
            if (const auto day = marked_day(text, marks)) return result(day, word, word + more + 1);
            if (line.gap(word + more) != " ") break;
            text += line.word(word + more + 1);
        }
    }
    return std::nullopt;
}

}  // namespace nsearch::articles
