// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "articles/extract.hpp"
#include "support.hpp"

using namespace articles_test;
using nsearch::Article;
using nsearch::Confidence;
using nsearch::articles::extract_html;
using nsearch::articles::PageContext;

namespace {

const std::string kText =
    "<p>The harbour of the small town was closed on Tuesday after a barge ran aground near the old "
    "lighthouse.</p>"
    "<p>Two tugs came from the next port, and divers will look at the hull as soon as the wind allows it, "
    "said "
    "the harbour master.</p>";
const std::string kHeadline = "<h1>Barge closes harbour for a week</h1>";

std::string page(const std::string& head, const std::string& above, const std::string& below,
                 const std::string& lang = "") {
    return "<html lang='" + lang + "'><head><title>Barge closes harbour for a week</title>" + head +
           "</head><body>" + above + kHeadline + below + kText + "</body></html>";
}

std::string json_ld(const std::string& json) {
    return "<script type='application/ld+json'>" + json + "</script>";
}

struct Row {
    const char* name;
    std::string html;
    const char* date;
    const char* source;
    Confidence confidence;
};

void check(const Row& row) {
    INFO(row.name);
    const Article article = extract_html(row.html);
    CHECK(article.date == row.date);
    CHECK(article.date_source == row.source);
    CHECK(article.date_confidence == row.confidence);
}

}  // namespace

TEST_CASE("each place of a page can tell its day") {
    check(GENERATE(
        Row{"JSON-LD", page(json_ld(R"({"@type":"NewsArticle","datePublished":"2023-03-13"})"), "", ""),
            "2023-03-13", "json-ld", Confidence::High},
        Row{"meta", page("<meta name='parsely-pub-date' content='2023-03-13T10:00:00Z'>", "", ""),
            "2023-03-13T10:00:00Z", "meta", Confidence::High},
        Row{"Dublin Core", page("<meta name='DC.date.issued' content='2023-03-13'>", "", ""), "2023-03-13",
            "meta", Confidence::High},
        Row{"citation", page("<meta name='citation_publication_date' content='2023/03/13'>", "", ""),
            "2023-03-13", "meta", Confidence::High},
        Row{"meta that says little", page("<meta name='date' content='2023-03-13'>", "", ""), "2023-03-13",
            "meta", Confidence::Medium},
        Row{"microdata", page("", "", "<span itemprop=datePublished content='2023-03-13'>then</span>"),
            "2023-03-13", "microdata", Confidence::High},
        Row{"microdata in words", page("", "", "<span itemprop=datePublished>13 March 2023</span>"),
            "2023-03-13", "microdata", Confidence::High},
        Row{"microdata of a meta element", page("", "", "<meta itemprop=datePublished content='2023-03-13'>"),
            "2023-03-13", "microdata", Confidence::High},
        Row{"time element", page("", "", "<time datetime='2023-03-13T10:00'>10:00</time>"), "2023-03-13",
            "time", Confidence::Medium},
        Row{"time element in words", page("", "", "<time>13 March 2023</time>"), "2023-03-13", "time",
            Confidence::Medium},
        Row{"labelled line", page("", "", "<div>Published: 13 March 2023</div>"), "2023-03-13", "byline",
            Confidence::High},
        Row{"byline", page("", "", "<div>By Anna Example, 13 March 2023</div>"), "2023-03-13", "byline",
            Confidence::Medium},
        Row{"ambiguous byline", page("", "", "<div>By Anna Example, 03/04/2023</div>"), "2023-04-03",
            "byline", Confidence::Low},
        Row{"byline of a page from the USA", page("", "", "<div>By Anna Example, 03/04/2023</div>", "en-US"),
            "2023-03-04", "byline", Confidence::Medium},
        Row{"address", page("<link rel=canonical href='https://example.org/2023/03/13/barge'>", "", ""),
            "2023-03-13", "url", Confidence::Medium},
        Row{"data attribute", page("", "", "<div data-published='2023-03-13'>now</div>"), "2023-03-13",
            "attribute", Confidence::Low},
        Row{"data of a script",
            page("<script>window.state = {\"post\":{\"publishedAt\":\"2023-03-13T10:00:00Z\"}}</script>", "",
                 ""),
            "2023-03-13T10:00:00Z", "script", Confidence::Low},
        Row{"data of a script as a string",
            page("<script>push(\"{\\\"datePublished\\\":\\\"2023-03-13\\\"}\")</script>", "", ""),
            "2023-03-13", "script", Confidence::Low},
        Row{"when the server made the page", page("<meta http-equiv=date content='2023-03-13'>", "", ""), "",
            "", Confidence::None},
        Row{"nothing", page("", "", ""), "", "", Confidence::None}));
}

