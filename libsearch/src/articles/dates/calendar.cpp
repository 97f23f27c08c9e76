// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/calendar.hpp"

#include <unicode/ucal.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr int kFirstYear = 1600;

/// Reads digits and marks from the front of a text.
class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text) {}

    bool digits(std::size_t count, int& value) {
        if (text_.size() < count) return false;
        value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (text_[i] < '0' || text_[i] > '9') return false;
            value = value * 10 + (text_[i] - '0');
        }
        text_.remove_prefix(count);
        return true;
    }
    bool skip(char mark) {
        if (text_.empty() || text_.front() != mark) return false;
        text_.remove_prefix(1);
        return true;
    }
    void skip_digits() {
        while (digit_next()) text_.remove_prefix(1);
    }
    void skip_spaces() {
        while (skip(' ')) {
        }
    }
    [[nodiscard]] bool digit_next() const {
        return !text_.empty() && text_.front() >= '0' && text_.front() <= '9';
    }
    [[nodiscard]] std::string_view rest() const { return text_; }

private:
    std::string_view text_;
};

bool read_day(Cursor& cursor, Day& day) {
    if (!cursor.digits(4, day.year)) return false;
    const bool dashed = cursor.skip('-');
    if (!cursor.digits(2, day.month)) return false;
    if (dashed && !cursor.skip('-')) return false;
    return cursor.digits(2, day.day);
}

/// The time and zone behind a day; empty if there is no zone or anything is out of range.
std::string read_time(Cursor cursor) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!cursor.skip('T') && !cursor.skip('t') && !cursor.skip(' ')) return {};
    if (!cursor.digits(2, hour)) return {};
    cursor.skip(':');
    if (!cursor.digits(2, minute)) return {};
    if (cursor.skip(':') || cursor.digit_next()) {
        if (!cursor.digits(2, second)) return {};
        if (cursor.skip('.') || cursor.skip(',')) cursor.skip_digits();
    }
    if (hour > 23 || minute > 59 || second > 59) return {};
    char time[24];
    std::snprintf(time, sizeof time, "T%02d:%02d:%02d", hour % 100, minute % 100, second % 100);
    cursor.skip_spaces();
    const std::string zone = fold(cursor.rest());
    if (zone == "z" || zone == "utc" || zone == "gmt") return std::string(time) + "Z";
    const bool minus = zone.starts_with('-');
    if (!cursor.skip(minus ? '-' : '+') || !cursor.digits(2, hour)) return {};
    cursor.skip(':');
    if (!cursor.digits(2, minute)) minute = 0;
    if (hour > 23 || minute > 59) return {};
    char offset[16];
    std::snprintf(offset, sizeof offset, "%c%02d:%02d", minus ? '-' : '+', hour % 100, minute % 100);
    return std::string(time) + offset;
}

}  // namespace

std::optional<Day> plausible_day(int year, int month, int day) {
    using namespace std::chrono;
    if (year < kFirstYear || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day)));
    if (!date.ok()) return std::nullopt;
    if (sys_days(date) > floor<days>(system_clock::now()) + days(1)) return std::nullopt;
    return Day{year, month, day};
}

