// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "articles/html/html_title.hpp"
#include "html_pages.hpp"

using namespace articles_test;
using nsearch::articles::extract_html;
using nsearch::articles::without_site;

TEST_CASE("the headline is what most places agree on") {
    struct Row {
        const char* name;
        std::string head;
        std::string body;
        const char* title;
    };
    const std::string og = "<meta property=og:title content='Barge closes harbour'>";
    const std::string twitter = "<meta name=twitter:title content='Barge closes harbour'>";
    const std::string element = "<title>Barge closes harbour | Example Times</title>";
    const std::string ld = json_ld(R"({"@type":"NewsArticle","headline":"Harbour closed by barge"})");
    const Row row = GENERATE_COPY(
        Row{"the heading and JSON-LD against one", og + ld, "<h1>Harbour closed by barge</h1>",
            "Harbour closed by barge"},
        Row{"several against the heading", og + twitter, "<h1>Harbour of the town closed</h1>",
            "Barge closes harbour"},
        Row{"one against one: what the outlet declares", og, "<h1>Harbour of the town closed by barge</h1>",
            "Barge closes harbour"},
        Row{"the title element alone", element, "", "Barge closes harbour | Example Times"},
        Row{"the title element, cut where the heading ends", element, "<h1>Barge closes harbour</h1>",
            "Barge closes harbour"},
        Row{"a heading of something else", element, "<h1>All about ships and more</h1>",
            "Barge closes harbour | Example Times"},
        Row{"a heading alone", "", "<h1>Barge closes harbour</h1>", "Barge closes harbour"},
        Row{"a kicker within the heading", og, "<h1><span>World:</span> Barge closes harbour</h1>",
            "Barge closes harbour"},
        Row{"quotes as the heading sets them",
            "<meta property=og:title content='Harbour \"closed\" by barge'>",
            "<h1>Harbour “closed” by barge</h1>", "Harbour “closed” by barge"},
        Row{"a sign that links to the heading", "", "<h1>Barge closes harbour<a href='#t'>¶</a></h1>",
            "Barge closes harbour"},
        Row{"microdata", "", "<div itemprop=headline>Barge closes harbour</div>", "Barge closes harbour"},
        Row{"nothing", "", "", ""});
    INFO(row.name);
    CHECK(extract_html(page(row.head, row.body + kParagraphs)).title == row.title);
}

TEST_CASE("the site's name is known from several places") {
    const std::string head =
        GENERATE(as<std::string>(), "<meta property=og:site_name content='Example Times'>",
                 "<link rel=canonical href='https://www.example-times.co.uk/barge'>",
                 R"(<script type="application/ld+json">{"@type":"NewsArticle",)"
                 R"("publisher":{"name":"Example Times"}}</script>)",
                 R"(<script type="application/ld+json">{"@type":"WebSite",)"
                 R"("name":"Example Times"}</script>)");
    INFO(head);
    const std::string title =
        GENERATE("Barge closes harbour | Example Times", "Barge closes harbour [Example Times]",
                 "Barge closes harbour · Example Times", "Example Times - Barge closes harbour");
    INFO(title);
    CHECK(extract_html(page(head + "<title>" + title + "</title>", kParagraphs)).title ==
          "Barge closes harbour");
}

TEST_CASE("a site's name alone is no headline") {
    CHECK(extract_html(
              page("<meta property=og:site_name content='Example Times'>"
                   "<meta property=og:title content='Example Times'><title>Barge closes harbour</title>",
                   kParagraphs))
              .title == "Barge closes harbour");
}

TEST_CASE("a title is cut where the headline ends") {
    struct Row {
        const char* title;
        std::vector<std::string> sites;
        std::vector<std::string> others;
        const char* headline;
    };
    const Row row = GENERATE(
        Row{"Barge closes harbour_Ships_Example", {}, {"Barge closes harbour"}, "Barge closes harbour"},
        Row{"Barge closes harbour - Ships - Example",
            {"Example"},
            {"Barge closes harbour"},
            "Barge closes harbour"},
        Row{"Barge closes harbour - Ships - Example", {"Example"}, {}, "Barge closes harbour - Ships"},
        Row{"Barge closes harbour (Example)", {"Example"}, {}, "Barge closes harbour"},
        Row{"Barge closes harbour (again)", {"Example"}, {}, "Barge closes harbour (again)"},
        // What goes on without a sign is another headline.
        Row{"Barge closes harbours of the coast",
            {},
            {"Barge closes harbour"},
            "Barge closes harbours of the coast"},
        Row{"Example", {"Example"}, {}, "Example"});
    INFO(row.title);
    CHECK(without_site(row.title, row.sites, row.others) == row.headline);
}
