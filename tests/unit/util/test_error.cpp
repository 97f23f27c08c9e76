// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "nsearch/nsearch.hpp"

TEST_CASE("an error carries its code, message and hint") {
    const nsearch::Error error(nsearch::ErrorCode::Locked, "the index is locked", "wait");
    CHECK(error.code() == nsearch::ErrorCode::Locked);
    CHECK(std::string(error.what()) == "the index is locked");
    CHECK(error.hint() == "wait");
}

TEST_CASE("the library says the version that the headers were made for") {
    CHECK(std::string(nsearch::version()) == NSEARCH_VERSION);
}
