// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "articles/extract.hpp"
#include "support.hpp"

using namespace articles_test;
using nsearch::Article;
using nsearch::articles::extract_text;

namespace {

const std::string kFirst =
    "The harbour of the small town was closed on Tuesday after a barge ran aground near the old lighthouse, "
    "the port "
    "authority said.";
const std::string kSecond =
    "Two tugs were sent from the neighbouring port, and divers are to look at the hull as soon as the wind "
    "allows it, "
    "said the harbour master.";
const std::string kThird =
    "Nobody was hurt. Ferries will leave from the northern pier until the end of the week at least.";
const std::string kBody = kFirst + "\n\n" + kSecond + "\n\n" + kThird;

}  // namespace

TEST_CASE("a clean text is a headline and its paragraphs") {
    const Article article = extract_text("Barge closes harbour for a week\n\n" + kBody + "\n");
    CHECK(article.title == "Barge closes harbour for a week");
    CHECK(article.text == kBody);
    CHECK(article.boilerplate.empty());
    CHECK(article.date.empty());
}

TEST_CASE("paragraphs may be lines without empty lines between them") {
    const Article article =
        extract_text("Barge closes harbour for a week\n" + kFirst + "\n" + kSecond + "\n" + kThird);
    CHECK(article.title == "Barge closes harbour for a week");
    CHECK(article.text == kBody);
}

TEST_CASE("navigation, byline, appeals and other news are set aside") {
    const Article article = extract_text(
        "Skip to content\nHome\nWorld\nSport\nLog in\n\nBarge closes harbour for a week\n\nby Anna Example "
        "May 4, 2023 8:15 PM "
        "3 min read\nThe harbour seen from the hill on May 1, 2022. (Photo by Jo Sample/Getty Images)\n\n" +
        kFirst + "\n\nExample Weekly: Why lighthouses are being sold all over the coast\n\n" + kSecond +
        "\n\nSupport our journalism. Become a member today.\n\n" + kThird +
        "\n\nNews Feed\n\n3:44 PM\n\nA bridge in another country was opened.\n\nThe bridge was opened on "
        "Monday by the "
        "president of another country, who praised the engineers for their work during four long "
        "years.\n\nSubscribe\n");
    CHECK(article.title == "Barge closes harbour for a week");
    CHECK(article.date == "2023-05-04");
    CHECK(article.date_source == "byline");
    CHECK(article.authors == std::vector<std::string>{"Anna Example"});
    CHECK(article.text == kBody);
    // Set aside is not lost.
    const std::string aside = all_of(article.boilerplate);
    for (const char* piece :
         {"Skip to content", "Photo by", "Example Weekly", "Become a member", "A bridge", "engineers"}) {
        INFO(piece);
        CHECK(contains(aside, piece));
    }
}

TEST_CASE("an appeal above the headline is not its beginning") {
    const Article article = extract_text(
        "Four years of reporting, funded by our readers - become a member now and help us prepare for the "
        "next four.\n"
        "Become a member\n\nBarge closes harbour for a week\n\nby Anna Example May 4, 2023\n\n" +
        kBody);
    CHECK(article.title == "Barge closes harbour for a week");
    CHECK(article.text == kBody);
}

TEST_CASE("the headline's second appearance and a repeated standfirst are dropped") {
    const std::string title = "Barge closes harbour for a week";
    const Article article = extract_text(
        title + "\n\nThe harbour of the small town was closed on Tuesday after a barge ran aground\n\n" +
        title + "\n\n" + kBody);
    CHECK(article.title == title);
    CHECK(article.text == kBody);
}

TEST_CASE("subheadings stay where they are") {
    const Article article =
        extract_text("Barge closes harbour for a week\n\n" + kFirst +
                     "\n\nHarbour master: \"We were lucky\"\n\n" + kSecond + "\n\n" + kThird);
    CHECK(article.text == kFirst + "\n\nHarbour master: \"We were lucky\"\n\n" + kSecond + "\n\n" + kThird);
}

TEST_CASE("prose that speaks of cookies and newsletters is prose") {
    const std::string prose =
        "The regulator fined the company because its newsletter had been sent to people who never agreed to "
        "cookies, and "
        "because the company had refused to answer letters for more than a year.";
    CHECK(contains(extract_text("Regulator fines company\n\n" + prose + "\n\n" + kSecond).text, prose));
}

TEST_CASE("a list of names below the text is evidence, not a menu") {
    std::string list;
    for (int i = 1; i <= 14; ++i) list += "Example Trading House " + std::to_string(i) + "\n";
    const Article article = extract_text("Companies on the new list\n\n" + kFirst + "\n\n" + kSecond +
                                         "\n\n" + list + "\nSubscribe\n");
    CHECK(contains(article.text, "Example Trading House 1\n"));
    CHECK(contains(article.text, "Example Trading House 14"));
    CHECK_FALSE(contains(article.text, "Subscribe"));
}

