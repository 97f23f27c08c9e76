// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <string>
#include <thread>
#include <vector>

#include "analysis/stemmer.hpp"
#include "nsearch/analysis.hpp"

using nsearch::analysis::stem;

TEST_CASE("forms of a word have one stem in their language") {
    struct Row {
        const char* language;
        const char* one;
        const char* other;
    };
    const std::vector<Row> rows = {
        {"en", "sanction", "Sanctions"},   {"en", "visits", "visited"},           {"de", "Drohne", "Drohnen"},
        {"de", "Gespräch", "gespräche"},   {"fr", "négociation", "négociations"}, {"ru", "дронами", "дронов"},
        {"ru", "Лукашенко", "Лукашенком"}, {"ru", "самолёт", "самолетами"},       {"ar", "الرئيس", "رئيس"},
        {"tr", "DIŞİŞLERİ", "dışişleri"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.one, row.other);
        CHECK(stem(row.one, row.language) == stem(row.other, row.language));
    }
}

TEST_CASE("a stem is folded, after stemming") {
    CHECK(stem("Gespräche", "de") == "gesprach");
}

TEST_CASE("without a stemmer the stem is the folded word") {
    CHECK(stem("Krzyżówki", "sl") == "krzyzowki");
    CHECK(stem("Visits", "") == "visits");
    CHECK(stem("Visits", "xx") == "visits");
}

TEST_CASE("stemmers may be used from several threads") {
    std::vector<std::thread> threads;
    std::vector<int> right(4, 0);
    for (std::size_t t = 0; t < right.size(); ++t) {
        threads.emplace_back([&right, t] {
            for (int i = 0; i < 500; ++i) right[t] += stem("sanctions", "en") == "sanction" ? 1 : 0;
        });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(right == std::vector<int>(4, 500));
}
