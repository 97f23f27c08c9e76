// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>

#include "html_pages.hpp"

using namespace articles_test;
using nsearch::Article;
using nsearch::Finding;
using nsearch::PageKind;
using nsearch::articles::extract_html;

namespace {

std::string paragraphs(std::size_t count) {
    return repeated(kParagraphs + "<p>" + kThird + "</p>", count);
}

std::string timed(std::size_t entries) {
    std::string all;
    for (std::size_t i = 10; i < 10 + entries; ++i)
        all += "<div><time>" + std::to_string(i) + ":05</time></div><p>" + kFirst + "</p>";
    return all;
}

const Finding* find(const Article& article, const std::string& field, bool taken) {
    const auto at = std::find_if(article.findings.begin(), article.findings.end(), [&](const Finding& one) {
        return one.field == field && one.taken == taken;
    });
    return at == article.findings.end() ? nullptr : &*at;
}

}  // namespace

TEST_CASE("a page says what kind it is") {
    struct Row {
        const char* name;
        std::string head;
        std::string body;
        PageKind kind;
    };
    const std::string locked =
        json_ld(R"({"@type":"NewsArticle","headline":"B","isAccessibleForFree":"False"})");
    const std::string link = "<li><a href=/1>A headline of some more words</a></li>";
    const std::string picture = "<figure><img src=x><figcaption>The harbour at night</figcaption></figure>";
    const Row row = GENERATE_COPY(
        Row{"an article", "", paragraphs(1), PageKind::Article},
        Row{"a short one", "", "<p>" + kFirst + "</p>", PageKind::Article},
        Row{"a live blog by its type", json_ld(R"({"@type":"LiveBlogPosting","headline":"B"})"),
            paragraphs(1), PageKind::Live},
        Row{"a live blog by its start",
            json_ld(R"({"@type":"NewsArticle","headline":"B","coverageStartTime":"2023-05-04"})"),
            paragraphs(1), PageKind::Live},
        Row{"a ticker", "", "<main>" + timed(9) + "</main>", PageKind::Live},
        Row{"a few times", "", "<main>" + timed(4) + "</main>", PageKind::Article},
        Row{"the beginning of a locked article", locked, paragraphs(1), PageKind::Paywall},
        Row{"all of a locked article", locked, paragraphs(8), PageKind::Article},
        Row{"a paywall in the markup", "",
            paragraphs(1) + "<div class=paywall-box>To read on, buy a subscription now</div>",
            PageKind::Paywall},
        Row{"a paywall that is hidden", "",
            paragraphs(1) +
                "<div class=paywall-box style=display:none>To read on, buy a subscription now</div>",
            PageKind::Article},
        Row{"a paywall below a long text", "",
            paragraphs(8) + "<div class=paywall-box>To read on, buy a subscription now</div>",
            PageKind::Article},
        Row{"an appeal behind a short text", "",
            "<main>" + paragraphs(1) + "<div>Subscribe now to continue reading</div></main>",
            PageKind::Paywall},
        Row{"a gallery by its type",
            json_ld(R"({"@type":"ImageGallery","headline":"B","datePublished":"2023-05-04"})"), paragraphs(1),
            PageKind::Gallery},
        Row{"pictures with captions", "", "<main><p>" + kFirst + "</p>" + repeated(picture, 8) + "</main>",
            PageKind::Gallery},
        Row{"an article with pictures", "", "<main>" + paragraphs(4) + repeated(picture, 8) + "</main>",
            PageKind::Article},
        Row{"a page of headlines", "",
            "<main><p>" + kFirst + "</p><ul>" + repeated(link, 14) + "</ul></main>", PageKind::Listing},
        Row{"an article that says so, with headlines", "<meta property=og:type content=article>",
            "<main><p>" + kFirst + "</p><ul>" + repeated(link, 14) + "</ul></main>", PageKind::Article},
        Row{"headlines beside an article", "",
            "<article>" + paragraphs(1) + "</article><aside>" + repeated(link, 14) + "</aside>",
            PageKind::Article},
        Row{"nothing", "<title>Barge closes harbour</title>", "", PageKind::Empty});
    INFO(row.name);
    const Article article = extract_html(page(row.head, row.body));
    CHECK(article.kind == row.kind);
    const Finding* why = find(article, "kind", true);
    CHECK((why != nullptr) == (row.kind != PageKind::Article));
    if (why != nullptr) CHECK(why->value == to_string(row.kind));
}

TEST_CASE("findings say where everything came from") {
    const Article article = extract_html(page(
        "<meta property=og:title content='Barge closes harbour'><meta property=og:site_name content='Example "
        "Times'><link rel=canonical href='https://example.org/a'><meta name=author content='Anna Example'>" +
            json_ld(R"({"@type":"NewsArticle","headline":"Barge closes harbour","author":"Example Times"})"),
        "<h1>A ship in the harbour</h1><div class='story-body wide'>" + kParagraphs + "</div>"));
    struct Row {
        const char* field;
        bool taken;
        std::string value;
        std::string source;
    };
    const Row row = GENERATE(Row{"title", true, "Barge closes harbour", "json-ld headline, og:title"},
                             Row{"title", false, "A ship in the harbour", "h1: fewer places agree"},
                             Row{"authors", true, "Anna Example", "author"},
                             Row{"authors", false, "Example Times", "json-ld author: is no person's name"},
                             Row{"source", true, "Example Times", "og:site_name"},
                             Row{"url", true, "https://example.org/a", "link canonical"},
                             Row{"text", true, "", "element div.story-body: 100 % of the paragraphs"});
    INFO(row.field);
    const Finding* found = find(article, row.field, row.taken);
    REQUIRE(found != nullptr);
    CHECK(found->source == row.source);
    if (!row.value.empty()) CHECK(found->value == row.value);
}

TEST_CASE("findings are few and short") {
    const std::string author = "<meta name=author content='Anna " + repeated("Example ", 300) + "'>";
    const Article article = extract_html(page(repeated(author, 100), paragraphs(20)));
    CHECK(article.findings.size() <= 12);
    for (const Finding& finding : article.findings) CHECK(finding.value.size() <= 210);
}
