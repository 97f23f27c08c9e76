// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <map>

#include "nsearch/error.hpp"
#include "support.hpp"

using namespace articles_test;
using nsearch::Confidence;
using nsearch::FieldMapping;

namespace {

nsearch::ReadOptions with(std::vector<FieldMapping> fields) {
    nsearch::ReadOptions options;
    options.fields = std::move(fields);
    return options;
}

}  // namespace

TEST_CASE("the user's word goes before what is guessed") {
    const std::string record =
        R"({"title":"Not this","meta":{"headline":"This","Lang":"de"},"text":"Not this.","story":"The story.",)"
        R"("when":"2023-05-04","day":"2020-01-01","date":"2019-01-01","a.b":"https://example.org/1"})";
    const auto options = with({{"title", "meta.headline"},
                               {"text", "STORY"},
                               {"date", "nothing"},
                               {"date", "when"},
                               {"lang", "meta.lang"},
                               {"url", "a.b"},
                               {"first_seen", "day"}});
    for (const std::string& bytes : {record + "\n", "[" + record + "]", record}) {
        INFO(bytes);
        const Outcome outcome = read(bytes.ends_with('\n') ? "a.jsonl" : "a.json", bytes, options);
        REQUIRE(outcome.articles.size() == 1);
        const nsearch::Article& article = outcome.articles[0];
        CHECK(article.title == "This");
        CHECK(article.text == "The story.");
        CHECK(article.date == "2023-05-04");
        CHECK(article.language == "de");
        CHECK(article.url == "https://example.org/1");
        CHECK(article.first_seen == "2020-01-01");
        CHECK(contains(outcome.reasons(),
                       "0 doubtful: has no field 'nothing' to take the date from; its fields: "));
        CHECK(contains(outcome.reasons(), "meta"));
    }
}

TEST_CASE("a record without the mapped field is guessed at") {
    const Outcome outcome =
        read("a.jsonl", "{\"headline\":\"A\",\"text\":\"1\"}\n{\"title\":\"B\",\"text\":\"2\"}\n",
             with({{"title", "headline"}}));
    CHECK(outcome.reasons().empty());
    REQUIRE(outcome.articles.size() == 2);
    CHECK(outcome.articles[1].title == "B");
}

TEST_CASE("the columns of a table are mapped too") {
    const Outcome outcome =
        read("a.csv", "Überschrift,Inhalt\nA,One.\n", with({{"title", "überschrift"}, {"text", "Inhalt"}}));
    CHECK(outcome.reasons().empty());
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].title == "A");
    CHECK(outcome.articles[0].text == "One.");
}

TEST_CASE("a mapping of a field that articles do not have is an error that names those they have") {
    for (const char* field : {"headline", "", "boilerplate", "Title"}) {
        try {
            read("a.txt", "Text.", with({{field, "x"}}));
            FAIL("no error");
        } catch (const nsearch::Error& error) {
            CHECK(error.code() == nsearch::ErrorCode::InvalidArgument);
            CHECK(contains(error.hint(),
                           "id, title, text, date, modified, first_seen, lang, url, source, authors"));
        }
    }
    CHECK_THROWS_AS(read("a.txt", "Text.", with({{"title", ""}})), nsearch::Error);
}

TEST_CASE("what was taken for what is told once a file, and found in the article") {
    std::vector<std::pair<std::string, std::vector<FieldMapping>>> told;
    nsearch::ReadOptions options;
    options.on_fields = [&](const std::string& path, const std::vector<FieldMapping>& taken) {
        told.emplace_back(path, taken);
    };
    const Outcome outcome =
        read("a.jsonl", "{\"headline\":\"A\",\"body\":\"One.\"}\n{\"headline\":\"B\",\"body\":\"Two.\"}\n",
             options);
    REQUIRE(told.size() == 1);
    CHECK(told[0].first.ends_with("/a.jsonl"));
    CHECK(told[0].second == std::vector<FieldMapping>{{"text", "body"}, {"title", "headline"}});
    std::map<std::string, std::string> found;
    for (const auto& finding : outcome.articles.at(1).findings)
        found[finding.field] = finding.value + " <- " + finding.source;
    CHECK(found["title"] == "B <- field headline");
    CHECK(found["text"] == "Two. <- field body");
}

TEST_CASE("how sure a record's date is depends on how it is written") {
    struct Row {
        const char* date;
        const char* read;
        Confidence confidence;
    };
    const Row row = GENERATE(Row{"\"2023-05-04\"", "2023-05-04", Confidence::High},
                             Row{"\"4 May 2023\"", "2023-05-04", Confidence::High},
                             Row{"1683230400", "2023-05-04T20:00:00Z", Confidence::High},
                             Row{"\"1683230400\"", "2023-05-04T20:00:00Z", Confidence::High},
                             Row{"\"1683230400000\"", "2023-05-04T20:00:00Z", Confidence::High},
                             Row{"\"13/05/2023\"", "2023-05-13", Confidence::High},
                             Row{"\"05.05.2023\"", "2023-05-05", Confidence::High},
                             Row{"\"04/05/2023\"", "2023-05-04", Confidence::Medium},  // or the 5th of April
                             Row{"\"soon\"", "", Confidence::None});
    INFO(row.date);
    const Outcome outcome = read("a.jsonl", std::string("{\"text\":\"T\",\"date\":") + row.date + "}\n");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].date == row.read);
    CHECK(outcome.articles[0].date_confidence == row.confidence);
}

