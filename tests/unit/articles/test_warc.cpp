// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "archives.hpp"
#include "articles/bytes/utf8.hpp"
#include "support.hpp"

using namespace articles_test;

namespace {

const std::string kPage =
    "<html><head><title>Barge closes harbour</title></head><body><p>The harbour of the small town was "
    "closed on Tuesday after a barge ran aground near the pier.</p></body></html>";

struct Record {
    std::string type = "response";
    std::string block = {};
    std::string content_type = "application/http; msgtype=response";
    std::string headers = {};  ///< more of them, each with its line end
    std::string uri = "https://example.org/harbour";
    std::string id = "<urn:uuid:0a>";
};

std::string warc(const Record& record) {
    return "WARC/1.0\r\nWARC-Type: " + record.type + "\r\n" +
           (record.id.empty() ? "" : "WARC-Record-ID: " + record.id + "\r\n") +
           "WARC-Target-URI: " + record.uri +
           "\r\nWARC-Date: 2023-03-14T06:07:08Z\r\nContent-Type: " + record.content_type + "\r\n" +
           record.headers + "Content-Length: " + std::to_string(record.block.size()) + "\r\n\r\n" +
           record.block + "\r\n\r\n";
}

std::string answer(const std::string& body, const std::string& type = "text/html",
                   const std::string& headers = "", const std::string& status = "200 OK") {
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + headers + "\r\n" + body;
}

std::string chunked(const std::string& body) {
    std::string chunks;
    for (std::size_t at = 0; at < body.size(); at += 50) {
        const std::string piece = body.substr(at, 50);
        char size[32];
        std::snprintf(size, sizeof size, "%zx;x=y\r\n", piece.size());
        chunks += size + piece + "\r\n";
    }
    return chunks + "0\r\n\r\n";
}

/// With zlib's wrapping, or bare.
std::string deflated(const std::string& plain, bool wrapped) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, wrapped ? 15 : -15, 8, Z_DEFAULT_STRATEGY);
    std::string packed(plain.size() + 100, '\0');
    std::string input(plain);
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

}  // namespace

TEST_CASE("a page of a WARC is read as the server meant it") {
    struct Row {
        const char* what;
        std::string answer;
    };
    const Row row = GENERATE(
        Row{"plain", answer(kPage)},
        Row{"chunked", answer(chunked(kPage), "text/html", "Transfer-Encoding: chunked\r\n")},
        Row{"gzip", answer(gzip(kPage), "text/html", "Content-Encoding: gzip\r\n")},
        Row{"chunked gzip", answer(chunked(gzip(kPage)), "text/html",
                                   "content-encoding: gzip\r\ntransfer-encoding: Chunked\r\n")},
        Row{"deflate", answer(deflated(kPage, true), "text/html", "Content-Encoding: deflate\r\n")},
        Row{"bare deflate", answer(deflated(kPage, false), "text/html", "Content-Encoding: deflate\r\n")},
        // Crawlers that undo the packing keep the headers that speak of it.
        Row{"no longer chunked", answer(kPage, "text/html", "Transfer-Encoding: chunked\r\n")},
        Row{"no longer gzip", answer(kPage, "text/html", "Content-Encoding: gzip\r\n")},
        Row{"xhtml", answer(kPage, "application/xhtml+xml; charset=utf-8")});
    INFO(row.what);
    const bool packed = GENERATE(false, true);
    const std::string record = warc({.block = row.answer});
    const Outcome outcome = read(packed ? "a.warc.gz" : "a.warc", packed ? gzip(record) : record);
    CHECK(outcome.reasons().empty());
    REQUIRE(outcome.articles.size() == 1);
    const nsearch::Article& article = outcome.articles[0];
    CHECK(article.title == "Barge closes harbour");
    CHECK(contains(article.text, "a barge ran aground near the pier."));
    CHECK(article.id == "urn:uuid:0a");
    CHECK(article.url == "https://example.org/harbour");
    CHECK(article.first_seen == "2023-03-14T06:07:08Z");
}

