// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "archives.hpp"
#include "support.hpp"

using namespace articles_test;

namespace {

const std::string kNote =
    "Ferry line reopens\n\nThe ferry between the two towns sails again from Monday, after a winter of "
    "repairs, the harbour office said.\n";
const std::string kPage =
    "<html><head><title>Barge closes harbour</title></head><body><p>The harbour of the small town was "
    "closed on Tuesday after a barge ran aground near the pier.</p></body></html>";

std::vector<std::string> ids_of(const Outcome& outcome) {
    std::vector<std::string> ids;
    for (const auto& article : outcome.articles) ids.push_back(article.id);
    return ids;
}

}  // namespace

TEST_CASE("the files of an archive are read as those of a folder") {
    struct Row {
        const char* name;
        const char* kind;
        const char* filter;
    };
    const Row row =
        GENERATE(Row{"news.zip", "zip", ""}, Row{"news.tar", "ustar", ""}, Row{"news.tar", "pax", ""},
                 Row{"news.tar.gz", "ustar", "gzip"}, Row{"news.tgz", "gnutar", "gzip"},
                 Row{"news.tar.bz2", "ustar", "bzip2"}, Row{"news.tar.xz", "ustar", "xz"},
                 Row{"news.tar.zst", "ustar", "zstd"}, Row{"news.7z", "7zip", ""},
                 Row{"news.zip", "ustar", "gzip"});  // content is believed more than a name
    INFO(row.name << " " << row.kind << " " << row.filter);
    const std::string bytes =
        pack({{"2023", "", AE_IFDIR},
              {"2023/note.txt", kNote},
              {"2023/page.html", kPage},
              {"wire.jsonl", R"({"title":"A","text":"One."})"
                             "\n"
                             R"({"id":"b7","title":"B","text":"Two."})"
                             "\n"},
              {"old.json.gz", gzip(R"([{"title":"C","text":"Three."}])")},
              {"list.csv", "title,text\nD,Four.\n"},
              {"draft.md", "# E\n\nFive *words* and a sentence that is the whole text."}},
             row.kind, row.filter);
    const Outcome outcome = read(row.name, bytes);
    CHECK(outcome.reasons().empty());
    const std::string archive = row.name;
    auto ids = ids_of(outcome);
    std::sort(ids.begin(), ids.end());  // 7-Zip has an order of its own
    std::vector<std::string> expected = {
        archive + "!/2023/note.txt", archive + "!/2023/page.html", archive + "!/wire.jsonl#1", "b7",
        archive + "!/old.json.gz#1", archive + "!/list.csv#2",     archive + "!/draft.md"};
    std::sort(expected.begin(), expected.end());
    REQUIRE(ids == expected);
    for (const auto& article : outcome.articles) {
        CHECK(article.path.ends_with("/" + archive));
        CHECK_FALSE(article.title.empty());
        CHECK_FALSE(article.text.empty());
    }
}

TEST_CASE("a packed file that is no archive is read as what it is") {
    const char* packing = GENERATE("bzip2", "xz", "zstd");
    INFO(packing);
    std::string lines;
    for (int i = 0; i < 5000; ++i)
        lines += "{\"title\":\"Entry " + std::to_string(i) + "\",\"text\":\"The wind was calm.\"}\n";
    const Outcome outcome = read("a.jsonl.packed", pack_stream(lines, packing));
    CHECK(outcome.reasons().empty());
    REQUIRE(outcome.articles.size() == 5000);
    CHECK(outcome.articles[4999].title == "Entry 4999");
}

TEST_CASE("a text that begins like bzip2 is a text") {
    CHECK(read("a.txt", "BZh9 is how it begins, and a sentence follows that ends with a stop.")
              .articles.size() == 1);
}

TEST_CASE("what is not read of an archive is said once for each reason") {
    const Outcome outcome = read("site.tar", pack({{"a.png", "\x89PNG"},
                                                   {"b.png", "\x89PNG"},
                                                   {"css/c.css", "p {}"},
                                                   {"d.js", "x"},
                                                   {"index.html", kPage},
                                                   {"link.txt", "index.html", AE_IFLNK},
                                                   {"inner.zip", pack({{"x.txt", kNote}}, "zip")},
                                                   {"inner.txt", pack({{"x.txt", kNote}}, "zip")},
                                                   {"pipe", "", AE_IFIFO},
                                                   {"empty.txt", ""},
                                                   {"bad.jsonl", "{\"text\":\n{\"text\":\"T\"}\n"}},
                                                  "ustar"));
    CHECK(outcome.articles.size() == 2);
    CHECK(outcome.reasons() ==
          "10 skipped: empty.txt: is empty\n"
          "11 skipped: bad.jsonl, record 1: is not valid JSON\n"
          "1 skipped: a.png, b.png, css/c.css and 1 more: is of no format that nsearch reads\n"
          "6 skipped: link.txt, pipe: is a link or a special file\n"
          "7 skipped: inner.zip, inner.txt: is an archive within an archive, which is not opened\n");
}

