// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "html_pages.hpp"

using namespace articles_test;
using nsearch::Article;
using nsearch::articles::extract_html;

namespace {

const std::string kOther =
    "A bridge in another town was opened by the mayor, who thanked all of the workers and cut a ribbon.";

}  // namespace

TEST_CASE("what lies around and within the text is set aside, not lost") {
    struct Row {
        const char* name;
        std::string inside;  // between the two paragraphs
    };
    const std::string other = "<p>" + kOther + "</p>";
    const Row row = GENERATE_COPY(
        Row{"readers' comments", "<section id=comments>" + other + "</section>"},
        Row{"a comment that is an article", "<article class=comment>" + other + "</article>"},
        Row{"about the author", "<div class='author-bio'>" + other + "</div>"},
        Row{"hidden by its style", "<div style='Display : none'>" + other + "</div>"},
        Row{"invisible by its style", "<div style='visibility: hidden'>" + other + "</div>"},
        Row{"hidden by an attribute without value", "<div hidden>" + other + "</div>"},
        Row{"hidden by its class", "<div class='box hidden'>" + other + "</div>"},
        Row{"hidden from screen readers", "<div aria-hidden=true>" + other + "</div>"},
        Row{"a caption", "<figure><img src=x><figcaption>" + kOther + "</figcaption></figure>"},
        Row{"a gallery", "<div class=photo-gallery>" + other + "</div>"},
        Row{"a box to subscribe", "<div class=newsletter-signup>" + other + "</div>"},
        Row{"a list of links", "<ul><li><a href=/1>" + kOther + "</a></li></ul>"},
        Row{"a list below a heading of related news", "<h3>Related</h3><ul><li>" + kOther + "</li></ul>"});
    INFO(row.name);
    const Article article = extract_html(
        page("", "<article><p>" + kFirst + "</p>" + row.inside + "<p>" + kSecond + "</p></article>"));
    CHECK(article.text == kText);
    CHECK(contains(all_of(article.boilerplate), kOther));
}

TEST_CASE("what belongs to the text stays in it") {
    struct Row {
        const char* name;
        std::string inside;
        const char* text;
    };
    const Row row = GENERATE(
        Row{"short items of a list", "<ul><li>Two tugs of the port</li><li>One barge</li></ul>",
            "Two tugs of the port\n\nOne barge"},
        Row{"items that are links, in a list that is not",
            "<ul><li><a href=/1>The barge</a></li><li>belongs to a company that nobody had heard "
            "of</li></ul>",
            "The barge\n\nbelongs to a company that nobody had heard of"},
        Row{"a table",
            "<table><tr><th>Ship</th><th>Tonnes</th></tr><tr><td>Anna</td><td>400 or so</td></tr></table>",
            "Ship\n\nTonnes\n\nAnna\n\n400 or so"},
        Row{"a quotation", "<blockquote>I saw it coming.</blockquote>", "I saw it coming."},
        Row{"code", "<pre>return 0; // and nothing else</pre>", "return 0; // and nothing else"},
        Row{"a heading with a link to itself", "<h2>The next days <a href='#n'>[edit]</a></h2>",
            "The next days [edit]"},
        Row{"a paragraph for subscribers",
            "<p class=paywall aria-hidden=true>The hull is whole, it seems.</p>",
            "The hull is whole, it seems."},
        Row{"a first-level heading within the text", "<h1>Afterwards</h1>", "Afterwards"},
        Row{"hidden on small screens only",
            "<div class='hidden md:block'><p>The hull is whole, it seems.</p></div>",
            "The hull is whole, it seems."});
    INFO(row.name);
    CHECK(
        extract_html(page("<title>Barge closes harbour</title>",
                          "<article><p>" + kFirst + "</p>" + row.inside + "<p>" + kSecond + "</p></article>"))
            .text == kFirst + "\n\n" + row.text + "\n\n" + kSecond);
}

TEST_CASE("a name is not believed where there would be nothing left to read") {
    const std::string body = GENERATE_COPY(
        "<div class=comments>" + kParagraphs + "</div>", "<div class=gallery>" + kParagraphs + "</div>",
        "<div class=paywall>" + kParagraphs + "</div>", "<div style='display:none'>" + kParagraphs + "</div>",
        "<div class=related>" + kParagraphs + "</div>");
    INFO(body);
    CHECK(extract_html(page("", body)).text == kText);
}

TEST_CASE("comments that are longer than the article are still comments") {
    const std::string comment = "<li class=comment><p>" + kOther + "</p></li>";
    const Article article = extract_html(
        page("", "<main><article><p>" + kFirst + "</p><p>" + kSecond + "</p><p>" + kThird +
                     "</p></article><ul class=comments-list>" + repeated(comment, 12) + "</ul></main>"));
    CHECK(article.text == kText + "\n\n" + kThird);
}

TEST_CASE("a name on every paragraph says nothing about any") {
    const std::string promo = "<div class=promo><p>" + kOther + "</p></div>";
    CHECK(contains(extract_html(page("", "<article>" + repeated(promo, 6) + "</article>")).text, kOther));
}

TEST_CASE("a hidden copy of the text is not repeated") {
    const std::string body = "<article>" + kParagraphs + "<div style='display:none'>" + kParagraphs + "<p>" +
                             kThird + "</p></div></article>";
    CHECK(extract_html(page("", body)).text == kText + "\n\n" + kThird);
}

TEST_CASE("an outlet may say the same twice") {
    CHECK(extract_html(page("", "<article>" + kParagraphs + kParagraphs + "</article>")).text ==
          kText + "\n\n" + kText);
}