TEST_CASE("what is no page is passed over without a word") {
    const std::string good = warc({.block = answer(kPage), .id = "<urn:uuid:good>"});
    const std::vector<Record> others = {
        {.type = "warcinfo", .block = "software: x\r\n", .content_type = "application/warc-fields"},
        {.type = "request",
         .block = "GET / HTTP/1.1\r\n\r\n",
         .content_type = "application/http; msgtype=request"},
        {.type = "metadata", .block = kPage, .content_type = "text/html"},
        {.type = "revisit", .block = answer("")},
        {.block = answer(kPage, "text/html", "", "404 Not Found")},
        {.block = answer("", "text/html", "Location: /x\r\n", "301 Moved")},
        {.block = answer("\x89PNG", "image/png")},
        {.block = answer("{}", "application/json")},
        {.block = answer("User-agent: *\r\nDisallow: /\r\n", "text/plain"),
         .uri = "https://example.org/robots.txt"},
        {.block = "20230314 1.2.3.4", .content_type = "text/dns", .uri = "dns:example.org"},
        {.type = "resource",
         .block = kPage,
         .content_type = "text/html",
         .uri = "urn:pageinfo:https://example.org"},
        {.block = "no answer at all"},
        {.block = ""}};
    std::string bytes;
    for (const Record& record : others) bytes += warc(record);
    const Outcome outcome = read("a.warc", bytes + good + bytes);
    CHECK(outcome.reasons().empty());
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].id == "urn:uuid:good");
    CHECK(read("a.warc", bytes).reasons() == "0 skipped: holds no page that nsearch reads\n");
}

TEST_CASE("texts that were taken from pages, and pages without an answer, are read") {
    const std::string text =
        "Barge closes harbour\n\nThe harbour was closed after a barge ran aground near the pier.\n";
    const Outcome outcome =
        read("a.warc", warc({.type = "conversion", .block = text, .content_type = "text/plain"}) +
                           warc({.type = "resource", .block = kPage, .content_type = "text/html", .id = ""}));
    REQUIRE(outcome.articles.size() == 2);
    CHECK(outcome.articles[0].title == "Barge closes harbour");
    CHECK(outcome.articles[1].title == "Barge closes harbour");
    CHECK(outcome.articles[1].id == "https://example.org/harbour");  // a record without an id
}

TEST_CASE("the charset of the transfer is believed, if the bytes make sense in it") {
    const std::string cyrillic = "\xCF\xEE\xF0\xF2 \xE7\xE0\xEA\xF0\xFB\xF2";  // windows-1251
    const std::string page = "<html><head><title>" + cyrillic + "</title></head><body><p>" + cyrillic + ", " +
                             cyrillic + ".</p></body></html>";
    const Outcome outcome =
        read("a.warc", warc({.block = answer(page, "text/html; charset=\"windows-1251\"")}));
    CHECK(outcome.reasons().empty());
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].title == "Порт закрыт");
}

TEST_CASE("damage is said with the number of its record, and the records behind it are read") {
    const std::string one = warc({.block = answer(kPage), .id = "<urn:uuid:1>"});
    const std::string two = warc({.block = answer(kPage), .id = "<urn:uuid:2>"});
    struct Row {
        std::string bytes;
        const char* reasons;
    };
    const Row row = GENERATE_COPY(
        Row{"junk\r\n" + one + two, "1 skipped: is damaged: something else stands before its first record\n"},
        Row{one + "junk\r\n\r\n" + two,
            "1 skipped: is damaged: something else follows it; its length may be wrong\n"},
        Row{one + "WARC/1.0\r\nWARC-Type: response\r\n\r\n" + two,
            "2 skipped: is damaged: its head is not valid\n"},
        Row{one + "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n" + two,
            "2 skipped: is damaged: its head is not valid\n"});
    const Outcome outcome = read("a.warc", row.bytes);
    CHECK(outcome.reasons() == row.reasons);
    REQUIRE(outcome.articles.size() == 2);
    CHECK(outcome.articles[1].id == "urn:uuid:2");
}

