// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/articles.hpp"
#include "support/temp_folder.hpp"

using namespace nsearch;
using namespace nsearch::tests;

namespace {

const std::string kRussian =
    "Мост через реку закрыли на ремонт, и жители верхнего города добираются до рынка на лодках. Городской "
    "совет обещает открыть движение до первого снега, но подрядчик просит ещё месяц. Паромщики довольны.";
const std::string kBelarusian =
    "Мост праз раку зачынілі на рамонт, і жыхары верхняга горада дабіраюцца да рынку на лодках. Гарадскі "
    "савет абяцае адкрыць рух да першага снегу, але падрадчык просіць яшчэ месяц. Паромнікі задаволеныя.";

std::vector<std::string> found(const TempFolder& folder, const std::string& query) {
    return ids(Index::open(folder.file("index")).search(query));
}

}  // namespace

TEST_CASE("a mixed article is found by each of its languages") {
    const TempFolder folder;
    fill(folder.file("index"),
         {article("mixed", "Мост", kRussian + "\n\n" + kBelarusian), article("russian", "Мост", kRussian)});
    CHECK(found(folder, "мост lang:ru").size() == 2);
    CHECK(found(folder, "мост lang:be") == std::vector<std::string>{"mixed"});
    CHECK(found(folder, "мост lang:uk").empty());
}

TEST_CASE("each paragraph is stemmed in its own language") {
    const TempFolder folder;
    fill(folder.file("index"), {article("mixed", "Мост", kRussian + "\n\n" + kBelarusian)});
    CHECK(found(folder, "паромщик").size() == 1);  // Russian: паромщики
    CHECK(found(folder, "паромнік").size() == 1);  // Belarusian: паромнікі
    CHECK(found(folder, "=паромнік").empty());
}

TEST_CASE("the language of every article may be said from outside") {
    const TempFolder folder;
    folder.write("texts/a.txt", "Headline\n\n" + kRussian + "\n");
    IndexOptions options;
    options.reading.language = "bg";
    {
        IndexWriter writer(folder.file("index"));
        writer.add_paths({folder.file("texts")}, options);
    }
    CHECK(found(folder, "мост lang:bg").size() == 1);
    CHECK(found(folder, "мост lang:ru").empty());
}

TEST_CASE("compounds are found by their first word, after the word itself") {
    const TempFolder folder;
    fill(folder.file("index"),
         {article("compound", "Nacht am Hafen", "Ein Drohnenangriff traf den Hafen am frühen Morgen.", "de"),
          article("word", "Tag am Hafen", "Eine Drohne flog über den Hafen, der Angriff blieb aus.", "de"),
          article("other", "Abend", "Das drohende Gewitter zog über den Hafen hinweg.", "de")});
    const SearchResults results = Index::open(folder.file("index")).search("Drohne");
    REQUIRE(ids(results) == std::vector<std::string>{"word", "compound"});
    CHECK(results.hits[1].matched.front().why == MatchReason::Compound);
    CHECK(found(folder, "=Drohne") == std::vector<std::string>{"word"});
}

TEST_CASE("hyphenated words are found joined and split") {
    const TempFolder folder;
    fill(folder.file("index"), {article("hyphen", "One", "They sent an e-mail to the harbour.", "en"),
                                article("joined", "Two", "They sent an email to the council.", "en"),
                                article("split", "Three", "They sent mail.", "en")});
    const auto both = [&](const std::string& query) {
        std::vector<std::string> answer = found(folder, query);
        std::sort(answer.begin(), answer.end());
        return answer;
    };
    CHECK(both("email") == std::vector<std::string>{"hyphen", "joined"});
    CHECK(both("e-mail") == std::vector<std::string>{"hyphen", "joined", "split"});  // split lacks "e"
    const SearchResults results = Index::open(folder.file("index")).search("email");
    for (const Hit& hit : results.hits) {
        if (hit.article.id == "hyphen") CHECK(hit.matched.front().found == "e-mail");
    }
}

TEST_CASE("hyphenated words count in phrases, headlines and names as their words do") {
    const TempFolder folder;
    fill(
        folder.file("index"),
        {article("a", "Neue E-Mail", "Die neue E-Mail Adresse gilt, sagt Jean-Paul Sartre im Hafen.", "de")});
    CHECK(found(folder, "\"neue email adresse\"").size() == 1);
    CHECK(found(folder, "\"neue e mail adresse\"").size() == 1);
    CHECK(found(folder, "title:email").size() == 1);
    CHECK(found(folder, "\"Paul Sartre\"").size() == 1);
    CHECK(found(folder, "Jean-Paul Sartre").size() == 1);
}

TEST_CASE("a stray article in German makes no compounds of English words") {
    const TempFolder folder;
    std::vector<Article> articles = {article("de", "Tag", "Der Hafen und die Drohne am Morgen.", "de")};
    for (int i = 0; i < 12; ++i) {
        articles.push_back(article("en" + std::to_string(i), "Day",
                                   "He sent blackmail by mail to number " + std::to_string(i) + ".", "en"));
    }
    fill(folder.file("index"), articles);
    CHECK(found(folder, "black").empty());
}

TEST_CASE("French elision and the Arabic article do not hide a word") {
    const TempFolder folder;
    fill(folder.file("index"),
         {article("fr", "Un", "Le maire parle de l’accord et d'Iran pendant la réunion du conseil.", "fr"),
          article("ar", "خبر", "وصل الرئيس إلى المدينة يوم الاثنين وتحدث مع الناس.", "ar")});
    CHECK(found(folder, "accord") == std::vector<std::string>{"fr"});
    CHECK(found(folder, "Iran") == std::vector<std::string>{"fr"});
    CHECK(found(folder, "رئيس") == std::vector<std::string>{"ar"});
}
