// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/address_date.hpp"

#include <cstdio>
#include <optional>
#include <vector>

#include "articles/dates/calendar.hpp"
#include "articles/dates/month_names.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr int kFirstYear = 1990;           // of the web
constexpr std::size_t kLongest = 2000;     // bytes of an address that are looked at
constexpr std::size_t kDigitsOfDay = 8;    // 20240313
constexpr std::size_t kDigitsOfTime = 12;  // 202403131015

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// A run of digits, and what surrounds it.
struct Run {
    std::string_view digits;
    std::size_t begin = 0;
    char before = 0;
    char after = 0;
    [[nodiscard]] int value(std::size_t from, std::size_t count) const {
        int number = 0;
        for (const char c : digits.substr(from, count)) number = number * 10 + (c - '0');
        return number;
    }
};

std::vector<Run> digit_runs(std::string_view path) {
    std::vector<Run> runs;
    for (std::size_t at = 0; at < path.size();) {
        if (!is_digit(path[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < path.size() && is_digit(path[end])) ++end;
        runs.push_back({path.substr(at, end - at), at, at > 0 ? path[at - 1] : '/',
                        end < path.size() ? path[end] : '/'});
        at = end;
    }
    return runs;
}

std::optional<Day> web_day(int year, int month, int day) {
    return year >= kFirstYear ? plausible_day(year, month, day) : std::nullopt;
}

bool is_year(const Run& run) {
    return run.digits.size() == 4 && web_day(run.value(0, 4), 1, 1).has_value();
}

bool is_mark(char c) {
    return c == '/' || c == '-' || c == '_' || c == '.';
}

/// "/2024/03/13/", "-2024-03-13": three runs with one mark between them.
std::optional<Day> split_day(const std::vector<Run>& runs, std::size_t i) {
    if (i + 2 >= runs.size() || runs[i].digits.size() != 4 || runs[i + 1].digits.size() > 2 ||
        runs[i + 2].digits.size() > 2)
        return std::nullopt;
    const auto next_to = [&](std::size_t a) {
        return runs[a].begin + runs[a].digits.size() + 1 == runs[a + 1].begin && is_mark(runs[a].after);
    };
    if (!next_to(i) || !next_to(i + 1) || runs[i].after != runs[i + 1].after) return std::nullopt;
    return web_day(runs[i].value(0, 4), runs[i + 1].value(0, 2), runs[i + 2].value(0, 2));
}

/// "20240313" at the beginning of a run.
std::optional<Day> joined_day(const Run& run) {
    const std::size_t size = run.digits.size();
    if (size != kDigitsOfDay && size < kDigitsOfTime) return std::nullopt;
    if (size >= kDigitsOfTime && (run.value(8, 2) > 23 || run.value(10, 2) > 59)) return std::nullopt;
    return web_day(run.value(0, 4), run.value(4, 2), run.value(6, 2));
}

/// "/2024/mar/13/", "/2024/march/13-"
std::optional<Day> named_day(std::string_view path, const Run& year, const Run& day) {
    const std::size_t begin = year.begin + 5;
    if (year.after != '/' || day.before != '/' || day.digits.size() > 2 || day.begin < begin + 4)
        return std::nullopt;
    const Month month = month_of(fold(path.substr(begin, day.begin - 1 - begin)));
    return web_day(year.value(0, 4), month.number, day.value(0, 2));
}

/// The year, and the month if it is said: "/2024/03/", "/2024/".
std::string part_of(const std::vector<Run>& runs, std::size_t i) {
    if (!is_year(runs[i]) || runs[i].before != '/' || runs[i].after != '/') return {};
    std::string part(runs[i].digits);
    const bool month = i + 1 < runs.size() && runs[i + 1].begin == runs[i].begin + 5 &&
                       runs[i + 1].digits.size() == 2 && runs[i + 1].after == '/' &&
                       web_day(runs[i].value(0, 4), runs[i + 1].value(0, 2), 1);
    return month ? part + '-' + std::string(runs[i + 1].digits) : part;
}

std::string_view path_of(std::string_view url) {
    url = url.substr(0, kLongest);
    const auto scheme = url.find("://");
    if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    url.remove_prefix(std::min(url.find('/'), url.size()));
    return url.substr(0, url.find_first_of("?#"));
}

}  // namespace

AddressDate date_of_address(std::string_view url) {
    const std::string_view path = path_of(url);
    const std::vector<Run> runs = digit_runs(path);
    AddressDate found;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (const auto day = split_day(runs, i)) return {full_date(*day), true};
        if (is_year(runs[i]) && i + 1 < runs.size()) {
            if (const auto day = named_day(path, runs[i], runs[i + 1])) return {full_date(*day), true};
        }
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (const auto day = joined_day(runs[i]))
            return {full_date(*day), runs[i].digits.size() == kDigitsOfDay && is_mark(runs[i].before)};
        if (found.value.empty()) found = {part_of(runs, i), true};
    }
    return found;
}

}  // namespace nsearch::articles
