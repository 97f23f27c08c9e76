// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "support.hpp"

using namespace articles_test;

namespace {

const std::string kRecord =
    R"({"id":"a1","title":"Barge closes harbour","text":"One.\n\nTwo.","date":"2023-05-04T20:15:00Z","lang":"en-GB",)"
    R"("url":"https://example.org/1","source":"Example Times","authors":["Anna Example","Jo Sample"]})";

}  // namespace

TEST_CASE("a record gives an article in each container of JSON") {
    struct Row {
        const char* name;
        std::string bytes;
    };
    const Row row =
        GENERATE(Row{"a.jsonl", kRecord + "\n"}, Row{"a.ndjson", "\xEF\xBB\xBF\n" + kRecord + "\r\n\r\n"},
                 Row{"a.json", kRecord}, Row{"a.json", "[" + kRecord + "]"},
                 Row{"a.json", R"({"status":"ok","articles":[)" + kRecord + "]}"},
                 Row{"a.json", R"({"data":{"items":[)" + kRecord + R"(]},"total":1})"},
                 Row{"a.jsonl.gz", gzip(kRecord)}, Row{"a.txt", "[" + kRecord + "]"});
    INFO(row.bytes);
    const Outcome outcome = read(row.name, row.bytes);
    INFO(outcome.reasons());
    CHECK(outcome.problems.empty());
    REQUIRE(outcome.articles.size() == 1);
    const nsearch::Article& article = outcome.articles[0];
    CHECK(article.id == "a1");
    CHECK(article.title == "Barge closes harbour");
    CHECK(article.text == "One.\n\nTwo.");
    CHECK(article.date == "2023-05-04T20:15:00Z");
    CHECK(article.date_source == "json");
    CHECK(article.language == "en");
    CHECK(article.url == "https://example.org/1");
    CHECK(article.source == "Example Times");
    CHECK(article.authors == std::vector<std::string>{"Anna Example", "Jo Sample"});
    CHECK(article.boilerplate.empty());
}

TEST_CASE("fields go by other names too") {
    const Outcome outcome = read(
        "a.jsonl",
        R"({"_id":17,"headline":"H","maintext":"T","date_publish":"2023-05-04 20:15:00","language":"eng","authors":[],)"
        R"("source_domain":"example.org"})"
        "\n"
        R"({"Title":"H","Body":"T","publishedAt":"4 May 2023","author":"Anna Example, Jo Sample","source":{"name":"Example"}})"
        "\n"
        R"({"title":null,"text":"T","date":1683230400,"lang":null})"
        "\n");
    CHECK(outcome.reasons().empty());
    REQUIRE(outcome.articles.size() == 3);
    CHECK(outcome.articles[0].id == "17");
    CHECK(outcome.articles[0].date == "2023-05-04");
    CHECK(outcome.articles[0].language == "en");
    CHECK(outcome.articles[0].source == "example.org");
    CHECK(outcome.articles[1].title == "H");
    CHECK(outcome.articles[1].date == "2023-05-04");
    CHECK(outcome.articles[1].authors.size() == 2);
    CHECK(outcome.articles[1].source == "Example");
    CHECK(outcome.articles[2].date == "2023-05-04T20:00:00Z");
}

TEST_CASE("a bad line is reported by its number, and the others are read") {
    struct Row {
        const char* line;
        const char* problem;
        std::size_t articles;  // of three, with a good line before and after
    };
    const Row row = GENERATE(
        Row{"{\"text\":", "2 skipped: is not valid JSON\n", 2},
        Row{"[1,2]", "2 skipped: is not a JSON object\n", 2},
        Row{"\"text\"", "2 skipped: is not a JSON object\n", 2},
        Row{"{\"text\":5}", "2 skipped: its text is not a string\n", 2},
        Row{"{\"url\":\"x\"}", "2 skipped: has neither a text nor a title\n", 2},
        Row{"{\"text\":\"\",\"title\":\" \"}", "2 skipped: has neither a text nor a title\n", 2},
        Row{"{\"text\":\"T\",\"title\":5}", "2 doubtful: its title is not a string, and left out\n", 3},
        Row{"{\"text\":\"T\",\"date\":\"soon\"}",
            "2 doubtful: its date \"soon\" is not understood, and left out\n", 3},
        Row{"{\"text\":\"T\",\"date\":2023}",
            "2 doubtful: its date is a number that is no time, and left out\n", 3},
        Row{"{\"text\":\"T\",\"id\":[1]}",
            "2 doubtful: its id is neither a string nor a number, and left out\n", 3},
        Row{"{\"text\":\"T\",\"authors\":[7]}", "2 doubtful: an author is not a string, and left out\n", 3});
    const Outcome outcome = read("a.jsonl", kRecord + "\n" + row.line + "\n" + kRecord + "\n");
    CHECK(outcome.reasons() == row.problem);
    CHECK(outcome.articles.size() == row.articles);
}

TEST_CASE("a bad element of an array is reported by its number, and the others are read") {
    const Outcome outcome =
        read("a.json", "[" + kRecord + ", 5, {\"url\":\"x\"}, [" + kRecord + "], " + kRecord + "]");
    CHECK(outcome.articles.size() == 2);
    CHECK(outcome.reasons() ==
          "2 skipped: is not a JSON object\n3 skipped: has neither a text nor a title\n4 skipped: is not a "
          "JSON object\n");
}

TEST_CASE("a cut array gives what came before, and says where it ends") {
    const Outcome outcome = read("a.json", "[" + kRecord + "," + kRecord + ",{\"text\":\"cut");
    CHECK(outcome.articles.size() == 2);
    CHECK(outcome.reasons() == "3 skipped: is not valid JSON from here on; the records before were read\n");
}

