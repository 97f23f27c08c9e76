// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "names/declension.hpp"
#include "names/distance.hpp"
#include "names/phonemes.hpp"
#include "names/reading.hpp"
#include "names/skeleton.hpp"
#include "names/sounded.hpp"
#include "support.hpp"

using namespace nsearch::names;
using namespace nsearch::tests;

namespace {

Sounded sounded(const std::string& word) {
    return sound_out(spelled(word), Declensions::all().guessed());
}

float far_apart(const std::string& one, const std::string& other, bool family = false) {
    return compare(sounded(one), sounded(other), family).distance;
}

Strings skeletons(const std::string& sounds) {
    Strings out;
    append_skeletons(sounds, out);
    return sorted(out);
}

/// As the lexicon gathers what may be a name that was asked for.
bool share_key(const std::string& asked, const std::string& name) {
    const std::vector<Keyed> keys = lexicon_keys(spelled(name), Declensions::all().guessed());
    for (const Keyed& one : query_keys(sounded(asked))) {
        for (const Keyed& other : keys) {
            if (one.skeleton == other.skeleton) return true;
        }
    }
    return false;
}

// A vowel or a close consonant more is some 0.3. Between these two names are doubtful.
constexpr float kNear = 0.45F;
constexpr float kApart = 0.9F;

struct Pair {
    const char* one;
    const char* other;
};

}  // namespace

