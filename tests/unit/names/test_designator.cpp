// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "names/cluster.hpp"
#include "names/designator.hpp"
#include "support.hpp"

using namespace nsearch::tests;
using nsearch::names::fold_words;
using nsearch::names::letters_in_scripts;
using nsearch::names::parse_designator;

namespace {

/// As they are searched for: the same number, and letters that are the same in some script.
bool same(const std::string& one, const std::string& other) {
    const auto a = parse_designator(fold_words(one));
    const auto b = parse_designator(fold_words(other));
    if (!a || !b || a->number != b->number) return false;
    const Strings ways = letters_in_scripts(a->letters);
    return std::find(ways.begin(), ways.end(), b->letters) != ways.end();
}

}  // namespace

TEST_CASE("a designation is letters and then a number, however they are joined") {
    struct Row {
        const char* text;
        const char* letters;
        const char* number;
    };
    const std::vector<Row> rows = {
        {"Shahed-136", "shahed", "136"}, {"Shahed 136", "shahed", "136"}, {"Shahed136", "shahed", "136"},
        {"MiG-31K", "mig", "31k"},       {"S-300PMU2", "s", "300pmu2"},   {"Су-34", "су", "34"},
        {"شاهد ۱۳۶", "شاهد", "136"},     {"اس-۳۰۰", "اس", "300"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto parsed = parse_designator(fold_words(row.text));
        REQUIRE(parsed);
        CHECK(parsed->letters == row.letters);
        CHECK(parsed->number == row.number);
    }
}

TEST_CASE("other words with numbers are no designations") {
    for (const char* text :
         {"136", "", "Shahed", "136 Shahed", "three Shahed 136", "Shahed 136 drones", "1998-2004"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_designator(fold_words(text)));
    }
}

TEST_CASE("letters of a designation may stand in any script, the number is never anything but itself") {
    struct Row {
        const char* one;
        const char* other;
        bool same;
    };
    const std::vector<Row> rows = {
        {"Shahed-136", "Shahed 136", true},
        {"Shahed-136", "Shahed136", true},
        {"Shahed-136", "Shahed-131", false},
        {"Shahed-136", "Shahed-13", false},
        {"Shahed-136", "Shahed-1360", false},
        {"S-300", "С-300", true},
        {"S-300", "اس-۳۰۰", true},
        {"С-300", "اس-300", true},
        {"S-300", "С-400", false},
        {"S-300", "اس-۴۰۰", false},
        {"S-300", "Т-300", false},
        {"T-72", "Т-72", true},
        {"T-72", "تی-۷۲", true},
        {"F-16", "Ф-16", true},
        {"F-16", "اف-۱۶", true},
        {"Su-34", "Су-34", true},
        {"MiG-31", "МиГ-31", true},
        {"MiG-31", "MiG-31K", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.one, row.other);
        CHECK(same(row.one, row.other) == row.same);
        CHECK(same(row.other, row.one) == row.same);
    }
}

TEST_CASE("letters come first as they are, and those of whole words as nothing else") {
    CHECK(letters_in_scripts("s").front() == "s");
    CHECK(letters_in_scripts("с").front() == "с");
    CHECK(letters_in_scripts("shahed") == Strings{"shahed"});  // words have variants
    CHECK(letters_in_scripts("ß") == Strings{"ß"});
    CHECK(letters_in_scripts("") == Strings{""});
}