TEST_CASE("of two places the more telling one is believed") {
    check(GENERATE(
        Row{"JSON-LD before meta",
            page(json_ld(R"({"@type":"NewsArticle","datePublished":"2023-03-13"})") +
                     "<meta property='article:published_time' content='2023-03-12'>",
                 "", ""),
            "2023-03-13", "json-ld", Confidence::High},
        Row{"meta before time",
            page("<meta property='article:published_time' content='2023-03-13'>", "",
                 "<time datetime='2023-03-12'></time>"),
            "2023-03-13", "meta", Confidence::High},
        Row{"the time element of the article before that of a teaser",
            page("", "<nav><time datetime='2023-03-10'></time></nav>",
                 "<a href=x>Bridge opens <time datetime='2023-03-11'></time></a><time "
                 "datetime='2023-03-13'></time>"),
            "2023-03-13", "time", Confidence::Medium},
        Row{"the article's microdata before that of a comment",
            page("", "",
                 "<div itemscope itemtype='https://schema.org/Comment'>"
                 "<meta itemprop=datePublished content='2023-03-20'></div>"
                 "<meta itemprop=datePublished content='2023-03-13'>"),
            "2023-03-13", "microdata", Confidence::High},
        Row{"a line below the headline before today's day above it",
            page("", "<div>Thursday, 1 June 2023</div>", "<div>Anna Example, 13 March 2023</div>"),
            "2023-03-13", "byline", Confidence::Medium},
        Row{"a byline before that of a caption",
            page("", "",
                 "<figure><figcaption><p>A ship, 1 June 2020</p></figcaption></figure><p>13 March 2023</p>"),
            "2023-03-13", "byline", Confidence::Medium},
        Row{"metadata of the article before that of the page",
            page(json_ld(R"({"@type":"WebPage","datePublished":"2020-01-01"})"), "",
                 "<div>Published: 13 March 2023</div>"),
            "2023-03-13", "byline", Confidence::High}));
}

TEST_CASE("JSON-LD is believed of the page's article only") {
    const std::string article =
        R"({"@type":"NewsArticle","headline":"Barge closes harbour for a week","datePublished":"2023-03-13"})";
    const std::string other =
        R"({"@type":"NewsArticle","headline":"Bridge opens","datePublished":"2020-01-01"})";
    const std::string json = GENERATE_COPY(
        "[" + other + "," + article + "]",
        R"({"@type":"WebPage","datePublished":"2020-01-01","mainEntity":)" + article + "}",
        R"({"@graph":[{"@type":"ItemList","itemListElement":[)" + other + "]}," + article + "]}",
        R"({"@type":"NewsArticle","headline":"Barge closes harbour for a week","comment":[{"@type":"SocialMediaPosting","datePublished":"2024-01-01"}],"datePublished":"2023-03-13"})",
        R"({"@type":"Report","review":{"@type":"Article","datePublished":"2024-01-01"},"datePublished":{"@type":"Date","@value":"2023-03-13"}})",
        R"({"@type":["Thing","BlogPosting"],"datePublished":["2023-03-13","2023-03-14"]})");
    INFO(json);
    const Article found = extract_html(page(json_ld(json), "", ""));
    CHECK(found.date == "2023-03-13");
    CHECK(found.date_source == "json-ld");
}

TEST_CASE("the day of change is told from that of publication") {
    const std::string html = GENERATE(
        page(json_ld(R"({"@type":"NewsArticle","datePublished":"2023-03-13","dateModified":"2023-03-15"})"),
             "", ""),
        page("<meta property='article:modified_time' content='2023-03-15'>", "", "<p>13 March 2023</p>"),
        page("", "", "<time datetime='2023-03-13'></time><time class=updated datetime='2023-03-15'></time>"),
        page("", "",
             "<p><span>Updated: </span><time datetime='2023-03-15'></time></p><time "
             "datetime='2023-03-13'></time>"),
        page("", "", "<p>13 March 2023, updated 15 March 2023</p>"),
        page("", "", "<span itemprop=dateModified content='2023-03-15'></span><p>13 March 2023</p>"));
    INFO(html);
    const Article article = extract_html(html);
    CHECK(article.date == "2023-03-13");
    CHECK(article.modified == "2023-03-15");
}

TEST_CASE("what the container knows of a page is used") {
    PageContext context;
    context.url = "https://example.org/2023/03/13/barge";
    Article article = extract_html(page("", "", ""), context);
    CHECK(article.date == "2023-03-13");
    CHECK(article.date_source == "url");
    context = {"", "2023-03-13T10:00:00Z"};
    article = extract_html(page("", "", "<div>By Anna Example · 2 days ago</div>"), context);
    CHECK(article.date == "2023-03-11");
    CHECK(article.date_source == "relative");
    CHECK(article.first_seen == "2023-03-13T10:00:00Z");
}

TEST_CASE("datelines of pages are parts, made whole by the address") {
    const std::string text =
        "<p>MINSK, March 13 (Example Press) - The harbour was closed after a barge ran "
        "aground near the old lighthouse.</p>";
    const Article part = extract_html(page("", "", text));
    CHECK(part.date.empty());
    CHECK(part.date_partial == "--03-13");
    CHECK(part.date_source == "dateline");
    PageContext context;
    context.url = "https://example.org/2023/barge";
    const Article whole = extract_html(page("", "", text), context);
    CHECK(whole.date == "2023-03-13");
    CHECK(whole.date_confidence == Confidence::Medium);
}

TEST_CASE("every day that is seen is a finding") {
    const Article article = extract_html(page("<meta property='article:published_time' content='2023-03-13'>",
                                              "", "<p>By Anna Example, 12 March 2023</p>"));
    std::string all;
    for (const auto& finding : article.findings) {
        if (finding.field == "date")
            all += finding.value + " " + finding.source + (finding.taken ? " taken\n" : "\n");
    }
    CHECK(all == "2023-03-13 article:published_time taken\n2023-03-12 byline\n");
}
