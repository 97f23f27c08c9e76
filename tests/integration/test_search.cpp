// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "support/articles.hpp"
#include "support/temp_folder.hpp"

using namespace nsearch;
using namespace nsearch::tests;
using Strings = std::vector<std::string>;

namespace {

/// A small collection that every test here may ask.
class Collection {
public:
    Collection() {
        fill(folder_.file("index"),
             {
                 article("en", "Visit to Tehran", "Lukashenko signed agreements about drones in Tehran.",
                         "en", "2023-03-13"),
                 article("ru", "Визит", "Президент встретился с Лукашенком и говорил о дронах.", "ru",
                         "2023-03-14T10:00:00Z"),
                 article("pl", "Wizyta", "Rozmowy Łukaszenki w Teheranie trwały dwa dni.", "pl"),
                 article("fa", "سفر", "لوکاشنکو وارد تهران شد.", "fa", "2023-03-12"),
                 article("weapon", "Shahed-136 over the border",
                         "Several Shahed 136 fell. The drone was found.", "en", "2022-10-20"),
                 article("leader", "Audience", "The supreme leader, Khamenei, received his guests.", "en",
                         "2023-03-13"),
                 article("court", "Court", "The supreme court heard a leader of miners.", "en", "2021-01-01"),
                 article("khomeini", "History", "Khomeini returned in 1979.", "en"),
             });
        index_ = std::make_unique<Index>(Index::open(folder_.file("index")));
    }

    [[nodiscard]] SearchResults search(const std::string& query, const SearchOptions& options = {}) const {
        return index_->search(query, options);
    }
    /// Ids of the articles with all the words, sorted.
    [[nodiscard]] Strings all(const std::string& query, SearchOptions options = {}) const {
        options.words = WordsMode::All;
        Strings found = ids(search(query, options));
        std::sort(found.begin(), found.end());
        return found;
    }

private:
    TempFolder folder_;
    std::unique_ptr<Index> index_;
};

const Collection& collection() {
    static const Collection made;
    return made;
}

}  // namespace

