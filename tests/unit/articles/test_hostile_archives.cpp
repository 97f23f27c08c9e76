// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "archives.hpp"
#include "articles/bytes/archive.hpp"
#include "articles/bytes/utf8.hpp"
#include "support.hpp"

using namespace articles_test;

namespace {

const std::string kNote =
    "Ferry line reopens\n\nThe ferry between the two towns sails again from Monday, after a winter of "
    "repairs, the harbour office said.\n";

/// Text that does not compress to nothing.
std::string diary(std::size_t size) {
    std::string text = "Harbour diary\n\n";
    for (int i = 0; text.size() < size; ++i)
        text += "Entry " + std::to_string(i * 7919) +
                " of the diary says that the wind was calm on this day.\n\n";
    return text;
}

/// How many bytes a stream gives before it ends or is left.
std::size_t length_of(nsearch::articles::ByteStream& stream) {
    std::string buffer(std::size_t{1} << 20, '\0');
    std::size_t length = 0;
    while (const std::size_t got = stream.read(buffer.data(), buffer.size())) length += got;
    return length;
}

}  // namespace

TEST_CASE("a name that leads out of its archive is only a name") {
    for (const char* name : {"../../etc/passwd.txt", "/etc/passwd.txt", "a//b/../c.txt"}) {
        for (const char* kind : {"zip", "ustar"}) {
            INFO(name << " " << kind);
            const Outcome outcome = read("a", pack({{name, kNote}}, kind));
            REQUIRE(outcome.articles.size() == 1);
            CHECK(outcome.articles[0].id == "a!/" + std::string(name));
            CHECK(outcome.articles[0].title == "Ferry line reopens");
        }
    }
}

TEST_CASE("encrypted entries are reported, and the others are read") {
    // A flag says it in the entry's head; what follows need not be encrypted for a test.
    std::string bytes = pack({{"a.txt", kNote}, {"b.txt", kNote}}, "zip", "", "zip:compression=store");
    const std::string start = "PK\x03\x04";
    bytes[bytes.find(start) + 6] |= 1;
    bytes[bytes.find("PK\x01\x02") + 8] |= 1;
    const Outcome outcome = read("a.zip", bytes);
    CHECK(outcome.reasons() == "1 skipped: a.txt: is encrypted\n");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].id == "a.zip!/b.txt");
}

TEST_CASE("of a cut archive what stands before the cut is read, and the cut is said") {
    const std::vector<Packed> entries = {{"a.txt", kNote}, {"b.txt", diary(300000)}, {"c.txt", kNote}};
    struct Row {
        const char* kind;
        const char* filter;
    };
    const Row row = GENERATE(Row{"zip", ""}, Row{"ustar", ""}, Row{"ustar", "gzip"}, Row{"ustar", "xz"},
                             Row{"ustar", "zstd"});
    INFO(row.kind << " " << row.filter);
    const std::string whole = pack(entries, row.kind, row.filter);
    const Outcome outcome = read("a", whole.substr(0, whole.size() * 2 / 3));
    CHECK(outcome.articles.size() >= 1);
    CHECK(contains(outcome.reasons(), "damaged"));
}

TEST_CASE("one damaged entry of a ZIP does not hide the others") {
    std::string bytes = pack({{"a.txt", kNote}, {"b.txt", diary(50000)}, {"c.txt", kNote}}, "zip");
    const std::size_t at = bytes.find("b.txt") + 2000;
    for (std::size_t i = at; i < at + 50; ++i) bytes[i] = '\x55';
    const Outcome outcome = read("a.zip", bytes);
    CHECK(contains(outcome.reasons(), "2 "));
    CHECK(contains(outcome.reasons(), "b.txt: is damaged"));
    std::string ids;
    for (const auto& article : outcome.articles) ids += article.id + " ";
    CHECK(contains(ids, "a.zip!/a.txt"));
    CHECK(contains(ids, "a.zip!/c.txt"));
}

TEST_CASE("a bomb is left when it has shown itself") {
    constexpr std::size_t kSize = std::size_t{300} << 20;
    const char* packing = GENERATE("gzip", "zstd", "zip");
    INFO(packing);
    const bool zip = std::string_view(packing) == "zip";
    const std::vector<Packed> entries = {{"a.txt", std::string(kSize, 'a')}};
    const TempFile file("a", zip ? pack(entries, "zip") : pack(entries, "raw", packing));
    nsearch::articles::ByteSource source(file.path());
    if (!zip) {
        CHECK(length_of(source) < kSize);
        CHECK(contains(source.damage(), "meant to do harm"));
        return;
    }
    nsearch::articles::Archive archive(source);
    REQUIRE(archive.next());
    CHECK(length_of(*archive.content()) < kSize);
    CHECK(contains(archive.damage(), "meant to do harm"));
    CHECK_FALSE(archive.next());
}

TEST_CASE("what shrinks well and is no bomb is read to its end") {
    const std::string text(std::size_t{20} << 20, 'a');
    const TempFile file("a", pack_stream(text, GENERATE("gzip", "xz", "zstd")));
    nsearch::articles::ByteSource source(file.path());
    CHECK(length_of(source) == text.size());
    CHECK(source.damage().empty());
}

TEST_CASE("damaged archives never crash, and never give invalid UTF-8") {
    std::mt19937 random(20230313);
    const std::vector<std::string> archives = {
        pack({{"a.txt", kNote}, {"звіт.txt", diary(5000)}}, "zip"),
        pack({{"a.txt", kNote}, {"звіт.txt", diary(5000)}}, "pax"),
        pack({{"a.txt", kNote}, {"звіт.txt", diary(5000)}}, "7zip"),
        pack({{"a.txt", kNote}, {"b.txt", diary(5000)}}, "ustar", "xz"),
        pack({{"a.txt", kNote}, {"b.txt", diary(5000)}}, "ustar", "zstd"),
        pack({{"a.txt", kNote}, {"b.txt", diary(5000)}}, "ustar", "bzip2")};
    for (unsigned round = 0; round < 240; ++round) {
        std::string bytes = archives[round % archives.size()];
        for (unsigned i = 0; i < 1 + random() % 6; ++i) {
            const std::size_t at = random() % bytes.size();
            if (random() % 2 == 0) {
                bytes[at] = static_cast<char>(random() % 256);
            } else {
                bytes.erase(at, random() % 20);
            }
        }
        INFO("round " << round);
        const Outcome outcome = read("a.zip", bytes);
        for (const auto& article : outcome.articles) {
            CHECK(nsearch::articles::census_utf8(article.id).invalid == 0);
            CHECK(nsearch::articles::census_utf8(article.text).invalid == 0);
        }
        for (const auto& problem : outcome.problems) {
            CHECK(nsearch::articles::census_utf8(problem.reason).invalid == 0);
            CHECK_FALSE(contains(problem.reason, "\n"));
        }
    }
}
