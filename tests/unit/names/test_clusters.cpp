// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "names/cluster.hpp"
#include "names/clusters.hpp"
#include "names/curated.hpp"
#include "nsearch/error.hpp"
#include "nsearch/names.hpp"
#include "support.hpp"
#include "support/temp_folder.hpp"

using nsearch::Error;
using nsearch::MatchReason;
using nsearch::NameList;
using nsearch::NameVariants;
using nsearch::names::Clusters;
using nsearch::names::CuratedNames;
using nsearch::names::parse_cluster_line;
using nsearch::names::Variant;
using namespace nsearch::tests;

TEST_CASE("a spelling of a cluster may be marked") {
    struct Row {
        const char* spelling;
        const char* text;
        const char* folded;
        bool fixed;
        bool loose;
    };
    const std::vector<Row> rows = {
        {"Adlerfeld", "Adlerfeld", "adlerfeld", false, false},
        {" Adlerfeld ", "Adlerfeld", "adlerfeld", false, false},
        {"=ADFX", "ADFX", "adfx", true, false},
        {"~Adi", "Adi", "adi", false, true},
        {"~=Adi", "Adi", "adi", true, true},
        {"be:Адлерфэльд", "Адлерфэльд", "адлерфэльд", false, false},  // a language: for people
        {"be:~Адзя", "Адзя", "адзя", false, true},
        {"Łódź-Górna", "Łódź-Górna", "lodz gorna", false, false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.spelling);
        const auto parsed = parse_cluster_line(std::string("person\tx\t") + row.spelling);
        REQUIRE(parsed.cluster);
        REQUIRE(parsed.cluster->variants.size() == 1);
        const Variant& variant = parsed.cluster->variants.front();
        CHECK(variant.text == row.text);
        CHECK(variant.folded == row.folded);
        CHECK(variant.fixed == row.fixed);
        CHECK(variant.loose == row.loose);
    }
}

TEST_CASE("a line without a cluster or a denial is none of them") {
    for (const char* line : {"", "   ", "# person\tx\tAdler", "\r"}) {
        CAPTURE(line);
        const auto parsed = parse_cluster_line(line);
        CHECK_FALSE(parsed.cluster);
        CHECK_FALSE(parsed.denial);
    }
}

TEST_CASE("variants of several words are found as such") {
    const Clusters clusters = clusters_of("org\tgarden\tGCX|Garden Club|Клуб садоводов\n");
    CHECK(clusters.longest() == 2);
    REQUIRE(clusters.find("garden club").size() == 1);
    CHECK(clusters.find("garden").empty());
    CHECK(clusters.contains("клуб садоводов"));
    CHECK_FALSE(clusters.contains("клуб"));
}

TEST_CASE("the user's cluster hides the curated one for its spellings") {
    const Clusters clusters = over_curated("person\tmine\tLukashenko|Adlerfeld\n");
    REQUIRE(clusters.find("lukashenko").size() == 1);
    CHECK(clusters.find("lukashenko").front().id == "mine");
    CHECK(clusters.find("lukashenko").front().reason == MatchReason::User);
    REQUIRE(clusters.find("лукашенко").size() == 1);  // not listed by the user
    CHECK(clusters.find("лукашенко").front().id == "lukashenko");
    CHECK(clusters.find("лукашенко").front().reason == MatchReason::Curated);
}

TEST_CASE("a later file of the user's hides an earlier one") {
    Clusters clusters;
    clusters.add_file("person\tone\tAdler|Адлер\n", "first");
    clusters.add_file("person\ttwo\tAdler|Orel\n", "second");
    REQUIRE(clusters.find("adler").size() == 1);
    CHECK(clusters.find("adler").front().id == "two");
    REQUIRE(clusters.find("адлер").size() == 1);
    CHECK(clusters.find("адлер").front().id == "one");
}

TEST_CASE("one spelling may be a person and a place") {
    CHECK(clusters_of("person\tx\tBorisov\nplace\ty\tBorisov|Barysau\n").find("borisov").size() == 2);
}

TEST_CASE("a denial holds both ways, between the groups and not within them") {
    const Clusters clusters = clusters_of("deny\tAdlerfeld|Адлерфельд\tAdlerfelt\n");
    CHECK(clusters.opposites({"adlerfeld"}) == Strings{"adlerfelt"});
    CHECK(sorted(clusters.opposites({"adlerfelt"})) == Strings{"adlerfeld", "адлерфельд"});
    CHECK(clusters.opposites({"nobody"}).empty());
}

TEST_CASE("denials of all files hold, those of the library too") {
    const Clusters clusters = over_curated("deny\tKhamenei\tAdlerfeld\n");
    const Strings opposites = sorted(clusters.opposites({"khamenei"}));
    CHECK_THAT(opposites, Catch::VectorContains(std::string("adlerfeld")));
    CHECK_THAT(opposites, Catch::VectorContains(std::string("khomeini")));
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
        {"person\tx\t~|Orel", "empty spelling"},
        {"person\tx\tAdler\nperson\ty\tadler|Orel", "stands in person x already"},
        {"person\tx\t\xFF\xFE", "not valid UTF-8"},
        {"deny\tAdler\t", "empty spelling"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        Clusters clusters;
        try {
            clusters.add_file(row.bytes, "test");
            FAIL("accepted");
        } catch (const Error& error) {
            CHECK(error.code() == nsearch::ErrorCode::BadNames);
            CHECK_THAT(error.what(), Catch::Contains(row.message));
        }
    }
}

TEST_CASE("a file may begin with a byte order mark and end its lines as Windows does") {
    const Clusters clusters = clusters_of("\xEF\xBB\xBFperson\tx\tAdler|Орёл\r\nplace\ty\tTurnipton\r\n");
    CHECK(clusters.size() == 2);
    CHECK(clusters.contains("орел"));
    CHECK(clusters.contains("turnipton"));
}

TEST_CASE("the curated clusters can be read, line by line, and are enough to be of use") {
    const CuratedNames& curated = CuratedNames::built_in();
    CHECK(curated.clusters() >= 1000);
    CHECK(NameVariants::curated().size() == curated.clusters());
    const Clusters clusters(&curated);
    for (const char* name : {"lukashenko", "minsk", "irgc", "shahed", "petr"}) {
        CAPTURE(name);
        REQUIRE_FALSE(clusters.find(name).empty());
    }
    CHECK(clusters.find("petr").front().reason == MatchReason::Given);
    CHECK(clusters.find("nobodyson").empty());
}

TEST_CASE("a variants file of the user's is laid over the curated ones") {
    const TempFolder folder;
    folder.write("mine.tsv", "person\tadler\tAdler|Адлер\n");
    const NameVariants variants = NameVariants::with_files({folder.file("mine.tsv")});
    CHECK(variants.size() == NameVariants::curated().size() + 1);
    const auto expanded = variants.expand("Adler", NameList({"Адлером"}));
    REQUIRE(expanded.size() == 1);
    CHECK(expanded.front().form == "Адлером");
    CHECK(expanded.front().cluster == "adler");
    CHECK_THROWS_AS(NameVariants::with_files({folder.file("nothing.tsv")}), Error);
}
