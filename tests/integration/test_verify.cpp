// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include "support/articles.hpp"
#include "support/temp_folder.hpp"

using namespace nsearch;
using namespace nsearch::tests;
using Strings = std::vector<std::string>;

namespace {

namespace fs = std::filesystem;

ErrorCode code_of(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode{0};
}

/// An index with a name that is found by sound only, and a word that is found by its stem only.
void fill_two(const std::string& path) {
    fill(path, {article("name", "", "Позже министр принял Каримзаде для беседы.", "ru"),
                article("stem", "", "Many drones were seen yesterday.", "en")});
}

bool finds_by_lexicon(const std::string& path) {
    const Index index = Index::open(path);
    return ids(index.search("Karimzadeh")) == Strings{"name"} &&
           ids(index.search("drone")) == Strings{"stem"};
}

/// Bytes of a file of the database turned to others, its head left.
void spoil(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    for (std::size_t i = 64; i < bytes.size(); ++i) bytes[i] = static_cast<char>(bytes[i] ^ 0x5A);
    std::ofstream(file, std::ios::binary) << bytes;
}

}  // namespace

TEST_CASE("a good index is sound, and stays as it is") {
    const TempFolder folder;
    fill_two(folder.file("index"));
    for (int run = 0; run < 2; ++run) {
        const IndexHealth health = verify_index(folder.file("index"));
        CHECK(health.sound);
        CHECK(health.problems.empty());
        CHECK(health.repaired.empty());
    }
    CHECK(finds_by_lexicon(folder.file("index")));
}

TEST_CASE("an index without articles is sound") {
    const TempFolder folder;
    fill(folder.file("index"), {article("a", "", "x")});
    {
        IndexWriter writer(folder.file("index"));
        writer.remove("a");
        writer.commit();
    }
    CHECK(verify_index(folder.file("index")).sound);
    CHECK(verify_index(folder.file("index"), true).sound);
}

TEST_CASE("verifying tells how far it is, and can be stopped") {
    const TempFolder folder;
    std::vector<Article> articles;
    for (int i = 0; i < 200; ++i) articles.push_back(article(std::to_string(i), "", "Turnips in Minsk."));
    fill(folder.file("index"), articles);
    std::vector<std::uint64_t> done;
    const IndexHealth health =
        verify_index(folder.file("index"), false, [&](std::uint64_t now, std::uint64_t all) {
            CHECK(all == 200);
            done.push_back(now);
            return true;
        });
    CHECK(health.sound);
    REQUIRE(done.size() >= 2);
    CHECK(std::is_sorted(done.begin(), done.end()));
    CHECK(done.back() == 200);

    int calls = 0;
    const IndexHealth stopped = verify_index(folder.file("index"), true, [&](std::uint64_t, std::uint64_t) {
        ++calls;
        return false;
    });
    CHECK(calls == 1);
    CHECK_FALSE(stopped.sound);
    CHECK(stopped.repaired.empty());
    CHECK_THAT(stopped.problems,
               Catch::VectorContains(std::string("stopped before all articles were looked at")));
}

TEST_CASE("a lexicon that lost its entries is told, and made anew from the articles") {
    const TempFolder folder;
    fill_two(folder.file("index"));
    const std::string lexicon = folder.file("index/articles.xapian/synonym.glass");
    REQUIRE(fs::exists(lexicon));
    fill(folder.file("empty"), {article("a", "", "1")});
    const std::string none = folder.file("empty/articles.xapian/synonym.glass");
    if (fs::exists(none)) {
        fs::copy_file(none, lexicon, fs::copy_options::overwrite_existing);
    } else {
        fs::remove(lexicon);
    }
    const IndexHealth damaged = verify_index(folder.file("index"));
    CHECK_FALSE(damaged.sound);
    CHECK_FALSE(damaged.problems.empty());
    CHECK(damaged.repaired.empty());
    const IndexHealth repaired = verify_index(folder.file("index"), true);
    CAPTURE(repaired.problems);
    CHECK(repaired.sound);
    CHECK(repaired.repaired.size() == 1);
    CHECK(finds_by_lexicon(folder.file("index")));
    CHECK(verify_index(folder.file("index")).sound);
}

TEST_CASE("repairing a sound index changes no answer") {
    const TempFolder folder;
    fill_two(folder.file("index"));
    const IndexHealth health = verify_index(folder.file("index"), true);
    CHECK(health.sound);
    CHECK(health.problems.empty());
    CHECK(health.repaired.size() == 1);
    CHECK(finds_by_lexicon(folder.file("index")));
}

TEST_CASE("a damaged index is reported, not thrown, and not repaired") {
    for (const char* file : {"docdata.glass", "postlist.glass"}) {
        for (const bool repair : {false, true}) {
            CAPTURE(file, repair);
            const TempFolder folder;
            fill_two(folder.file("index"));
            spoil(folder.file(std::string("index/articles.xapian/") + file));
            IndexHealth health;
            try {
                health = verify_index(folder.file("index"), repair);
            } catch (const Error& error) {
                FAIL(error.what());
            }
            CHECK_FALSE(health.sound);
            CHECK_FALSE(health.problems.empty());
            CHECK(health.repaired.empty());
        }
    }
}

TEST_CASE("what is no index cannot be verified, and is not made one") {
    const TempFolder folder;
    CHECK(code_of([&] { verify_index(folder.file("nothing")); }) == ErrorCode::NotFound);
    CHECK(code_of([&] { verify_index(folder.file("nothing"), true); }) == ErrorCode::NotFound);
    CHECK_FALSE(fs::exists(folder.file("nothing")));
    folder.write("texts/a.txt", "text");
    CHECK(code_of([&] { verify_index(folder.file("texts"), true); }) == ErrorCode::FormatMismatch);
}

TEST_CASE("only a repair needs the lock of the index") {
    const TempFolder folder;
    fill_two(folder.file("index"));
    const IndexWriter writer(folder.file("index"));
    CHECK(verify_index(folder.file("index")).sound);
    CHECK(code_of([&] { verify_index(folder.file("index"), true); }) == ErrorCode::Locked);
}
