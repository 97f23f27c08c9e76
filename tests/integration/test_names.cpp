// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "support/articles.hpp"
#include "support/temp_folder.hpp"

using namespace nsearch;
using namespace nsearch::tests;
using Strings = std::vector<std::string>;

namespace {

SearchOptions at_level(NameLevel level) {
    SearchOptions options;
    options.names.level = level;
    return options;
}

/// Ids of the articles with all the words, sorted.
Strings found_by(const Index& index, const std::string& query, SearchOptions options = {}) {
    options.words = WordsMode::All;
    Strings found = ids(index.search(query, options));
    std::sort(found.begin(), found.end());
    return found;
}

/// What was found in the article with this id, for the query's first word; empty if it is no hit.
Match match_in(const Index& index, const std::string& query, const std::string& id,
               const SearchOptions& options = {}) {
    for (const Hit& hit : index.search(query, options).hits) {
        if (hit.article.id == id && !hit.matched.empty()) return hit.matched.front();
    }
    return {};
}

/// Names that no list has, everyday words that sound like some of them, and designations.
class Names {
public:
    Names() {
        fill(folder_.file("index"),
             {
                 article("kuz-en", "Visit", "The envoy met Kuznetsov in the old harbour.", "en"),
                 article("kuz-ru", "Визит", "Посол встретил в порту господина Кузнецова и уехал.", "ru"),
                 article("kuz-de", "Besuch", "Der Gesandte traf im Hafen Herrn Kusnezow und ging.", "de"),
                 article("karim-en", "Talks", "Later the minister received Karimzadeh for talks.", "en"),
                 article("karim-fa", "گفتگو", "وزیر با کریم‌زاده دیدار کرد.", "fa"),
                 article("karim-ru", "Беседа", "Позже министр принял Каримзаде для беседы.", "ru"),
                 article("trade", "Market", "The trade in turnips grew, and more trade is expected.", "en"),
                 article("trada-ru", "Рынок", "Об этом заявил вчера профессор Трада на рынке.", "ru"),
                 article("trada-en", "Professor", "The professor, Trada, was not present.", "en"),
                 article("full", "Guests", "Among the guests was Peppin J. Adlerfeld of Turnipton.", "en"),
                 article("full-ru", "Гости", "Среди гостей был Адлерфельд Пеппин Карлович.", "ru"),
                 article("apart", "Guests", "We saw Peppin leave. Much later, at night, came Adlerfeld.",
                         "en"),
                 article("shahed", "Border", "They found a Shahed-136 near the border.", "en"),
                 article("shahed-joined", "Border", "They found a Shahed136 near the river.", "en"),
                 article("shahed-ru", "Граница", "У границы нашли Шахед 136 и обломки.", "ru"),
                 article("shahed-131", "Border", "They found a Shahed-131 near the forest.", "en"),
                 article("many", "Border", "Of the drones counted, 136 Shahed were shot down.", "en"),
                 article("s300-en", "Parade", "The parade showed an S-300 battery.", "en"),
                 article("s300-ru", "Парад", "На параде показали С-300 и танки.", "ru"),
                 article("s300-fa", "رژه", "سامانه اس-۳۰۰ به نمایش درآمد.", "fa"),
                 article("s400-ru", "Парад", "На параде показали С-400 и танки.", "ru"),
                 article("hidden", "Заметка",
                         "Вчера приехал Mирз"
                         "o"
                         "ян из города.",
                         "ru"),  // M and o are Latin
                 article("mirzoyan", "Note", "Yesterday came Mirzoyan from the city.", "en"),
                 article("khamenei", "Audience", "The leader, Khamenei, received guests.", "en"),
                 article("khomeini-ru", "История", "Тогда вернулся аятолла Хомейни из Франции.", "ru"),
                 article("khomeini-fa", "تاریخ", "خمینی به ایران بازگشت.", "fa"),
             });
        index_ = std::make_unique<Index>(Index::open(folder_.file("index")));
    }
    [[nodiscard]] const Index& index() const { return *index_; }

private:
    TempFolder folder_;
    std::unique_ptr<Index> index_;
};

const Index& names() {
    static const Names made;
    return made.index();
}

}  // namespace

