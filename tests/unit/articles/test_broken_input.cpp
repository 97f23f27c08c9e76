// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "articles/bytes/utf8.hpp"
#include "support.hpp"

using namespace articles_test;
using namespace std::string_literals;

namespace {

/// What the library promises of every string that it hands out.
void check_utf8(const Outcome& outcome) {
    const auto valid = [](const std::string& text) {
        return nsearch::articles::census_utf8(text).invalid == 0;
    };
    for (const auto& article : outcome.articles) {
        CHECK((valid(article.title) && valid(article.text) && valid(article.date) && valid(article.source) &&
               valid(article.url)));
        CHECK((valid(article.id) && valid(article.language) && valid(all_of(article.authors)) &&
               valid(all_of(article.boilerplate))));
    }
    for (const auto& problem : outcome.problems)
        CHECK((valid(problem.reason) && !contains(problem.reason, "\n")));
}

}  // namespace

TEST_CASE("a file that holds no article is reported with a reason") {
    struct Row {
        const char* name;
        std::string bytes;
        const char* reason;
    };
    const Row row = GENERATE(
        Row{"a.txt", "", "is empty"}, Row{"a.txt", " \n\t\n", "is empty"}, Row{"a.html", "", "is empty"},
        Row{"a.html", "<html><body></body></html>", "is empty"}, Row{"a.jsonl", "\n\n", "is empty"},
        Row{"a.json", "", "is empty"}, Row{"a.txt", "%PDF-1.4\n%\xE2\xE3\xCF\xD3", "looks like a PDF"},
        Row{"a.html", "PK\x03\x04\x14", "is damaged"}, Row{"a.txt", "\0\1\2\3\4\5\6\7"s, "binary"},
        Row{"a.txt.gz", gzip(""), "is empty"}, Row{"a.txt.gz", gzip("%PDF-1.4"), "looks like a PDF"},
        Row{"a.txt.gz", gzip("some text").substr(0, 10), "is damaged"},
        Row{"a.txt", "\x1F\x8B", "is damaged"});
    INFO(row.name << " " << row.reason);
    const Outcome outcome = read(row.name, row.bytes);
    CHECK(outcome.articles.empty());
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].skipped);
    CHECK(contains(outcome.problems[0].reason, row.reason));
}

TEST_CASE("what stands before the damage of a gzip file is kept and said to be doubtful") {
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "Entry " + std::to_string(i * 7919 % 10007) + " says that the wind was calm on this day.\n";
    const std::string packed = gzip(text);
    const Outcome outcome = read("a.txt.gz", packed.substr(0, packed.size() * 3 / 4));
    REQUIRE(outcome.articles.size() == 1);
    CHECK(contains(outcome.articles[0].text, "the wind was calm"));
    REQUIRE(outcome.problems.size() == 1);
    CHECK_FALSE(outcome.problems[0].skipped);
}

TEST_CASE("a doubtful encoding is listed, and the text is read") {
    const Outcome outcome = read("a.txt", "Harbour closed: caf\xE9");
    REQUIRE(outcome.articles.size() == 1);
    REQUIRE(outcome.problems.size() == 1);
    CHECK_FALSE(outcome.problems[0].skipped);
    CHECK(contains(outcome.problems[0].reason, "read as "));
}

TEST_CASE("random bytes never crash, and never come out as invalid UTF-8") {
    std::mt19937 random(20230313);
    const std::vector<std::string> starts = {"",         "<html><body><p>", "{\"text\":\"", "[{\"text\":\"",
                                             "\xFF\xFE", "\x1F\x8B\x08",    "Title\n\n"};
    for (int round = 0; round < 300; ++round) {
        std::string bytes = starts[random() % starts.size()];
        const std::size_t size = random() % 3000;
        // Half of the rounds stay within what could be text.
        const unsigned low = round % 2 == 0 ? 0 : 32;
        for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(low + random() % (256 - low));
        const char* name = std::vector<const char*>{"a.txt", "a.html", "a.json", "a.jsonl",
                                                    "a.csv", "a.md",   "a.warc", "a.zip"}[random() % 8];
        INFO("round " << round);
        check_utf8(read(name, bytes));
    }
}

TEST_CASE("damaged markup and records never crash") {
    const std::string good =
        "<html><head><title>T | S</title><script "
        "type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"H\"}</script>"
        "</head><body><article><h1>H</h1><p>One long sentence &amp; another &#x41; of the page, <b>bold "
        "<i>and</b> italic</i>.</p>"
        "<table><tr><td>cell</table></article></body></html>";
    const std::string record =
        "[{\"id\":1,\"title\":\"H\",\"text\":\"T \\u0416 "
        "\\ud83d\\ude00\",\"date\":\"2023-05-04\",\"authors\":[\"A\"]},{}]";
    std::mt19937 random(42);
    for (int round = 0; round < 300; ++round) {
        std::string bytes = round % 2 == 0 ? good : record;
        for (unsigned i = 0; i < 1 + random() % 6; ++i) {
            const std::size_t at = random() % bytes.size();
            if (random() % 2 == 0) {
                bytes[at] = static_cast<char>(random() % 256);
            } else {
                bytes.erase(at, random() % 20);
            }
            if (bytes.empty()) bytes = "<";
        }
        INFO("round " << round);
        check_utf8(read(round % 2 == 0 ? "a.html" : "a.json", bytes));
    }
}
