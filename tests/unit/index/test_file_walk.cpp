// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <string>

#include "index/file_walk.hpp"
#include "support/temp_folder.hpp"

using nsearch::index::walk;
using nsearch::index::Walk;
using nsearch::tests::TempFolder;

namespace {

std::vector<std::string> names(const Walk& found, const TempFolder& folder) {
    std::vector<std::string> result;
    for (const auto& file : found.files) result.push_back(file.path.substr(folder.path().size() + 1));
    return result;
}

}  // namespace

TEST_CASE("a walk finds readable files in order, and says what it passed over") {
    const TempFolder folder;
    folder.write("b/two.txt", "two");
    folder.write("a.html", "<p>one");
    folder.write("picture.png", "PNG");
    folder.write(".hidden/three.txt", "three");
    folder.write(".nsearch/four.txt", "four");
    std::filesystem::create_symlink(folder.file("a.html"), folder.file("link.html"));
    const Walk found = walk({folder.path()});
    CHECK(names(found, folder) == std::vector<std::string>{"a.html", "b/two.txt"});
    CHECK(found.files.front().size == 6);
    REQUIRE(found.problems.size() == 2);
    CHECK_THAT(found.problems[0].reason, Catch::Contains("link"));
    CHECK_THAT(found.problems[1].reason, Catch::Contains("no format"));
}

TEST_CASE("a file that is named twice, or also by its folder, is found once") {
    const TempFolder folder;
    folder.write("a.txt", "one");
    const Walk found = walk({folder.path(), folder.file("a.txt"), folder.path() + "/./a.txt"});
    CHECK(found.files.size() == 1);
}

TEST_CASE("a path that is not there is reported as missing") {
    const TempFolder folder;
    const Walk found = walk({folder.file("nothing")});
    REQUIRE(found.missing.size() == 1);
    CHECK(found.files.empty());
}

TEST_CASE("below means within, not just alike") {
    using nsearch::index::is_below;
    CHECK(is_below("/a/b/c.txt", "/a/b"));
    CHECK(is_below("/a/b", "/a/b"));
    CHECK(is_below("/a", "/"));
    CHECK_FALSE(is_below("/a/bc.txt", "/a/b"));
}