TEST_CASE("names in other spellings are found, other names are not") {
    struct Row {
        const char* query;
        Strings ids;
    };
    const std::vector<Row> rows = {
        // By sound.
        {"Kuznetsov", {"kuz-de", "kuz-en", "kuz-ru"}},
        {"Кузнецов", {"kuz-de", "kuz-en", "kuz-ru"}},
        {"kuznetsov", {"kuz-de", "kuz-en", "kuz-ru"}},
        {"Karimzadeh", {"karim-en", "karim-fa", "karim-ru"}},
        {"کریم‌زاده", {"karim-en", "karim-fa", "karim-ru"}},
        {"Каримзаде", {"karim-en", "karim-fa", "karim-ru"}},
        {"Kuznetsov envoy", {"kuz-en"}},
        {"Khamenei", {"khamenei"}},
        {"Хомейни", {"khomeini-fa", "khomeini-ru"}},
        // Everyday words.
        {"Trada", {"trada-en", "trada-ru"}},
        {"trade", {"trade"}},
        {"Trade", {"trade"}},
        // This form only.
        {"=Kuznetsov", {"kuz-en"}},
        {"=Кузнецов", {}},
        // Phrases, of names and of other words.
        {"\"met Kuznetsov\"", {"kuz-en"}},
        {"\"met Kusnezow\"", {"kuz-en"}},
        {"\"господина Kuznetsov\"", {"kuz-ru"}},
        {"=\"met Kusnezow\"", {}},
        {"\"envoy Кузнецов\"~3", {"kuz-en"}},
        {"\"harbour Kusnezow\"~3", {"kuz-en"}},
        {"\"guests Kuznetsov\"~3", {}},
        // Full names.
        {"\"Peppin Adlerfeld\"", {"full", "full-ru"}},
        {"\"Adlerfeld Peppin\"", {"full", "full-ru"}},
        {"\"Пеппин Адлерфельд\"", {"full", "full-ru"}},
        {"=\"Peppin Adlerfeld\"", {}},
        // Designations.
        {"Shahed-136", {"shahed", "shahed-joined", "shahed-ru"}},
        {"Shahed 136", {"shahed", "shahed-joined", "shahed-ru"}},
        {"Shahed136", {"shahed", "shahed-joined", "shahed-ru"}},
        {"Шахед-136", {"shahed", "shahed-joined", "shahed-ru"}},
        {"Shahed-131", {"shahed-131"}},
        {"S-300", {"s300-en", "s300-fa", "s300-ru"}},
        {"С-300", {"s300-en", "s300-fa", "s300-ru"}},
        {"اس-۳۰۰", {"s300-en", "s300-fa", "s300-ru"}},
        {"S-400", {"s400-ru"}},
        // What a word of two scripts shows.
        {"Мирзоян", {"hidden", "mirzoyan"}},
        {"Mirzoyan", {"hidden", "mirzoyan"}},
        {"=Мирзоян", {"hidden"}},  // though its first letter is Latin in the text
        {"М"
         "и"
         "рз"
         "o"
         "ян",
         {"hidden", "mirzoyan"}},  // mixed in the query
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(found_by(names(), row.query) == row.ids);
    }
}

TEST_CASE("a name that is found by sound says so, with the form that the article has") {
    const Match match = match_in(names(), "Karimzadeh", "karim-fa");
    CHECK(match.asked == "Karimzadeh");
    CHECK(match.found == "کریم‌زاده");
    CHECK(match.why == MatchReason::Sound);
    CHECK(match.cluster.empty());
    CHECK(match.count == 1);
    CHECK(match_in(names(), "Karimzadeh", "karim-en").why == MatchReason::Exact);
    CHECK(match_in(names(), "Kuznetsov", "kuz-ru").found == "Кузнецова");
    CHECK(match_in(names(), "Kuznetsov", "kuz-ru").why == MatchReason::Inflected);
}

TEST_CASE("a form that is found by sound is highlighted") {
    for (const Hit& hit : names().search("Karimzadeh").hits) {
        CAPTURE(hit.article.id, hit.snippet);
        REQUIRE(hit.snippet_highlights.size() == 1);
        const Highlight mark = hit.snippet_highlights.front();
        CHECK(hit.snippet.substr(mark.start, mark.end - mark.start) == hit.matched.front().found);
    }
}

