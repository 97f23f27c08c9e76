// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/wait.h>
#include <unistd.h>
#include <catch2/catch.hpp>

#include <atomic>
#include <chrono>
#include <csignal>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "support/articles.hpp"
#include "support/temp_folder.hpp"

using namespace nsearch;
using namespace nsearch::tests;

namespace {

std::string text_of(int number) {
    return "Common words and number" + std::to_string(number) + " in every article of this collection.";
}

/// Runs `action` in a process of its own and returns its id.
template <typename Action>
pid_t in_process(Action action) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    try {
        action();
    } catch (...) {
        ::_exit(1);
    }
    ::_exit(0);
}

}  // namespace

TEST_CASE("a second writer is told who holds the index, and can wait") {
    const TempFolder folder;
    int go[2], said[2];
    REQUIRE(::pipe(go) == 0);
    REQUIRE(::pipe(said) == 0);
    // The other process is made before the first writer: it would otherwise inherit its lock.
    const pid_t child = in_process([&] {
        char verdict = 'n';
        if (::read(go[0], &verdict, 1) != 1) throw 1;
        try {
            IndexWriter second(folder.file("index"));
        } catch (const Error& error) {
            const std::string what = error.what();
            if (error.code() == ErrorCode::Locked && what.find("process ") != std::string::npos)
                verdict = 'y';
        }
        if (::write(said[1], &verdict, 1) != 1) throw 1;
        WriterOptions options;
        options.wait_seconds = 30;
        IndexWriter waiting(folder.file("index"), options);
        waiting.add(article("b", "", "beta"));
        waiting.commit();
    });
    auto first = std::make_unique<IndexWriter>(folder.file("index"));
    first->add(article("a", "", "alpha"));
    first->commit();
    REQUIRE(::write(go[1], "n", 1) == 1);
    char verdict = 0;
    REQUIRE(::read(said[0], &verdict, 1) == 1);
    CHECK(verdict == 'y');
    first.reset();
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    CHECK(Index::open(folder.file("index")).status().articles == 2);
}

TEST_CASE("readers see whole commits while a writer is at work") {
    const TempFolder folder;
    constexpr int kBatch = 50;
    constexpr int kBatches = 20;
    fill(folder.file("index"), {article("start", "", text_of(0))});
    const Index index = Index::open(folder.file("index"));
    std::atomic<bool> done = false;
    std::atomic<int> torn = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&] {
            while (!done) {
                const std::uint64_t articles = index.status().articles;
                if ((articles - 1) % kBatch != 0) ++torn;
                if (index.search("common words").hits.empty()) ++torn;
            }
        });
    }
    IndexWriter writer(folder.file("index"));
    for (int batch = 0; batch < kBatches; ++batch) {
        for (int i = 0; i < kBatch; ++i) {
            const int number = batch * kBatch + i;
            writer.add(article(std::to_string(number), "", text_of(number)));
        }
        writer.commit();
    }
    done = true;
    for (std::thread& reader : readers) reader.join();
    CHECK(torn == 0);
    CHECK(index.status().articles == kBatch * kBatches + 1);
}

TEST_CASE("kill -9 at any moment loses nothing committed, and the next run goes on") {
    const TempFolder folder;
    std::string lines;
    constexpr int kArticles = 3000;
    for (int i = 0; i < kArticles; ++i) {
        lines += "{\"id\": \"" + std::to_string(i) + "\", \"text\": \"" + text_of(i) + "\"}\n";
    }
    folder.write("texts/all.jsonl", lines);
    std::mt19937 random(4711);  // fixed: a failure must be repeatable as far as it can be
    std::uniform_int_distribution<int> milliseconds(1, 250);
    std::uint64_t before = 0;
    for (int trial = 0; trial < 8; ++trial) {
        const pid_t child =
            in_process([&] { IndexWriter(folder.file("index")).add_paths({folder.file("texts")}); });
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds(random)));
        ::kill(child, SIGKILL);
        REQUIRE(::waitpid(child, nullptr, 0) == child);
        std::uint64_t after = 0;
        try {
            const Index index = Index::open(folder.file("index"));
            after = index.status().articles;
            if (after > 0) CHECK_FALSE(index.search("common words").hits.empty());
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::NotFound);  // killed before there was an index
        }
        CHECK(after >= before);
        before = after;
    }
    const IndexReport report = IndexWriter(folder.file("index")).add_paths({folder.file("texts")});
    CHECK(report.added + report.unchanged == kArticles);
    CHECK(Index::open(folder.file("index")).status().articles == kArticles);
}
