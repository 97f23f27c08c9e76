// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "query/parser.hpp"
#include "search/name_spotter.hpp"

using nsearch::search::NameSpotter;

namespace {

bool may_be_name(const std::string& query, const std::string& word) {
    NameSpotter spotter;
    spotter.look_at(nsearch::query::parse(query).root);
    return spotter.may_be_name(word);
}

}  // namespace

TEST_CASE("words of a query are names by their capitals, or where nothing has one") {
    struct Row {
        const char* query;
        const char* word;
        bool name;
    };
    const std::vector<Row> rows = {
        {"Adlerfeld", "Adlerfeld", true},
        {"Adlerfeld drones", "Adlerfeld", true},
        {"Adlerfeld drones", "drones", false},           // who uses capitals gives names capitals
        {"\"Adlerfeld came\" drones", "drones", false},  // capitals of phrases count
        {"drones (Adlerfeld OR x)", "drones", false},    // and of groups
        {"adlerfeld", "adlerfeld", true},
        {"adlerfeld drones", "drones", true},
        {"one two three four five six", "six", true},
        {"one two three four five six seven", "seven", false},  // a sentence
        {"One two three four five six seven", "One", true},
        {"Лукашенко дроны", "дроны", false},
        {"лукашенко", "лукашенко", true},
        {"Adlerfeld تهران", "تهران", true},  // no capitals in that script
        {"Shahed-136", "136", false},
        {"136", "136", false},
        {"", "", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query, row.word);
        CHECK(may_be_name(row.query, row.word) == row.name);
    }
}
