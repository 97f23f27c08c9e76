// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>

#include "support/articles.hpp"
#include "support/temp_folder.hpp"

using namespace nsearch;
using namespace nsearch::tests;
namespace fs = std::filesystem;

namespace {

std::string page(const std::string& headline, const std::string& text) {
    return headline + "\n\n" + text + " This is a full sentence of the article, and it is not short.\n";
}

IndexReport run(const TempFolder& folder, const IndexOptions& options = {}) {
    IndexWriter writer(folder.file("index"));
    return writer.add_paths({folder.file("texts")}, options);
}

std::size_t count(const TempFolder& folder, const std::string& query) {
    return Index::open(folder.file("index")).search(query).hits.size();
}

/// Twenty-five small pages.
void write_many(const TempFolder& folder) {
    for (int i = 0; i < 25; ++i) {
        folder.write("texts/" + std::to_string(i) + ".txt",
                     page("Headline number " + std::to_string(i), "Word."));
    }
}

}  // namespace

TEST_CASE("indexing again adds what is new, updates what changed, forgets what is gone") {
    const TempFolder folder;
    folder.write("texts/a.txt", page("The first headline here", "Alpha."));
    folder.write("texts/b.txt", page("The second headline here", "Beta."));
    IndexReport report = run(folder);
    CHECK(report.added == 2);
    CHECK(report.files == 2);
    CHECK(report.problems.empty());

    report = run(folder);
    CHECK(report.added == 0);
    CHECK(report.unchanged == 2);

    folder.write("texts/b.txt", page("The second headline here", "Gamma, and more of it."));
    folder.write("texts/c.txt", page("The third headline here", "Delta."));
    folder.remove("texts/a.txt");
    report = run(folder);
    CHECK(report.added == 1);
    CHECK(report.updated == 1);
    CHECK(report.removed == 1);
    CHECK(count(folder, "alpha") == 0);
    CHECK(count(folder, "beta") == 0);
    CHECK(count(folder, "gamma") == 1);
    CHECK(count(folder, "delta") == 1);
}

TEST_CASE("a file whose time alone changed is not indexed anew") {
    const TempFolder folder;
    folder.write("texts/a.txt", page("The first headline here", "Alpha."));
    run(folder);
    fs::last_write_time(folder.file("texts/a.txt"), fs::file_time_type::clock::now() + std::chrono::hours(1));
    const IndexReport report = run(folder);
    CHECK(report.unchanged == 1);
    CHECK(report.updated == 0);
}

TEST_CASE("records are updated, added and removed by their id") {
    const TempFolder folder;
    folder.write("texts/a.jsonl",
                 "{\"id\": \"1\", \"text\": \"alpha\"}\n{\"id\": \"2\", \"text\": \"beta\"}\n");
    CHECK(run(folder).added == 2);
    folder.write("texts/a.jsonl",
                 "{\"id\": \"2\", \"text\": \"beta two\"}\n{\"id\": \"3\", \"text\": \"gamma\"}\n");
    const IndexReport report = run(folder);
    CHECK(report.added == 1);
    CHECK(report.updated == 1);
    CHECK(report.removed == 1);
    CHECK(count(folder, "alpha") == 0);
    CHECK(Index::open(folder.file("index")).article("2")->text == "beta two");
}

TEST_CASE("records without an id are kept apart") {
    const TempFolder folder;
    folder.write("texts/a.jsonl", "{\"text\": \"alpha\"}\n{\"text\": \"beta\"}\n{\"text\": \"alpha\"}\n");
    CHECK(run(folder).added == 3);
    CHECK(run(folder).unchanged == 3);
    CHECK(count(folder, "alpha") == 2);
}

TEST_CASE("the same id in two files is two articles") {
    const TempFolder folder;
    folder.write("texts/a.jsonl", "{\"id\": \"1\", \"text\": \"alpha\"}\n");
    folder.write("texts/b.jsonl", "{\"id\": \"1\", \"text\": \"alpha\"}\n");
    CHECK(run(folder).added == 2);
}

TEST_CASE("a repeated id within a file is reported, and the last record counts") {
    const TempFolder folder;
    folder.write("texts/a.jsonl",
                 "{\"id\": \"1\", \"text\": \"alpha\"}\n{\"id\": \"1\", \"text\": \"beta\"}\n");
    const IndexReport report = run(folder);
    CHECK(report.added == 1);
    REQUIRE(report.problems.size() == 1);
    CHECK_FALSE(report.problems.front().skipped);
    CHECK(count(folder, "beta") == 1);
    CHECK(count(folder, "alpha") == 0);
}