std::optional<Day> plausible_persian_day(int year, int month, int day) {
    if (year < 1200 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    UCalendar* persian = ucal_open(u"UTC", 3, "fa@calendar=persian", UCAL_DEFAULT, &status);
    UCalendar* gregorian = ucal_open(u"UTC", 3, "en@calendar=gregorian", UCAL_GREGORIAN, &status);
    std::optional<Day> found;
    if (U_SUCCESS(status)) {
        ucal_clear(persian);
        ucal_setAttribute(persian, UCAL_LENIENT, 0);  // the 31st of a month of 30 days is no date
        ucal_set(persian, UCAL_EXTENDED_YEAR, year);
        ucal_set(persian, UCAL_MONTH, month - 1);
        ucal_set(persian, UCAL_DATE, day);
        ucal_setMillis(gregorian, ucal_getMillis(persian, &status), &status);
        const int y = ucal_get(gregorian, UCAL_YEAR, &status);
        const int m = ucal_get(gregorian, UCAL_MONTH, &status) + 1;
        const int d = ucal_get(gregorian, UCAL_DATE, &status);
        if (U_SUCCESS(status)) found = plausible_day(y, m, d);
    }
    ucal_close(persian);
    ucal_close(gregorian);
    return found;
}

std::string full_date(const Day& day) {
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", day.year, day.month, day.day);
    return text;
}

std::optional<std::string> rfc3339_from_iso(std::string_view text) {
    Cursor cursor(trim(text));
    Day day;
    if (!read_day(cursor, day)) return std::nullopt;
    if (cursor.digit_next() || !plausible_day(day.year, day.month, day.day)) return std::nullopt;
    return full_date(day) + read_time(cursor);
}

std::optional<std::string> rfc3339_from_epoch(std::int64_t seconds) {
    constexpr std::int64_t year_10000 = 253402300800;
    if (seconds < -year_10000 || seconds > year_10000) return std::nullopt;
    const std::string text = date_time({seconds, 0, true});
    const auto day = day_of(text);  // a date before 1600 is none
    return day ? std::optional(text) : std::nullopt;
}

std::string full_date_of_epoch(std::int64_t seconds) {
    return rfc3339_from_epoch(seconds).value_or("").substr(0, std::string_view("2023-03-13").size());
}

std::optional<Day> day_of(std::string_view rfc3339) {
    Cursor cursor(rfc3339);
    Day day;
    if (!read_day(cursor, day)) return std::nullopt;
    return plausible_day(day.year, day.month, day.day);
}

std::optional<Moment> moment_of(std::string_view rfc3339) {
    constexpr std::size_t kTime = 11;  // "2023-03-13T"
    const auto day = day_of(rfc3339);
    if (!day || rfc3339.size() <= kTime) return std::nullopt;
    Cursor cursor(rfc3339.substr(kTime));
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!cursor.digits(2, hour) || !cursor.skip(':') || !cursor.digits(2, minute) || !cursor.skip(':') ||
        !cursor.digits(2, second))
        return std::nullopt;
    Moment moment;
    moment.utc = cursor.skip('Z');
    if (!moment.utc) {
        const bool minus = cursor.skip('-');
        int hours = 0;
        int minutes = 0;
        if (!minus && !cursor.skip('+')) return std::nullopt;
        if (!cursor.digits(2, hours) || !cursor.skip(':') || !cursor.digits(2, minutes)) return std::nullopt;
        moment.offset = (minus ? -1 : 1) * (hours * 60 + minutes);
        moment.utc = moment.offset == 0;
    }
    const std::int64_t local = ((day_number(*day) * 24 + hour) * 60 + minute) * 60 + second;
    moment.seconds = local - std::int64_t{60} * moment.offset;
    return moment;
}

std::string date_time(const Moment& moment) {
    constexpr std::int64_t kDay = 24 * 60 * 60;
    const std::int64_t local = moment.seconds + std::int64_t{60} * moment.offset;
    const std::int64_t number = local / kDay - (local % kDay < 0 ? 1 : 0);
    const int clock = static_cast<int>(local - number * kDay);
    char zone[24] = "Z";
    if (moment.offset != 0) {
        const int size = std::abs(moment.offset);
        std::snprintf(zone, sizeof zone, "%c%02d:%02d", moment.offset < 0 ? '-' : '+', size / 60, size % 60);
    }
    char time[80];
    std::snprintf(time, sizeof time, "T%02d:%02d:%02d%s", clock / 3600, clock / 60 % 60, clock % 60, zone);
    return full_date(day_of_number(number)) + time;
}

std::int64_t day_number(const Day& day) {
    using namespace std::chrono;
    const year_month_day date(year(day.year), month(static_cast<unsigned>(day.month)),
                              std::chrono::day(static_cast<unsigned>(day.day)));
    return sys_days(date).time_since_epoch().count();
}

Day day_of_number(std::int64_t number) {
    using namespace std::chrono;
    const year_month_day date{sys_days(days(static_cast<int>(number)))};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

}  // namespace nsearch::articles
