// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "articles/dates/date_finder.hpp"
#include "articles/dates/month_names.hpp"

using namespace nsearch::articles;

namespace {

std::string first_day(const std::string& line, const DateHints& hints = {}) {
    const auto days = find_days(line, split_words(line), hints);
    return days.empty() ? "" : full_date(days.front().day);
}

}  // namespace

TEST_CASE("every language's way to write a day is read") {
    const char* line = GENERATE(
        "March 13, 2023", "13 March 2023", "13. März 2023", "13 mars 2023", "13 de marzo de 2023",
        "13 de marzo del 2023", "13 marzo 2023", "13 de março de 2023", "13 maart 2023", "13 marca 2023",
        "13. března 2023", "13. marca 2023", "13 березня 2023 р.", "13 сакавіка 2023 г.", "13 марта 2023 г.",
        "13 март 2023 г.", "13. март 2023.", "13. марта 2023.", "13. marta 2023.", "13. ožujka 2023.",
        "13. marec 2023", "13 martie 2023", "2023. március 13.", "13 Mart 2023", "۲۲ اسفند ۱۴۰۱",
        "13 مارس 2023", "13 آذار 2023", "13 آذار/مارس 2023", "13 Μαρτίου 2023", "13 mars 2023",
        "13. mars 2023", "13. marts 2023", "13. maaliskuuta 2023", "2023 m. kovo 13 d.",
        "2023. gada 13. martā", "13. märts 2023", "13. märtsil 2023", "13 במרץ 2023", "13 de març del 2023",
        "2023年3月13日", "2023年 3月 13日", "令和5年3月13日", "2023년 3월 13일", "2023년3월13일");
    INFO(line);
    CHECK(first_day(line) == "2023-03-13");
}