TEST_CASE("a full name is highlighted and counted as one, once") {
    const auto results = names().search("\"Peppin Adlerfeld\"");
    REQUIRE(results.hits.size() == 2);
    for (const Hit& hit : results.hits) {
        CAPTURE(hit.article.id);
        REQUIRE(hit.matched.size() == 1);
        CHECK(hit.matched.front().count == 1);
        CHECK(hit.matched.front().found ==
              (hit.article.id == "full" ? "Peppin J. Adlerfeld" : "Адлерфельд Пеппин"));
        CHECK(hit.snippet_highlights.size() == 1);
    }
}

TEST_CASE("what stands once in an article is counted once") {
    struct Row {
        const char* query;
        const char* id;
        const char* found;
    };
    for (const Row& row : std::vector<Row>{{"Kuznetsov", "kuz-en", "Kuznetsov"},
                                           {"Shahed-136", "shahed", "Shahed-136"},
                                           {"S-300", "s300-en", "S-300"},
                                           {"\"met Kuznetsov\"", "kuz-en", "met Kuznetsov"}}) {
        CAPTURE(row.query);
        const Match match = match_in(names(), row.query, row.id);
        CHECK(match.found == row.found);
        CHECK(match.count == 1);
    }
}

TEST_CASE("each level takes more than the one below") {
    const Strings all = {"karim-en", "karim-fa", "karim-ru"};
    CHECK(found_by(names(), "Karimzadeh", at_level(NameLevel::Off)) == Strings{"karim-en"});
    CHECK(found_by(names(), "Karimzadeh", at_level(NameLevel::Exact)) == Strings{"karim-en"});
    CHECK(found_by(names(), "Karimzadeh", at_level(NameLevel::Balanced)) == all);
    CHECK(found_by(names(), "Karimzadeh", at_level(NameLevel::Wide)) == all);
    CHECK(found_by(names(), "Хомейни", at_level(NameLevel::Off)) == Strings{"khomeini-ru"});
    CHECK(found_by(names(), "Хомейни", at_level(NameLevel::Exact)) == Strings{"khomeini-fa", "khomeini-ru"});
    CHECK(found_by(names(), "\"Peppin Adlerfeld\"", at_level(NameLevel::Off)).empty());
}

TEST_CASE("a ~ before a word asks for a name at level Wide, whatever the level of the search") {
    const Strings all = {"karim-en", "karim-fa", "karim-ru"};
    CHECK(found_by(names(), "~Karimzadeh") == all);
    CHECK(found_by(names(), "~Karimzadeh", at_level(NameLevel::Exact)) == all);
    CHECK(found_by(names(), "~karimzadeh talks") == Strings{"karim-en"});
    CHECK(found_by(names(), "~Khamenei") == Strings{"khamenei"});  // a denial holds at each level
}

TEST_CASE("a form marked ~ in a list is found in full names only") {
    const TempFolder folder;
    folder.write("mine.tsv", "given\tpeppin\tPeppin|~Poldi\n");
    fill(folder.file("index"), {article("full", "", "Yesterday we saw Poldi Adlerfeld again.", "en"),
                                article("alone", "", "Yesterday we saw Poldi again.", "en")});
    Index index = Index::open(folder.file("index"));
    index.use_names(NameVariants::with_files({folder.file("mine.tsv")}));
    CHECK(found_by(index, "Peppin").empty());
    CHECK(found_by(index, "\"Peppin Adlerfeld\"") == Strings{"full"});
    CHECK(found_by(index, "~Peppin") == Strings{"alone", "full"});
}

TEST_CASE("family forms count where the search asks for them") {
    const TempFolder folder;
    fill(folder.file("index"), {article("he", "", "Včera přijel ministr Horáček do města.", "cs"),
                                article("she", "", "Včera přijela ministryně Horáčková do města.", "cs")});
    const Index index = Index::open(folder.file("index"));
    SearchOptions options;
    CHECK(found_by(index, "Horáček", options) == Strings{"he"});
    options.names.family = true;
    CHECK(found_by(index, "Horáček", options) == Strings{"he", "she"});
}