TEST_CASE("a cut WARC gives what stands before the cut") {
    const std::string one = warc({.block = answer(kPage), .id = "<urn:uuid:1>"});
    const std::string two = warc({.block = answer(kPage), .id = "<urn:uuid:2>"});
    const Outcome plain = read("a.warc", one + two.substr(0, two.size() - 60));
    CHECK(plain.articles.size() == 2);
    CHECK(plain.reasons() ==
          "2 doubtful: is damaged: the file ends within it; what stands before the damage was read\n");
    const Outcome no_page = read("a.warc", one + two.substr(0, two.size() - kPage.size() - 20));
    CHECK(no_page.articles.size() == 1);
    CHECK(no_page.reasons() == "2 skipped: is damaged: the file ends within it\n");
    const std::string packed = gzip(one) + gzip(two);
    const Outcome cut = read("a.warc.gz", packed.substr(0, packed.size() - 40));
    CHECK(cut.articles.at(0).id == "urn:uuid:1");
    CHECK(contains(cut.reasons(), "gzip data end too early"));
}

TEST_CASE("a packing that is not undone is said once") {
    const std::string record = warc({.block = answer("\x1B\x03", "text/html", "Content-Encoding: br\r\n")});
    const Outcome outcome = read("a.warc", record + warc({.block = answer(kPage)}) + record);
    CHECK(outcome.articles.size() == 1);
    CHECK(outcome.reasons() == "1 skipped: 2 pages from here on packed as 'br' could not be read\n");
}

TEST_CASE("a page that the crawler cut off is read and said to be doubtful") {
    const Outcome outcome =
        read("a.warc", warc({.block = answer(kPage), .headers = "WARC-Truncated: length\r\n"}));
    CHECK(outcome.articles.size() == 1);
    CHECK(outcome.reasons() == "1 doubtful: was cut off by the crawler (length)\n");
}

TEST_CASE("damaged WARCs never crash, and never give invalid UTF-8") {
    std::mt19937 random(20230313);
    const std::string good =
        warc({.block = answer(chunked(kPage), "text/html", "Transfer-Encoding: chunked\r\n")}) +
        warc({.block = answer(deflated(kPage, true), "text/html", "Content-Encoding: deflate\r\n")});
    for (int round = 0; round < 200; ++round) {
        std::string bytes = good;
        for (unsigned i = 0; i < 1 + random() % 6; ++i) {
            const std::size_t at = random() % bytes.size();
            if (random() % 2 == 0) {
                bytes[at] = static_cast<char>(random() % 256);
            } else {
                bytes.erase(at, random() % 20);
            }
        }
        INFO("round " << round);
        const Outcome outcome = read("a.warc", bytes);
        for (const auto& article : outcome.articles)
            CHECK(nsearch::articles::census_utf8(article.id + article.url + article.text).invalid == 0);
        for (const auto& problem : outcome.problems)
            CHECK(nsearch::articles::census_utf8(problem.reason).invalid == 0);
    }
}

TEST_CASE("\"yesterday\" on a page counts from when it was fetched") {
    const std::string page =
        "<html><head><title>Barge closes harbour</title></head><body><article><h1>Barge closes harbour</h1>"
        "<p class=\"byline\">By Anna Novak, yesterday</p><p>The harbour of the small town was closed after a "
        "barge ran aground near the pier, and the ferries wait outside of it.</p></article></body></html>";
    const Outcome found = read("relative.warc", warc({.block = answer(page)}));
    REQUIRE(found.articles.size() == 1);
    CHECK(found.articles[0].date == "2023-03-13");
    CHECK(found.articles[0].date_source == "relative");
}
