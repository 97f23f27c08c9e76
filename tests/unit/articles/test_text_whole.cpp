// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are nothing but an article must stay whole, whatever their lines look like.
#include <catch2/catch.hpp>

#include "articles/extract.hpp"
#include "support.hpp"

using namespace articles_test;
using nsearch::Article;
using nsearch::articles::extract_text;

namespace {

struct Whole {
    const char* what;
    const char* page;
};

const Whole kWhole[] = {
    {"a brief of two paragraphs",
     "Ferry stopped by fog\n\nThe morning ferry stayed in port on Friday because of fog.\n\nIt is to leave "
     "at noon.\n"},
    {"a poem",
     "The Ferryman\n\nHe rows across the evening\nwith nothing in his boat\nbut lamps and nets and "
     "weather\nand one "
     "old winter coat\n\nThe water keeps no record\nof those who go with him\nThe reeds on either "
     "border\ngrow tall "
     "and grey and dim\n"},
    {"a recipe",
     "Barley soup\n\nIngredients\n200 g barley\n2 carrots\n1 onion\nSalt\nPepper\n\nMethod\nSoak the "
     "barley.\nCut the "
     "carrots.\nBoil for an hour.\nServe hot.\n"},
    {"an interview with short answers",
     "\"I never wanted a bigger boat\"\n\nQ: How long have you been a ferryman?\nA: Forty years.\nQ: Were "
     "you ever "
     "afraid?\nA: Twice.\nQ: Of what?\nA: Of fog, and of owners.\nQ: Will you stop?\nA: When the bridge "
     "opens.\nQ: And "
     "then?\nA: Then I shall fish.\n"},
    {"a list of results",
     "Rowing: results of the spring regatta\n\nWomen, single\n1 Anna Example\n2 Eva Muster\n3 Jana "
     "Vzorová\n\nMen, "
     "single\n1 Jo Sample\n2 Jan Kos\n3 Piotr Wzorek\n"},
    {"a wire text in capitals",
     "FERRY STOPPED BY FOG\n\nTHE MORNING FERRY STAYED IN PORT ON FRIDAY BECAUSE OF FOG, THE HARBOUR MASTER "
     "SAID.\n\nIT "
     "IS TO LEAVE AT NOON IF THE WIND TURNS, AND ALL TICKETS STAY VALID UNTIL SUNDAY.\n"},
    {"verse in Persian",
     "قایقران\n\nشب از رود می‌گذرد\nبا چراغی در دست\nو باد در نیزار\nنام او "
     "را "
     "می‌خواند\n"},
    {"a brief in Arabic",
     "الضباب يوقف العبارة\n\nبقيت العبارة الصباحية في الميناء يوم الجمعة بسبب الضباب.\n\nومن المقرر أن تغادر "
     "ظهرا.\n"},
    {"a short article without headline or full stops",
     "Ferry stays in port\nFog over the river since morning\nHarbour master expects wind at noon\n"},
};

std::string without_spaces(std::string_view text) {
    std::string out;
    for (const char byte : text) {
        if (byte != '\n' && byte != ' ') out += byte;
    }
    return out;
}

}  // namespace

TEST_CASE("a text without chrome stays whole") {
    for (const Whole& row : kWhole) {
        INFO(row.what);
        const Article article = extract_text(row.page);
        CHECK(without_spaces(article.title + article.text) == without_spaces(row.page));
        CHECK(article.boilerplate.empty());
    }
}

TEST_CASE("a long poem stays whole, too") {
    std::string page = "The River\n\n";
    for (int verse = 1; verse <= 30; ++verse) {
        const std::string number = std::to_string(verse);
        page += "The river went around the hill " + number + "\nand took the light along\n\n";
    }
    const Article article = extract_text(page);
    CHECK(without_spaces(article.title + article.text) == without_spaces(page));
}

TEST_CASE("lines of an agency stay whole and become paragraphs") {
    const Article article = extract_text(
        "FERRY-FOG\nThe morning ferry stayed in port on Friday because of\nthe fog that has lain over the "
        "river since "
        "Wednesday,\nthe harbour master said in the afternoon. It is to leave\nat noon if the wind "
        "turns.\n\nAll tickets "
        "stay valid until Sunday, and the company pays\nfor a bus to the next bridge, which stands some "
        "thirty\n"
        "kilometres up the river.\n");
    CHECK(contains(article.text,
                   "because of the fog that has lain over the river since Wednesday, the harbour"));
    CHECK(contains(article.text, "some thirty kilometres up the river."));
    CHECK(article.boilerplate.empty());
}

TEST_CASE("one button on a short page goes, and takes nothing with it") {
    const Article article = extract_text(std::string(kWhole[1].page) + "Share\n");
    CHECK(contains(article.text, "He rows across the evening"));
    CHECK(contains(article.text, "grow tall and grey and dim"));
    CHECK(article.boilerplate == std::vector<std::string>{"Share"});
}
