// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Days, and the notations of RFC 3339 and ISO 8601.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nsearch::articles {

/// A day of the Gregorian calendar that can be a publication date.
struct Day {
    int year = 0;
    int month = 0;
    int day = 0;
    friend bool operator==(const Day&, const Day&) = default;
    friend auto operator<=>(const Day&, const Day&) = default;
};

/// The day, if it exists, lies after the invention of the newspaper (1600) and not beyond tomorrow.
std::optional<Day> plausible_day(int year, int month, int day);

/// The same for a day of the Persian solar calendar (year 1401 is 2022).
std::optional<Day> plausible_persian_day(int year, int month, int day);

/// "2023-03-13"
std::string full_date(const Day& day);

/// ISO 8601 in the notations that pages use ("2023-03-13T10:20:30+0200", "2023-03-13 10:20Z",
/// "20230313T102030Z") as RFC 3339: a date-time if the time zone is said, else a full-date.
std::optional<std::string> rfc3339_from_iso(std::string_view text);

/// Seconds since 1970 as an RFC 3339 date-time in UTC.
std::optional<std::string> rfc3339_from_epoch(std::int64_t seconds);

/// The day of that in UTC; empty if it is no plausible one.
std::string full_date_of_epoch(std::int64_t seconds);

/// A moment as a page says it, with the time zone in which it says it.
struct Moment {
    std::int64_t seconds = 0;  ///< since 1970, UTC
    int offset = 0;            ///< minutes that the clock there is ahead of UTC
    bool utc = false;          ///< said as UTC, which is mostly a computer's zone and not the publisher's
};

/// The moment of an RFC 3339 date-time; nothing for a full-date.
std::optional<Moment> moment_of(std::string_view rfc3339);

/// "2023-03-13T10:20:30+02:00"
std::string date_time(const Moment& moment);

/// Days since 1970, and back.
std::int64_t day_number(const Day& day);
Day day_of_number(std::int64_t number);

/// The day that a full-date or date-time begins with, as the place that says it counts days.
std::optional<Day> day_of(std::string_view rfc3339);

}  // namespace nsearch::articles