TEST_CASE("the paragraph between headline and text belongs to the text") {
    struct Row {
        const char* name;
        std::string head;
        std::string above;
        bool taken;
    };
    const std::string lead = "A barge has closed the harbour, and the ferries have to go another way.";
    const std::string described = "<meta name=description content='" + lead + "'>";
    const std::string cut =
        "<meta property=og:description content='A barge has closed the harbour, and the ferries…'>";
    const Row row = GENERATE_COPY(
        Row{"as described", described, "<h2>" + lead + "</h2>", true},
        Row{"described in part", cut, "<div>" + lead + "</div>", true},
        Row{"named", "", "<div class=article__standfirst>" + lead + "</div>", true},
        Row{"neither", "", "<div class=box>" + lead + "</div>", false},
        Row{"a link to something else", described, "<h2><a href=/2>" + lead + "</a></h2>", false});
    INFO(row.name);
    const Article article =
        extract_html(page(row.head + "<title>Barge closes harbour</title>",
                          "<main><header><h1>Barge closes harbour</h1>" + row.above +
                              "</header><div class=article-body>" + kParagraphs + "</div></main>"));
    CHECK(article.text == (row.taken ? lead + "\n\n" : "") + kText);
}

TEST_CASE("a text that only JSON-LD has whole is taken from there") {
    const std::string whole = kFirst + R"(\n)" + kSecond + R"(\n)" + repeated(kThird + ' ', 4);
    const Article article = extract_html(
        page(json_ld(R"({"@type":"NewsArticle","headline":"Barge","articleBody":")" + whole + "\"}"),
             "<article><p>" + kFirst + "</p></article>"));
    CHECK(article.text.starts_with(kText + "\n\n" + kThird));
    CHECK(contains(all_of(article.boilerplate), kFirst));
    SECTION("markup in it is undone") {
        const std::string marked =
            "<p>" + kFirst + R"(<\/p><p>)" + kSecond + R"(<\/p><p>)" + repeated(kThird + ' ', 4) + R"(<\/p>)";
        CHECK(extract_html(page(json_ld(R"({"@type":"NewsArticle","articleBody":")" + marked + "\"}"), ""))
                  .text.starts_with(kText + "\n\n" + kThird));
    }
    SECTION("not where the page has as much") {
        CHECK(extract_html(page(json_ld(R"({"@type":"NewsArticle","articleBody":")" + whole + "\"}"),
                                "<article><p>" + repeated(kThird + ' ', 4) + "</p></article>"))
                  .text.starts_with(kThird));
    }
}

TEST_CASE("the text ends where JSON-LD says that it does") {
    const std::string body =
        "<article>" + kParagraphs + "<p>" + kThird + "</p><p>" + kOther + "</p></article>";
    const auto with_body = [](const std::string& text) {
        return json_ld(R"({"@type":"NewsArticle","headline":"Barge","articleBody":")" + text + "\"}");
    };
    CHECK(extract_html(page(with_body(kFirst + ' ' + kSecond + ' ' + kThird), body)).text ==
          kText + "\n\n" + kThird);
    SECTION("but not if it has the beginning alone") {
        CHECK(extract_html(page(with_body(kFirst), body)).text == kText + "\n\n" + kThird + "\n\n" + kOther);
    }
}

TEST_CASE("an inline element that is hidden is not read") {
    CHECK(extract_html(page("", "<p>The harbour <span style='display:none'>of nowhere</span> is closed.</p>"))
              .text == "The harbour is closed.");
}

TEST_CASE("markup of HTML 5 and markup that is broken are read alike") {
    struct Row {
        const char* name;
        std::string body;
    };
    const Row row = GENERATE_COPY(
        Row{"paragraphs without ends", "<p>" + kFirst + "<p>" + kSecond},
        Row{"a section within a paragraph", "<p>" + kFirst + "<section>" + kSecond + "</section>"},
        Row{"items without ends", "<ul><li>" + kFirst + "<li>" + kSecond + "</ul>"},
        Row{"cells without ends", "<table><tr><td>" + kFirst + "<tr><td>" + kSecond + "</table>"},
        Row{"a table within a paragraph", "<p>" + kFirst + "<table><tr><td>" + kSecond + "</table>"},
        Row{"void elements", "<picture><source srcset=a><img></picture><embed src=b>" + kParagraphs},
        Row{"a place to break a word",
            "<p>The har<wbr>bour" + kFirst.substr(11) + "</p><p>" + kSecond + "</p>"},
        Row{"elements of its own", "<my-card><p>" + kFirst + "</p></my-card><p>" + kSecond + "</p>"},
        Row{"a template", "<template><p>Not this.</p></template>" + kParagraphs},
        Row{"a film", "<video><source src=a><track src=b>Not this.</video>" + kParagraphs},
        Row{"a script that writes markup",
            "<script>if (a<b) document.write('<p>Not this.<\\/p>');</script>" + kParagraphs},
        Row{"a drawing", "<svg><title>Not</title><text>this.</text></svg>" + kParagraphs});
    INFO(row.name);
    CHECK(extract_html(page("", row.body)).text == kText);
}

TEST_CASE("hostile nesting does not overflow the stack or lose the text") {
    const std::string open = GENERATE("<div class=paywall hidden>text of six words or so</div><div>",
                                      "<div itemprop=author>a<div itemprop=name>b", "<h1>a headline of words",
                                      "<ul><li>an item of words", "<table><tr><th>a cell of words",
                                      "<section class=comment>words to read");
    constexpr std::size_t kDepth = 10000;
    const Article article = extract_html("<html><body>" + repeated(open, kDepth) + kParagraphs);
    CHECK(contains(article.text + all_of(article.boilerplate), kFirst));
}
