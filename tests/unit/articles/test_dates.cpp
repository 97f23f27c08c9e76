// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "articles/dates/calendar.hpp"
#include "articles/dates/date_finder.hpp"
#include "articles/dates/date_reading.hpp"

using namespace nsearch::articles;

namespace {

std::string first_day(const std::string& line) {
    const auto days = find_days(line, split_words(line));
    return days.empty() ? "" : full_date(days.front().day);
}

}  // namespace

TEST_CASE("whole dates are found in every language and notation") {
    struct Row {
        const char* line;
        const char* day;
    };
    const Row row = GENERATE(
        // Words
        Row{"March 13, 2023", "2023-03-13"}, Row{"13th of March 2023", "2023-03-13"},
        Row{"Sept. 4, 2021", "2021-09-04"}, Row{"Mon, 13 Mar 2023 10:00:00 GMT", "2023-03-13"},
        Row{"13-Mar-2023", "2023-03-13"}, Row{"13. März 2023", "2023-03-13"},
        Row{"1. Jänner 2020", "2020-01-01"}, Row{"1er août 2022", "2022-08-01"},
        Row{"13 mars 2023 à 10h", "2023-03-13"}, Row{"13 marca 2023 r.", "2023-03-13"},
        Row{"7 lipca 2022", "2022-07-07"}, Row{"13. března 2023", "2023-03-13"},
        Row{"7. července 2022", "2022-07-07"}, Row{"7. června 2022", "2022-06-07"},
        // "listopad" is November in Czech and Polish, October in Croatian.
        Row{"2. listopadu 2021", "2021-11-02"}, Row{"13 марта 2023 г., 10:15", "2023-03-13"},
        Row{"20-го мая 2019 года", "2019-05-20"}, Row{"13 березня 2023", "2023-03-13"},
        Row{"1 листопада 2022 року", "2022-11-01"}, Row{"13 сакавіка 2023", "2023-03-13"},
        Row{"3 траўня 2021", "2021-05-03"}, Row{"13 مارس 2023", "2023-03-13"},
        Row{"١٣ مارس ٢٠٢٣", "2023-03-13"}, Row{"13 آذار 2023", "2023-03-13"},
        Row{"2 كانون الثاني 2022", "2022-01-02"}, Row{"13 de marzo de 2023", "2023-03-13"},
        // Glued to the time by a scraper
        Row{"March 13, 20231:41 PM", "2023-03-13"}, Row{"13 March 202310:15", "2023-03-13"},
        // The Persian calendar
        Row{"۲۲ اسفند ۱۴۰۱", "2023-03-13"}, Row{"دوشنبه ۱ فروردین ۱۴۰۰", "2021-03-21"},
        Row{"۱۴۰۱/۱۲/۲۲", "2023-03-13"}, Row{"۱۳ مارس ۲۰۲۳", "2023-03-13"},
        // Numbers
        Row{"2023-03-13", "2023-03-13"}, Row{"2023-03-13T10:15:00", "2023-03-13"},
        Row{"2023/03/13", "2023-03-13"}, Row{"13.03.2023", "2023-03-13"}, Row{"13. 3. 2023", "2023-03-13"},
        Row{"13/03/2023", "2023-03-13"}, Row{"03/04/2023", "2023-04-03"},  // day first
        Row{"03/13/2023", "2023-03-13"},                                   // impossible day first
        Row{"13.03.23", "2023-03-13"}, Row{"2023年3月13日", "2023-03-13"});
    INFO(row.line);
    CHECK(first_day(row.line) == row.day);
}

TEST_CASE("what is no whole or no possible date is none") {
    const char* line = GENERATE("March 13", "March 2023", "13 марта", "February 30, 2023", "31.04.2023",
                                "12 May 2999", "3 May 1425", "1401-12-22", "room 13, floor 2, 2023 guests",
                                "10.2.3.4", "May 12, 20233", "version 1.2.23", "");
    INFO(line);
    CHECK(first_day(line).empty());
}

TEST_CASE("ISO 8601 becomes RFC 3339") {
    struct Row {
        const char* text;
        const char* rfc;
    };
    const Row row =
        GENERATE(Row{"2023-03-13", "2023-03-13"}, Row{"2023-03-13T10:20:30Z", "2023-03-13T10:20:30Z"},
                 Row{"2023-03-13T10:20:30+0200", "2023-03-13T10:20:30+02:00"},
                 Row{"2023-03-13 10:20:30.123 +02:00", "2023-03-13T10:20:30+02:00"},
                 Row{"2023-03-13T10:20-05", "2023-03-13T10:20:00-05:00"},
                 Row{"20230313T102030Z", "2023-03-13T10:20:30Z"},
                 // Without a zone the hour is not known.
                 Row{"2023-03-13T10:20:30", "2023-03-13"}, Row{"2023-03-13T25:00:00Z", "2023-03-13"},
                 Row{"2023-13-01", ""}, Row{"20231", ""}, Row{"yesterday", ""}, Row{"", ""});
    INFO(row.text);
    CHECK(rfc3339_from_iso(row.text).value_or("") == row.rfc);
}

TEST_CASE("seconds since 1970 as a day") {
    using nsearch::articles::full_date_of_epoch;
    CHECK(full_date_of_epoch(0) == "1970-01-01");
    CHECK(full_date_of_epoch(1678702830) == "2023-03-13");
    CHECK(full_date_of_epoch(-253402300801).empty());
    CHECK(full_date_of_epoch(253402300000).empty());  // a day of the year 9999 is still to come
}