TEST_CASE("names are kept when articles are indexed anew") {
    const TempFolder folder;
    const std::string text = "Позже министр принял Каримзаде для беседы.";
    for (int run = 0; run < 3; ++run) {
        fill(folder.file("index"),
             {article("a", "", text, "ru"), article("b", "", "Nothing " + std::to_string(run))});
        CAPTURE(run);
        CHECK(found_by(Index::open(folder.file("index")), "Karimzadeh") == Strings{"a"});
    }
    fill(folder.file("index"), {article("a", "", "Позже министр принял Адлерфельда для беседы.", "ru")});
    const Index index = Index::open(folder.file("index"));
    CHECK(found_by(index, "Karimzadeh").empty());  // what no article has is not found
    CHECK(found_by(index, "Adlerfeld") == Strings{"a"});
}

TEST_CASE("files that did not change keep their names") {
    const TempFolder folder;
    folder.write("texts/a.txt",
                 "Беседа в министерстве\n\nПозже министр принял в городе Каримзаде для беседы.\n");
    for (int run = 0; run < 2; ++run) {
        IndexWriter(folder.file("index")).add_paths({folder.file("texts")});
        CAPTURE(run);
        CHECK(found_by(Index::open(folder.file("index")), "Karimzadeh").size() == 1);
    }
}

TEST_CASE("a reader sees the names of what was committed, and no others") {
    const TempFolder folder;
    fill(folder.file("index"), {article("a", "", "Yesterday the minister met Mirzoyan again.", "en")});
    const Index index = Index::open(folder.file("index"));
    CHECK(found_by(index, "Karimzadeh").empty());
    IndexWriter writer(folder.file("index"));
    writer.add(article("b", "", "Позже министр принял Каримзаде для беседы.", "ru"));
    CHECK(found_by(index, "Karimzadeh").empty());
    CHECK(index.expand_name("Karimzadeh").empty());
    writer.commit();
    CHECK(found_by(index, "Karimzadeh") == Strings{"b"});
    REQUIRE(index.expand_name("Karimzadeh").size() == 1);
    CHECK(index.expand_name("Karimzadeh").front().form == "каримзаде");
    CHECK(writer.remove("b"));
    writer.commit();
    CHECK(index.expand_name("Karimzadeh").empty());  // the lexicon may know it yet
}

TEST_CASE("an index says what a name stands for in it, its own spelling first, then the nearest") {
    const auto forms = names().expand_name("Karimzadeh");
    REQUIRE(forms.size() == 3);
    CHECK(forms[0].form == "karimzadeh");
    CHECK(forms[0].why == MatchReason::Exact);
    CHECK(forms[0].count == 1);
    CHECK(forms[1].why == MatchReason::Sound);
    CHECK(forms[1].cluster.empty());
    CHECK(forms[1].distance <= forms[2].distance);
    NameOptions options;
    options.level = NameLevel::Exact;
    CHECK(names().expand_name("Karimzadeh", options).size() == 1);
}

TEST_CASE("names that are near and not taken are suggested, with the reason against them") {
    NameOptions options;
    options.level = NameLevel::Exact;
    const auto near = names().suggest_names("Karimzadeh", options);
    REQUIRE(near.size() == 2);
    for (const NameSuggestion& one : near) {
        CAPTURE(one.form);
        CHECK(one.reason == "balanced");
        CHECK(one.count == 1);
        CHECK(one.sureness > 0);
    }
    CHECK(near.front().form == "каримзаде");
    CHECK(near.front().distance <= near.back().distance);
    CHECK(names().suggest_names("Karimzadeh").empty());  // both are taken
    bool denied = false;
    for (const NameSuggestion& one : names().suggest_names("Khamenei")) {
        denied = denied || (one.form == "خمینی" && one.reason == "denied");
    }
    CHECK(denied);
}

TEST_CASE("the explanation says what was found by sound") {
    SearchOptions options;
    options.explain = true;
    CHECK_THAT(names().search("Karimzadeh", options).explanation, Catch::Contains("каримзаде  1  sound"));
}
