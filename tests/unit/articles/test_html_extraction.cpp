// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "html_pages.hpp"

using namespace articles_test;
using nsearch::Article;
using nsearch::articles::extract_html;

TEST_CASE("the article is taken out of its page") {
    const Article article = extract_html(
        page("<title>Barge closes harbour | Example Times</title><script>var a = '<p>no text</p>';</script>",
             "<nav><a href=/>Home</a> <a href=/w>World</a></nav><header><h1>Barge closes "
             "harbour</h1></header><article>"
             "<div class='share-buttons'>Share this</div><p>" +
                 kFirst +
                 "</p><figure><img src=x><figcaption>The harbour. Photo: J. "
                 "Sample</figcaption></figure><div class=newsletter-box><p>Our letter comes every morning to "
                 "your mailbox, and it is free of "
                 "charge.</p></div><h2>Waiting for the wind</h2><p>" +
                 kSecond +
                 "</p><h3>Related</h3><ul><li><a href=/2>A bridge was "
                 "opened</a></li></ul></article><aside>Most read: other things</aside><footer>All rights "
                 "reserved</footer>"));
    CHECK(article.title == "Barge closes harbour");
    CHECK(article.text == kFirst + "\n\nWaiting for the wind\n\n" + kSecond);
    const std::string aside = all_of(article.boilerplate);
    for (const char* piece :
         {"Home", "Share this", "Photo: J. Sample", "Our letter", "A bridge", "Most read", "All rights"}) {
        INFO(piece);
        CHECK(contains(aside, piece));
    }
    CHECK_FALSE(contains(aside + article.text, "no text"));
    CHECK(article.language.empty());  // lang=de is wrong, as it often is
}

TEST_CASE("dates come from the best place that has one") {
    struct Row {
        const char* name;
        std::string head;
        std::string body;
        const char* date;
        const char* source;
    };
    const std::string json_ld =
        R"(<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},)"
        R"({"@type":["NewsArticle"],"headline":"H","datePublished":"2023-05-04T20:15:00+02:00","dateModified":"2023-06-01"}]}</script>)";
    const std::string meta = "<meta property=article:published_time content='2023-05-03'>";
    const std::string time = "<time datetime='2023-05-02T10:00:00Z'>2 May</time>";
    const std::string byline = "<h1>Barge closes harbour</h1><div>By Anna Example, 1 May 2023</div>";
    const Row row = GENERATE_COPY(
        Row{"all", json_ld + meta, byline + time, "2023-05-04T20:15:00+02:00", "json-ld"},
        Row{"meta", meta, byline + time, "2023-05-03", "meta"},
        Row{"time", "", byline + time, "2023-05-02T10:00:00Z", "time"},
        Row{"byline", "", byline, "2023-05-01", "byline"}, Row{"none", "", "<h1>Barge</h1>", "", ""},
        Row{"damaged JSON-LD",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>" + meta, "",
            "2023-05-03", "meta"},
        // It existed then, at least; see test_date_evidence.
        Row{"modified only", "<meta property=article:modified_time content='2023-05-03'>", "", "2023-05-03",
            "meta"},
        Row{"future", "<meta property=article:published_time content='2999-05-03'>", "", "", ""});
    INFO(row.name);
    const Article article = extract_html(page(row.head, row.body + kParagraphs));
    CHECK(article.date == row.date);
    CHECK(article.date_source == row.source);
}

TEST_CASE("JSON-LD gives headline, authors and publisher") {
    const Article article = extract_html(page(
        R"(<script type="application/ld+json">[{"@type":"ReportageNewsArticle","headline":"Barge &amp; tugs close harbour",)"
        R"("author":[{"@type":"Person","name":"Anna Example"},{"name":"Jo Sample"}],"publisher":{"name":"Example Times"},)"
        R"("url":"https://example.org/1"}]</script>)",
        kParagraphs));
    CHECK(article.title == "Barge & tugs close harbour");
    CHECK(article.authors == std::vector<std::string>{"Anna Example", "Jo Sample"});
    CHECK(article.source == "Example Times");
    CHECK(article.url == "https://example.org/1");
}

TEST_CASE("meta elements give headline, author, site and address") {
    const Article article =
        extract_html(page("<meta property='og:title' content='Barge closes harbour - Example Times'><meta "
                          "name=author content='Anna Example and Jo Sample'>"
                          "<meta property='og:site_name' content='Example Times'><link rel=canonical "
                          "href='https://example.org/barge'>",
                          kParagraphs));
    CHECK(article.title == "Barge closes harbour");
    CHECK(article.authors == std::vector<std::string>{"Anna Example", "Jo Sample"});
    CHECK(article.source == "Example Times");
    CHECK(article.url == "https://example.org/barge");
}

