// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "nsearch/analysis.hpp"

using nsearch::detect_languages;
using nsearch::LanguageSpan;

namespace {

const std::string kRussian =
    "Мост через реку закрыли на ремонт, и жители верхнего города добираются до рынка на лодках. Городской "
    "совет обещает открыть движение до первого снега, но подрядчик просит ещё месяц.";
const std::string kBelarusian =
    "Мост праз раку зачынілі на рамонт, і жыхары верхняга горада дабіраюцца да рынку на лодках. Гарадскі "
    "савет абяцае адкрыць рух да першага снегу, але падрадчык просіць яшчэ месяц.";
const std::string kUkrainian =
    "Міст через річку закрили на ремонт, і мешканці верхнього міста дістаються до ринку човнами. Міська рада "
    "обіцяє відкрити рух до першого снігу, але підрядник просить ще місяць.";
const std::string kEnglish =
    "The bridge over the river has been closed for repairs, and people of the upper town go to the market by "
    "boat. The council says that it will be open before the first snow falls.";

}  // namespace

TEST_CASE("the language of an article is recognised") {
    CHECK(
        nsearch::detect_language("The president arrived in the capital on Monday for two days of talks about "
                                 "trade, transport and agriculture.") == "en");
    CHECK(nsearch::detect_language(
              "Президент прибыл в столицу в понедельник, переговоры о торговле и транспорте "
              "продлятся два дня.") == "ru");
    CHECK(
        nsearch::detect_language("Прэзідэнт прыбыў у сталіцу ў панядзелак, перамовы пра гандаль і транспарт "
                                 "будуць доўжыцца два дні.") == "be");
    CHECK(nsearch::detect_language(
              "رئیس‌جمهور روز دوشنبه برای گفت‌وگو درباره تجارت و "
              "حمل‌ونقل "
              "وارد "
              "پایتخت "
              "شد "
              "و "
              "این گفت‌وگوها دو روز ادامه خواهد داشت.") == "fa");
    CHECK(nsearch::detect_language("").empty());
    CHECK(nsearch::detect_language("136 136 136").empty());
    CHECK(nsearch::detect_language("\xFF\xFE broken").empty());
}

TEST_CASE("neighbours are told apart by their function words") {
    CHECK(nsearch::detect_language(kRussian) == "ru");
    CHECK(nsearch::detect_language(kBelarusian) == "be");
    CHECK(nsearch::detect_language(kUkrainian) == "uk");
    CHECK(nsearch::detect_language(
              "Broen over åen er lukket på grund af arbejde, og byens folk må sejle til torvet. Hvis det "
              "sner, bliver den ikke åbnet før næste år, siger kommunen efter mødet.") == "da");
    CHECK(nsearch::detect_language(
              "Broen over elva er stengt på grunn av arbeid, og folk i byen må ta båten til torget. Hvis "
              "det snør, blir den ikke åpnet før neste år, sier kommunen etter møtet.") == "no");
}

TEST_CASE("names in another language do not hide the language around them") {
    CHECK(nsearch::detect_language(
              "Zu den Vereinen der Küste gehören die Westport Harbour Rangers, die Saint Mary Ferry Kings "
              "und die North Valley Railway Wanderers.") == "de");
}

TEST_CASE("the paragraphs of a mixed article each have their language") {
    const std::string text = kRussian + "\n\n" + kBelarusian + "\n\n" + kEnglish;
    const std::vector<LanguageSpan> spans = detect_languages(text);
    REQUIRE(spans.size() == 3);
    CHECK(spans[0].language == "ru");
    CHECK(spans[1].language == "be");
    CHECK(spans[2].language == "en");
    CHECK(text.compare(spans[1].start, kBelarusian.size(), kBelarusian) == 0);
}

TEST_CASE("spans cover the text, in order and without gaps") {
    const std::string text = "\n" + kEnglish + "\n\n\n" + kUkrainian + "\nok\n" + kEnglish + "\n";
    std::size_t end = 0;
    for (const LanguageSpan& span : detect_languages(text)) {
        CHECK(span.start == end);
        CHECK(span.end > span.start);
        end = span.end;
    }
    CHECK(end == text.size());
}

TEST_CASE("a paragraph of a few words counts to the whole") {
    const std::string text = kRussian + "\n\nBreaking news: London\n\n" + kRussian;
    CHECK(detect_languages(text) == std::vector<LanguageSpan>{{"ru", 0, text.size()}});
}

TEST_CASE("a text without letters has one span without a language") {
    CHECK(detect_languages("136 136\n\n7").size() == 1);
    CHECK(detect_languages("").empty());
    CHECK(detect_languages("\xFF\xFE broken").size() == 1);
}