TEST_CASE("hidden entries are passed over without a word") {
    const Outcome outcome =
        read("a.zip",
             pack({{".git/a.txt", kNote}, {"__MACOSX/._b.txt", "x"}, {"b/.c.txt", kNote}, {"./d.txt", kNote}},
                  "zip"));
    CHECK(outcome.reasons().empty());
    CHECK(ids_of(outcome) == std::vector<std::string>{"a.zip!/./d.txt"});
}

TEST_CASE("an archive without articles says so") {
    CHECK(read("a.zip", pack({}, "zip")).reasons() ==
          "0 skipped: is an archive without a file that nsearch reads\n");
    CHECK(contains(read("a.zip", pack({{"a.png", "x"}}, "zip")).reasons(), "is of no format"));
    CHECK(contains(read("a.docx", pack({{"[Content_Types].xml", "<x/>"}}, "zip")).reasons(),
                   "office document"));
    CHECK(contains(read("a.zip", "This is a sentence and no archive.").reasons(), "is damaged"));
}

TEST_CASE("an id that two entries use is told apart by the entry") {
    const std::string rows = "id,text\n1,One.\n2,Two.\n";
    const Outcome outcome = read("a.zip", pack({{"x.csv", rows}, {"y.csv", rows}}, "zip"));
    CHECK(ids_of(outcome) == std::vector<std::string>{"1", "2", "a.zip!/y.csv!1", "a.zip!/y.csv!2"});
}

TEST_CASE("names of entries come out as UTF-8, whatever they are written in") {
    struct Row {
        const char* kind;
        std::string name;
        const char* id;
    };
    const Row row =
        GENERATE(Row{"zip", "звіт.txt", "a!/звіт.txt"}, Row{"pax", "звіт.txt", "a!/звіт.txt"},
                 Row{"ustar", "звіт.txt", "a!/звіт.txt"}, Row{"gnutar", "caf\xE9.txt", "a!/café.txt"},
                 Row{"zip", "caf\xE9.txt", "a!/café.txt"});
    INFO(row.kind << " " << row.id);
    const Outcome outcome = read("a", pack({{row.name, kNote}}, row.kind));
    CHECK(outcome.reasons().empty());
    CHECK(ids_of(outcome) == std::vector<std::string>{row.id});
}

TEST_CASE("of a web archive only the pages of its WARCs are read") {
    const std::string page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + kPage;
    const std::string record =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        "WARC-Target-URI: https://example.org/1\r\nWARC-Date: 2023-03-13T10:00:00Z\r\n"
        "Content-Type: application/http; msgtype=response\r\nContent-Length: " +
        std::to_string(page.size()) + "\r\n\r\n" + page + "\r\n\r\n";
    const Outcome outcome =
        read("crawl.wacz",
             pack({{"pages/pages.jsonl", R"({"title":"Barge closes harbour","url":"https://example.org/1"})"},
                   {"archive/data.warc.gz", gzip(record)},
                   {"indexes/index.cdx.gz", gzip("org,example)/ 2023")},
                   {"datapackage.json", "{\"title\":\"Crawl\"}"}},
                  "zip"));
    CHECK(outcome.reasons().empty());
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].id == "urn:uuid:1");
    CHECK(outcome.articles[0].url == "https://example.org/1");
}

TEST_CASE("a file's day is taken where nothing else says one, if it is asked for") {
    nsearch::ReadOptions options;
    options.file_dates = true;
    const std::string bytes =
        pack({{"a.txt", kNote}, {"b.json", R"({"text":"T","date":"2020-01-02"})"}}, "ustar");
    const Outcome without = read("a.tar", bytes);
    CHECK(without.articles.at(0).date.empty());
    const Outcome outcome = read("a.tar", bytes, options);
    REQUIRE(outcome.articles.size() == 2);
    CHECK(outcome.articles[0].date == "2023-03-13");  // the entry's day, not the archive's
    CHECK(outcome.articles[0].date_source == "file");
    CHECK(outcome.articles[0].date_confidence == nsearch::Confidence::Low);
    CHECK(outcome.articles[1].date == "2020-01-02");

    const TempFile file("a.txt", kNote);
    std::filesystem::last_write_time(
        file.path(), std::filesystem::file_time_type::clock::now() - std::chrono::hours(24 * 400));
    const Outcome plain = read_file(file.path(), options);
    REQUIRE(plain.articles.size() == 1);
    CHECK(plain.articles[0].date.size() == 10);
    CHECK(plain.articles[0].date_source == "file");
}
