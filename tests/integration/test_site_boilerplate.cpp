// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <string>

#include "support/articles.hpp"
#include "support/temp_folder.hpp"

using namespace nsearch;
using namespace nsearch::tests;

namespace {

const std::string kLetter = "Written down at the lighthouse of the valley by hand";

void write_pages(const TempFolder& folder, int from, int to) {
    for (int i = from; i < to; ++i) {
        const std::string number = std::string(1, static_cast<char>('a' + i));
        folder.write("site/" + number + ".txt",
                     "Ferry " + number + " is late again\n\nThe ferry called " + number + number +
                         " left the harbour an hour after its time on Monday, passengers said.\n\nNobody at "
                         "the office of ferry " +
                         number + " could say on Tuesday when the next one would leave.\n\n" + kLetter +
                         "\n\nThe council of town " + number +
                         " will talk about its boats, its piers and its money next week, it said.\n");
    }
}

IndexReport run(const TempFolder& folder) {
    IndexWriter writer(folder.file("index"));
    return writer.add_paths({folder.file("site")});
}

std::size_t hits(const TempFolder& folder, bool boilerplate) {
    SearchOptions options;
    options.limit = 100;
    options.boilerplate = boilerplate;
    return Index::open(folder.file("index")).search("lighthouse", options).hits.size();
}

}  // namespace

TEST_CASE("what a site repeats is set aside in all of its articles, and can still be found") {
    const TempFolder folder;
    write_pages(folder, 0, 8);
    const IndexReport report = run(folder);
    CHECK(report.added == 8);
    CHECK(report.trimmed == 8);  // also the first ones, which were read before anything was known
    CHECK(hits(folder, false) == 0);
    CHECK(hits(folder, true) == 8);
    const auto article = Index::open(folder.file("index")).article(folder.file("site/a.txt"));
    REQUIRE(article);
    REQUIRE_FALSE(article->boilerplate.empty());
    CHECK(article->boilerplate.back() == kLetter);
    CHECK(article->text.find("could say on Tuesday") != std::string::npos);
}

TEST_CASE("later articles of a site are measured with those of before") {
    const TempFolder folder;
    write_pages(folder, 0, 3);
    CHECK(run(folder).trimmed == 0);
    CHECK(hits(folder, false) == 3);
    write_pages(folder, 3, 5);
    const IndexReport report = run(folder);
    CHECK(report.added == 2);
    CHECK(report.trimmed == 5);
    CHECK(hits(folder, false) == 0);
}

TEST_CASE("articles from which lines were set aside are not read again, nor changed again") {
    const TempFolder folder;
    write_pages(folder, 0, 6);
    run(folder);
    const IndexReport report = run(folder);
    CHECK(report.unchanged == 6);
    CHECK(report.updated == 0);
    CHECK(report.trimmed == 0);
    CHECK(verify_index(folder.file("index"), false).sound);
}

TEST_CASE("an article keeps the time when it was first indexed") {
    const TempFolder folder;
    write_pages(folder, 0, 1);
    run(folder);
    const Index index = Index::open(folder.file("index"));
    const std::string seen = index.article(folder.file("site/a.txt"))->first_seen;
    CHECK(seen.size() == std::string("2026-01-01T00:00:00Z").size());
    folder.write("site/a.txt",
                 "Another headline stands here\n\nThe ferry left on time, for once, and nobody on "
                 "board could believe it, passengers said.\n");
    CHECK(run(folder).updated == 1);
    CHECK(index.article(folder.file("site/a.txt"))->first_seen == seen);
}

TEST_CASE("a site whose run was stopped is looked at in the next") {
    const TempFolder folder;
    write_pages(folder, 0, 8);
    {
        IndexWriter writer(folder.file("index"));
        IndexOptions options;
        options.progress = [](const IndexProgress& progress) {
            return progress.files_done < progress.files_total;
        };
        CHECK(writer.add_paths({folder.file("site")}, options).stopped);
    }
    CHECK(hits(folder, false) == 3);  // read before the line was known, and not swept
    CHECK(run(folder).trimmed == 3);
    CHECK(hits(folder, false) == 0);
}