TEST_CASE("a JSON file that holds JSON lines is read, and the other way round") {
    CHECK(read("a.json", kRecord + "\n" + kRecord + "\n").articles.size() == 2);
    CHECK(read("a.jsonl", "[\n" + kRecord + ",\n" + kRecord + "\n]").articles.size() == 2);
    // A broken line, the second one even, ends nothing.
    CHECK(read("a.jsonl", "{\"text\": \"A\"}\nbroken\n{\"text\": \"B\"}\n").articles.size() == 2);
    CHECK(read("a.jsonl", "{\n  \"title\": \"H\",\n  \"text\": \"T\"\n}\n").articles.size() == 1);
    // A broken line among good ones does not make it another format.
    CHECK(read("a.json", kRecord + "\n{broken\n" + kRecord + "\n").articles.size() == 2);
}

TEST_CASE("an article with comments and pictures is one article") {
    const Outcome outcome = read(
        "a.json", R"({"title":"H","text":"T","images":[{"title":"I","url":"u"}],"comments":[{"text":"C"}],)"
                  R"("authors":[{"name":"Anna Example"}]})");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].text == "T");
    CHECK(outcome.articles[0].authors == std::vector<std::string>{"Anna Example"});
}

TEST_CASE("JSON without articles says so") {
    CHECK(read("a.json", R"({"version":1,"list":[1,2,3]})").reasons() ==
          "1 skipped: has neither a text nor a title\n");
    CHECK(contains(read("a.json", "[]").reasons(), "is empty"));
    CHECK(contains(read("a.json", "{not json").reasons(), "0 skipped: is not valid JSON"));
}

TEST_CASE("JSON in other encodings is read") {
    const std::string record =
        "{\"title\":\"\xCF\xEE\xF0\xF2 \xE7\xE0\xEA\xF0\xFB\xF2\",\"text\":\"\xCF\xEE\xF0\xF2 "
        "\xED\xE5\xE1\xEE\xEB\xFC\xF8\xEE\xE3\xEE "
        "\xE3\xEE\xF0\xEE\xE4\xE0 \xE7\xE0\xEA\xF0\xFB\xEB\xE8 \xE2\xEE \xE2\xF2\xEE\xF0\xED\xE8\xEA, "
        "\xF1\xEE\xEE\xE1\xF9\xE8\xEB\xE8 "
        "\xE2 \xE0\xE4\xEC\xE8\xED\xE8\xF1\xF2\xF0\xE0\xF6\xE8\xE8 \xEF\xEE\xF0\xF2\xE0.\"}";
    const char* name = GENERATE("a.json", "a.jsonl");
    const Outcome outcome = read(name, record + "\n");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].title == "Порт закрыт");
    std::string wide = "\xFF\xFE";
    for (const char c : kRecord) wide += {c, '\0'};
    REQUIRE(read(name, wide).articles.size() == 1);
    CHECK(read(name, wide).articles[0].title == "Barge closes harbour");
}

TEST_CASE("a stray byte in a record is repaired and reported with its record") {
    const Outcome outcome = read("a.jsonl", kRecord + "\n{\"text\":\"Порт закрыт \xE9 во вторник\"}\n");
    REQUIRE(outcome.articles.size() == 2);
    CHECK(outcome.articles[1].text == "Порт закрыт \uFFFD во вторник");
    CHECK(outcome.reasons() == "2 doubtful: read as UTF-8, with 1 place that is damaged\n");
}

TEST_CASE("nesting without end is harmless") {
    const std::string deep = std::string(200000, '[') + std::string(200000, ']');
    CHECK(read("a.json", "[{\"text\":\"T\",\"x\":" + deep + "}]").articles.size() == 1);
    CHECK(read("a.jsonl", "{\"text\":\"T\",\"x\":" + deep + "}").articles.size() == 1);
    CHECK(read("a.json", std::string(200000, '[')).articles.empty());
    CHECK(read("a.json", "{\"a\":" + deep + "}").articles.empty());
}

TEST_CASE("nesting without end in a field that is taken is harmless") {
    const std::string deep = std::string(200000, '[') + std::string(200000, ']');
    const char* field = GENERATE("title", "authors", "date", "id", "source", "lang", "modified");
    INFO(field);
    const std::string record = "{\"text\":\"T\",\"" + std::string(field) + "\":" + deep + "}";
    CHECK(read("a.jsonl", record).articles.size() == 1);
    CHECK(read("a.json", record).articles.size() == 1);
}

TEST_CASE("a line of JSON is a whole value and nothing else") {
    struct Row {
        const char* line;
        const char* reason;
    };
    const Row row = GENERATE(
        Row{R"({"text":"T"} {"text":"T"})", "1 skipped: is not valid JSON\n"},
        Row{R"({"text":"T","a":[1,{"b":[]},2],"c":{}})", ""}, Row{R"({"text":"T","text":"U"})", ""},
        Row{"[[", "1 skipped: is not valid JSON\n"}, Row{"null", "1 skipped: is not a JSON object\n"});
    INFO(row.line);
    CHECK(read("a.jsonl", row.line).reasons() == row.reason);
}

TEST_CASE("authors that are no names are said once, and the others are kept") {
    std::string entries;
    for (int i = 0; i < 1000; ++i) entries += "5,";
    const Outcome outcome = read("a.jsonl", R"({"text":"T","authors":[)" + entries + R"("Anna Example"]})");
    CHECK(outcome.reasons() == "1 doubtful: an author is not a string, and left out\n");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].authors == std::vector<std::string>{"Anna Example"});
    const Outcome single = read("a.jsonl", R"({"text":"T","authors":{"name":"Anna Example"}})");
    CHECK(single.articles.at(0).authors == std::vector<std::string>{"Anna Example"});
}
