// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "names/orthography.hpp"
#include "names/phonemes.hpp"
#include "names/reading.hpp"
#include "nsearch/error.hpp"
#include "support.hpp"
#include "util/utf8.hpp"

using namespace nsearch::tests;
using nsearch::Error;
using nsearch::names::orthographies;
using nsearch::names::Orthography;
using nsearch::names::Script;
using nsearch::names::script_of;
using nsearch::names::spelled;

namespace {

/// A table of a language that nobody speaks.
constexpr const char* kTable =
    "# Turnipish\n"
    "script\tLatin\n"
    "doubt\t0.25\n"
    "only\tqxc\n"
    "never\tß\n"
    "set\tV\taeiou\n"
    "# letters, sounds, before, after\n"
    "a\ta\n"
    "e\te|i\n"
    "n\tn\n"
    "s\ts\n"
    "s\tz\tV\tV\n"
    "s\tS\t^\t.\n"
    "c\tk\n"
    "c\tts\t.\te\n"
    "c\tC\t!V\t$\n"
    "ch\tx\n"
    "q\t-\n"
    "case\tsache\tSaxe\n";

Strings readings(const Orthography& table, const std::string& word) {
    Strings out;
    table.read(spelled(word), out);
    return out;
}

}  // namespace

TEST_CASE("each table reads the names that it lists as its cases") {
    REQUIRE(orthographies().size() >= 25);
    for (const Orthography& table : orthographies()) {
        CAPTURE(table.code());
        CHECK(table.cases().size() >= 8);
        for (const auto& [word, reading] : table.cases()) {
            CAPTURE(word);
            CHECK_THAT(readings(table, word), Catch::VectorContains(reading));
        }
    }
}

TEST_CASE("each table has a name of its own, a script and rules") {
    std::set<std::string> codes;
    for (const Orthography& table : orthographies()) {
        CAPTURE(table.code());
        CHECK(codes.insert(table.code()).second);
        CHECK(table.script() != Script::Other);
        CHECK(table.rules() >= 20);
        CHECK(table.doubt() >= 0);
        CHECK(table.doubt() <= 1);
        for (const auto& [word, reading] : table.cases())
            CHECK(script_of(std::string_view(word)) == table.script());
    }
}

TEST_CASE("what a table gives are phonemes, however odd the word, and never too many readings") {
    for (const char* word :
         {"Xzqwßþœ", "ЪьЪ", "Ґѓќ", "ءآأؤإئ", "ΐΰ", "ךםןףץ", "ჟჰ", "և", "a", "''", "İstanbul"}) {
        for (const Orthography& table : orthographies()) {
            CAPTURE(word, table.code());
            const Strings read = readings(table, word);
            CHECK(read.size() <= Orthography::kMostReadings);
            for (const std::string& sounds : read) {
                for (const char sound : sounds) CHECK(nsearch::names::is_phoneme(sound));
            }
        }
    }
}

TEST_CASE("rules are taken by their letters, the longer ones first, and by what stands around") {
    const Orthography table("turnipish", kTable);
    struct Row {
        const char* word;
        Strings readings;
    };
    const std::vector<Row> rows = {
        {"san", {"San"}},                                         // at the start of a word
        {"ansa", {"ansa"}},                                       // not between vowels
        {"asa", {"aza"}},                                         // between vowels
        {"ana", {"ana"}},       {"anc", {"anC"}},                 // at the end, not after a vowel
        {"ac", {"ak"}},         {"cha", {"xa"}},  {"qa", {"a"}},  // a letter without a sound
        {"anna", {"ana"}},                                        // a doubled consonant is one sound
        {"aana", {"aana"}},                                       // a doubled vowel is not
        {"ce", {"tse", "tsi"}}, {"", {""}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CHECK(readings(table, row.word) == row.readings);
    }
}

TEST_CASE("a letter without a rule is read as its base letter, or passed over") {
    const Orthography table("turnipish", kTable);
    CHECK(readings(table, "ńá") == Strings{"na"});
    CHECK(readings(table, "ása") == Strings{"aza"});  // it is a vowel to the rules around it
    CHECK(readings(table, "nwa") == Strings{"na"});
}

TEST_CASE("a word has four readings at the most") {
    const Orthography table("turnipish", kTable);
    CHECK(readings(table, "enenenene").size() == Orthography::kMostReadings);
}

TEST_CASE("a table applies to words with the letters that it is for, and without those it cannot have") {
    const Orthography table("turnipish", kTable);
    CHECK(table.doubt() == 0.25F);
    CHECK(table.applies(U"qan"));
    CHECK_FALSE(table.applies(U"san"));
    CHECK_FALSE(table.applies(U"qaß"));
    CHECK(Orthography("any", "script\tLatin\na\ta\n").applies(U"ß"));
}

TEST_CASE("what is wrong in a table is said with its name and line") {
    struct Row {
        const char* table;
        const char* message;
    };
    const std::vector<Row> rows = {
        {"script\tRunic\n", "orthography turnipish, line 1: unknown script \"Runic\""},
        {"# head\n\nscript\tLatin\na\t5\n", "orthography turnipish, line 4: unknown phoneme \"5\""},
        {"a\ta|?\n", "line 1: unknown phoneme \"?\""},
        {"script\tLatin\na\ta\tV\n", "line 2: a set that is not defined above"},
        {"a\ta\tV\nset\tV\taeiou\n", "line 1: a set that is not defined above"},  // defined too late
        {"script\tLatin\na\n", "line 2: 2 to 4 columns expected"},
        {"a\ta\t.\t.\t.\n", "line 1: 2 to 4 columns expected"},
        {"set\tVV\taeiou\n", "line 1: a set has a name of one letter"},
        {"doubt\tmuch\n", "line 1: a doubt is a number from 0 to 1"},
        {"doubt\t2\n", "line 1: a doubt is a number from 0 to 1"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.table);
        try {
            const Orthography table("turnipish", row.table);
            FAIL("accepted");
        } catch (const Error& error) {
            CHECK(error.code() == nsearch::ErrorCode::BadNames);
            CHECK_THAT(error.what(), Catch::Contains(row.message));
        }
    }
}

TEST_CASE("a word has the script of its first letter") {
    struct Row {
        const char* word;
        Script script;
    };
    const std::vector<Row> rows = {
        {"minsk", Script::Latin},      {"łódź", Script::Latin},      {"минск", Script::Cyrillic},
        {"تهران", Script::Arabic},     {"αθήνα", Script::Greek},     {"חיפה", Script::Hebrew},
        {"თბილისი", Script::Georgian}, {"երևան", Script::Armenian},  {"德黑兰", Script::Other},
        {"136", Script::Other},        {"3минск", Script::Cyrillic}, {"", Script::Other},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CHECK(script_of(std::string_view(row.word)) == row.script);
    }
}
