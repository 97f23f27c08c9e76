// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "nsearch/error.hpp"
#include "nsearch/names.hpp"
#include "support/temp_folder.hpp"

using nsearch::add_cluster;
using nsearch::add_denial;
using nsearch::Error;
using nsearch::ErrorCode;
using nsearch::NameVariants;
using nsearch::tests::TempFolder;

namespace {

namespace fs = std::filesystem;

std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

unsigned mode_of(const std::string& path) {
    struct stat facts {};
    REQUIRE(::stat(path.c_str(), &facts) == 0);
    return facts.st_mode & 07777U;
}

/// What adding says, with its hint; empty if it is done.
template <typename Add>
std::string refusal(const Add& add) {
    try {
        add();
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::BadNames);
        return std::string(error.what()) + " / " + error.hint();
    }
    return {};
}

}  // namespace

TEST_CASE("a variants file is made with its folders, for the user alone") {
    const TempFolder folder;
    const std::string path = folder.file("config/nsearch/names.tsv");
    add_cluster(path, "person", "", {"Adlerfeld", "Адлерфельд"});
    CHECK(mode_of(path) == 0600);
    CHECK(mode_of(folder.file("config")) == 0700);
    CHECK(mode_of(folder.file("config/nsearch")) == 0700);
    CHECK_THAT(read(path), Catch::EndsWith("\nperson\tadlerfeld\tAdlerfeld|Адлерфельд\n"));
    CHECK(std::distance(fs::directory_iterator(folder.file("config/nsearch")), {}) == 1);
    CHECK(NameVariants::check(path).empty());
    CHECK(NameVariants::with_files({path}).size() == NameVariants::curated().size() + 1);
}

TEST_CASE("what the file holds stays as it is, byte for byte") {
    const TempFolder folder;
    const std::string path = folder.file("names.tsv");
    const std::string before = "# mine\r\n\n \nperson\tx\tOrel | =Orjol  \n# no end of line";
    folder.write("names.tsv", before);
    fs::permissions(path, fs::perms(0644));
    add_cluster(path, "place", "my town", {"=Turnipton", "~Репинск"});
    add_denial(path, {"Orel"}, {"Oryol", "Орёл"});
    CHECK(read(path) == before + "\nplace\tmy town\t=Turnipton|~Репинск\ndeny\tOrel\tOryol|Орёл\n");
    CHECK(mode_of(path) == 0644);
}

TEST_CASE("an id is made from the first spelling, and is not given twice") {
    const TempFolder folder;
    const std::string path = folder.file("names.tsv");
    folder.write("names.tsv", "");
    add_cluster(path, "org", "", {"=Café Noir", "Кафе Нуар"});
    add_cluster(path, "place", "", {"Cafe Noir", "Репинск"});
    CHECK(read(path) == "org\tcafe-noir\t=Café Noir|Кафе Нуар\nplace\tcafe-noir\tCafe Noir|Репинск\n");
    folder.write("names.tsv", "org\tcafe-noir\tTurnip Club\n");
    add_cluster(path, "org", "", {"Café Noir"});
    CHECK_THAT(read(path), Catch::EndsWith("org\tcafe-noir-2\tCafé Noir\n"));
    CHECK_THAT(refusal([&] { add_cluster(path, "org", "cafe-noir", {"Blue Café"}); }),
               Catch::Contains("line 1") && Catch::Contains("cafe-noir is there already"));
}

TEST_CASE("a spelling that is listed already is refused, with the line to edit") {
    const TempFolder folder;
    const std::string path = folder.file("names.tsv");
    folder.write("names.tsv", "# mine\nperson\tx\tAdler|Orel\n");
    CHECK_THAT(
        refusal([&] {
            add_cluster(path, "person", "", {"Адлер", "ADLER"});
        }),
        Catch::Contains("line 2: \"ADLER\" stands in person x already") && Catch::Contains("edit that line"));
    CHECK(refusal([&] { add_cluster(path, "place", "", {"Adler", "Адлер"}); }).empty());
    CHECK(refusal([&] { add_denial(path, {"Adler"}, {"Adlerov"}); }).empty());
    CHECK_THAT(refusal([&] { add_denial(path, {"adlerov"}, {"adler"}); }), Catch::Contains("line 4 says so"));
}

TEST_CASE("what could not be used is refused, and nothing is changed") {
    using Forms = std::vector<std::string>;
    const TempFolder folder;
    const std::string path = folder.file("names.tsv");
    const std::string before = "person\tx\tAdler|Orel";
    folder.write("names.tsv", before);
    for (const Forms& forms :
         {Forms{}, Forms{""}, Forms{"Wolf", " "}, Forms{"Wolf|Volk"}, Forms{"Wolf\tVolk"},
          Forms{"Wolf\nperson\ty\tVolk"}, Forms{std::string("Wo\0lf", 5)}, Forms{"\xFF\xFE"}, Forms{"=~"}}) {
        CHECK_FALSE(refusal([&] { add_cluster(path, "person", "", forms); }).empty());
        CHECK_FALSE(refusal([&] { add_denial(path, forms, {"Turnip"}); }).empty());
        CHECK_FALSE(refusal([&] { add_denial(path, {"Turnip"}, forms); }).empty());
    }
    for (const char* kind : {"", "animal", "deny", "person\tx", "#"}) {
        CHECK_FALSE(refusal([&] { add_cluster(path, kind, "", {"Wolf", "Volk"}); }).empty());
    }
    for (const char* id : {" ", "a\tb", "a\nb"}) {
        CHECK_FALSE(refusal([&] { add_cluster(path, "person", id, {"Wolf", "Volk"}); }).empty());
    }
    CHECK_FALSE(refusal([&] { add_denial(path, {"Wolf", "Volk"}, {"Turnip", "WOLF"}); }).empty());
    CHECK(read(path) == before);
}

TEST_CASE("a file with a bad line is not touched") {
    const TempFolder folder;
    folder.write("names.tsv", "# fine\nno cluster\n");
    CHECK_THAT(refusal([&] {
                   add_cluster(folder.file("names.tsv"), "person", "", {"Wolf", "Volk"});
               }),
               Catch::Contains("names.tsv, line 2"));
    CHECK(read(folder.file("names.tsv")) == "# fine\nno cluster\n");
}

TEST_CASE("where the file is a link, what it leads to is changed") {
    const TempFolder folder;
    folder.write("real/names.tsv", "# mine\n");
    fs::create_symlink(folder.file("real/names.tsv"), folder.file("names.tsv"));
    add_cluster(folder.file("names.tsv"), "person", "", {"Wolf", "Volk"});
    CHECK(fs::is_symlink(folder.file("names.tsv")));
    CHECK(read(folder.file("real/names.tsv")) == "# mine\nperson\twolf\tWolf|Volk\n");
}

TEST_CASE("what is no regular file is not replaced") {
    const TempFolder folder;
    for (const std::string& path :
         {folder.path(), std::string("/dev/null"), std::string("/proc/none/names.tsv")}) {
        CAPTURE(path);
        try {
            add_cluster(path, "person", "", {"Wolf", "Volk"});
            FAIL("accepted");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::Io);
        }
    }
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("additions at the same time do not undo one another") {
    const TempFolder folder;
    const std::string path = folder.file("names.tsv");
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([&path, i] {
            const std::string number = std::to_string(i);
            add_cluster(path, "org", "club" + number, {"Turnip Club " + number, "Клуб " + number});
        });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(NameVariants::with_files({path}).size() == NameVariants::curated().size() + 16);
}
