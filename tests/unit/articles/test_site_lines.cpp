// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "articles/site_lines.hpp"

using namespace nsearch;
using namespace nsearch::articles;

namespace {

const std::string kLetter = "Sign up for our morning letter";
const std::string kProse =
    "The valley has waited for its bridge since the flood, and people still cross the river by boat.";

/// An article of a site, with its own words and then the line.
Article page(int number, const std::string& line) {
    Article made;
    made.url = "https://valley.example/" + std::to_string(number);
    made.text = "Story " + std::string(60, static_cast<char>('a' + number)) +
                " is about what happened that day at the harbour, where the boats were tied up early.\n\n" +
                line + "\n\nIts end " + std::string(60, static_cast<char>('A' + number)) +
                " says what the council will do next, and when people may cross the river again.";
    return made;
}

std::vector<SetAside> learn(SiteMemory& memory, int count, const std::string& line) {
    std::vector<SetAside> done;
    for (int i = 0; i < count; ++i) {
        Article article = page(i, line);
        done.push_back(memory.learn(article));
    }
    return done;
}

}  // namespace

TEST_CASE("what a site is called") {
    Article article;
    CHECK(site_of(article).empty());
    article.path = "/texts/valley/a.txt";
    CHECK(site_of(article) == "/texts/valley/");
    article.id = "valley.zip!/old/a.txt";
    CHECK(site_of(article) == "valley.zip!/old/");
    article.id = "7";
    CHECK(site_of(article).empty());  // a record that says nothing of where it is from
    article.source = "Valley Times";
    CHECK(site_of(article) == "valley times");
    article.url = "https://www.valley.example/a?b";
    CHECK(site_of(article) == "valley.example");
}

TEST_CASE("a line that four articles share is the site's") {
    SiteMemory memory;
    const std::vector<SetAside> done = learn(memory, 6, kLetter);
    CHECK(done[2] == SetAside::Nothing);
    CHECK(done[3] == SetAside::Lines);
    CHECK(done[5] == SetAside::Lines);
}

TEST_CASE("what is set aside is kept, behind the other zones") {
    SiteMemory memory;
    learn(memory, 4, kLetter);
    Article article = page(5, kLetter);
    article.boilerplate = {"Menu"};
    REQUIRE(memory.learn(article) == SetAside::Lines);
    CHECK(article.text.find(kLetter) == std::string::npos);
    CHECK(article.text.find("\n\n\n") == std::string::npos);
    CHECK(article.boilerplate == std::vector<std::string>{"Menu", kLetter});
}

TEST_CASE("lines that differ in their numbers are the same") {
    CHECK(line_hash("Posted at 14:05, 3 min read") == line_hash("Posted at 9:30,  12 min read"));
    CHECK(line_hash("Posted at noon") != line_hash("Posted at night"));
}

TEST_CASE("prose has to be more frequent than a few words") {
    const std::uint64_t words = line_hash(kLetter);
    const std::uint64_t prose = line_hash(kProse);
    CHECK(is_site_line(words, 10, 100));
    CHECK_FALSE(is_site_line(words, 9, 100));
    CHECK(is_site_line(prose, 30, 100));
    CHECK_FALSE(is_site_line(prose, 29, 100));  // the background that a newsroom repeats
    CHECK_FALSE(is_site_line(words, 3, 3));     // too few to tell
}

TEST_CASE("copies of one article stay whole") {
    SiteMemory memory;
    for (int i = 0; i < 6; ++i) {
        Article copy = page(1, kLetter);
        const std::string before = copy.text;
        const SetAside done = memory.learn(copy);
        CHECK(done == (i < 3 ? SetAside::Nothing : SetAside::Refused));
        CHECK(copy.text == before);
    }
}

TEST_CASE("a short article stays whole") {
    SiteMemory memory;
    learn(memory, 5, kLetter);
    Article brief = page(7, kLetter);
    brief.text = "Ferry late.\n" + kLetter;
    CHECK(memory.learn(brief) == SetAside::Refused);
}

TEST_CASE("nothing is learnt from one site for another") {
    SiteMemory memory;
    learn(memory, 5, kLetter);
    Article elsewhere = page(8, kLetter);
    elsewhere.url = "https://other.example/1";
    CHECK(memory.learn(elsewhere) == SetAside::Nothing);
}