TEST_CASE("the records of trafilatura are read as it means them") {
    const Outcome outcome = read(
        "a.json",
        R"({"title":"Barge closes harbour","author":"Example, Anna; Jo Sample","hostname":"example.org",)"
        R"("date":"2023-05-04","fingerprint":"ab12","id":null,"license":null,"comments":"First comment.",)"
        R"("raw_text":"Raw.","text":"The text.","language":"en","image":null,"pagetype":"article",)"
        R"("filedate":"2023-06-01","source":"https://example.org/1","source-hostname":"Example Times",)"
        R"("excerpt":"In short.","categories":"ships","tags":"a;b"})");
    CHECK(outcome.reasons().empty());
    REQUIRE(outcome.articles.size() == 1);
    const nsearch::Article& article = outcome.articles[0];
    CHECK(article.title == "Barge closes harbour");
    CHECK(article.text == "The text.");
    CHECK(article.authors == std::vector<std::string>{"Example, Anna", "Jo Sample"});
    CHECK(article.date == "2023-05-04");
    CHECK(article.first_seen == "2023-06-01");
    CHECK(article.url == "https://example.org/1");
    CHECK(article.source == "Example Times");
    CHECK(article.language == "en");
    CHECK(article.boilerplate == std::vector<std::string>{"First comment."});
}

TEST_CASE("the records of news-please are read as it means them") {
    const Outcome outcome = read(
        "a.json",
        R"({"authors":["Anna Example"],"date_download":"2023-06-01 10:11:12","date_modify":"2023-05-05 08:00:00",)"
        R"("date_publish":"2023-05-04 20:15:00","description":"In short.","filename":"x.json","image_url":null,)"
        R"("language":"en","localpath":null,"maintext":"The text.","source_domain":"example.org","text":null,)"
        R"("title":"Barge closes harbour","title_page":null,"title_rss":null,"url":"https://example.org/1"})");
    CHECK(outcome.reasons().empty());
    REQUIRE(outcome.articles.size() == 1);
    const nsearch::Article& article = outcome.articles[0];
    CHECK(article.text == "The text.");
    CHECK(article.title == "Barge closes harbour");
    CHECK(article.authors == std::vector<std::string>{"Anna Example"});
    CHECK(article.date == "2023-05-04");
    CHECK(article.modified == "2023-05-05");
    CHECK(article.modified_source == "json");
    CHECK(article.first_seen == "2023-06-01");
    CHECK(article.source == "example.org");
    CHECK(article.url == "https://example.org/1");
}

TEST_CASE("a source that is an address is the address, if there is no other") {
    const Outcome outcome =
        read("a.jsonl", R"({"text":"T","source":"https://example.org/1"})"
                        "\n"
                        R"({"text":"T","source":"https://example.org","url":"https://example.org/2"})"
                        "\n");
    REQUIRE(outcome.articles.size() == 2);
    CHECK(outcome.articles[0].url == "https://example.org/1");
    CHECK(outcome.articles[0].source.empty());
    CHECK(outcome.articles[1].source == "https://example.org");
}

TEST_CASE("a field that is empty is none, and the next name is looked at") {
    const Outcome outcome = read("a.jsonl", R"({"text":"","body":"B","headline":null,"title":""})"
                                            "\n");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].text == "B");
    CHECK(outcome.articles[0].title.empty());
}

TEST_CASE("a list of comments alone is a list of records") {
    CHECK(read("a.json", R"({"comments":[{"text":"One."},{"text":"Two."}]})").articles.size() == 2);
}

TEST_CASE("a text that comes as a list of paragraphs is put together") {
    const Outcome outcome = read("a.jsonl", R"({"text":["One.","Two."]})"
                                            "\n");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].text == "One.\n\nTwo.");
}

TEST_CASE("what a record says of a day in part is kept as a part") {
    struct Row {
        const char* date;
        const char* partial;
    };
    const Row row = GENERATE(Row{"2023-05", "2023-05"}, Row{"May 2023", "2023-05"}, Row{"2023", "2023"},
                             Row{"4 May", "--05-04"});
    INFO(row.date);
    const Outcome outcome = read("a.jsonl", std::string("{\"text\":\"T\",\"date\":\"") + row.date + "\"}\n");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].date.empty());
    CHECK(outcome.articles[0].date_partial == row.partial);
    CHECK(outcome.reasons().empty());
}

TEST_CASE("a source that is an address is the address of the article") {
    const char* address = GENERATE("https://example.org/a", "HTTP://example.org/a", "//example.org/a");
    INFO(address);
    const Outcome outcome = read("a.jsonl", R"({"text":"T","source":")" + std::string(address) + "\"}");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].url == address);
    CHECK(outcome.articles[0].source.empty());
}
