// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "nsearch/query.hpp"

using nsearch::parse_query;

TEST_CASE("a query is understood as its tree shows") {
    struct Row {
        const char* text;
        const char* tree;
    };
    const std::vector<Row> rows = {
        {"", "()"},
        {"   ", "()"},
        {"Shahed drones Belarus", "(Shahed drones Belarus)"},
        {"drones, Belarus; Iran?", "(drones Belarus Iran)"},
        {"\"supreme leader\" Iran", "(\"supreme leader\" Iran)"},
        {"\u201Csupreme leader\u201D", "(\"supreme leader\")"},  // as some keyboards put it
        {"=\"supreme leader\"", "(=\"supreme leader\")"},
        {"\"one\"", "(one)"},  // a phrase of one word is that word
        {"\"drones Belarus\"~5", "(\"drones Belarus\"~5)"},
        {"\"drones Belarus\"~", "(\"drones Belarus\")"},
        {"=drones", "(=drones)"},
        {"drone*", "(drone*)"},
        {"*", "(*)"},
        {"-Russia Iran", "(-Russia Iran)"},
        {"Iran NOT Russia", "(Iran -Russia)"},
        {"Iran NOT NOT Russia", "(Iran Russia)"},
        {"Iran -\"supreme leader\"", "(Iran -\"supreme leader\")"},
        {"Iran -(Minsk OR Moscow)", "(Iran -(Minsk OR Moscow))"},
        {"Minsk OR Tehran", "((Minsk OR Tehran))"},
        {"Minsk | Tehran", "((Minsk OR Tehran))"},
        {"visit Minsk OR Tehran today", "(visit (Minsk OR Tehran) today)"},  // OR binds its neighbours
        {"a AND b OR c AND d", "(((a AND b) OR (c AND d)))"},
        {"(a b) c", "(a b c)"},  // parentheses without operators change nothing
        {"(a b) OR c", "(((a b) OR c))"},
        {"or and not", "(or and not)"},  // in small letters they are words
        {"title:visit Minsk", "(title:visit Minsk)"},
        {"title:\"state visit\"", "(title:\"state visit\")"},
        {"title:(visit OR trip)", "((title:visit OR title:trip))"},
        {"lang:uk Minsk", "(lang:uk Minsk)"},
        {"source:guardian", "(source:guardian)"},
        {"site:example.com", "(source:example.com)"},
        {"date:2023", "(date:2023..2023)"},
        {"date:2023-03-12..2023-03-14", "(date:2023-03-12..2023-03-14)"},
        {"date:2024..", "(date:2024..)"},
        {"date:..2023-06", "(date:..2023-06)"},
        {"since:2023-03", "(date:2023-03..)"},
        {"until:2023", "(date:..2023)"},
        {"-lang:ru Minsk", "(-lang:ru Minsk)"},
        {"Shahed-136", "(\"Shahed-136\")"},  // a designator is one thing
        {"С-300", "(\"С-300\")"},
        {"well-known", "(well known)"},  // other compounds are words
        {"-well-known", "(-(well AND known))"},
        {"Iran's drones", "(Iran drones)"},
        {"https://example.com/a", "(https example com a)"},
        {"12:30", "(\"12:30\")"},
        {"Лукашенко Тегеран", "(Лукашенко Тегеран)"},
        {"لوکاشنکو تهران", "(لوکاشنکو تهران)"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(parse_query(row.text).tree == row.tree);
    }
}

TEST_CASE("what was taken otherwise than it looks is said") {
    struct Row {
        const char* text;
        const char* tree;
        const char* note;  // a part of it
    };
    const std::vector<Row> rows = {
        {"Minsk \"Tehran talks", "(Minsk Tehran talks)", "not closed"},
        {"Minsk)", "(Minsk)", "parenthesis"},
        {"OR Minsk", "(OR Minsk)", "OR was taken as a word"},
        {"Minsk AND", "(Minsk AND)", "AND was taken as a word"},
        {"date:yesteryear Minsk", "(yesteryear Minsk)", "no date"},
        {"date:2023-13", "(\"2023-13\")", "no date"},
        {"title: Minsk", "(title Minsk)", "no value"},
        {"dr*nes", "(dr nes)", ""},
        {"-Russia", "(-Russia)", "only words to leave out"},
        // Old headlines and telegrams are in capitals throughout.
        {"ANALYSIS AND DESIGN OF WAVEGUIDE FED RADIATORS", "(ANALYSIS AND DESIGN OF WAVEGUIDE FED RADIATORS)",
         "in capitals"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const nsearch::ParsedQuery parsed = parse_query(row.text);
        CHECK(parsed.tree == row.tree);
        if (*row.note == '\0') continue;
        REQUIRE(parsed.notes.size() == 1);
        CHECK_THAT(parsed.notes.front().message, Catch::Contains(row.note));
    }
}

TEST_CASE("operators count in a short query of acronyms") {
    CHECK(parse_query("KGB OR FSB OR GRU").tree == "((KGB OR FSB OR GRU))");
}

TEST_CASE("a note says where in the query it belongs") {
    const nsearch::ParsedQuery parsed = parse_query("Minsk date:soon");
    REQUIRE(parsed.notes.size() == 1);
    CHECK(parsed.notes.front().position == 6);
}

TEST_CASE("nonsense is parsed, and soon") {
    const auto repeat = [](const std::string& what, int times) {
        std::string text;
        for (int i = 0; i < times; ++i) text += what;
        return text;
    };
    const std::vector<std::string> texts = {
        repeat("(", 20000),     repeat(")", 20000),    repeat("NOT ", 20000),  repeat("-", 20000),
        repeat("\"", 20001),    repeat("a OR ", 5000), repeat("((a) ", 5000),  "\xFF\xFE\xC3",
        repeat("title:", 5000), repeat("-(", 5000),    std::string("a\0b", 3),
    };
    for (const std::string& text : texts) {
        CAPTURE(text.substr(0, 20));
        const nsearch::ParsedQuery parsed = parse_query(text);
        CHECK(parsed.notes.size() < 20002);
    }
}
