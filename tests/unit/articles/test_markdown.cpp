// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <chrono>

#include "articles/formats/front_matter.hpp"
#include "articles/formats/markdown_text.hpp"
#include "support.hpp"

using namespace articles_test;
using nsearch::articles::read_front_matter;
using nsearch::articles::read_markdown;

TEST_CASE("a Markdown text comes without its marks") {
    struct Row {
        const char* markdown;
        const char* text;
    };
    const Row row = GENERATE(
        Row{"One *two* __three__ `four`.", "One two three four."},
        Row{"A [link](https://example.org \"title\") and <https://example.org>.",
            "A link and https://example.org."},
        Row{"See [the report][1].\n\n[1]: https://example.org", "See the report."},
        Row{"Before ![a picture](x.jpg) after.", "Before after."}, Row{"![only a picture](x.jpg)", ""},
        Row{"One\ntwo.\n\nThree  \nfour.", "One two.\n\nThree four."},
        Row{"Text.\n\n- one\n- two\n  - three\n", "Text.\n\none\n\ntwo\n\nthree"},
        Row{"> Quoted\n> words.", "Quoted words."},
        Row{"Text.\n\n```sh\nls -l\n  cat\n```\n", "Text.\n\nls -l\n  cat"},
        Row{"Text.\n\n---\n\nMore.", "Text.\n\nMore."},
        Row{"Text.\n\n<div class=\"x\"><b>bold</b></div>\n<!-- <p>no</p> -->\n", "Text.\n\nbold"},
        Row{"A &amp; B &#x41; <br> C \\*D\\*.", "A & B A C *D*."},
        Row{"Text.\n\n## Part two\n\nMore.", "Text.\n\nPart two\n\nMore."});
    INFO(row.markdown);
    CHECK(read_markdown(row.markdown).text == row.text);
    CHECK(read_markdown(row.markdown).heading.empty());
}

TEST_CASE("a heading at the beginning is the headline") {
    for (const char* markdown : {"# Barge *closes* harbour\n\nText.", "Barge closes harbour\n===\n\nText."}) {
        CHECK(read_markdown(markdown).heading == "Barge closes harbour");
        CHECK(read_markdown(markdown).text == "Text.");
    }
}

TEST_CASE("front matter says what the article is") {
    const Outcome outcome =
        read("a.md",
             "---\ntitle: \"Barge closes harbour\"\ndate: 2023-05-04\nauthor:\n  - Anna Example\n"
             "  - Jo Sample\nlang: en-GB\nurl: https://example.org/1\nsource: Example Times\n"
             "tags: [ships, towns]\nupdated: 2023-05-06T10:00:00Z\ndescription: In short.\n---\n"
             "# Barge closes harbour\n\nThe *harbour* was closed.\n");
    CHECK(outcome.reasons().empty());
    REQUIRE(outcome.articles.size() == 1);
    const nsearch::Article& article = outcome.articles[0];
    CHECK(article.id.empty());
    CHECK(article.title == "Barge closes harbour");
    CHECK(article.text == "The harbour was closed.");
    CHECK(article.date == "2023-05-04");
    CHECK(article.date_source == "front matter");
    CHECK(article.date_confidence == nsearch::Confidence::High);
    CHECK(article.modified == "2023-05-06T10:00:00Z");
    CHECK(article.authors == std::vector<std::string>{"Anna Example", "Jo Sample"});
    CHECK(article.language == "en");
    CHECK(article.url == "https://example.org/1");
    CHECK(article.source == "Example Times");
    CHECK(article.boilerplate == std::vector<std::string>{"In short.", "ships, towns"});
}

TEST_CASE("the headline comes from the front matter, else the first heading") {
    struct Row {
        const char* markdown;
        const char* title;
        const char* text;
    };
    const Row row =
        GENERATE(Row{"---\ntitle: A\n---\n# B\n\nText.", "A", "B\n\nText."},
                 Row{"---\ntitle: A\n---\n# A!\n\nText.", "A", "Text."},
                 Row{"---\ndate: 2023-05-04\n---\n# B\n\nText.", "B", "Text."},
                 Row{"---\nsource: https://example.org/1\n---\n# B\n\nText.", "B", "Text."},
                 Row{"+++\ntitle = \"A\"\n+++\n# B\n\nText of a sentence that ends.", "B",
                     "Text of a sentence that ends."},
                 Row{"# B\n\nText of a sentence that ends.", "B", "Text of a sentence that ends."});
    INFO(row.markdown);
    const Outcome outcome = read("a.md", row.markdown);
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].title == row.title);
    CHECK(outcome.articles[0].text == row.text);
}

TEST_CASE("front matter that is not YAML is read as far as it can be") {
    // A colon in a title is the usual mistake.
    const Outcome outcome = read("a.md", "---\ntitle: Harbour: closed\ndate: 2023-05-04\n---\nText.");
    CHECK(outcome.reasons() == "0 doubtful: its front matter is not valid YAML, and was read line by line\n");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].title == "Harbour: closed");
    CHECK(outcome.articles[0].date == "2023-05-04");
    CHECK(outcome.articles[0].boilerplate.size() == 1);
}

TEST_CASE("what only looks like front matter is text") {
    for (const char* text :
         {"---\n\nA sentence between rules.\n\n---\n\nMore.", "---\ntitle: never closed\n\nText.",
          "--- a\ntitle: x\n---\n", "Text.\n---\ntitle: x\n---\n", "---\n- a\n- b\n---\n"}) {
        INFO(text);
        CHECK(read_front_matter(text).size == 0);
    }
}

TEST_CASE("YAML that would grow or nest without end is harmless") {
    std::string bomb = "---\na0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before + "," + before + "," +
                before + "," + before + "]\n";
    }
    const auto grown = read_front_matter(bomb + "title: T\n---\nText.");
    CHECK(grown.fields["title"] == "T");
    CHECK(grown.fields.dump().size() < 1000);
    const auto deep =
        read_front_matter("---\nx: " + std::string(5000, '[') + std::string(5000, ']') + "\ntitle: T\n---\n");
    CHECK(deep.fields["title"] == "T");
    const auto self = read_front_matter("---\n&a x: *a\n? [k]\n: v\ntitle: T\n---\n");
    CHECK(self.fields["title"] == "T");
}

TEST_CASE("Markdown that is slow to read elsewhere is read in good time") {
    const std::string piece =
        GENERATE("[", "![[]()", "*a_ ", "a**b c* ", ">", "<!--", "`a", "- ", "[a](", "<x ", "&", "\\");
    INFO(piece);
    std::string markdown;
    while (markdown.size() < 500000) markdown += piece;
    const auto start = std::chrono::steady_clock::now();
    CHECK(read_markdown(markdown).text.size() <= markdown.size() * 3);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(8));  // by the square: 20 or more
}

TEST_CASE("a plain text is never read as Markdown") {
    const Outcome outcome =
        read("a.txt", "Headline of the note\n\nA sentence with *stars* and [brackets](x) that is the text.");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(contains(outcome.articles[0].text, "*stars* and [brackets](x)"));
}
