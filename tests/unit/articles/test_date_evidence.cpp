// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "articles/bytes/utf8.hpp"
#include "articles/dates/address_date.hpp"
#include "articles/dates/date_reading.hpp"
#include "articles/dates/dated_evidence.hpp"
#include "articles/dates/dateline.hpp"
#include "articles/dates/relative_date.hpp"

using namespace nsearch::articles;
using nsearch::Article;
using nsearch::Confidence;

namespace {

struct Seen {
    DatePlace place;
    DateRole role;
    const char* value;
    std::optional<int> clock = {};
};

Article settled(const std::vector<Seen>& all, const std::string& first_seen = "") {
    DateEvidence evidence(true);
    for (const Seen& seen : all) evidence.add({seen.place, seen.role, seen.value, "", false, seen.clock, ""});
    Article article;
    article.first_seen = first_seen;
    evidence.settle(article);
    return article;
}

constexpr auto kPublished = DateRole::Published;
constexpr auto kModified = DateRole::Modified;
constexpr auto kUnsaid = DateRole::Unsaid;

}  // namespace

TEST_CASE("attributes hold dates in many notations") {
    struct Row {
        const char* text;
        const char* value;
    };
    const Row row = GENERATE(
        Row{"2023-03-13T10:20:30Z", "2023-03-13T10:20:30Z"}, Row{"1678702830", "2023-03-13T10:20:30Z"},
        Row{"1678702830000", "2023-03-13T10:20:30Z"},
        Row{"Mon, 13 Mar 2023 10:20:30 GMT", "2023-03-13T10:20:30Z"},
        Row{"Mon, 13 Mar 2023 10:20:30 +0200", "2023-03-13T10:20:30+02:00"},
        Row{"Mon Mar 13 2023 10:20:30 GMT+0200 (Eastern European Time)", "2023-03-13T10:20:30+02:00"},
        Row{"March 13, 2023", "2023-03-13"}, Row{"13 марта 2023, 10:20", "2023-03-13"},
        Row{"20230313", "2023-03-13"}, Row{"12345", ""}, Row{"", ""}, Row{"soon", ""});
    INFO(row.text);
    const auto date = read_date(row.text);
    CHECK((date ? date->value : "") == row.value);
}

TEST_CASE("addresses tell days") {
    struct Row {
        const char* url;
        const char* value;
    };
    const Row row = GENERATE(
        Row{"https://example.org/2024/03/13/barge", "2024-03-13"},
        Row{"https://example.org/news/2024/3/13/barge", "2024-03-13"},
        Row{"https://example.org/barge-2024-03-13", "2024-03-13"},
        Row{"https://example.org/barge_2024_03_13.html", "2024-03-13"},
        Row{"https://example.org/20240313/barge", "2024-03-13"},
        Row{"https://example.org/20240313101530-barge.html", "2024-03-13"},
        Row{"https://example.org/A2024031310150001234", "2024-03-13"},
        Row{"https://example.org/2024/mar/13/barge", "2024-03-13"},
        Row{"https://example.org/2024/03/barge", "2024-03"}, Row{"https://example.org/2024/barge", "2024"},
        // Numbers that are no days
        Row{"https://example.org/2024/13/45/barge", "2024"}, Row{"https://example.org/news-20249999", ""},
        Row{"https://example.org/id/210313", ""}, Row{"https://example.org/2999/01/01/barge", ""},
        Row{"https://example.org/1890/01/01/barge", ""},  // before the web
        Row{"https://example.org/?date=2024-03-13", ""},  // of the visit, perhaps
        Row{"https://2024-03-13.example.org/", ""}, Row{"", ""});
    INFO(row.url);
    CHECK(date_of_address(row.url).value == row.value);
}