TEST_CASE("all months of languages that decline them are known") {
    struct Row {
        const char* language;
        const char* genitives;  // January first
    };
    const Row row = GENERATE(
        Row{"be",
            "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка "
            "лістапада снежня"},
        Row{"be classical",
            "студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасьня "
            "кастрычніка лістапада сьнежня"},
        Row{"be Latin",
            "studzienia lutaha sakavika krasavika traŭnia červienia lipienia žniŭnia vieraśnia "
            "kastryčnika listapada śniežnia"},
        Row{"uk", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"},
        Row{"pl",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
            "grudnia"},
        Row{"cs", "ledna února března dubna května června července srpna září října listopadu prosince"},
        Row{"lt",
            "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio "
            "gruodžio"},
        Row{"el",
            "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου "
            "Οκτωβρίου Νοεμβρίου Δεκεμβρίου"},
        Row{"ar Egypt", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"},
        Row{"ar Algeria", "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر"},
        // As people type them who leave out the hamza
        Row{"ar bare", "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر"},
        // As people type them who leave out accents
        Row{"fr bare",
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"});
    INFO(row.language);
    int number = 0;
    for (const Word& word : split_words(row.genitives)) {
        INFO(word.folded);
        CHECK(month_of(word.folded).number == ++number);
    }
    CHECK(number == 12);
}

TEST_CASE("the Levant's months of two words are known") {
    CHECK(first_day("2 كانون الثاني 2022") == "2022-01-02");
    CHECK(first_day("2 تشرين الأول 2022") == "2022-10-02");
    CHECK(first_day("2 تشرين الثاني 2022") == "2022-11-02");
    CHECK(first_day("2 كانون الأول 2022") == "2022-12-02");
}

TEST_CASE("Croatian months are told from Polish and Czech ones") {
    CHECK(first_day("12. listopada 2022.") == "2022-10-12");  // the full stop behind the day
    CHECK(first_day("12 listopada 2022") == "2022-11-12");
    CHECK(first_day("12. listopadu 2022") == "2022-11-12");
    CHECK(first_day("12 lip 2022") == "2022-07-12");
    CHECK(first_day("12 lip 2022", {NumberOrder::DayFirst, "hr"}) == "2022-06-12");
}

TEST_CASE("digits of all scripts are digits") {
    const char* line = GENERATE("١٣/٠٣/٢٠٢٣", "१३/०३/२०२३", "１３/０３/２０２３", "২০২৩-০৩-১৩");
    INFO(line);
    CHECK(first_day(line) == "2023-03-13");
}

TEST_CASE("numbers are read in the order that the page is known to use") {
    struct Row {
        const char* line;
        const char* tag;
        const char* day;
        bool ambiguous;
    };
    const Row row = GENERATE(
        Row{"03/04/2023", "", "2023-04-03", true}, Row{"03/04/2023", "en", "2023-04-03", true},
        Row{"03/04/2023", "en-US", "2023-03-04", false}, Row{"03/04/2023", "en_GB", "2023-04-03", false},
        Row{"03/04/2023", "fr", "2023-04-03", false}, Row{"03/04/2023", "es-US", "2023-03-04", false},
        Row{"03/04/2023", "en-CA", "2023-04-03", true},
        // One that is no month decides by itself.
        Row{"13/04/2023", "en-US", "2023-04-13", false}, Row{"04/13/2023", "en-GB", "2023-04-13", false},
        Row{"04/04/2023", "", "2023-04-04", false},
        // Nobody writes the month first with full stops.
        Row{"03.04.2023", "en-US", "2023-04-03", false});
    INFO(row.line << " " << row.tag);
    const DateHints hints = hints_of_tag(row.tag);
    const std::string line = row.line;
    const auto days = find_days(line, split_words(line), hints);
    REQUIRE(days.size() == 1);
    CHECK(full_date(days.front().day) == row.day);
    CHECK(days.front().ambiguous == row.ambiguous);
}

TEST_CASE("a page that writes the month first in words does so in numbers") {
    CHECK(hints_of_text({}, "Harbour Post, March 13, 2023").order == NumberOrder::MonthFirst);
    CHECK(hints_of_text({}, "Harbour Post, 13 March 2023").order == NumberOrder::Unknown);
    // What the page says of itself is not overruled.
    CHECK(hints_of_text(hints_of_tag("en-GB"), "March 13, 2023").order == NumberOrder::DayFirst);
}

TEST_CASE("years of two digits count only where nothing else can be meant") {
    struct Row {
        const char* line;
        const char* tag;
        const char* day;
    };
    const Row row = GENERATE(Row{"13.03.23", "de", "2023-03-13"}, Row{"13.03.23", "", "2023-03-13"},
                             Row{"03/13/23", "", "2023-03-13"}, Row{"03/04/23", "en-GB", "2023-04-03"},
                             Row{"03/04/23", "", ""},
                             // Korean and Hungarian write the year first.
                             Row{"23.03.13", "ko", ""}, Row{"23.03.13", "hu", ""},
                             Row{"1.2.23", "de", "2023-02-01"}, Row{"1.2.23", "", ""});
    INFO(row.line << " " << row.tag);
    CHECK(first_day(row.line, hints_of_tag(row.tag)) == row.day);
}

TEST_CASE("parts of dates are kept as parts") {
    struct Row {
        const char* line;
        const char* part;
    };
    const Row row =
        GENERATE(Row{"March 2023", "2023-03"}, Row{"marzo de 2023", "2023-03"}, Row{"Март 2023", "2023-03"},
                 Row{"13 марта", "--03-13"}, Row{"March 13", "--03-13"}, Row{"Oct. 3", "--10-03"},
                 Row{"29 February", "--02-29"}, Row{"30 February", ""}, Row{"13 March 2023", ""},
                 Row{"March", ""}, Row{"March 2999", ""});
    INFO(row.line);
    const std::string line = row.line;
    const auto part = find_part(line, split_words(line));
    CHECK((part ? part->value : "") == row.part);
}
