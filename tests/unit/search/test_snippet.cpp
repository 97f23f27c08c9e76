// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "names/list_lexicon.hpp"
#include "query/parser.hpp"
#include "search/expansion.hpp"
#include "search/nearness.hpp"
#include "search/occurrences.hpp"
#include "search/snippet.hpp"

using namespace nsearch;
using namespace nsearch::search;

namespace {

/// The words of a text none of which is a name.
class EverydayWords : public names::ListLexicon {
public:
    using names::ListLexicon::ListLexicon;
    [[nodiscard]] bool is_name(std::string_view) const override { return false; }
};

/// A query expanded over the words of a text, and its occurrences there.
struct Found {
    Expanded query;
    std::vector<Occurrences> leaves;

    Found(const std::string& text_of_query, const std::string& title, const std::string& text) {
        const EverydayWords lexicon({title, text});
        query = expand(query::parse(text_of_query).root, names::Clusters(), lexicon, {}, {}, 100);
        leaves = OccurrenceFinder(query).find(title, text);
    }
};

std::vector<std::string> highlighted(const Snippet& snippet) {
    std::vector<std::string> result;
    for (const Highlight& h : snippet.highlights)
        result.push_back(snippet.text.substr(h.start, h.end - h.start));
    return result;
}

std::string filler(int sentences) {
    std::string text;
    for (int i = 0; i < sentences; ++i) text += "Nothing of note was said about that on this day. ";
    return text;
}

}  // namespace

TEST_CASE("phrases are found as wholes, in their order, across punctuation") {
    struct Row {
        const char* query;
        const char* text;
        std::size_t count;
    };
    const std::vector<Row> rows = {
        {"\"supreme leader\"", "the supreme leader and his supreme, leader", 2},
        {"\"supreme leader\"", "the leader supreme", 0},
        {"\"supreme leader\"", "supreme court leader", 0},
        {"\"a a b\"", "a a a b", 1},
        {"Shahed-136", "Shahed 136, Shahed-136 and Shahed-131", 2},
        {"\"drones Belarus\"~1", "Belarus makes drones", 1},
        {"\"drones Belarus\"~1", "Belarus makes no drones", 0},
        {"\"drones Belarus\"~0", "drones, Belarus", 1},
        {"\"a b c\"~2", "c x a y b", 1},
        {"\"a b c\"~1", "c x a y b", 0},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query, row.text);
        CHECK(Found(row.query, "", row.text).leaves.front().size() == row.count);
    }
}

TEST_CASE("nothing reaches from the title into the text") {
    CHECK(Found("\"one two\"", "the one", "two thirds").leaves.front().empty());
    CHECK(Found("\"one two\"", "one two", "").leaves.front().size() == 1);
}

TEST_CASE("title: finds in the title only") {
    CHECK(Found("title:visit", "A visit", "the visit").leaves.front().size() == 1);
}

TEST_CASE("words that stand near one another gain more than those apart") {
    const double near = nearness(Found("drones Belarus", "", "drones Belarus x x x x x").query,
                                 Found("drones Belarus", "", "drones Belarus x x x x x").leaves);
    const Found apart("drones Belarus", "", "drones x x x x x Belarus");
    const Found far("drones Belarus", "", "drones " + filler(5) + "Belarus");
    CHECK(near > nearness(apart.query, apart.leaves));
    CHECK(nearness(apart.query, apart.leaves) > 0);
    CHECK(nearness(far.query, far.leaves) == 0);
}

TEST_CASE("a snippet shows the passage with most of what was asked for") {
    const std::string text =
        "Belarus first. " + filler(20) + "Shahed drones reached Belarus today. " + filler(20);
    const Found found("Shahed drones Belarus", "", text);
    const Snippet snippet = make_snippet(text, found.query, found.leaves, 120);
    CHECK_THAT(snippet.text, Catch::Contains("Shahed drones reached Belarus today."));
    CHECK(highlighted(snippet) == std::vector<std::string>{"Shahed", "drones", "Belarus"});
    CHECK(snippet.text.size() < 200);
}

TEST_CASE("what a snippet was chosen for is in it, even behind a long sentence") {
    const std::string text = filler(10) + "A long sentence without a stop goes on and on about the weather " +
                             std::string(40, 'x') + " " + std::string(40, 'y') +
                             " before Belarus received Shahed drones there. " + filler(10);
    const Found found("Shahed drones Belarus", "", text);
    CHECK(highlighted(make_snippet(text, found.query, found.leaves, 100)).size() == 3);
}

TEST_CASE("a snippet of a text without a match is its beginning") {
    const Found found("title:visit", "visit", "First words. " + filler(30));
    const Snippet snippet = make_snippet("First words. " + filler(30), found.query, found.leaves, 60);
    CHECK_THAT(snippet.text, Catch::StartsWith("First words."));
    CHECK_THAT(snippet.text, Catch::EndsWith("\u2026"));
    CHECK(snippet.highlights.empty());
}

TEST_CASE("white space in a snippet is collapsed and highlights stay right") {
    const std::string text = "One\n\n  two   drones\t\n three";
    const Found found("drones", "", text);
    const Snippet snippet = make_snippet(text, found.query, found.leaves, 200);
    CHECK(snippet.text == "One two drones three");
    CHECK(highlighted(snippet) == std::vector<std::string>{"drones"});
}

TEST_CASE("a phrase is highlighted as one") {
    const std::string text = "the supreme\nleader spoke";
    const Found found("\"supreme leader\"", "", text);
    CHECK(highlighted(make_snippet(text, found.query, found.leaves, 200)) ==
          std::vector<std::string>{"supreme leader"});
}

TEST_CASE("snippets are cut between characters in any script") {
    std::string text;
    for (int i = 0; i < 200; ++i) text += "слово日本語เธอ";
    text += " дроны";
    const Found found("дроны", "", text);
    for (std::size_t length : {1U, 7U, 40U, 100U}) {
        const Snippet snippet = make_snippet(text, found.query, found.leaves, length);
        CHECK(query::parse(snippet.text).notes.empty());  // parses as text
        CHECK(snippet.text.find("\xEF\xBF\xBD") == std::string::npos);
    }
    CHECK(make_snippet(text, found.query, found.leaves, 0).text.empty());
}
