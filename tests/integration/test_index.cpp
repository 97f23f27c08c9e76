// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

#include "support/articles.hpp"
#include "support/temp_folder.hpp"

using namespace nsearch;
using namespace nsearch::tests;

namespace {

ErrorCode code_of(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode{0};
}

}  // namespace

TEST_CASE("an article with a known id replaces the one before") {
    const TempFolder folder;
    fill(folder.file("index"), {article("a", "First", "alpha"), article("b", "Other", "beta")});
    fill(folder.file("index"), {article("a", "Second", "gamma")});
    const Index index = Index::open(folder.file("index"));
    CHECK(index.status().articles == 2);
    CHECK(index.search("alpha").hits.empty());
    CHECK(index.search("gamma").hits.size() == 1);
    CHECK(index.article("a")->title == "Second");
}

TEST_CASE("an article is found by id, path or number, and removed") {
    const TempFolder folder;
    folder.write("texts/one.txt",
                 "A headline that is one\n\nThe text of the article is here, and it goes on.\n");
    IndexWriter writer(folder.file("index"));
    writer.add(article("a", "Title", "alpha"));
    writer.add_paths({folder.file("texts")});
    writer.commit();
    const Index index = Index::open(folder.file("index"));
    REQUIRE(index.article("a"));
    REQUIRE(index.article("#1"));
    CHECK(index.article("#1")->id == "a");
    REQUIRE(index.article(folder.file("texts/one.txt")));
    CHECK_FALSE(index.article("b"));
    CHECK_FALSE(index.article("#99"));
    CHECK_FALSE(index.article("#0"));
    CHECK_FALSE(index.article("#x"));
    CHECK_FALSE(index.article(""));
    CHECK(writer.remove("a"));
    CHECK_FALSE(writer.remove("a"));
    CHECK(writer.remove(folder.file("texts/one.txt")));
    writer.commit();
    CHECK(index.status().articles == 0);
}

TEST_CASE("nothing is seen before it is committed, and dropped without a commit") {
    const TempFolder folder;
    fill(folder.file("index"), {article("a", "", "alpha")});
    const Index index = Index::open(folder.file("index"));
    {
        IndexWriter writer(folder.file("index"));
        writer.add(article("b", "", "beta"));
        CHECK(index.search("beta").hits.empty());
    }
    CHECK(index.search("beta").hits.empty());
    CHECK(index.status().articles == 1);
}

TEST_CASE("an article needs an id and valid UTF-8") {
    const TempFolder folder;
    IndexWriter writer(folder.file("index"));
    CHECK(code_of([&] { writer.add(article("", "t", "x")); }) == ErrorCode::InvalidArgument);
    CHECK(code_of([&] { writer.add(article("a", "t", "\xFF")); }) == ErrorCode::BadEncoding);
    Article odd = article("a", "t", "x");
    odd.modified = "\xFF";
    CHECK(code_of([&] { writer.add(odd); }) == ErrorCode::BadEncoding);
    odd.modified.clear();
    odd.languages = {{"\xFF", 0, 1}};
    CHECK(code_of([&] { writer.add(odd); }) == ErrorCode::BadEncoding);
}

TEST_CASE("odd articles are kept whole") {
    const TempFolder folder;
    const std::string long_word(10'000, 'x');
    const std::string long_id(1'000, 'i');
    std::string many;
    for (int i = 0; i < 50'000; ++i) many += "word" + std::to_string(i) + ' ';
    fill(folder.file("index"),
         {article("empty", "", ""), article("long word", "", long_word), article(long_id, "", "long id"),
          article("many", "", many), article("nul", "", std::string("before\0after", 12))});
    const Index index = Index::open(folder.file("index"));
    CHECK(index.article("empty")->text.empty());
    CHECK(index.article("long word")->text == long_word);
    CHECK(index.article(long_id)->text == "long id");
    CHECK(index.article("many")->text == many);
    CHECK(index.search("word49999").hits.size() == 1);
    CHECK(index.search("after").hits.size() == 1);
    CHECK(index.search(long_word).hits.size() == 1);
}

TEST_CASE("the status says what the index holds") {
    const TempFolder folder;
    fill(folder.file("index"),
         {article("a", "", "x", "en", "2023-03-13"), article("b", "", "y", "en", "2021-01-02"),
          article("c", "", "z", "ru"), article("d", "", "1")});
    const IndexStatus status = Index::open(folder.file("index")).status();
    CHECK(status.articles == 4);
    CHECK(status.undated == 2);
    CHECK(status.first_date == "2021-01-02");
    CHECK(status.last_date == "2023-03-13");
    CHECK(status.languages == std::map<std::string, std::uint64_t>{{"", 1}, {"en", 2}, {"ru", 1}});
    CHECK(status.format == 3);
    CHECK(status.size > 0);
}

TEST_CASE("an index folder is private") {
    const TempFolder folder;
    fill(folder.file("index"), {article("a", "", "x")});
    struct stat status = {};
    REQUIRE(::stat(folder.file("index").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0700U);
}

TEST_CASE("a folder in which an index was only begun holds none yet, and one can be made there") {
    const TempFolder folder;
    folder.write("index/new.4711/iamglass", "cut off");  // killed while the database was being made
    CHECK(code_of([&] { Index::open(folder.file("index")); }) == ErrorCode::NotFound);
    fill(folder.file("index"), {article("a", "", "alpha")});
    CHECK(Index::open(folder.file("index")).status().articles == 1);
}

TEST_CASE("what is no index, or a damaged one, is refused with its kind of error") {
    const TempFolder folder;
    CHECK(code_of([&] { Index::open(folder.file("nothing")); }) == ErrorCode::NotFound);
    folder.write("texts/a.txt", "text");
    CHECK(code_of([&] { Index::open(folder.file("texts")); }) == ErrorCode::FormatMismatch);
    CHECK(code_of([&] { fill(folder.file("texts"), {article("a", "", "x")}); }) == ErrorCode::FormatMismatch);
    CHECK(code_of([&] { fill(folder.file("texts/a.txt"), {article("a", "", "x")}); }) ==
          ErrorCode::InvalidArgument);
    WriterOptions options;
    options.create = false;
    CHECK(code_of([&] { IndexWriter(folder.file("nothing"), options); }) == ErrorCode::NotFound);

    fill(folder.file("index"), {article("a", "", "x")});
    for (const auto& entry : std::filesystem::directory_iterator(folder.file("index/articles.xapian"))) {
        if (entry.path().filename() != "flintlock") std::filesystem::resize_file(entry.path(), 10);
    }
    CHECK(code_of([&] { static_cast<void>(Index::open(folder.file("index")).search("x")); }) ==
          ErrorCode::Corrupt);
}

TEST_CASE("an index is looked for where the environment says, then upward, then at home") {
    const TempFolder folder;
    std::filesystem::create_directories(folder.file("corpus/.nsearch"));
    std::filesystem::create_directories(folder.file("corpus/a/b"));
    ::unsetenv("NSEARCH_INDEX");
    ::setenv("XDG_DATA_HOME", folder.file("data").c_str(), 1);
    CHECK(find_index(folder.file("corpus/a/b")).path == folder.file("corpus/.nsearch"));
    CHECK(find_index(folder.path()).path == folder.file("data/nsearch/default"));
    ::setenv("NSEARCH_INDEX", "/somewhere", 1);
    CHECK(find_index(folder.file("corpus/a/b")).path == "/somewhere");
    ::unsetenv("NSEARCH_INDEX");
}
