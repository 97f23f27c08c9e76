// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "articles/urls.hpp"
#include "html_pages.hpp"

using namespace articles_test;
using nsearch::Article;
using nsearch::articles::absolute_url;
using nsearch::articles::extract_html;
using nsearch::articles::host_of;
using nsearch::articles::site_of_host;

TEST_CASE("JSON-LD is read in the forms that pages have") {
    struct Row {
        const char* name;
        std::string json;
    };
    const std::string article = R"({"@type":"NewsArticle","headline":"Barge closes harbour"})";
    const Row row = GENERATE_COPY(
        Row{"an object", article}, Row{"an array", "[{\"@type\":\"WebSite\"}," + article + "]"},
        Row{"a graph", R"({"@graph":[{"@type":"Person","name":"A"},)" + article + "]}"},
        Row{"several types",
            R"({"@type":["Thing","ReportageNewsArticle"],"headline":"Barge closes harbour"})"},
        Row{"a blog", R"({"@type":"BlogPosting","headline":"Barge closes harbour"})"},
        Row{"within another object", R"({"@type":"WebPage","mainEntity":)" + article + "}"},
        Row{"before others of a list", R"([{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle",)"
                                       R"("headline":"A bridge is open"}]},)" +
                                           article + "]"},
        Row{"a comma too many", R"({"@type":"NewsArticle","headline":"Barge closes harbour",})"},
        Row{"a line end in a string", "{\"@type\":\"NewsArticle\",\n\"headline\":\"Barge closes\nharbour\"}"},
        Row{"in a comment", "<!-- " + article + " -->"},
        Row{"in CDATA", "//<![CDATA[\n" + article + "\n//]]>"},
        Row{"two values", article + ";{\"@type\":\"WebSite\"}"},
        Row{"entities", R"({"@type":"NewsArticle","headline":"Barge closes&nbsp;harbour"})"});
    INFO(row.name);
    CHECK(extract_html(page(json_ld(row.json), kParagraphs)).title == "Barge closes harbour");
}

TEST_CASE("authors are names of people") {
    struct Row {
        const char* name;
        std::string head;
        std::string body;
        std::vector<std::string> authors;
    };
    const auto with_author = [](const std::string& author) {
        return json_ld(
            R"({"@type":"NewsArticle","headline":"Barge","publisher":{"name":"Example Times"},"author":)" +
            author + "}");
    };
    const Row row = GENERATE_COPY(
        Row{"a string", with_author(R"("By Anna Example and Jo Sample")"), "", {"Anna Example", "Jo Sample"}},
        Row{"objects",
            with_author(R"([{"name":"Anna Example"},{"name":"Jo Sample"}])"),
            "",
            {"Anna Example", "Jo Sample"}},
        Row{"a reference",
            json_ld(R"({"@graph":[{"@type":"NewsArticle","headline":"Barge","author":{"@id":"#a"}},)"
                    R"({"@type":"Person","@id":"#a","name":"Anna Example"}]})"),
            "",
            {"Anna Example"}},
        Row{"the site itself, so the next place",
            with_author(R"({"@type":"Organization","name":"Example Times"})") +
                "<meta name=author content='Anna Example'>",
            "",
            {"Anna Example"}},
        Row{"an agency",
            with_author(R"({"@type":"Organization","name":"Sample Agency"})"),
            "",
            {"Sample Agency"}},
        Row{"an address", "<meta property=article:author content='https://example.org/anna'>", "", {}},
        Row{"an account", "<meta name=author content='@anna'>", "", {}},
        Row{"a job behind the name",
            "<meta name=author content='Anna Example, senior reporter'>",
            "",
            {"Anna Example"}},
        Row{"several elements",
            "<meta name=citation_author content='Anna Example'><meta name=citation_author content='Jo "
            "Sample'>",
            "",
            {"Anna Example", "Jo Sample"}},
        Row{"Dublin Core", "<meta name=DC.creator content='Anna Example'>", "", {"Anna Example"}},
        Row{"microdata",
            "",
            "<div itemprop=author>Text: <span itemprop=name>Anna Example</span>, chief of something</div>",
            {"Anna Example"}},
        Row{"a link", "", "<a rel=author href=/anna>Anna Example</a>", {"Anna Example"}},
        Row{"of a reader's comment", "", "<div itemprop=comment><b itemprop=author>Jo Sample</b></div>", {}});
    INFO(row.name);
    CHECK(extract_html(page(row.head, "<article>" + kParagraphs + "</article>" + row.body)).authors ==
          row.authors);
}

TEST_CASE("the source is the outlet") {
    struct Row {
        const char* name;
        std::string head;
        const char* source;
    };
    const std::string publisher =
        json_ld(R"({"@type":"NewsArticle","headline":"Barge","publisher":{"name":"Example Publishers"}})");
    const Row row = GENERATE_COPY(
        Row{"as the page shares itself", "<meta property=og:site_name content='Example Times'>" + publisher,
            "Example Times"},
        Row{"a publisher before a name of software", "<meta name=application-name content=App>" + publisher,
            "Example Publishers"},
        Row{"a site's own record", json_ld(R"({"@type":"WebSite","name":"Example Times"})"), "Example Times"},
        Row{"an address", "<meta property=og:site_name content='https://www.example.org/'>", "example.org"},
        Row{"nothing", "", ""});
    INFO(row.name);
    CHECK(extract_html(page(row.head, kParagraphs)).source == row.source);
}

TEST_CASE("the address is whole") {
    struct Row {
        const char* name;
        std::string head;
        const char* url;
    };
    const Row row = GENERATE(
        Row{"as it is", "<link rel=canonical href='https://example.org/a?b=1'>", "https://example.org/a?b=1"},
        Row{"without protocol", "<link rel=canonical href='//example.org/a'>", "https://example.org/a"},
        Row{"relative, with another one",
            "<link rel=canonical href='/a'><meta property=og:url content='https://example.org/b'>",
            "https://example.org/a"},
        Row{"relative to the base", "<base href='https://example.org/x/'><link rel=canonical href=a>",
            "https://example.org/x/a"},
        Row{"relative to nothing", "<link rel=canonical href='/a'>", ""},
        Row{"JSON-LD's page",
            json_ld(
                R"({"@type":"NewsArticle","headline":"B","mainEntityOfPage":{"@id":"https://example.org/a"}})"),
            "https://example.org/a"},
        Row{"a script", "<link rel=canonical href='javascript:void(0)'>", ""});
    INFO(row.name);
    CHECK(extract_html(page(row.head, kParagraphs)).url == row.url);
}

TEST_CASE("addresses are taken apart") {
    CHECK(absolute_url("b", "https://example.org/a/c?x#y") == "https://example.org/a/b");
    CHECK(absolute_url("b", "https://example.org") == "https://example.org/b");
    CHECK(absolute_url("a b", "https://example.org").empty());
    CHECK(absolute_url("mailto:a@example.org", "https://example.org").empty());
    CHECK(host_of("HTTPS://user@www.Example.org:80/a") == "example.org");
    CHECK(host_of("example").empty());
    CHECK(site_of_host("news.example.co.uk") == "example");
    CHECK(site_of_host("example.org") == "example");
    CHECK(site_of_host("localhost").empty());
}