TEST_CASE("a word is spelled in lower case, composed, with nothing but letters and plain apostrophes") {
    struct Row {
        const char* word;
        const char32_t* spelled;
    };
    const std::vector<Row> rows = {
        {"Minsk", U"minsk"},
        {"МИНСК", U"минск"},
        {"Ёлкин", U"ёлкин"},
        {"Łódź", U"łódź"},
        {"Lo\xCC\x81"
         "dz",
         U"lódz"},  // decomposed
        {"Лук’янов", U"лук'янов"},
        {"İstanbul", U"istanbul"},          // Turkish
        {"حسین‌پور", U"حسینپور"},  // ZWNJ
        {"Shahed136", U"shahed"},
        {"", U""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CHECK(spelled(row.word) == row.spelled);
    }
}

TEST_CASE("a word has the readings of the orthographies of its script, each once") {
    struct Row {
        const char* word;
        const char* reading;
    };
    const std::vector<Row> rows = {
        {"Schtschedrin", "SCedrin"}, {"Szczedrin", "SCedrin"},   {"Щедрин", "SCedrin"},
        {"Gorbaczow", "gorbaCov"},   {"Горбачёв", "gorbaCov"},   {"Kowalczuk", "kovalCuk"},
        {"Ковальчук", "kovalCuk"},   {"Kouznetsov", "kuznecov"}, {"გვაზავა", "gvazava"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        Readings read = read_word(row.word);
        CHECK_THAT(read.sounds, Catch::VectorContains(std::string(row.reading)));
        CHECK(read.doubts.size() == read.sounds.size());
        const Strings in_order = sorted(read.sounds);
        CHECK(std::adjacent_find(in_order.begin(), in_order.end()) == in_order.end());
    }
}

TEST_CASE("what is no word of a known script, or longer than names are, cannot be read") {
    for (const std::string& word :
         {std::string("德黑兰"), std::string("136"), std::string(), std::string(100, 'a')}) {
        CAPTURE(word);
        CHECK(read_word(word).sounds.empty());
    }
}

TEST_CASE("sounds that languages confuse cost less than others, and a sound is like itself") {
    const std::string all = "aeiouyOUpbtdkgfvszSZCJcxhqGTDmnlrwj'WY@";
    for (const char one : all) {
        REQUIRE(is_phoneme(one));
        CHECK(substitution_cost(one, one) == 0);
        CHECK(omission_cost(one) > 0);
        for (const char other : all) {
            CAPTURE(one, other);
            CHECK(substitution_cost(one, other) == substitution_cost(other, one));
            CHECK(substitution_cost(one, other) <= 1);
        }
    }
    CHECK(substitution_cost('s', 'z') < substitution_cost('s', 'm'));
    CHECK(substitution_cost('h', 'x') < substitution_cost('h', 'p'));
    CHECK(omission_cost('j') < omission_cost('m'));
    CHECK_FALSE(is_phoneme('?'));
}

TEST_CASE("the distance of sounds is that of the cheapest way from one to the other") {
    CHECK(distance({"minsk"}, {"minsk"}) == 0);
    CHECK(distance({""}, {""}) == 0);
    CHECK(distance({"minsk"}, {"pinsk"}) == distance({"pinsk"}, {"minsk"}));
    CHECK(distance({"putin"}, {"putina"}) > 0);
    CHECK(distance({"putin"}, {"putina"}) < distance({"putin"}, {"putilin"}));
    CHECK(distance({"rostami"}, {"rstmY", true}) <
          distance({"rostami"}, {"rstmY"}));  // vowels that nobody writes
    CHECK(distance({"adlerfeld"}, {"kuznecov"}) == kFar);
    CHECK(distance({"adlerfeld"}, {"kuznecov"}, 0.5F) == 0.5F);
    const std::string endless(1000, 'a');
    CHECK(distance({endless}, {endless}) == kFar);  // longer than any name
}

TEST_CASE("a skeleton keeps the classes of the consonants") {
    CHECK(skeletons("gorbaCov") == skeletons("korpaSif"));
    CHECK(skeletons("minsk") == Strings{"MNSK"});
    CHECK(skeletons("minsk") != skeletons("pinsk"));
    CHECK(skeletons("kaka") != skeletons("ka"));  // apart by a vowel, they are two
    CHECK(skeletons("leksikon") == skeletons("legsikon"));
    CHECK(skeletons("saWd") == Strings{"SFT", "ST"});  // waw may be a vowel
    CHECK(skeletons("abi") != skeletons("bi"));        // short: whether a vowel begins it counts
    CHECK(skeletons("").empty());
}

TEST_CASE("names are near in whatever language and script they are written") {
    const std::vector<Pair> rows = {
        {"Zhdanovich", "Жданович"},
        {"Schtschedrin", "Щедрин"},
        {"Shchedrin", "Щедрин"},
        {"Szczedrin", "Щедрин"},
        {"Gorbachev", "Горбачёв"},
        {"Gorbatschow", "Горбачёв"},
        {"Gorbaczow", "Горбачёв"},
        {"Kuznetsov", "Кузнецов"},
        {"Kusnezow", "Кузнецов"},
        {"Kouznetsov", "Kuznetsov"},
        {"Kuznecov", "Kuznetsov"},
        {"Kowalczuk", "Ковальчук"},
        {"Kovaltchouk", "Ковальчук"},
        {"Kowaltschuk", "Kowalczuk"},
        {"Mirzoyan", "Мирзоян"},
        {"Mirsojan", "Mirzoyan"},
        {"Karimzadeh", "Каримзаде"},
        {"Karimzadeh", "کریم‌زاده"},
        {"Каримзаде", "کریم‌زاده"},
        {"Rostami", "رستمی"},
        {"Ростами", "رستمی"},
        {"Papadimitriou", "Παπαδημητρίου"},
        {"Пападимитриу", "Παπαδημητρίου"},
        {"Gvazava", "გვაზავა"},
        {"Mkrtchyan", "Մկրտչյան"},
        {"Çelikoğlu", "Челикоглу"},
        {"Şimşek", "Шимшек"},
        {"Səmədov", "Samadov"},
        {"Veselinović", "Веселинович"},
        {"Adlerfeld", "Адлерфельд"},
    };
    for (const Pair& row : rows) {
        CAPTURE(row.one, row.other);
        CHECK(far_apart(row.one, row.other) < kNear);
        CHECK(share_key(row.one, row.other));
        CHECK(share_key(row.other, row.one));
    }
}

TEST_CASE("names that differ are far apart, or never come to be compared") {
    const std::vector<Pair> rows = {
        {"Minsk", "Пинск"},           {"Kuznetsov", "Петров"}, {"Adlerfeld", "Рубинштейн"},
        {"Putin", "Pudding"},         {"Rostami", "Ростовым"}, {"Gvazava", "Ковальчук"},
        {"Karimzadeh", "رستمی"},      {"Merkel", "Макрон"},    {"Mirzoyan", "Мирошник"},
        {"Zhdanovich", "Богданович"},
    };
    for (const Pair& row : rows) {
        CAPTURE(row.one, row.other);
        CHECK((far_apart(row.one, row.other) >= kApart || !share_key(row.one, row.other)));
    }
}

TEST_CASE("a case of a name is near it, and said to be one") {
    const std::vector<Pair> rows = {
        {"Kovalchuk", "Ковальчуком"}, {"Ivanov", "Ивановым"},        {"Zhdanovich", "Ждановичу"},
        {"Kuznetsov", "Кузнецова"},   {"Адлерфельд", "Adlerfeldem"},
    };
    for (const Pair& row : rows) {
        CAPTURE(row.one, row.other);
        const Sounded one = sounded(row.one);
        const Sounded other = sounded(row.other);
        const Likeness like = compare(one, other, false);
        CHECK(like.inflected);
        CHECK(like.distance > 0);
        CHECK(like.distance < kNear);
        CHECK(share_key(row.one, row.other));
    }
}

TEST_CASE("a form of the family is near only when asked for") {
    CHECK(far_apart("Novák", "Nováková") > far_apart("Novák", "Nováková", true));
    CHECK(far_apart("Новак", "Nováková", true) < kNear);
}

TEST_CASE("distance does not depend on which name is asked for, cases apart") {
    for (const Pair& row :
         std::vector<Pair>{{"Kuznetsov", "Кузнецов"}, {"Rostami", "رستمی"}, {"Minsk", "Пинск"}}) {
        CAPTURE(row.one, row.other);
        CHECK(far_apart(row.one, row.other) == Approx(far_apart(row.other, row.one)));
    }
}
