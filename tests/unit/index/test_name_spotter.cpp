// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "analysis/word_reader.hpp"
#include "index/name_spotter.hpp"

using nsearch::analysis::WordReader;
using nsearch::analysis::WordSpan;
using nsearch::index::stands_as_name;

namespace {

using Strings = std::vector<std::string>;

Strings names_in(const std::string& text, const std::string& language) {
    Strings names;
    WordReader words(text);
    for (WordSpan span; words.next(span);) {
        if (stands_as_name(text, span, language))
            names.push_back(text.substr(span.start, span.end - span.start));
    }
    return names;
}

}  // namespace

TEST_CASE("what has a capital within a sentence stands as a name") {
    struct Row {
        const char* text;
        const char* language;
        Strings names;
    };
    const std::vector<Row> rows = {
        {"The minister met Adlerfeld in Turnipton today.", "en", {"Adlerfeld", "Turnipton"}},
        {"Adlerfeld came. Turnipton slept.", "en", {}},  // the capital is that of the sentence
        {"Who? Adlerfeld! Where: Turnipton", "en", {}},
        {"came\nAdlerfeld", "en", {}},  // nor that of a paragraph
        {"he said \"Adlerfeld\" (Turnipton)", "en", {"Adlerfeld", "Turnipton"}},
        {"\"Adlerfeld came,\" he said", "en", {}},  // quotation marks begin no sentence
        {"He said: «Adlerfeld»", "en", {}},
        {"- Adlerfeld", "en", {"Adlerfeld"}},
        {"\u2022 Adlerfeld", "en", {}},       // of a list
        {"Kyiv \u2014 Adlerfeld", "en", {}},  // of a dateline
        {"в Минске Лукашенко и Łukaszenka", "ru", {"Минске", "Лукашенко", "Łukaszenka"}},
        {"drones and 136 more", "en", {}},
        {"", "en", {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(names_in(row.text, row.language) == row.names);
    }
}

TEST_CASE("in a script without capitals all words but function words may be names") {
    CHECK(names_in("لوکاشنکو در تهران", "fa") == Strings{"لوکاشنکو", "تهران"});
    CHECK(names_in("تهران ۱۳۶", "fa") == Strings{"تهران"});
    CHECK(names_in("სად თბილისი", "ka").size() == 2);
}
