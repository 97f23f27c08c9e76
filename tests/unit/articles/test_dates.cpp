// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "articles/dates/calendar.hpp"
#include "articles/dates/date_finder.hpp"
#include "articles/text/byline.hpp"

using namespace nsearch::articles;

namespace {

std::string first_day(const std::string& line) {
    const auto days = find_days(line, split_words(line));
    return days.empty() ? "" : full_date(days.front().day);
}

std::string published(const std::string& line) {
    const Byline byline = read_byline(line);
    return byline.published ? full_date(*byline.published) : byline.is_byline ? "none" : "prose";
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
        // "listopad" is November in Czech and Polish, October in Croatian, which we do not read.
        Row{"2. listopadu 2021", "2021-11-02"}, Row{"13 марта 2023 г., 10:15", "2023-03-13"},
        Row{"20-го мая 2019 года", "2019-05-20"}, Row{"13 березня 2023", "2023-03-13"},
        Row{"1 листопада 2022 року", "2022-11-01"}, Row{"13 сакавіка 2023", "2023-03-13"},
        Row{"3 траўня 2021", "2021-05-03"}, Row{"13 مارس 2023", "2023-03-13"},
        Row{"١٣ مارس ٢٠٢٣", "2023-03-13"}, Row{"13 آذار 2023", "2023-03-13"},
        Row{"2 كانون الثاني 2022", "2022-01-02"}, Row{"13 de marzo de 2023", "2023-03-13"},
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

TEST_CASE("bylines give the day of publication, and only that") {
    struct Row {
        const char* line;
        const char* day;
    };
    const Row row = GENERATE(
        Row{"by Anna Example March 13, 2023 1:41 AM 2 min read", "2023-03-13"},
        Row{"Published: 13 March 2023", "2023-03-13"}, Row{"Montag, 13. März 2023, 10:15 Uhr", "2023-03-13"},
        Row{"Veröffentlicht am 13.03.2023 um 10:15 Uhr", "2023-03-13"},
        Row{"Publié le 13 mars 2023 à 10h15", "2023-03-13"}, Row{"Opublikowano: 13 marca 2023", "2023-03-13"},
        Row{"Дата публикации: 13 марта 2023, 10:15 МСК", "2023-03-13"},
        Row{"Опубліковано 13 березня 2023 року", "2023-03-13"},
        Row{"تاریخ انتشار: ۲۲ اسفند ۱۴۰۱ - ساعت ۱۰:۱۵", "2023-03-13"},
        Row{"تاريخ النشر: 13 مارس 2023", "2023-03-13"},
        Row{"World | 13 March 2023 | Example News", "2023-03-13"},
        // A day of change is not the day of publication.
        Row{"Last update: March 25, 2023 23:58", "none"}, Row{"Updated March 14, 2023", "none"},
        Row{"Stand: 14.03.2023", "none"}, Row{"Обновлено 14 марта 2023", "none"},
        Row{"Оновлено: 14 березня 2023", "none"},
        Row{"Published March 13, 2023, updated March 14, 2023", "2023-03-13"},
        Row{"Updated March 14, 2023 | Published March 13, 2023", "2023-03-13"},
        // A sentence that mentions a day is prose.
        Row{"The two ministers met on March 13, 2023 and signed a treaty.", "prose"},
        Row{"Министры встретились 13 марта 2023 года и подписали договор о сотрудничестве", "prose"});
    INFO(row.line);
    CHECK(published(row.line) == row.day);
}

TEST_CASE("bylines name authors") {
    using Names = std::vector<std::string>;
    struct Row {
        const char* line;
        Names names;
    };
    const Row row = GENERATE(
        Row{"By Anna Example", {"Anna Example"}},
        Row{"by Jo Sample and The Example Times desk May 4, 2023", {"Jo Sample", "The Example Times desk"}},
        Row{"Von Eva Muster und Max Beispiel", {"Eva Muster", "Max Beispiel"}},
        Row{"Par Léa Modèle, Jean Essai", {"Léa Modèle", "Jean Essai"}},
        Row{"Автор: Иван Примеров", {"Иван Примеров"}},
        Row{"Text by Anna Example | Photos by Jo Sample", {"Anna Example"}},
        Row{"Autor: Jan Przykład, 13.03.2023", {"Jan Przykład"}},
        // Prose that begins with such a word
        Row{"By Monday the troops had left the town.", {}},
        Row{"Von der Grenze kommen täglich neue Meldungen", {}},
        Row{"By the time they arrived, everyone was gone", {}});
    INFO(row.line);
    CHECK(read_byline(row.line).authors == row.names);
}

TEST_CASE("the agency is read where a line says it") {
    CHECK(read_byline("Source: Example Press").source == "Example Press");
    CHECK(read_byline("Источник: Пример").source == "Пример");
    CHECK(read_byline("Source: the ministry said that talks would go on until the morning").source.empty());
}