TEST_CASE("every file that is not indexed is listed, again in each run and in the status") {
    const TempFolder folder;
    folder.write("texts/good.txt", page("The first headline here", "Alpha."));
    folder.write("texts/empty.txt", "");
    folder.write("texts/bad.jsonl", "{\"id\": \"1\", \"text\": \"alpha\"}\nno json\n");
    folder.write("texts/picture.png", "PNG");
    for (int round = 0; round < 2; ++round) {
        const IndexReport report = run(folder);
        CHECK(report.problems.size() == 3);
    }
    const IndexStatus status = Index::open(folder.file("index")).status();
    CHECK(status.articles == 2);
    CHECK(status.problems.size() == 2);  // the picture is no file of ours
    folder.write("texts/empty.txt", page("No longer an empty page", "Beta."));
    CHECK(run(folder).problems.size() == 2);
}

TEST_CASE("a dry run says what would be done and leaves no trace") {
    const TempFolder folder;
    folder.write("texts/a.txt", page("The first headline here", "Alpha."));
    IndexOptions dry;
    dry.dry_run = true;
    IndexReport report = run(folder, dry);
    CHECK(report.changes == std::vector<std::string>{"add " + folder.file("texts/a.txt")});
    CHECK_FALSE(fs::exists(folder.file("index")));

    run(folder);
    folder.remove("texts/a.txt");
    folder.write("texts/b.txt", page("The second headline here", "Beta."));
    report = run(folder, dry);
    CHECK(report.changes == std::vector<std::string>{"add " + folder.file("texts/b.txt"),
                                                     "remove " + folder.file("texts/a.txt")});
    CHECK(count(folder, "alpha") == 1);
}

TEST_CASE("a folder that is gone, or mostly gone, does not empty the index") {
    const TempFolder folder;
    write_many(folder);
    CHECK(run(folder).added == 25);

    SECTION("the whole folder") {
        fs::rename(folder.file("texts"), folder.file("elsewhere"));
    }
    SECTION("all files in it") {
        for (int i = 0; i < 25; ++i) folder.remove("texts/" + std::to_string(i) + ".txt");
    }
    const IndexReport kept = run(folder);
    CHECK(kept.removed == 0);
    CHECK(kept.kept == 25);
    CHECK(Index::open(folder.file("index")).status().articles == 25);

    IndexOptions force;
    force.forget_all = true;
    CHECK(run(folder, force).removed == 25);
    CHECK(Index::open(folder.file("index")).status().articles == 0);
}

TEST_CASE("what cannot be looked at is not forgotten") {
    const TempFolder folder;
    folder.write("texts/a.txt", page("The first headline here", "Alpha."));
    folder.write("texts/b.txt", page("The second headline here", "Beta."));
    run(folder);
    // A file that has become a link is passed over; its article stays.
    fs::rename(folder.file("texts/a.txt"), folder.file("elsewhere.txt"));
    fs::create_symlink(folder.file("elsewhere.txt"), folder.file("texts/a.txt"));
    CHECK(run(folder).removed == 0);
    CHECK(count(folder, "alpha") == 1);
}

TEST_CASE("all articles of a file are removed by its path, and come back when it is indexed again") {
    const TempFolder folder;
    folder.write("texts/a.jsonl",
                 "{\"id\": \"1\", \"text\": \"alpha\"}\n{\"id\": \"2\", \"text\": \"beta\"}\n");
    run(folder);
    {
        IndexWriter writer(folder.file("index"));
        CHECK(writer.remove(folder.file("texts/a.jsonl")));
        writer.commit();
    }
    CHECK(Index::open(folder.file("index")).status().articles == 0);
    CHECK(run(folder).added == 2);
}

TEST_CASE("files outside the paths of a run are left alone") {
    const TempFolder folder;
    folder.write("texts/a.txt", page("The first headline here", "Alpha."));
    folder.write("texts2/b.txt", page("The second headline here", "Beta."));
    IndexWriter(folder.file("index")).add_paths({folder.file("texts"), folder.file("texts2")});
    folder.remove("texts2/b.txt");
    CHECK(run(folder).removed == 0);
    CHECK(count(folder, "beta") == 1);
}