TEST_CASE("the site's name is not part of the headline") {
    struct Row {
        const char* title;
        const char* site;
        const char* headline;
    };
    const Row row = GENERATE(
        Row{"Barge closes harbour | Example Times", "Example Times", "Barge closes harbour"},
        Row{"Barge closes harbour — ExampleTimes", "Example Times", "Barge closes harbour"},
        Row{"Example Times: Barge closes harbour", "Example Times", "Example Times: Barge closes harbour"},
        Row{"Example Times | Barge closes harbour", "Example Times", "Barge closes harbour"},
        Row{"Barge closes harbour for a whole week - World - Example Times", "",
            "Barge closes harbour for a whole week"},
        // A dash inside a headline is not a site's name.
        Row{"Harbour closed - what we know so far", "Example Times", "Harbour closed - what we know so far"});
    const std::string site = std::string(row.site).empty()
                                 ? ""
                                 : "<meta property=og:site_name content='" + std::string(row.site) + "'>";
    CHECK(extract_html(page(site + "<title>" + row.title + "</title>", kParagraphs)).title == row.headline);
}

TEST_CASE("paragraphs that are only line breaks are paragraphs") {
    CHECK(extract_html(page("", "<div>" + kFirst + "<br><br>" + kSecond + "</div>")).text == kText);
}

TEST_CASE("an article in several parts is one") {
    const std::string third =
        "<p>Nobody was hurt. Ferries will leave from the northern pier until the end of the week at "
        "least.</p>";
    const Article article = extract_html(page("", "<main><div class=story-body>" + kParagraphs +
                                                      "</div><div class=promo>Buy now</div>"
                                                      "<div class=story-body>" +
                                                      third + third + "</div></main>"));
    CHECK(contains(article.text, kFirst));
    CHECK(contains(article.text, "northern pier"));
}

TEST_CASE("an element named like chrome that holds the article is not chrome") {
    CHECK(extract_html(page("", "<div class='sidebar-layout related'>" + kParagraphs + "</div>")).text ==
          kText);
}

TEST_CASE("a page without paragraphs keeps its text") {
    CHECK(
        contains(extract_html("<html><body><div>Harbour closed</div></body></html>").text, "Harbour closed"));
    CHECK(contains(extract_html("Harbour closed, no markup at all").text, "Harbour closed"));
    CHECK(extract_html("").text.empty());
    CHECK(extract_html("<html><body></body></html>").text.empty());
}

TEST_CASE("nesting a hundred thousand deep does not overflow the stack or lose the text") {
    constexpr std::size_t kDepth = 100000;
    std::string deep;
    for (std::size_t i = 0; i < kDepth; ++i) deep += "<div>";
    const Article article = extract_html("<html><body>" + deep + kParagraphs);
    CHECK(contains(article.text, kFirst));
}

TEST_CASE("deeply nested JSON-LD is harmless") {
    const std::string nested = std::string(100000, '[') + std::string(100000, ']');
    CHECK(
        extract_html(page("<script type='application/ld+json'>" + nested + "</script>", kParagraphs)).text ==
        kText);
}

TEST_CASE("many of a small thing in a page's metadata is read like one") {
    constexpr std::size_t kTimes = 300'000;
    struct Row {
        const char* name;
        std::string head;
    };
    const Row row = GENERATE_COPY(
        Row{"commas before a bracket",
            json_ld(R"({"@type":"NewsArticle","headline":"Barge","x":[1)" + repeated(",", kTimes) + "]}")},
        Row{"names of a title", "<meta property='" + repeated("a ", kTimes) + "og:title' content=Barge>"},
        Row{"names of a day", "<meta property='og:title' content=Barge><meta name='" +
                                  repeated("a ", kTimes) + "date' content=2023-03-13>"},
        Row{"names of one long value", "<meta property=og:title content=Barge><meta name='" +
                                           repeated("og:type date ", kTimes / 4) + "' content='" +
                                           repeated("much text ", kTimes / 10) + "'>"},
        Row{"entities",
            "<meta property='og:title' content=Barge>" +
                json_ld(R"({"@type":"WebPage","description":")" + repeated("&lt;", kTimes / 2) + R"("})")});
    INFO(row.name);
    const Article article = extract_html(page(row.head, kParagraphs));
    CHECK(article.title == "Barge");
    CHECK(article.text == kText);
    CHECK((article.date == "2023-03-13") == (std::string(row.name) == "names of a day"));
}

TEST_CASE("mistakes in scripts of metadata are mended") {
    struct Row {
        const char* headline;
        const char* title;
    };
    const Row row = GENERATE(Row{R"("Barge &amp; tug",)", "Barge & tug"},
                             Row{R"("Barge &amp;amp; tug", , ,)", "Barge &amp; tug"},
                             Row{R"("Barge &quot;Anna&quot;")", "Barge \"Anna\""},
                             Row{R"("Barge, , tug &unknown; &",)", "Barge, , tug &unknown; &"},
                             Row{R"("Barge", "x":[1, 2 , ],)", "Barge"});
    INFO(row.headline);
    const std::string script = R"({"@type":"NewsArticle","headline":)" + std::string(row.headline) + "}";
    CHECK(extract_html(page(json_ld(script), kParagraphs)).title == row.title);
}

TEST_CASE("elements of time within one another, with all of a page in them") {
    const std::string nested = repeated("<time>", 300) + "13 March 2023" + repeated("</time>", 150);
    const Article article = extract_html(
        page("", "<h1>Barge closes harbour</h1>" + nested + repeated("much more text ", 100'000)));
    CHECK(article.date == "2023-03-13");
}