TEST_CASE("datelines give the day that a report begins with") {
    struct Row {
        const char* paragraph;
        const char* value;
    };
    const Row row =
        GENERATE(Row{"MINSK, March 13 (Example Press) - The harbour was closed.", "--03-13"},
                 Row{"MINSK, March 13, 2023 (Example Press) - The harbour was closed.", "2023-03-13"},
                 Row{"RIO DE JANEIRO, Brazil, Oct. 3 (Example Press) — The harbour was closed.", "--10-03"},
                 Row{"Минск, 13 марта. Порт закрыли.", "--03-13"},
                 Row{"МИНСК, 13 марта /Пример/. Порт закрыли.", "--03-13"},
                 Row{"Минск, 13 марта 2023 года. Порт закрыли.", "2023-03-13"},
                 Row{"Berlin, 13. März – Der Hafen wurde geschlossen.", "--03-13"},
                 // A day without a place, and sentences that mention a day
                 Row{"Sunday, 13 March 2023 - The harbour was closed.", ""},
                 Row{"On March 13 the harbour was closed.", ""}, Row{"Minsk celebrated on 13 March.", ""},
                 Row{"The harbour, closed on March 13 - the day of the storm - was opened.", ""},
                 Row{"Minsk, the capital, was calm.", ""}, Row{"", ""});
    INFO(row.paragraph);
    CHECK(date_of_dateline(row.paragraph) == row.value);
}

TEST_CASE("distances from today are understood in every language") {
    struct Row {
        const char* line;
        const char* day;
    };
    // The page was fetched on the 13th at 10:30 in Minsk.
    const Row row = GENERATE(
        Row{"3 hours ago", "2023-03-13"}, Row{"11 hours ago", "2023-03-12"}, Row{"2 days ago", "2023-03-11"},
        Row{"an hour ago", "2023-03-13"}, Row{"1 day, 12 hours ago", "2023-03-11"},
        Row{"2d ago", "2023-03-11"}, Row{"2 weeks ago", "2023-02-27"}, Row{"yesterday", "2023-03-12"},
        Row{"today", "2023-03-13"}, Row{"vor 2 Tagen", "2023-03-11"}, Row{"gestern", "2023-03-12"},
        Row{"il y a 2 jours", "2023-03-11"}, Row{"hier", "2023-03-12"}, Row{"hace 2 días", "2023-03-11"},
        Row{"há 2 dias", "2023-03-11"}, Row{"2 giorni fa", "2023-03-11"},
        Row{"2 dagen geleden", "2023-03-11"}, Row{"2 dni temu", "2023-03-11"},
        Row{"godzinę temu", "2023-03-13"}, Row{"před 2 dny", "2023-03-11"}, Row{"pred 2 dňami", "2023-03-11"},
        Row{"2 дня назад", "2023-03-11"}, Row{"час назад", "2023-03-13"}, Row{"вчера", "2023-03-12"},
        Row{"2 дні тому", "2023-03-11"}, Row{"учора", "2023-03-12"}, Row{"2 дні таму", "2023-03-11"},
        Row{"преди 2 дни", "2023-03-11"}, Row{"пре 2 дана", "2023-03-11"}, Row{"prije 2 dana", "2023-03-11"},
        Row{"pred 2 dnevi", "2023-03-11"}, Row{"acum 2 zile", "2023-03-11"}, Row{"2 napja", ""},
        Row{"2 nappal ezelőtt", ""}, Row{"2 nap ezelőtt", "2023-03-11"}, Row{"2 gün önce", "2023-03-11"},
        Row{"۲ روز پیش", "2023-03-11"}, Row{"منذ 2 أيام", "2023-03-11"}, Row{"أمس", "2023-03-12"},
        Row{"πριν από 2 ημέρες", "2023-03-11"}, Row{"χθες", "2023-03-12"},
        Row{"för 2 dagar sedan", "2023-03-11"}, Row{"i går", "2023-03-12"},
        Row{"for 2 dager siden", "2023-03-11"}, Row{"2 dage siden", "2023-03-11"},
        Row{"2 päivää sitten", "2023-03-11"}, Row{"prieš 2 dienas", "2023-03-11"},
        Row{"pirms 2 dienām", "2023-03-11"}, Row{"2 päeva tagasi", "2023-03-11"}, Row{"2天前", "2023-03-11"},
        Row{"3時間前", "2023-03-13"}, Row{"2일 전", "2023-03-11"},
        // Lengths that are no distances
        Row{"3 min read", ""}, Row{"2 days", ""}, Row{"ago", ""});
    INFO(row.line);
    const auto distance = find_relative_date(split_words(row.line));
    CHECK((distance ? day_before("2023-03-13T10:30:00+03:00", *distance) : "") == row.day);
}

