// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "articles/formats/reader.hpp"
#include "nsearch/error.hpp"
#include "support.hpp"

using namespace articles_test;

namespace {

const std::string kPage =
    "<html><head><title>Barge closes harbour</title></head><body><p>The harbour of the small town was closed "
    "on Tuesday after a "
    "barge ran aground.</p></body></html>";

}  // namespace

TEST_CASE("names tell whether there is a reader") {
    for (const char* name :
         {"a.txt", "a.TXT", "a.html", "a.htm", "a.jsonl", "a.ndjson", "a.json", "a.txt.gz", "b/a.b.json.gz",
          "a.md", "a.zip", "a.tar.zst", "a.tgz", "a.warc.gz", "a.wacz", "a.csv", "a.jsonl.xz"}) {
        INFO(name);
        CHECK(nsearch::readable_by_name(name));
    }
    for (const char* name : {"a.pdf", "a", "a.gz", ".txt", "a.docx", ".zip", "txt", "", "a.json.bak"}) {
        INFO(name);
        CHECK_FALSE(nsearch::readable_by_name(name));
    }
}

TEST_CASE("content is believed more than a name") {
    const char* name = GENERATE("a.txt", "a.html", "a.json", "page", "a.html.gz");
    const Outcome outcome = read(name, std::string_view(name).ends_with(".gz") ? gzip(kPage) : kPage);
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].title == "Barge closes harbour");
    CHECK_FALSE(contains(outcome.articles[0].text, "<p>"));
}

TEST_CASE("an article knows its path, and has no id of its own") {
    const TempFile file("a.txt", "Headline of the note\n\nA sentence that is the text of the note.");
    nsearch::read_articles(
        file.path(),
        [&](nsearch::Article&& article) {
            CHECK(article.path == file.path());
            CHECK(article.id.empty());
            return true;
        },
        [](const nsearch::Problem&) { FAIL("no problem was expected"); });
}

TEST_CASE("the receiver can stop") {
    const TempFile file("a.jsonl", "{\"text\":\"1\"}\n{\"text\":\"2\"}\nbroken\n");
    const TempFile array("a.json", "[{\"text\":\"1\"},{\"text\":\"2\"},broken");
    for (const TempFile* each : {&file, &array}) {
        int seen = 0;
        nsearch::read_articles(
            each->path(), [&](nsearch::Article&&) { return ++seen < 1; },
            [](const nsearch::Problem& problem) { FAIL(problem.reason); });
        CHECK(seen == 1);
    }
}

TEST_CASE("a missing file is an error") {
    CHECK_THROWS_AS(
        nsearch::read_articles(
            "/nonexistent.txt", [](nsearch::Article&&) { return true; }, [](const nsearch::Problem&) {}),
        nsearch::Error);
}

TEST_CASE("a huge text is given in parts, and nothing of it is lost") {
    const bool wide = GENERATE(false, true);
    std::string text = "Harbour diary\n\n";
    std::size_t paragraphs = 0;
    for (; text.size() < 200000; ++paragraphs) {
        text += "Entry " + std::to_string(paragraphs) +
                " of the diary says that the wind was calm and that two ferries left the northern pier.\n\n";
    }
    std::string bytes = wide ? "\xFF\xFE" : "";
    for (const char c : text) wide ? bytes.append({c, '\0'}) : bytes.append(1, c);
    const TempFile file("diary.txt", bytes);
    std::vector<nsearch::Article> parts;
    const nsearch::ArticleSink sink = [&](nsearch::Article&& article) {
        parts.push_back(std::move(article));
        return true;
    };
    const nsearch::ProblemSink no_problem = [](const nsearch::Problem& problem) { FAIL(problem.reason); };
    const std::string path = file.path();
    nsearch::articles::ByteSource source(path);
    const nsearch::ReadOptions options;
    nsearch::articles::ReadContext context(path, sink, no_problem, options);
    nsearch::articles::read_text_parts(source, context, 64 * 1024);
    REQUIRE(parts.size() > 3);
    CHECK(parts[0].title == "Harbour diary");
    CHECK(parts[0].id.empty());
    CHECK(parts[1].id == path + "#2");
    std::string all;
    for (const auto& part : parts) all += part.text + "\n\n";
    for (std::size_t i = 0; i < paragraphs; ++i) {
        if (!contains(all, "Entry " + std::to_string(i) + " of the diary")) FAIL("entry " << i << " is lost");
    }
}

TEST_CASE("a long array is read in bounded memory") {
    const TempFile file("long.json", "");
    constexpr std::size_t kRecords = 15000;
    {
        std::ofstream out(file.path(), std::ios::binary);
        const std::string filler(2000, 'x');
        out << '[';
        for (std::size_t i = 0; i < kRecords; ++i)
            out << (i > 0 ? "," : "") << "{\"id\":" << i << ",\"text\":\"" << filler << "\"}";
        out << ']';
    }
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    std::size_t seen = 0;
    nsearch::read_articles(
        file.path(),
        [&](nsearch::Article&& article) {
            seen += article.text.size() == 2000 ? 1U : 0U;
            return true;
        },
        [](const nsearch::Problem& problem) { FAIL(problem.reason); });
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    CHECK(seen == kRecords);
#ifndef __SANITIZE_ADDRESS__                                // which keeps freed memory for a while
    CHECK(after.ru_maxrss - before.ru_maxrss < 15 * 1024);  // of 30 MB
#endif
}

TEST_CASE("the problems of a file are told up to a number, and counted from there on") {
    struct Row {
        const char* name;
        std::string bytes;
        std::size_t told;
        std::string last;
    };
    const auto many = [](const std::string& line, std::size_t times) {
        std::string lines;
        for (std::size_t i = 0; i < times; ++i) lines += line + "\n";
        return lines;
    };
    const std::string bad = "{";
    const std::string doubtful = R"({"text":"T","date":"nonsense"})";
    const Row row = GENERATE_COPY(
        Row{"a.jsonl", many(bad, 50), 50, "50 skipped: is not valid JSON"},
        Row{"a.jsonl", many(bad, 51), 51, "0 skipped: and 1 more record could not be used"},
        Row{"a.jsonl", many(bad, 1000), 51, "0 skipped: and 950 more records could not be used"},
        Row{"a.jsonl", many(doubtful, 1000), 51, "0 doubtful: and 950 more records should be looked at"},
        Row{"a.jsonl", many(bad, 60) + many(doubtful, 5), 52,
            "0 skipped: and 10 more records could not be used\n"
            "0 doubtful: and 5 more records should be looked at"},
        // What is wrong with the rest of the file is told whatever came before.
        Row{"a.json", "[" + many(doubtful + ",", 60) + "oops", 52,
            "61 skipped: is not valid JSON from here on; the records before were read\n"
            "0 doubtful: and 10 more records should be looked at"});
    INFO(row.bytes.substr(0, 40));
    const Outcome outcome = read(row.name, row.bytes);
    CHECK(outcome.problems.size() == row.told);
    CHECK(outcome.reasons().ends_with("\n" + row.last + "\n"));
}

TEST_CASE("damage is told after however many problems of records") {
    std::string lines;
    for (int i = 0; i < 200; ++i) lines += "{\"text\": " + std::to_string(i * 7919 % 10007) + "}\n";
    const std::string packed = gzip(lines);
    const Outcome outcome = read("a.jsonl.gz", packed.substr(0, packed.size() - 6));
    CHECK(outcome.problems.size() == 52);
    CHECK(contains(outcome.reasons(), "more records could not be used"));
    CHECK(contains(outcome.problems.back().reason, "gzip data end too early"));
    CHECK(outcome.problems.back().record == 0);
}
