// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <string>

#include "index/form_cache.hpp"

using nsearch::index::FormCache;

TEST_CASE("a word has one form, however it is written") {
    FormCache cache;
    const auto form = cache.form_of("Łukaszenka", "pl");
    CHECK(cache.form_of("łukaszenka", "pl") == form);
    CHECK(cache.form_of("LUKASZENKA", "en") == form);
    CHECK(cache.form(form) == "lukaszenka");
}

TEST_CASE("a word is learnt once in each language that has a stemmer") {
    FormCache cache;
    cache.form_of("drones", "en");
    cache.form_of("drones", "en");
    auto entries = cache.take_new_entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().key == "en:drone");
    CHECK(entries.front().form == "drones");
    cache.form_of("drones", "pl");  // no stemmer: nothing to learn
    CHECK(cache.take_new_entries().empty());
    cache.form_of("drones", "fr");
    CHECK(cache.take_new_entries().size() == 1);
}

TEST_CASE("a word that is its own stem needs no entry") {
    FormCache cache;
    cache.form_of("drone", "en");
    CHECK(cache.take_new_entries().empty());
}

TEST_CASE("a full cache starts anew, and then gives the same forms") {
    FormCache cache;
    CHECK_FALSE(cache.start_anew_if_full());
    for (int i = 0; i < 400'000; ++i) cache.form_of("w" + std::to_string(i), "");
    CHECK(cache.start_anew_if_full());
    CHECK(cache.size() == 0);
    CHECK(cache.form(cache.form_of("Minsk", "")) == "minsk");
}