TEST_CASE("a distance counts from when the page was fetched, or not at all") {
    DatedEvidence ago{DatePlace::Byline, kUnsaid, "", "byline", false, {}, "2 days ago"};
    DateEvidence evidence(true);
    evidence.add(ago);
    Article article;
    evidence.settle(article);
    CHECK(article.date.empty());
    article.first_seen = "2023-03-13T10:30:00Z";
    resolve_relative_date(article);
    CHECK(article.date == "2023-03-11");
    CHECK(article.date_source == "relative");
    CHECK(article.date_confidence == Confidence::Medium);
    CHECK(article.findings.front().taken);
    // One that is known already stays.
    article.date = "2023-01-01";
    resolve_relative_date(article);
    CHECK(article.date == "2023-01-01");
}

TEST_CASE("a long distance is kept whole, and a longer one is not cut within a character") {
    DateEvidence evidence(true);
    const std::string gap(100, '.');
    evidence.add({DatePlace::Byline, kUnsaid, "", "byline", false, {}, "2 " + gap + " days" + gap + " ago"});
    std::string endless = "x";
    for (int i = 0; i < 10000; ++i) endless += "é";
    evidence.add({DatePlace::FarLine, kUnsaid, "", "byline", false, {}, endless});
    Article article;
    article.first_seen = "2023-03-13T10:30:00Z";
    evidence.settle(article);
    CHECK(article.date == "2023-03-11");
    REQUIRE(article.findings.size() == 2);
    CHECK(article.findings[1].value.size() <= 4096);
    CHECK(nsearch::articles::census_utf8(article.findings[1].value).invalid == 0);
    CHECK(nsearch::articles::census_utf8(article.findings[1].value).incomplete == 0);
}

TEST_CASE("the place decides between days, and what is said between two in one place") {
    Article article = settled({{DatePlace::Byline, kUnsaid, "2023-03-11"},
                               {DatePlace::Meta, kPublished, "2023-03-12"},
                               {DatePlace::JsonLd, kPublished, "2023-03-13"}});
    CHECK(article.date == "2023-03-13");
    CHECK(article.date_source == "json-ld");
    CHECK(article.date_confidence == Confidence::High);
    CHECK(article.findings.size() == 3);
    article = settled(
        {{DatePlace::NearTime, kUnsaid, "2023-03-11"}, {DatePlace::NearTime, kPublished, "2023-03-12"}});
    CHECK(article.date == "2023-03-12");
    CHECK(article.date_confidence == Confidence::Medium);
}

TEST_CASE("how sure a day is depends on its place") {
    struct Row {
        DatePlace place;
        Confidence confidence;
    };
    const Row row =
        GENERATE(Row{DatePlace::JsonLd, Confidence::High}, Row{DatePlace::Meta, Confidence::High},
                 Row{DatePlace::Microdata, Confidence::High}, Row{DatePlace::LabelledLine, Confidence::High},
                 Row{DatePlace::LooseMeta, Confidence::Medium}, Row{DatePlace::NearTime, Confidence::Medium},
                 Row{DatePlace::Byline, Confidence::Medium}, Row{DatePlace::Address, Confidence::Medium},
                 Row{DatePlace::ArticleStart, Confidence::Medium}, Row{DatePlace::LineAbove, Confidence::Low},
                 Row{DatePlace::Attribute, Confidence::Low}, Row{DatePlace::Script, Confidence::Low});
    INFO(source_of(row.place));
    CHECK(settled({{row.place, kUnsaid, "2023-03-13"}}).date_confidence == row.confidence);
}

TEST_CASE("a lonely day of the metadata gives way to an address and a line that agree") {
    const std::vector<Seen> rebuilt = {{DatePlace::JsonLd, kPublished, "2023-06-01"},
                                       {DatePlace::Byline, kUnsaid, "2019-03-13"},
                                       {DatePlace::Address, kUnsaid, "2019-03-13"}};
    CHECK(settled(rebuilt).date == "2019-03-13");
    // The address alone can be that of an older article that was written anew.
    CHECK(settled({rebuilt[0], rebuilt[2]}).date == "2023-06-01");
}

