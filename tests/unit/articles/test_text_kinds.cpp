// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "articles/extract.hpp"
#include "support.hpp"

using namespace articles_test;
using nsearch::Article;
using nsearch::Finding;
using nsearch::PageKind;
using nsearch::articles::extract_text;

namespace {

const std::string kLead =
    "The council of the river town decided on Monday to close the old bridge for heavy lorries until the "
    "engineers have looked at its pillars.\n";
const std::string kMore =
    "The mayor said that the repair would take until spring, and that the ferry would run every half hour "
    "while the bridge is closed.\n";

/// No line stands twice.
std::string paragraphs(int count) {
    std::string text;
    for (int i = 1; i <= count; ++i) {
        text +=
            "On day " + std::to_string(i) + ", " + kLead + "After " + std::to_string(i) + " days, " + kMore;
    }
    return text;
}

/// \param below what follows each time, with the number of the entry in front
std::string entries(int count, const std::string& below) {
    std::string page;
    for (int i = 0; i < count; ++i) {
        page += std::to_string(10 + i) + ":15\nUnit " + std::to_string(i) + ": " + below;
    }
    return page;
}

const Finding* finding(const Article& article, const std::string& field) {
    for (const Finding& each : article.findings) {
        if (each.field == field && each.taken) return &each;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("the kind of a text page is told where it is plain") {
    struct Row {
        const char* what;
        std::string page;
        PageKind kind;
    };
    const Row row = GENERATE_COPY(
        Row{"nothing at all", "", PageKind::Empty}, Row{"white space", " \n\n\t\n", PageKind::Empty},
        Row{"an article", "Old bridge closed\n" + kLead + kMore, PageKind::Article},
        Row{"a short text that an appeal ends",
            "Menu\nOld bridge closed\n" + kLead + "Subscribe to continue reading\nSubscribe now\n",
            PageKind::Paywall},
        Row{"the same in German",
            "Menü\nAlte Brücke gesperrt\nDer Rat der Stadt am Fluss hat am Montag beschlossen, die alte "
            "Brücke "
            "für schwere Lastwagen zu sperren.\nJetzt weiterlesen\nAnmelden\n",
            PageKind::Paywall},
        Row{"a whole article, and an appeal below it",
            "Menu\nOld bridge closed\n" + paragraphs(12) + "Already a subscriber? Log in\n",
            PageKind::Article},
        Row{"entries with times", "Bridge closed: the day as it happened\n" + entries(8, kLead),
            PageKind::Live},
        Row{"three times are no ticker", "Bridge closed\n" + kLead + entries(3, kMore), PageKind::Article},
        Row{"an article with timed comments below",
            "Old bridge closed\n" + paragraphs(12) + "8 comments\n" +
                entries(8, "I use that bridge every day, too.\n"),
            PageKind::Article},
        Row{"headlines with times", "News\n" + entries(12, "Old bridge closed\n"), PageKind::Listing});
    INFO(row.what);
    CHECK(extract_text(row.page).kind == row.kind);
}

TEST_CASE("findings say where headline and text were found") {
    const Article article =
        extract_text("Menu\nSearch\n\nOld bridge closed for lorries\n\nby Anna Example May 4, 2023\n\n" +
                     kLead + "\n" + kMore + "\nSubscribe\n");
    const Finding* title = finding(article, "title");
    REQUIRE(title != nullptr);
    CHECK(title->value == "Old bridge closed for lorries");
    CHECK(title->source == "line 4: followed by a byline");
    const Finding* text = finding(article, "text");
    REQUIRE(text != nullptr);
    CHECK(text->source == "lines 8-10 of 12: 2 taken, 5 set aside");
    CHECK(finding(article, "kind") == nullptr);
}

TEST_CASE("a finding's value is shortened between characters") {
    std::string word;
    for (int i = 0; i < 150; ++i) word += "мост ";
    const Article article = extract_text("Старый мост закрыт для тяжёлых грузовиков\n" + word + "закрыт.\n");
    const Finding* text = finding(article, "text");
    REQUIRE(text != nullptr);
    CHECK(text->value.ends_with("…"));
    CHECK(text->value.size() <= 2 * 200 + 3);
    CHECK_FALSE(contains(text->value, "\xEF\xBF\xBD"));
}

TEST_CASE("the kind is among the findings if it is not an article") {
    const Article article =
        extract_text("Menu\nOld bridge closed\n" + kLead + "Subscribe to continue reading\n");
    const Finding* kind = finding(article, "kind");
    REQUIRE(kind != nullptr);
    CHECK(kind->value == "paywall");
    CHECK(kind->source == "line 4: an appeal to subscribe ends a short text");
}
