// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "articles/formats/csv_table.hpp"
#include "support.hpp"

using namespace articles_test;

TEST_CASE("a table gives an article a row, whatever divides its columns") {
    struct Row {
        const char* name;
        std::string bytes;
    };
    const Row row = GENERATE(Row{"a.csv",
                                 "title,text,date,authors\n\"Barge, again\",\"One "
                                 "\"\"two\"\".\nThree.\",2023-05-04,Anna Example; Jo Sample\n"},
                             Row{"a.csv",
                                 "title;text;date;authors\r\n\"Barge, again\";\"One "
                                 "\"\"two\"\".\r\nThree.\";2023-05-04;Anna Example; Jo Sample\r\n"},
                             Row{"a.tsv",
                                 "title\ttext\tdate\tauthors\nBarge, again\t\"One "
                                 "\"\"two\"\".\nThree.\"\t2023-05-04\tAnna Example; Jo Sample"},
                             Row{"a.csv",
                                 "title|text|date|authors\rBarge, again|\"One "
                                 "\"\"two\"\".\rThree.\"|2023-05-04|Anna Example; Jo Sample\r"},
                             Row{"a.csv",
                                 "\xEF\xBB\xBFTitle,Text,Date,Authors\n\n\"Barge, again\",\"One "
                                 "\"\"two\"\".\nThree.\",2023-05-04,\"Anna Example; Jo Sample\"\n\n"});
    INFO(row.bytes);
    const Outcome outcome = read(row.name, row.bytes);
    if (contains(row.bytes, "; Jo Sample\r\n")) {
        // A semicolon that divides columns is none within a field.
        CHECK(outcome.reasons() == "2 doubtful: has 5 fields, where the header has 4\n");
    } else {
        CHECK(outcome.reasons().empty());
    }
    REQUIRE(outcome.articles.size() == 1);
    const nsearch::Article& article = outcome.articles[0];
    CHECK(article.title == "Barge, again");
    CHECK(article.text == "One \"two\".\nThree.");
    CHECK(article.date == "2023-05-04");
    CHECK(article.date_source == "csv");
    CHECK(article.authors.at(0) == "Anna Example");
}

TEST_CASE("what divides the columns is told by the first rows") {
    using nsearch::articles::guess_delimiter;
    struct Row {
        const char* head;
        char delimiter;
    };
    const Row row = GENERATE(Row{"title,text\na,b\n", ','}, Row{"title;text\na;b, c, d\n", ';'},
                             Row{"title\ttext\na, b\tc; d\n", '\t'}, Row{"title|text\na|b\n", '|'},
                             Row{"text\nOne, two.\n", ','},                     // a single column
                             Row{"title, the long one;text\na;b\nc;d\n", ';'},  // a comma in the header alone
                             Row{"\"a;b;c;d\",text\n1,2\n", ','},               // quoted, so no sign
                             Row{"", ','}, Row{"\n\n", ','});
    INFO(row.head);
    CHECK(guess_delimiter(row.head) == row.delimiter);
}

TEST_CASE("rows with too few or too many fields are reported by their number, and read") {
    const Outcome outcome =
        read("a.csv", "title,text,lang\nA,One.,en\nB,Two.\n\nC,Three.,en,more\nD,Four.,en,,\n,,\n");
    CHECK(outcome.reasons() ==
          "3 doubtful: has 2 fields, where the header has 3\n"
          "5 doubtful: has 4 fields, where the header has 3\n");
    REQUIRE(outcome.articles.size() == 4);
    CHECK(outcome.articles[1].id == "a.csv#3");
    CHECK(outcome.articles[3].title == "D");
}

TEST_CASE("many bad rows are counted instead of listed") {
    std::string bytes = "title,text,lang\n";
    for (int i = 0; i < 50; ++i) bytes += "A,B\n";
    const Outcome outcome = read("a.csv", bytes);
    CHECK(outcome.articles.size() == 50);
    REQUIRE(outcome.problems.size() == 21);
    CHECK(outcome.problems[20].reason == "30 more rows have another number of fields than the header");
}

TEST_CASE("a table without a text says which columns it has") {
    CHECK(read("a.csv", "town,number\nX,5\nY,6\n").reasons() ==
          "0 skipped: has no column that is known to be a text or title; its columns: town, number\n");
    CHECK(contains(read("a.csv", "\n\n").reasons(), "is empty"));
    CHECK(contains(read("a.csv", "title,text\n").reasons(), "is empty"));
}

TEST_CASE("a quote that is never closed swallows the rest, and that is seen") {
    const Outcome outcome = read("a.csv", "title,text,lang\nA,One.,en\nB,\"Two.,en\nC,Three.,en\n");
    CHECK(outcome.reasons() == "3 doubtful: has 2 fields, where the header has 3\n");
    REQUIRE(outcome.articles.size() == 2);
    CHECK(contains(outcome.articles[1].text, "C,Three."));
}

TEST_CASE("tables in other encodings are read") {
    const Outcome outcome = read("a.csv",
                                 "title;text\n\xCF\xEE\xF0\xF2 \xE7\xE0\xEA\xF0\xFB\xF2;\xCF\xEE\xF0\xF2 "
                                 "\xED\xE5\xE1\xEE\xEB\xFC\xF8\xEE\xE3\xEE \xE3\xEE\xF0\xEE\xE4\xE0 "
                                 "\xE7\xE0\xEA\xF0\xFB\xEB\xE8 \xE2\xEE \xE2\xF2\xEE\xF0\xED\xE8\xEA\n");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].title == "Порт закрыт");
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("title\ttext\nA\tOne.\n")) wide += {c, '\0'};
    REQUIRE(read("a.csv", wide).articles.size() == 1);
    CHECK(read("a.csv", wide).articles[0].text == "One.");
}

TEST_CASE("a long table is read in bounded memory") {
    const TempFile file("long.csv", "");
    constexpr std::size_t kRows = 15000;
    {
        std::ofstream out(file.path(), std::ios::binary);
        const std::string filler(2000, 'x');
        out << "id,text\n";
        for (std::size_t i = 0; i < kRows; ++i) out << i << ",\"" << filler << "\"\n";
    }
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    std::size_t seen = 0;
    nsearch::read_articles(
        file.path(),
        [&](nsearch::Article&& article) {
            seen += article.text.size() == 2000 ? 1U : 0U;
            return true;
        },
        [](const nsearch::Problem& problem) { FAIL(problem.reason); });
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    CHECK(seen == kRows);
#ifndef __SANITIZE_ADDRESS__                                // which keeps freed memory for a while
    CHECK(after.ru_maxrss - before.ru_maxrss < 15 * 1024);  // of 30 MB
#endif
}

TEST_CASE("a row of fields without end is not read") {
    std::string wide = "W,T";
    for (int i = 0; i < 200000; ++i) wide += ",x";
    const std::string ending = GENERATE("\nC,Three.\n", "");
    const Outcome outcome = read("a.csv", "title,text\nA,One.\n" + wide + ending);
    CHECK(outcome.reasons() == "3 skipped: has a row of more than 100,000 fields; the rest was not read\n");
    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0].title == "A");
    // The header itself.
    CHECK(contains(read("a.csv", "title,text" + wide).reasons(), "1 skipped: has a row of more than"));
}