TEST_CASE("the day of change is kept apart") {
    const Article article =
        settled({{DatePlace::JsonLd, kModified, "2023-03-15"}, {DatePlace::Byline, kUnsaid, "2023-03-13"}});
    CHECK(article.date == "2023-03-13");
    CHECK(article.modified == "2023-03-15");
    CHECK(article.modified_source == "json-ld");
    // An article existed when it was changed; where nothing else is said, that is a guess at its day.
    const Article changed = settled({{DatePlace::JsonLd, kModified, "2023-03-15"}});
    CHECK(changed.date == "2023-03-15");
    CHECK(changed.date_confidence == Confidence::Low);
    // A change long before the publication is one of a draft.
    CHECK(
        settled({{DatePlace::JsonLd, kModified, "2023-03-01"}, {DatePlace::JsonLd, kPublished, "2023-03-13"}})
            .modified.empty());
}

TEST_CASE("the publisher's day counts where metadata is in UTC") {
    const Seen late{DatePlace::JsonLd, kPublished, "2023-03-12T22:30:00Z"};
    // The same moment with its zone
    CHECK(settled({late, {DatePlace::Meta, kPublished, "2023-03-13T01:30:00+03:00"}}).date ==
          "2023-03-13T01:30:00+03:00");
    // A byline's clock tells the zone.
    CHECK(settled({late, {DatePlace::Byline, kUnsaid, "2023-03-13", 90}}).date ==
          "2023-03-13T01:30:00+03:00");
    CHECK(settled({late, {DatePlace::Byline, kUnsaid, "2023-03-12", 1110}}).date ==
          "2023-03-12T18:30:00-04:00");
    // One that shows the time of UTC changes nothing.
    CHECK(settled({{DatePlace::JsonLd, kPublished, "2023-03-12T22:30:00+00:00"},
                   {DatePlace::Byline, kUnsaid, "2023-03-12", 1350}})
              .date == "2023-03-12T22:30:00+00:00");
    // A byline's day alone tells the day.
    CHECK(settled({late, {DatePlace::Byline, kUnsaid, "2023-03-13"}}).date == "2023-03-13");
    // Not one that no place on Earth had then
    CHECK(settled({late, {DatePlace::Byline, kUnsaid, "2023-03-14"}}).date == late.value);
    CHECK(settled({{DatePlace::JsonLd, kPublished, "2023-03-12T12:00:00Z"},
                   {DatePlace::Byline, kUnsaid, "2023-03-13"}})
              .date == "2023-03-12T12:00:00Z");
}

TEST_CASE("parts become whole only if another place says the rest") {
    CHECK(settled({{DatePlace::ArticleStart, kUnsaid, "--03-13"}}).date_partial == "--03-13");
    CHECK(settled({{DatePlace::Byline, kUnsaid, "2023-03"}}).date_partial == "2023-03");
    const Article joined =
        settled({{DatePlace::ArticleStart, kUnsaid, "--03-13"}, {DatePlace::Address, kUnsaid, "2023"}});
    CHECK(joined.date == "2023-03-13");
    CHECK(joined.date_confidence == Confidence::Medium);
    CHECK(joined.date_partial.empty());
    CHECK(settled({{DatePlace::ArticleStart, kUnsaid, "--03-13"}, {DatePlace::Address, kUnsaid, "2023-04"}})
              .date.empty());
    // The year of an address alone is no date.
    CHECK(settled({{DatePlace::Address, kUnsaid, "2023"}}).date_partial.empty());
}

TEST_CASE("days that cannot be are not believed") {
    CHECK(settled({{DatePlace::JsonLd, kPublished, "1970-01-01T00:00:00Z"}}).date.empty());
    CHECK(settled({{DatePlace::Byline, kUnsaid, "1932-05-04"}}).date.empty());
    CHECK(settled({{DatePlace::JsonLd, kPublished, "1932-05-04"}}).date == "1932-05-04");  // an archive
    // A page cannot say what was published after it was fetched.
    CHECK(settled({{DatePlace::JsonLd, kPublished, "2023-03-15"}}, "2023-03-13T10:00:00Z").date.empty());
    CHECK(settled({{DatePlace::JsonLd, kPublished, "2023-03-14"}}, "2023-03-13T10:00:00Z").date ==
          "2023-03-14");
}