TEST_CASE("short pages are never set aside as a whole") {
    struct Row {
        const char* page;
        const char* kept;
    };
    const Row row = GENERATE(
        Row{"One line", "One line"}, Row{"A short note.\nAnother short note.", "Another short note."},
        Row{"Harbour closed\n\nFerries leave from the north pier", "Ferries leave from the north pier"},
        Row{"Related\nRead more", ""});
    const Article article = extract_text(row.page);
    CHECK(contains(article.title + "\n" + article.text, row.kept));
    CHECK_FALSE((article.title + article.text + all_of(article.boilerplate)).empty());
}

TEST_CASE("lines broken at a fixed width are joined to paragraphs") {
    const Article article = extract_text(
        "Barge closes harbour for a week\n\n"
        "The harbour of the small town was closed on Tuesday after a\n"
        "barge ran aground near the old lighthouse, the port authority\n"
        "said. Two tugs were sent from the neighbouring port, and the\n"
        "divers are to look at the hull.\n\n"
        "Nobody was hurt. Ferries will leave from the northern pier\n"
        "until the end of the week at least.\n");
    CHECK(article.title == "Barge closes harbour for a week");
    CHECK(contains(article.text, "closed on Tuesday after a barge ran aground"));
    CHECK(contains(article.text, "hull.\n\nNobody was hurt."));
}

TEST_CASE("dates in running text are not the publication date") {
    const Article article = extract_text(
        "Barge closes harbour for a week\n\nThe harbour was closed on May 4, 2023 after a barge ran "
        "aground near the old lighthouse, the port authority said.\n\n" +
        kSecond);
    CHECK(article.date.empty());
}

TEST_CASE("an update above the headline is no publication date, the byline below it is") {
    const Article article = extract_text(
        "Last update: June 25, 2023 23:58\n\nBarge closes harbour for a week\n\nBy Anna Example May 4, "
        "2023\n\n" +
        kBody);
    CHECK(article.date == "2023-05-04");
}

TEST_CASE("a labelled date counts wherever above the headline it stands") {
    const Article article = extract_text(
        "Last updated: 30 November 2024, 10:05\nPublished: 9 September 2024, 18:40\n\nHarbour Post\nMenu\n"
        "World | Ports\n\nBarge closes harbour for a week\n\n" +
        kBody + "\n");
    CHECK(article.title == "Barge closes harbour for a week");
    CHECK(article.date == "2024-09-09");
}

TEST_CASE("bylines and menus are told in other languages") {
    struct Row {
        const char* page;
        const char* title;
        const char* date;
        const char* menu;
    };
    const Row row =
        GENERATE(Row{"Меню\nПодписаться\nБаржа закрыла порт на неделю\n4 мая 2023, 20:15\nПорт небольшого "
                     "города закрыли во вторник: возле "
                     "старого маяка села на мель баржа, сообщили в администрации порта.\nДва буксира вышли "
                     "из соседнего порта, водолазы "
                     "осмотрят корпус, как только позволит ветер, сказал капитан порта.\nЧитайте "
                     "также\nМосты в другой стране открыли\n"
                     "Последние новости\nПрезидент открыл мост",
                     "Баржа закрыла порт на неделю", "2023-05-04", "Последние новости"},
                 Row{"Startseite\nAnmelden\nLastkahn schließt Hafen für eine Woche\nVon Eva Muster, 4. Mai "
                     "2023, 20:15 Uhr\nDer Hafen der "
                     "kleinen Stadt wurde am Dienstag geschlossen, nachdem ein Lastkahn auf Grund gelaufen "
                     "war, teilte die Behörde mit.\n"
                     "Zwei Schlepper kamen aus dem Nachbarhafen, und Taucher sollen den Rumpf ansehen, "
                     "sobald der Wind es zulässt.\n"
                     "Meistgelesen\nBrücke im Ausland eröffnet",
                     "Lastkahn schließt Hafen für eine Woche", "2023-05-04", "Meistgelesen"},
                 Row{"خانه\nورود\nلنج باری بندر را یک هفته بست\nتاریخ انتشار: ۱۴ اردیبهشت ۱۴۰۲\nبندر این شهر "
                     "کوچک روز سه‌شنبه پس از به گل "
                     "نشستن یک لنج باری در نزدیکی فانوس دریایی قدیمی بسته شد، به گفته اداره بندر.\nدو "
                     "یدک‌کش از بندر همسایه اعزام شدند و "
                     "غواصان به محض آرام شدن باد بدنه را بررسی خواهند کرد، رئیس بندر گفت.\nآخرین اخبار\nپلی "
                     "در کشوری دیگر",
                     "لنج باری بندر را یک هفته بست", "2023-05-04", "آخرین اخبار"});
    const Article article = extract_text(row.page);
    CHECK(article.title == row.title);
    CHECK(article.date == row.date);
    CHECK_FALSE(contains(article.text, row.menu));
    CHECK(contains(all_of(article.boilerplate), row.menu));
}

TEST_CASE("nothing of a page is lost") {
    const std::string page = "Menu\nBarge closes harbour for a week\nby Anna Example May 4, 2023\n" + kBody +
                             "\nMost read\nOther news of the day\n";
    const Article article = extract_text(page);
    const std::string all = article.title + "\n" + article.text + "\n" + all_of(article.boilerplate);
    for (const char* word :
         {"Menu", "Barge", "Anna", "lighthouse", "tugs", "northern", "Most read", "Other news"})
        CHECK(contains(all, word));
}
