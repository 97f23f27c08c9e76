// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "analysis/fold.hpp"
#include "analysis/homoglyphs.hpp"
#include "util/utf8.hpp"

using nsearch::analysis::fold_word;
using nsearch::analysis::unmix_scripts;

namespace {

std::string unmixed(const std::string& word) {
    std::string text = word;
    unmix_scripts(text, 0);
    return text;
}

}  // namespace

// \x escapes where the letters could not be told apart on paper.
TEST_CASE("a word of two scripts becomes what it shows") {
    struct Row {
        std::string word;
        const char* shown;
    };
    const std::vector<Row> rows = {
        {"л"
         "y"
         "к"
         "a"
         "ш"
         "e"
         "нк"
         "o",
         "лукашенко"},  // four Latin letters
        {"minsk", "minsk"},
        {"минск", "минск"},
        {"m"
         "\xD1\x96"
         "nsk",
         "minsk"},  // a Cyrillic i
        {"p"
         "\xD1\x83"
         "tin",
         "pytin"},  // a Cyrillic u is a Latin y
        {"m"
         "оск"
         "в"
         "a",
         "москва"},
        {"ирa"
         "н",
         "иран"},
        {"шaхед", "шахед"},
        {"covid"
         "ный",
         "covid"
         "ный"},  // letters without doubles on both sides: left alone
        {"x"
         "х",
         "хх"},  // as many of each: taken as Cyrillic
        {"", ""},
        {"136", "136"},
        {"λουκ", "λουκ"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CHECK(unmixed(row.word) == row.shown);
    }
}

TEST_CASE("the script that has more letters stays, unless the other cannot change") {
    CHECK(unmixed("tehr"
                  "\xD0\xB0"
                  "n") == "tehran");
    CHECK(unmixed("x"
                  "ш") ==
          "х"
          "ш");
    CHECK(unmixed("r"
                  "\xD0\xB0\xD0\xB0\xD0\xB0") == "raaa");  // r has no double, so the others change
}

TEST_CASE("what stands before the start is not touched") {
    std::string text =
        "x"
        "х"
        " м"
        "o"
        "ст";
    unmix_scripts(text, text.find(' ') + 1);
    CHECK(text ==
          "x"
          "х"
          " мост");
}

TEST_CASE("folding does it, so that texts and queries meet, whatever the case of the letters") {
    CHECK(fold_word("Лyкaшeнкo") == "лукашенко");
    CHECK(fold_word("ЛУКAШEНКO") == "лукашенко");
    CHECK(fold_word("M"
                    "\xD0\x98"
                    "НСК") == "минск");
    CHECK(fold_word("\xD0\x9C"
                    "insk") == "minsk");
    CHECK(fold_word("Łódź") == "lodz");
}

TEST_CASE("any bytes can be unmixed") {
    for (const std::string& bytes :
         {std::string("\xFF\xFE"), std::string("a\xD0"), std::string("\xD1\x96\0a", 4)}) {
        std::string text = bytes;
        unmix_scripts(text, 0);
        CHECK(text.size() < 20);
    }
}
