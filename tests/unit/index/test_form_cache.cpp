// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "index/form_cache.hpp"
#include "index/layout.hpp"
#include "names/sounded.hpp"

using nsearch::index::FormCache;
using nsearch::index::LexiconEntry;

namespace {

/// The names that the lexicon has to learn, as it keeps them.
std::vector<nsearch::names::LexiconName> names_of(const std::vector<LexiconEntry>& entries) {
    std::vector<nsearch::names::LexiconName> names;
    for (const LexiconEntry& entry : entries) {
        if (entry.key.front() == ':') names.push_back(nsearch::index::decode_name(entry.form));
    }
    return names;
}

}  // namespace

TEST_CASE("a word has one form, however it is written") {
    FormCache cache;
    const auto form = cache.form_of("Łukaszenka", "pl", false);
    CHECK(cache.form_of("łukaszenka", "pl", false) == form);
    CHECK(cache.form_of("LUKASZENKA", "en", false) == form);
    CHECK(cache.form(form) == "lukaszenka");
}

TEST_CASE("a word is learnt once in each language that has a stemmer") {
    FormCache cache;
    cache.form_of("drones", "en", false);
    cache.form_of("drones", "en", false);
    auto entries = cache.take_new_entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().key == "en:drone");
    CHECK(entries.front().form == "drones");
    cache.form_of("drones", "pl", false);  // no stemmer: nothing to learn
    CHECK(cache.take_new_entries().empty());
    cache.form_of("drones", "fr", false);
    CHECK(cache.take_new_entries().size() == 1);
}

TEST_CASE("a word that is its own stem needs no entry") {
    FormCache cache;
    cache.form_of("drone", "en", false);
    CHECK(cache.take_new_entries().empty());
}

TEST_CASE("a word is learnt as a name where it stands as one, once") {
    FormCache cache;
    cache.form_of("Adlerfeld", "en", false);
    CHECK(names_of(cache.take_new_entries()).empty());
    cache.form_of("Adlerfeld", "en", true);
    const auto entries = cache.take_new_entries();
    const auto names = names_of(entries);
    REQUIRE_FALSE(names.empty());
    CHECK(names.front().spelling == "adlerfeld");
    CHECK_FALSE(names.front().inflecting);
    for (const nsearch::names::Keyed& key : nsearch::names::lexicon_keys(U"adlerfeld", 0)) {
        CAPTURE(key.skeleton);
        CHECK(std::any_of(entries.begin(), entries.end(), [&](const LexiconEntry& entry) {
            return entry.key == nsearch::index::skeleton_key(key.skeleton);
        }));
    }
    cache.form_of("Adlerfeld", "en", true);
    CHECK(cache.take_new_entries().empty());
}

TEST_CASE("a name that is seen in a language with case endings is learnt again, as inflecting") {
    FormCache cache;
    cache.form_of("Adlerfeld", "en", true);
    cache.take_new_entries();
    cache.form_of("Adlerfeld", "pl", true);
    const auto names = names_of(cache.take_new_entries());
    REQUIRE_FALSE(names.empty());
    CHECK(names.front().inflecting);
    cache.form_of("Adlerfeld", "en", true);
    cache.form_of("Adlerfeld", "cs", true);
    CHECK(names_of(cache.take_new_entries()).empty());
}

TEST_CASE("names of two letters are not learnt") {
    FormCache cache;
    cache.form_of("Li", "", true);
    cache.form_of("136", "", true);
    CHECK(cache.take_new_entries().empty());
}

TEST_CASE("a full cache starts anew, and then gives the same forms") {
    FormCache cache;
    CHECK_FALSE(cache.start_anew_if_full());
    for (int i = 0; i < 400'000; ++i) cache.form_of("w" + std::to_string(i), "", false);
    CHECK(cache.start_anew_if_full());
    CHECK(cache.size() == 0);
    CHECK(cache.form(cache.form_of("Minsk", "", false)) == "minsk");
}
