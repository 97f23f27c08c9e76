// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "articles/text/byline.hpp"

using namespace nsearch::articles;

namespace {

std::string published(const std::string& line) {
    const Byline byline = read_byline(line);
    return byline.published ? full_date(*byline.published) : byline.is_byline ? "none" : "prose";
}

std::string modified(const std::string& line) {
    const Byline byline = read_byline(line);
    return byline.modified ? full_date(*byline.modified) : "";
}

}  // namespace

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
        Row{"Publicado el 13 de marzo de 2023", "2023-03-13"},
        Row{"Pubblicato il 13 marzo 2023", "2023-03-13"},
        Row{"Publicerad 13 mars 2023 kl. 10:15", "2023-03-13"}, Row{"Publisert 13. mars 2023", "2023-03-13"},
        Row{"Julkaistu 13.3.2023 klo 10.15", "2023-03-13"},
        Row{"Objavljeno 13. ožujka 2023. u 10:15", "2023-03-13"},
        Row{"Δημοσίευση: 13 Μαρτίου 2023", "2023-03-13"}, Row{"Megjelent: 2023. március 13.", "2023-03-13"},
        Row{"Публикувано на 13 март 2023", "2023-03-13"}, Row{"입력 2023.03.13. 10:15", "2023-03-13"},
        Row{"公開日：2023年3月13日", "2023-03-13"},
        // A day of change is not the day of publication.
        Row{"Last update: March 25, 2023 23:58", "none"}, Row{"Updated March 14, 2023", "none"},
        Row{"Stand: 14.03.2023", "none"}, Row{"Обновлено 14 марта 2023", "none"},
        Row{"Оновлено: 14 березня 2023", "none"}, Row{"Mis à jour le 14 mars 2023", "none"},
        Row{"Última actualización: 14 de marzo de 2023", "none"}, Row{"Uppdaterad 14 mars 2023", "none"},
        Row{"Päivitetty 14.3.2023", "none"}, Row{"Ενημερώθηκε: 14 Μαρτίου 2023", "none"},
        Row{"最終更新日：2023年3月14日", "none"}, Row{"2023年3月14日更新", "none"},
        Row{"수정 2023.03.14", "none"},
        Row{"Publié le 13 mars 2023, mis à jour le 14 mars 2023", "2023-03-13"},
        Row{"Published March 13, 2023, updated March 14, 2023", "2023-03-13"},
        Row{"Updated March 14, 2023 | Published March 13, 2023", "2023-03-13"},
        // The heading of what happened then
        Row{"Saturday, 13 March 2023:", "prose"},
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

TEST_CASE("bylines give the day of change apart from that of publication") {
    CHECK(modified("Published March 13, 2023, updated March 14, 2023") == "2023-03-14");
    CHECK(modified("Updated March 14, 2023 | Published March 13, 2023") == "2023-03-14");
    CHECK(modified("Stand: 14.03.2023") == "2023-03-14");
    CHECK(modified("13 March 2023").empty());
}

TEST_CASE("how long something is to be had is not when it appeared") {
    CHECK(published("Verfügbar bis 14.03.2023") == "none");
    CHECK(published("Available until 14 March 2023") == "none");
}

TEST_CASE("bylines that say no whole day keep what they say") {
    CHECK(read_byline("By Anna Example, March 2023").part == "2023-03");
    CHECK(read_byline("13 марта, 10:15").part == "--03-13");
    CHECK(read_byline("By Anna Example · 3 hours ago").relative == "3 hours ago");
    CHECK(read_byline("Vor 2 Stunden").relative == "Vor 2 Stunden");
    // Prose and headlines that mention such are none.
    CHECK(read_byline("Voters go to the polls in March 2023").part.empty());
    CHECK_FALSE(read_byline("Two ministers left the cabinet 3 hours ago").is_byline);
    CHECK(read_byline("Updated 3 hours ago").relative.empty());
}

TEST_CASE("a time of the day behind the day is read") {
    CHECK(read_byline("13 March 2023, 10:15").clock == 615);
    CHECK(read_byline("March 13, 2023 1:41 PM").clock == 821);
    CHECK(read_byline("March 13, 2023 12:05 AM").clock == 5);
    CHECK(read_byline("13.03.2023, 16.03 Uhr").clock == 963);
    CHECK_FALSE(read_byline("13 March 2023").clock);
    CHECK_FALSE(read_byline("13 March 2023, 30:15").clock);
}
