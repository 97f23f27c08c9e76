// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "names/cluster.hpp"
#include "names/endings.hpp"
#include "nsearch/error.hpp"
#include "nsearch/names.hpp"

using nsearch::Error;
using nsearch::MatchReason;
using nsearch::NameForm;
using nsearch::NameVariants;
using nsearch::names::Clusters;

namespace {

std::vector<std::string> forms(const std::vector<NameForm>& expanded) {
    std::vector<std::string> result;
    for (const NameForm& form : expanded) result.push_back(form.form);
    std::sort(result.begin(), result.end());
    return result;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a name stands for its variants and their inflections, as far as the lexicon has them") {
    const Strings lexicon = {"Lukashenko", "Лукашенком", "Лукашэнку", "Łukaszenki", "Loukachenko",
                             "لوکاشنکو",   "Лукашук",    "Lukas",     "Путин"};
    const auto expanded = NameVariants::curated().expand("Lukashenko", lexicon);
    CHECK(forms(expanded) ==
          Strings{"loukachenko", "lukashenko", "lukaszenki", "лукашенком", "лукашэнку", "لوکاشنکو"});
    for (const NameForm& form : expanded) {
        CAPTURE(form.form);
        if (form.form == "lukashenko") CHECK(form.why == MatchReason::Exact);
        if (form.form == "loukachenko") CHECK(form.why == MatchReason::Curated);
        if (form.form == "лукашенком") {
            CHECK(form.why == MatchReason::Inflected);
            CHECK(form.base == "Лукашенко");
        }
    }
}

TEST_CASE("any variant, in any case or accent, leads to the whole cluster") {
    const Strings lexicon = {"Lukashenko", "Лукашенко"};
    for (const char* name : {"lukaszenka", "ŁUKASZENKA", "Лукашэнка", "لوكاشينكو", "Loukachenko"}) {
        CAPTURE(name);
        CHECK(forms(NameVariants::curated().expand(name, lexicon)) == Strings{"lukashenko", "лукашенко"});
    }
}

TEST_CASE("a name that no file lists stands for itself alone") {
    CHECK(forms(NameVariants::curated().expand("Nobodyson", {"Nobodyson", "Nobodysen"})) ==
          Strings{"nobodyson"});
    CHECK(NameVariants::curated().expand("Nobodyson", {"Minsk"}).empty());
    CHECK(NameVariants::curated().expand("", {"Minsk"}).empty());
}

TEST_CASE("names that are denied each other are never variants") {
    const Strings lexicon = {"Khamenei", "Khomeini", "Хомейни", "Хаменеи"};
    CHECK(forms(NameVariants::curated().expand("Khamenei", lexicon)) == Strings{"khamenei", "хаменеи"});
    CHECK(forms(NameVariants::curated().expand("Хомейни", lexicon)) == Strings{"khomeini", "хомейни"});
}

TEST_CASE("variants of several words are found as such") {
    Clusters clusters;
    clusters.add_file("org\tirgc\tIRGC|Revolutionary Guard|КСИР\n", MatchReason::Curated, "test");
    CHECK(clusters.longest() == 2);
    REQUIRE(clusters.find("revolutionary guard").size() == 1);
    CHECK(clusters.find("revolutionary").empty());
}

TEST_CASE("the user's cluster hides the curated one for its spellings") {
    Clusters clusters;
    clusters.add_file("person\tone\tAdler|Адлер\n", MatchReason::Curated, "ours");
    clusters.add_file("person\ttwo\tAdler|Orel\n", MatchReason::User, "theirs");
    REQUIRE(clusters.find("adler").size() == 1);
    CHECK(clusters.find("adler").front()->id == "two");
    REQUIRE(clusters.find("адлер").size() == 1);
    CHECK(clusters.find("адлер").front()->id == "one");
}

TEST_CASE("a line that cannot be used is refused, with its place") {
    struct Row {
        const char* bytes;
        const char* message;
    };
    const std::vector<Row> rows = {
        {"person\tlukashenko", "test, line 1: 2 columns"},
        {"# fine\n\nperson x Adler|Orel", "test, line 3: 1 columns"},
        {"animal\tx\tAdler", "unknown kind \"animal\""},
        {"person\tx\tAdler||Orel", "empty spelling"},
        {"person\tx\tAdler\nperson\ty\tadler|Orel", "stands in person x already"},
        {"person\tx\t\xFF\xFE", "not valid UTF-8"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        Clusters clusters;
        try {
            clusters.add_file(row.bytes, MatchReason::User, "test");
            FAIL("accepted");
        } catch (const Error& error) {
            CHECK(error.code() == nsearch::ErrorCode::BadNames);
            CHECK_THAT(error.what(), Catch::Contains(row.message));
        }
    }
}

TEST_CASE("a later file of the user's hides an earlier one") {
    Clusters clusters;
    clusters.add_file("person\tone\tAdler|Адлер\n", MatchReason::User, "first");
    clusters.add_file("person\ttwo\tAdler|Orel\n", MatchReason::User, "second");
    REQUIRE(clusters.find("adler").size() == 1);
    CHECK(clusters.find("adler").front()->id == "two");
}

TEST_CASE("one spelling may be a person and a place") {
    Clusters clusters;
    clusters.add_file("person\tx\tBorisov\nplace\ty\tBorisov|Barysau\n", MatchReason::User, "test");
    CHECK(clusters.find("borisov").size() == 2);
}

TEST_CASE("the curated file is well formed and large enough to be of use") {
    CHECK(NameVariants::curated().size() >= 150);
}

TEST_CASE("a variants file of the user's is laid over the curated ones") {
    const std::string path = std::string(std::tmpnam(nullptr)) + ".tsv";
    std::ofstream(path) << "person\tadler\tAdler|Адлер\n";
    const NameVariants variants = NameVariants::with_files({path});
    std::remove(path.c_str());
    CHECK(variants.size() == NameVariants::curated().size() + 1);
    const auto expanded = variants.expand("Adler", {"Адлером"});
    REQUIRE(expanded.size() == 1);
    CHECK(expanded.front().cluster == "adler");
    CHECK_THROWS_AS(NameVariants::with_files({"/nonexistent/names.tsv"}), Error);
}

TEST_CASE("case endings are recognised, other words are not") {
    struct Row {
        const char* name;
        const char* form;
        bool inflected;
    };
    const std::vector<Row> rows = {
        {"лукашенко", "лукашенком", true},
        {"лукашэнка", "лукашэнкам", true},
        {"тихановская", "тихановской", true},
        {"минск", "минске", true},
        {"lukaszenka", "lukaszence", false},  // a stem that changes
        {"lukaszenka", "lukaszenki", true},
        {"putin", "putinem", true},
        {"putin", "putinka", false},
        {"raisi", "raise", false},  // an English word
        {"makei", "make", false},
        {"makei", "makeia", true},
        {"лукашенко", "лукашенков", true},
        {"путин", "путинизм", false},
        {"иран", "иранский", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name, row.form);
        const std::string start = nsearch::names::inflection_start(row.name);
        REQUIRE_FALSE(start.empty());
        CHECK(nsearch::names::is_inflection(start, row.form) == row.inflected);
    }
    CHECK(nsearch::names::inflection_start("ким").empty());       // too short to be safe
    CHECK(nsearch::names::inflection_start("لوکاشنکو").empty());  // no endings in this script
}
