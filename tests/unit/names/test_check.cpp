// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "nsearch/error.hpp"
#include "nsearch/names.hpp"
#include "support/temp_folder.hpp"

using nsearch::Error;
using nsearch::ErrorCode;
using nsearch::NameProblem;
using nsearch::NameVariants;

namespace {

std::vector<NameProblem> check(const std::string& bytes) {
    const nsearch::tests::TempFolder folder;
    folder.write("names.tsv", bytes);
    return NameVariants::check(folder.file("names.tsv"));
}

/// The messages alone.
std::vector<std::string> messages(const std::string& bytes) {
    std::vector<std::string> result;
    for (const NameProblem& problem : check(bytes)) result.push_back(problem.message);
    return result;
}

}  // namespace

TEST_CASE("a good variants file has no problems") {
    CHECK(messages("# mine\n\n"
                   "person\tadlerfeld\tAdlerfeld|Адлерфельд|Adlerfeldt\r\n"
                   "org\tgarden\tGarden Club|Клуб садоводов|=GCX\n"
                   "place\ttown\tTurnipton|Репинск\n"
                   "deny\tAdlerfeld\tAdlerfelt\n")
              .empty());
    CHECK(messages("").empty());
}

TEST_CASE("lines that cannot be used are errors, with their number") {
    struct Row {
        const char* bytes;
        std::size_t line;
        const char* message;
    };
    const std::vector<Row> rows = {
        {"# fine\nperson\tx", 2, "2 columns"},
        {"animal\tx\tWolf|Volk\n", 1, "unknown kind \"animal\""},
        {"person\tx\tAdlerfeld||Адлерфельд\n", 1, "empty spelling"},
        {"person\tx\t\xFF\xFE\n", 1, "not valid UTF-8"},
        {"person\tx\tAdlerfeld|Адлерфельд\nperson\ty\tADLERFELD|Adlerfeldt\n", 2,
         "\"ADLERFELD\" stands in a person of line 1 already"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        const std::vector<NameProblem> problems = check(row.bytes);
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().error);
        CHECK(problems.front().line == row.line);
        CHECK_THAT(problems.front().message, Catch::Contains(row.message));
    }
}

TEST_CASE("what is an error here is one when the file is used, and the other way round") {
    for (const char* bytes : {"person\tx", "person\tx\tAdler|Адлер\nperson\ty\tAdler|Orjol",
                              "person\tx\tAdler|Адлер\nplace\ty\tAdler|Adlershof", "person\tx\tThe|Orel"}) {
        CAPTURE(bytes);
        const nsearch::tests::TempFolder folder;
        folder.write("names.tsv", bytes);
        bool error = false;
        for (const NameProblem& problem : NameVariants::check(folder.file("names.tsv")))
            error |= problem.error;
        if (error) {
            CHECK_THROWS_AS(NameVariants::with_files({folder.file("names.tsv")}), Error);
        } else {
            CHECK_NOTHROW(NameVariants::with_files({folder.file("names.tsv")}));
        }
    }
}

TEST_CASE("what is doubtful is a warning") {
    struct Row {
        const char* bytes;
        const char* message;
    };
    const std::vector<Row> rows = {
        {"person\tx\tAdlerfeld|Адлерфельд|Turnip", "\"Turnip\" sounds like none of the others"},
        {"given\tx\tAdlerfeld|Адлерфельд|Turnip|~Addo|~Аддо", "\"Turnip\" sounds like none of the others"},
        {"person\tx\tAdlerfeld", "is the only spelling"},
        {"place\tx\tThe|Зе-Вилль", "\"The\" is an everyday word (en)"},
        {"place\tx\tŸż|Turnipton", "so short"},
        {"person\tx\tAdlerfeld|Адлерфельд\nperson\tx\tTurnipson|Turnipsen", "line 1 has the id x already"},
        {"deny\tAdlerfeld\tTurnip|Репа", "the line changes nothing"},
        {"deny\tAdlerfeld|Turnip\tAdlerfelt|turnip", "\"Turnip\" stands on both sides"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        const std::vector<NameProblem> problems = check(row.bytes);
        REQUIRE_FALSE(problems.empty());
        CHECK_THAT(problems.front().message, Catch::Contains(row.message));
        for (const NameProblem& problem : problems) CHECK_FALSE(problem.error);
    }
}

TEST_CASE("marks say that what would be doubtful is meant") {
    CHECK(messages("place\tx\t~The|Зе-Вилль").empty());
    CHECK(messages("place\tx\t=Ÿż|Turnipton").empty());
    CHECK(messages("given\tx\tAdlerfeld|Адлерфельд|~Turnip").empty());
    CHECK(messages("person\tx\t=Adlerfeld").empty());  // no endings, no sound: it says something
}

TEST_CASE("only persons and given names have to sound alike") {
    for (const char* kind : {"org", "place", "weapon"}) {
        CHECK(messages(std::string(kind) + "\tx\tAdlerfeld|Turnipton").empty());
    }
}

TEST_CASE("case endings and feminine forms sound like the name") {
    CHECK(messages("person\tx\tAdlerfeld|Adlerfeldová|Адлерфельдом").empty());
}

TEST_CASE("a denial of names whose clusters are alike does something") {
    const char* clusters = "place\ta\tTurnipton|Adlerfeld\nplace\tb\tWolfsberg|Adlerfelt\n";
    CHECK(messages(std::string(clusters) + "deny\tTurnipton\tWolfsberg\n").empty());
    CHECK(messages("deny\tTurnipton\tWolfsberg\n").size() == 1);
}

TEST_CASE("curated clusters that a file hides are named, unless they are replaced on purpose") {
    const auto hidden = messages("person\tmine\tLukashenko|Лукашенко\n");
    REQUIRE(hidden.size() == 1);
    CHECK_THAT(hidden.front(), Catch::Contains("own person lukashenko has \"Lukashenko\", \"Лукашенко\""));
    CHECK(messages("person\tlukashenko\tLukashenko|Лукашенко\n").empty());
}

TEST_CASE("checking takes any bytes, and long lines, in reasonable time") {
    std::string noise;
    std::uint32_t state = 1;
    for (int i = 0; i < 100000; ++i) {
        state = state * 1664525U + 1013904223U;
        noise += static_cast<char>(state >> 24U);
    }
    CHECK_FALSE(check(noise).empty());
    std::string line = "person\tx\t";
    for (int i = 0; i < 5000; ++i) line += (i == 0 ? "Adler" : "|Adler") + std::to_string(i);
    CHECK_NOTHROW(check(line + "\n" + "deny" + line.substr(line.find('\t', 7)) + "\tTurnip\n"));
    CHECK_NOTHROW(check("person\tx\t" + std::string(200000, 'a') + "|b\n"));
}

TEST_CASE("a variants file that is not there, or no file, is an error") {
    const auto code_of = [](const std::string& path) {
        try {
            (void)NameVariants::check(path);
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    const nsearch::tests::TempFolder folder;
    CHECK(code_of(folder.file("none.tsv")) == ErrorCode::NotFound);
    CHECK(code_of(folder.path()) == ErrorCode::Io);
}
