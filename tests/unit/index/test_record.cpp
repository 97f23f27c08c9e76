// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "index/record.hpp"
#include "nsearch/error.hpp"

using namespace nsearch;

TEST_CASE("an article comes back from its bytes as it was") {
    Article article;
    article.id = "a-1";
    article.title = "Лукашенко в Тегеране";
    article.text = std::string(100'000, 'x') + "\n\nend";
    article.date = "2023-03-13";
    article.date_source = "byline";
    article.authors = {"One", "Two"};
    article.language = "ru";
    article.source = "Northgate Courier";
    article.url = "https://courier.example/1";
    article.path = "/tmp/a.txt";
    article.boilerplate = {"Subscribe", std::string("\0 odd", 5)};
    article.date_confidence = Confidence::Medium;
    article.date_partial = "--03-13";
    article.modified = "2023-03-14";
    article.modified_source = "meta";
    article.first_seen = "2023-03-15T01:02:03Z";
    article.languages = {{"ru", 0, 100'000}, {"", 100'000, 100'002}, {"be", 100'002, 100'005}};
    article.kind = PageKind::Paywall;
    const Article back = index::decode_article(index::encode_article(article));
    CHECK(back.id == article.id);
    CHECK(back.title == article.title);
    CHECK(back.text == article.text);
    CHECK(back.date == article.date);
    CHECK(back.date_source == article.date_source);
    CHECK(back.authors == article.authors);
    CHECK(back.language == article.language);
    CHECK(back.source == article.source);
    CHECK(back.url == article.url);
    CHECK(back.path == article.path);
    CHECK(back.boilerplate == article.boilerplate);
    CHECK(back.date_confidence == article.date_confidence);
    CHECK(back.date_partial == article.date_partial);
    CHECK(back.modified == article.modified);
    CHECK(back.modified_source == article.modified_source);
    CHECK(back.first_seen == article.first_seen);
    CHECK(back.languages == article.languages);
    CHECK(back.kind == article.kind);
}

TEST_CASE("what is known of a file comes back, with its problems") {
    const index::FileRecord file{
        "/tmp/a.jsonl",
        123,
        -5,
        0xFFFFFFFFFFFFFFFF,
        7,
        {{"/tmp/a.jsonl", 3, "is no object", true}, {"/tmp/a.jsonl", 0, "odd", false}}};
    const index::FileRecord back = index::decode_file(index::encode_file(file));
    CHECK(back.path == file.path);
    CHECK(back.size == 123);
    CHECK(back.modified == -5);
    CHECK(back.hash == file.hash);
    CHECK(back.articles == 7);
    REQUIRE(back.problems.size() == 2);
    CHECK(back.problems[0].record == 3);
    CHECK(back.problems[0].path == file.path);
    CHECK_FALSE(back.problems[1].skipped);
}

TEST_CASE("bytes that are no article are refused, however they are broken") {
    Article article;
    article.title = "title";
    article.text = "text";
    const std::string bytes = index::encode_article(article);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        CAPTURE(size);
        CHECK_THROWS_AS(index::decode_article(bytes.substr(0, size)), Error);
    }
    CHECK_THROWS_AS(index::decode_article(std::string(20, '\xFF')), Error);
}