TEST_CASE("a path that was never there is a problem, not an error") {
    const TempFolder folder;
    const IndexReport report = run(folder);
    REQUIRE(report.problems.size() == 1);
    CHECK_THAT(report.problems.front().reason, Catch::Contains("no such file"));
}

TEST_CASE("a file that cannot be read keeps its articles") {
    const TempFolder folder;
    folder.write("texts/a.jsonl", "{\"id\": \"1\", \"text\": \"alpha\"}\n");
    run(folder);
    folder.write("texts/a.jsonl", "%PDF-1.4 this is no longer what it was");
    const IndexReport report = run(folder);
    CHECK(report.removed == 0);
    CHECK_FALSE(report.problems.empty());
    CHECK(count(folder, "alpha") == 1);
}

TEST_CASE("a run that is stopped keeps what it did and goes on the next time") {
    const TempFolder folder;
    write_many(folder);
    IndexOptions options;
    options.progress = [](const IndexProgress& progress) { return progress.files_done < 5; };
    const IndexReport first = run(folder, options);
    const std::uint64_t done = first.stopped ? first.added : 25;
    CHECK(Index::open(folder.file("index")).status().articles == done);
    const IndexReport second = run(folder);
    CHECK(second.added + second.unchanged == 25);
    CHECK(Index::open(folder.file("index")).status().articles == 25);
}

TEST_CASE("progress counts up to what there is") {
    const TempFolder folder;
    write_many(folder);
    IndexProgress last;
    IndexOptions options;
    options.progress = [&](const IndexProgress& progress) {
        CHECK(progress.files_done <= progress.files_total);
        last = progress;
        return true;
    };
    run(folder, options);
    CHECK(last.files_done == 25);
    CHECK(last.files_total == 25);
    CHECK(last.articles == 25);
    CHECK(last.bytes_done == last.bytes_total);
}

TEST_CASE("the samples are indexed without a problem that loses anything") {
    const TempFolder folder;
    IndexWriter writer(folder.file("index"));
    const IndexReport report = writer.add_paths({std::string(NSEARCH_SOURCE_DIR) + "/samples/articles"});
    CHECK(report.added == 50);
    for (const Problem& problem : report.problems) {
        CAPTURE(problem.path, problem.reason);
        CHECK_FALSE(problem.skipped);
    }
    const Index index = Index::open(folder.file("index"));
    CHECK(index.status().languages.size() >= 10);
    SearchOptions options;
    options.words = WordsMode::All;
    options.limit = 100;
    const SearchResults results = index.search("Lukashenko Tehran", options);
    std::map<std::string, int> languages;
    for (const Hit& hit : results.hits) ++languages[hit.article.language];
    for (const char* language : {"en", "de", "fr", "pl", "cs", "ru", "uk", "fa"}) {
        CAPTURE(language);
        CHECK(languages[language] > 0);
    }
}

TEST_CASE("articles of a file that was cut short since are kept") {
    const TempFolder folder;
    std::string lines;
    for (int i = 0; i < 30; ++i) {
        const std::string number = std::to_string(i);
        lines += R"({"id":")" + number + R"(","text":"Ferry )" + number + R"( was late again on Monday."},)" +
                 "\n";
    }
    const std::string whole = "[" + lines.substr(0, lines.size() - 2) + "]";
    folder.write("texts/a.json", whole);
    CHECK(run(folder).added == 30);
    folder.write("texts/a.json", whole.substr(0, whole.size() / 3));
    const IndexReport report = run(folder);
    CHECK(report.removed == 0);
    CHECK(report.problems.size() == 1);
    CHECK(count(folder, "ferry") == 10);  // the limit of an answer
    folder.write("texts/a.json", "[" + lines.substr(0, lines.find('\n') - 1) + "]");
    CHECK(run(folder).removed == 29);  // what is whole and has fewer articles has lost them
}

TEST_CASE("a mapping that makes no sense leaves no index behind") {
    const TempFolder folder;
    folder.write("texts/a.txt", page("The first headline here", "Alpha."));
    IndexOptions options;
    options.reading.fields = {{"colour", "red"}};
    CHECK_THROWS_AS(run(folder, options), Error);
    CHECK_FALSE(fs::exists(folder.file("index")));
}