TEST_CASE("queries find what they should") {
    struct Row {
        const char* query;
        Strings ids;
    };
    const std::vector<Row> rows = {
        {"Lukashenko", {"en", "fa", "pl", "ru"}},
        {"Лукашэнка", {"en", "fa", "pl", "ru"}},
        {"لوكاشينكو", {"en", "fa", "pl", "ru"}},
        {"=Lukashenko", {"en"}},  // this form only
        {"Lukashenko drones", {"en"}},
        {"Lukashenko Tehran", {"en", "fa", "pl"}},
        {"drones", {"en", "weapon"}},  // drone, by its stem
        {"=drones", {"en"}},
        {"дроны", {"ru"}},
        {"dro*", {"en", "weapon"}},
        {"\"supreme leader\"", {"leader"}},
        {"supreme leader", {"court", "leader"}},
        {"\"leader supreme\"~5", {"court", "leader"}},
        {"=\"supreme leader\"", {"leader"}},
        {"=\"supreme leaders\"", {}},
        {"\"supreme leaders\"", {"leader"}},        // stems in phrases, too
        {"\"Łukaszenka Tehran\"~3", {"fa", "pl"}},  // and variants
        {"Khamenei", {"leader"}},                   // who is not Khomeini
        {"Shahed-136", {"weapon"}},
        {"Шахед-136", {"weapon"}},
        {"Shahed136", {"weapon"}},
        {"supreme -court", {"leader"}},
        {"supreme NOT \"supreme court\"", {"leader"}},
        {"court OR Khamenei", {"court", "leader"}},
        {"(court OR Khamenei) miners", {"court"}},
        {"title:visit", {"en"}},
        {"title:Tehran Lukashenko", {"en"}},
        {"Lukashenko lang:ru", {"ru"}},
        {"Lukashenko -lang:ru", {"en", "fa", "pl"}},
        {"Lukashenko date:2023", {"en", "fa", "ru"}},
        {"Lukashenko date:2023-03-13", {"en"}},
        {"Lukashenko date:2023-03-13..", {"en", "ru"}},
        {"Lukashenko date:..2023-03-13", {"en", "fa"}},
        {"date:2021..2022", {"court", "weapon"}},
        {"\"supreme court\" OR lang:fa", {"court", "fa"}},
        {"the supreme", {"court", "leader"}},  // "the" need not be there
        {"the", {"court", "leader", "weapon"}},
        {"supreme -the", {}},  // unwanted, a function word counts
        {"supreme -heard", {"leader"}},
        {"nothinglikeit OR NOT \"supreme court\"", {"en", "fa", "khomeini", "leader", "pl", "ru", "weapon"}},
        {"nothinglikeit", {}},
        {"", {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(collection().all(row.query) == row.ids);
    }
}

TEST_CASE("a star alone, or only what to leave out, answers with everything else") {
    CHECK(collection().all("*").size() == 8);
    CHECK(collection().all("-drones").size() == 6);
}

TEST_CASE("names can be switched off") {
    SearchOptions options;
    options.names.level = NameLevel::Off;
    CHECK(collection().all("Lukashenko", options) == Strings{"en"});
    CHECK(collection().all("Лукашенко", options) == Strings{"ru"});  // the stemmer still works
}

TEST_CASE("each hit says which forms were found, and why") {
    const SearchResults results = collection().search("Lukashenko");
    const auto hit = std::find_if(results.hits.begin(), results.hits.end(),
                                  [](const Hit& one) { return one.article.id == "pl"; });
    REQUIRE(hit != results.hits.end());
    REQUIRE(hit->matched.size() == 1);
    CHECK(hit->matched[0].asked == "Lukashenko");
    CHECK(hit->matched[0].found == "Łukaszenki");
    CHECK(hit->matched[0].why == MatchReason::Inflected);
    CHECK_FALSE(hit->matched[0].cluster.empty());
    CHECK(hit->matched[0].count == 1);
    CHECK_FALSE(hit->partial);
}

TEST_CASE("articles with all the words come first, then those with most of them, marked") {
    const SearchResults results = collection().search("supreme leader Khamenei");
    REQUIRE(results.hits.size() >= 2);
    CHECK(results.hits[0].article.id == "leader");
    CHECK_FALSE(results.hits[0].partial);
    CHECK(results.total == 1);
    CHECK(results.hits[1].article.id == "court");
    CHECK(results.hits[1].partial);
    CHECK(results.hits[1].missing == Strings{"Khamenei"});
}

TEST_CASE("all words, or any of them, can be asked for") {
    SearchOptions options;
    options.words = WordsMode::All;
    CHECK(collection().search("supreme leader Khamenei", options).hits.size() == 1);
    options.words = WordsMode::Any;
    const SearchResults results = collection().search("supreme leader Khamenei", options);
    CHECK(ids(results) == Strings{"leader", "court"});
    CHECK(results.total == 2);
}

TEST_CASE("hits can be sorted by date, those without one last") {
    SearchOptions options;
    options.sort = SortOrder::Date;
    CHECK(ids(collection().search("Lukashenko", options)) == Strings{"ru", "en", "fa", "pl"});
}

TEST_CASE("limit and offset cut pages out of one order") {
    SearchOptions options;
    const Strings whole = ids(collection().search("Lukashenko", options));
    options.limit = 2;
    CHECK(ids(collection().search("Lukashenko", options)) == Strings(whole.begin(), whole.begin() + 2));
    options.offset = 2;
    const SearchResults second = collection().search("Lukashenko", options);
    CHECK(ids(second) == Strings(whole.begin() + 2, whole.end()));
    CHECK(second.hits.front().rank == 3);
    options.offset = 100;
    CHECK(collection().search("Lukashenko", options).hits.empty());
}

TEST_CASE("totals are exact on small collections, phrases included") {
    const SearchResults words = collection().search("Lukashenko");
    CHECK(words.total == 4);
    CHECK(words.total_is_exact);
    const SearchResults phrase = collection().search("\"supreme leader\"");
    CHECK(phrase.total == 1);
    CHECK(phrase.total_is_exact);
}

TEST_CASE("a date filter says how many articles it cannot judge") {
    const SearchResults results = collection().search("Lukashenko date:2023");
    REQUIRE(results.notes.size() == 1);
    CHECK_THAT(results.notes.front().message, Catch::Contains("2 articles have no known date"));
}

TEST_CASE("the explanation shows the forms that were looked for, and how many articles have them") {
    SearchOptions options;
    options.explain = true;
    const std::string tree = collection().search("Lukashenko -court", options).explanation;
    CHECK_THAT(tree, Catch::Contains("лукашенком  1  inflected"));
    CHECK_THAT(tree, Catch::Contains("lukashenko  1  exact"));
    CHECK_THAT(tree, Catch::Contains("without"));
    CHECK(collection().search("Lukashenko").explanation.empty());
}

TEST_CASE("what was set aside is found when asked for, and only then") {
    const TempFolder folder;
    Article page = article("page", "Story", "The story itself.", "en");
    page.boilerplate = {"Subscribe to our newsletter", "Merkel describes memoir"};
    fill(folder.file("index"), {page});
    const Index index = Index::open(folder.file("index"));
    CHECK(index.search("newsletter").hits.empty());
    SearchOptions options;
    options.boilerplate = true;
    const SearchResults results = index.search("memoir", options);
    REQUIRE(results.hits.size() == 1);
    CHECK_THAT(results.hits[0].snippet, Catch::Contains("Merkel describes memoir"));
    CHECK(index.search("itself", options).hits.empty());
}

TEST_CASE("a source is found by its name or its host") {
    const TempFolder folder;
    Article page = article("page", "Story", "Words.", "en");
    page.source = "Northgate Courier";
    page.url = "https://www.courier.example/story/1?x=y";
    fill(folder.file("index"), {page, article("other", "Story", "Words.", "en")});
    const Index index = Index::open(folder.file("index"));
    for (const char* query :
         {"words source:northgate", "words source:courier.example", "source:\"northgate courier\""}) {
        CAPTURE(query);
        SearchOptions options;
        options.words = WordsMode::All;
        CHECK(ids(index.search(query, options)) == Strings{"page"});
    }
    CHECK(index.search("source:story").hits.empty());  // a word of the path is no source
}

TEST_CASE("words of the title weigh more than words of the text") {
    const TempFolder folder;
    fill(folder.file("index"),
         {article("text", "Something else", "Belarus is mentioned here in passing.", "en"),
          article("title", "Belarus", "Something else is mentioned here in passing.", "en"),
          article("none", "Nothing", "Nothing.", "en"), article("none2", "Zero", "No.", "en")});
    CHECK(ids(Index::open(folder.file("index")).search("Belarus")) == Strings{"title", "text"});
}

TEST_CASE("nearness decides between articles with the same words") {
    const TempFolder folder;
    const std::string filler = " and one more of the same kind as the others were before that day";
    fill(folder.file("index"), {article("far", "", "Shahed" + filler + filler + " drones", "en"),
                                article("near", "", "Shahed drones" + filler + filler, "en")});
    CHECK(ids(Index::open(folder.file("index")).search("Shahed drones")) == Strings{"near", "far"});
}

TEST_CASE("a name of several words is one thing, in every spelling") {
    const TempFolder folder;
    fill(folder.file("index"),
         {article("long", "", "Officers of the Islamic Revolutionary Guard Corps were seen.", "en"),
          article("short", "", "The IRGC denied it.", "en"),
          article("ru", "", "Представители КСИР это отрицали.", "ru"),
          article("apart", "", "The corps had a revolutionary idea to guard Islamic art.", "en")});
    const Index index = Index::open(folder.file("index"));
    for (const char* query : {"IRGC", "КСИР", "\"Islamic Revolutionary Guard Corps\""}) {
        CAPTURE(query);
        SearchOptions options;
        options.words = WordsMode::All;
        Strings found = ids(index.search(query, options));
        std::sort(found.begin(), found.end());
        CHECK(found == Strings{"long", "ru", "short"});
    }
    const Hit hit = index.search("IRGC ru:x lang:en").hits.front();
    CHECK_FALSE(hit.matched.empty());
}

TEST_CASE("names expand to what the index has") {
    const TempFolder folder;
    fill(folder.file("index"), {article("1", "", "Łukaszenki i Lukashenko", "pl"),
                                article("2", "", "Лукашенко", "ru"), article("3", "", "Лукашенко", "uk")});
    const auto forms = Index::open(folder.file("index")).expand_name("Loukachenko");
    REQUIRE(forms.size() == 3);
    CHECK(forms.front().form == "лукашенко");
    CHECK(forms.front().count == 2);
    CHECK(forms.front().why == MatchReason::Curated);
}
