// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "names/expander.hpp"
#include "names/list_expansion.hpp"
#include "names/list_lexicon.hpp"
#include "nsearch/names.hpp"
#include "support.hpp"

using namespace nsearch;
using namespace nsearch::tests;
using nsearch::names::Clusters;
using nsearch::names::CuratedNames;
using nsearch::names::Expander;
using nsearch::names::is_name_filler;
using nsearch::names::ListLexicon;

namespace {

constexpr NameLevel kLevels[] = {NameLevel::Off, NameLevel::Exact, NameLevel::Balanced, NameLevel::Wide};

const Clusters& curated() {
    static const Clusters clusters(&CuratedNames::built_in());
    return clusters;
}

/// Why `form` stands for `name`; "no" if it does not.
std::string why(const Clusters& clusters, const std::string& name, const std::string& form,
                const Strings& list, NameLevel level = NameLevel::Balanced) {
    const auto expanded = expand_in(clusters, name, list, at_level(level));
    const NameForm* entry = entry_of(expanded, form);
    return entry == nullptr ? "no" : std::string(to_string(entry->why));
}

std::string why(const Clusters& clusters, const std::string& name, const std::string& form,
                NameLevel level = NameLevel::Balanced) {
    return why(clusters, name, form, {form}, level);
}

bool stands_for(const std::string& form, const std::string& name, NameLevel level = NameLevel::Balanced) {
    return why(curated(), name, form, level) != "no";
}

}  // namespace

TEST_CASE("a name stands for its variants and their inflections, as far as the list has them") {
    const Strings list = {"Lukashenko", "Лукашенком", "Лукашэнку", "Łukaszenki", "Loukachenko",
                          "لوکاشنکو",   "Лукашук",    "Lukas",     "Путин"};
    const auto expanded = expand_in(curated(), "Lukashenko", list);
    CHECK(forms_of(expanded) ==
          sorted({"Loukachenko", "Lukashenko", "Łukaszenki", "Лукашенком", "Лукашэнку", "لوکاشنکو"}));
    REQUIRE(entry_of(expanded, "Lukashenko"));
    CHECK(entry_of(expanded, "Lukashenko")->why == MatchReason::Exact);
    REQUIRE(entry_of(expanded, "Loukachenko"));
    CHECK(entry_of(expanded, "Loukachenko")->why == MatchReason::Curated);
    CHECK(entry_of(expanded, "Loukachenko")->cluster == "lukashenko");
    CHECK(entry_of(expanded, "Loukachenko")->distance == 0);
    REQUIRE(entry_of(expanded, "Лукашенком"));
    CHECK(entry_of(expanded, "Лукашенком")->why == MatchReason::Inflected);
    CHECK(entry_of(expanded, "Лукашенком")->base == "Лукашенко");
    CHECK(entry_of(expanded, "Лукашенком")->distance > 0);
}

TEST_CASE("any variant, in any case or accent, leads to the whole cluster") {
    for (const char* name : {"lukaszenka", "ŁUKASZENKA", "Лукашэнка", "لوكاشينكو", "Loukachenko"}) {
        CAPTURE(name);
        CHECK(forms_of(expand_in(curated(), name, {"Lukashenko", "Лукашенко"})) ==
              Strings{"Lukashenko", "Лукашенко"});
    }
}

TEST_CASE("a name asked for in a case leads to its cluster") {
    for (const char* name : {"Лукашенком", "Łukaszence", "Лукашэнку", "Лукашенку"}) {
        CAPTURE(name);
        const auto expanded = expand_in(curated(), name, {"Lukashenko", "Loukachenko", "Путин"});
        CHECK(forms_of(expanded) == Strings{"Loukachenko", "Lukashenko"});
        CHECK(expanded.front().cluster == "lukashenko");
    }
}

TEST_CASE("a name stands for nothing that is not there") {
    CHECK(forms_of(expand_in(curated(), "Nobodyson", {"Nobodyson", "Minsk"})) == Strings{"Nobodyson"});
    CHECK(expand_in(curated(), "Nobodyson", {"Minsk"}).empty());
    CHECK(expand_in(curated(), "Nobodyson", {}).empty());
    CHECK(expand_in(curated(), "", {"Minsk"}).empty());
    CHECK(expand_in(curated(), " .,- ", {"Minsk", ""}).empty());
}

TEST_CASE("the layers, from the strongest to the weakest") {
    const Clusters clusters = over_curated(
        "org\tgarden\tКСИР|Turnip Society\n"
        "person\tadler\tAdlerfeld|Orlovsky\n"
        "deny\tAdlerfeld\tАдлерфельд\n"
        "deny\tAdlerfeld\tOrlovsky\n"
        "given\tpeppin\tPeppin|Пеппин\n");
    struct Row {
        const char* name;
        const char* form;
        const char* why;
    };
    const std::vector<Row> rows = {
        {"Adlerfeld", "Adlerfeld", "exact"},
        {"Adlerfeld", "Orlovsky", "no"},      // denied, though the same file lists it
        {"Adlerfeld", "Адлерфельд", "no"},    // denied, though it sounds the same
        {"Adlerfeld", "Адлерфельдом", "no"},  // denied in every case
        {"Адлерфельд", "Adlerfeld", "no"},    // both ways
        {"КСИР", "Turnip Society", "user"},
        {"КСИР", "Pasdaran", "no"},       // the user's cluster hides the curated one
        {"IRGC", "Pasdaran", "curated"},  // which counts where the user's does not have the name
        {"Путин", "Poutine", "curated"},
        {"Путин", "Путиным", "inflected"},
        {"Pyotr", "Piotr", "given"},
        {"Kuznetsov", "Кузнецов", "sound"},
        {"Kuznetsov", "Кузнецовым", "inflected"},
        {"Kuznetsov", "Казанцев", "no"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name, row.form);
        CHECK(why(clusters, row.name, row.form) == row.why);
    }
}

TEST_CASE("a listed form of a given name is one, also where it could be a case of another form") {
    CHECK(why(curated(), "Piotr", "Petro") == "given");  // not the dative of Petr
}

TEST_CASE("what is nearest comes first, and the name itself before all") {
    const auto expanded =
        expand_in(curated(), "Kuznetsov", {"Kusnezow", "Кузнецовым", "Кузнецов", "Kuzniecow", "Kuznetsov"});
    REQUIRE(expanded.size() >= 3);
    CHECK(expanded.front().form == "Kuznetsov");
    CHECK(expanded[1].form == "Кузнецов");
    CHECK(std::is_sorted(expanded.begin(), expanded.end(),
                         [](const NameForm& a, const NameForm& b) { return a.distance < b.distance; }));
}

TEST_CASE("there are no chains: a variant's variants and its likes are not the name's") {
    const Clusters clusters = clusters_of(
        "person\tone\tAdlerfeld|Borisov\n"
        "place\ttwo\tBorisov|Turnipton\n");
    CHECK(why(clusters, "Adlerfeld", "Borisov") == "user");
    CHECK(why(clusters, "Borisov", "Turnipton") == "user");
    for (const NameLevel level : kLevels) {
        CAPTURE(to_string(level));
        CHECK(why(clusters, "Adlerfeld", "Turnipton", level) == "no");
        CHECK(why(clusters, "Adlerfeld", "Турниптон", level) == "no");
        CHECK(why(clusters, "Adlerfeld", "Борисов", level) == "no");  // sounds like another form of the name
    }
}

TEST_CASE("a surname made from a given name is another name") {
    struct Row {
        const char* one;
        const char* other;
    };
    const std::vector<Row> rows = {{"Petrov", "Petr"},  {"Petrov", "Пётр"},     {"Петров", "Пётр"},
                                   {"Петров", "Petr"},  {"Ivanov", "Ivan"},     {"Иванов", "Иван"},
                                   {"Иванов", "Ivan"},  {"Rustamov", "Rustam"}, {"Petrovich", "Petr"},
                                   {"Иванович", "Иван"}};
    for (const Row& row : rows) {
        CAPTURE(row.one, row.other);
        CHECK_FALSE(stands_for(row.other, row.one));
    }
    for (const Row& row : rows) {
        CAPTURE(row.other, row.one);
        CHECK_FALSE(stands_for(row.one, row.other));
    }
}

TEST_CASE("Khamenei is not Khomeini, in any script, case or level") {
    const Strings khamenei = {"Khamenei",          "Chamenei", "Jamenei", "Хаменеи", "Хаменеї",
                              "خامنه‌ای", "خامنئي",   "Χαμενεΐ", "חמינאי",  "Chameneiego"};
    const Strings khomeini = {"Khomeini", "Chomeini", "Jomeini", "Хомейни", "Хомейні",
                              "خمینی",    "الخميني",  "Χομεϊνί", "חומייני", "Chomeiniego"};
    for (const NameLevel level : kLevels) {
        for (const std::string& one : khamenei) {
            for (const std::string& other : khomeini) {
                CAPTURE(to_string(level), one, other);
                CHECK_FALSE(stands_for(other, one, level));
                CHECK_FALSE(stands_for(one, other, level));
            }
        }
    }
}

TEST_CASE("a level takes all that the one below takes") {
    const Strings list = {"Kuznetsov",  "Кузнецов",   "Кузнецовым", "Казанцев", "Kusnezow", "کوزنتسوف",
                          "Lukashenko", "Лукашенком", "Лукашук",    "Piotr",    "Пётр",     "Петя",
                          "Rostami",    "رستمی",      "Ростов",     "Karimi",   "کریمی",    "Каримова",
                          "Karimzade",  "Minsk",      "Минске"};
    for (const std::string& name : list) {
        Strings below;
        for (const NameLevel level : kLevels) {
            CAPTURE(name, to_string(level));
            const Strings forms = forms_of(expand_in(curated(), name, list, at_level(level)));
            CHECK(std::includes(forms.begin(), forms.end(), below.begin(), below.end()));
            below = forms;
        }
    }
}

TEST_CASE("levels differ in what they take") {
    struct Row {
        const char* name;
        const char* form;
        NameLevel least;  ///< that takes it
    };
    const std::vector<Row> rows = {
        {"Kuznetsov", "Kuznetsov", NameLevel::Off},
        {"Putin", "Путин", NameLevel::Exact},
        {"Putin", "Путину", NameLevel::Exact},
        {"Адлерфельд", "Адлерфельдом", NameLevel::Exact},  // in no list: its own cases
        {"Kuznetsov", "Кузнецов", NameLevel::Balanced},
        {"Karimzadeh", "کریم‌زاده", NameLevel::Balanced},
        {"Piotr", "Петя", NameLevel::Wide},  // marked `~`
    };
    for (const Row& row : rows) {
        for (const NameLevel level : kLevels) {
            CAPTURE(row.name, row.form, to_string(level));
            CHECK(stands_for(row.form, row.name, level) == (level >= row.least));
        }
    }
}

TEST_CASE("a form marked ~ counts in full names, and by itself at level Wide only") {
    const Clusters clusters = clusters_of("given\tpeppin\tPeppin|~Poldi\n");
    CHECK(why(clusters, "Peppin", "Poldi") == "no");
    CHECK(why(clusters, "Poldi", "Peppin") == "no");
    CHECK(why(clusters, "Peppin", "Poldi", NameLevel::Wide) == "user");
    CHECK(why(clusters, "Poldi", "Peppin", NameLevel::Wide) == "user");
    CHECK(why(clusters, "Peppin Adlerfeld", "Poldi Adlerfeld") == "user");
    CHECK(why(clusters, "Poldi Adlerfeld", "Адлерфельд Peppin") != "no");
}

TEST_CASE("an abbreviation sounds like nothing and has no endings") {
    const Clusters clusters = clusters_of("org\tone\t=KARIMZAD|Turnip Society\norg\ttwo\tMIRZOYAN\n");
    for (const NameLevel level : kLevels) {
        CAPTURE(to_string(level));
        CHECK(why(clusters, "KARIMZAD", "Каримзад", level) == "no");
        CHECK(why(clusters, "Turnip Society", "Karimzadem", level) == "no");
    }
    CHECK(why(clusters, "MIRZOYAN", "Мирзоян") == "sound");  // not marked
    CHECK(why(clusters, "KARIMZAD", "Turnip Society") == "user");
}

TEST_CASE("what has a digit or two letters sounds like nothing") {
    for (const NameLevel level : kLevels) {
        CAPTURE(to_string(level));
        CHECK_FALSE(stands_for("Ту", "Tu", level));
        CHECK_FALSE(stands_for("Каримзаде5", "Karimzadeh5", level));
    }
}

TEST_CASE("short names must be nearly exact") {
    CHECK(why(Clusters(), "Tsoi", "Цой") == "sound");
    for (const char* other : {"Чой", "Той", "Зуй", "Sea"}) {
        CAPTURE(other);
        CHECK(why(Clusters(), "Tsoi", other) == "no");
    }
    CHECK(why(Clusters(), "Kim", "Хам") == "no");
}

TEST_CASE("family forms count where they are asked for") {
    const Strings list = {"Novák", "Nováková", "Novákovou", "Nováka"};
    NameOptions options;
    CHECK(forms_of(expand_in(Clusters(), "Novák", list, options)) == Strings{"Novák", "Nováka"});
    options.family = true;
    CHECK(forms_of(expand_in(Clusters(), "Novák", list, options)) == sorted(list));
}

TEST_CASE("the words of a full name may stand in any order, with initials and patronymics between") {
    struct Row {
        const char* line;
        bool found;
    };
    const std::vector<Row> rows = {
        {"Peppin Adlerfeld", true},
        {"Adlerfeld, Peppin", true},
        {"Adlerfeld Peppin J.", true},
        {"Peppin J. Adlerfeld", true},
        {"Peppin von Adlerfeld", true},
        {"Пеппин Адлерфельд", true},
        {"Адлерфельд Пеппин Карлович", true},
        {"Пеппин Карлович Адлерфельд", true},
        {"Peppin Karl Adlerfeld", false},  // another given name
        {"Peppin Adlerfeld Society", false},
        {"Adlerfeld", false},
        {"Peppin", false},
        {"Adlerfeld Adlerfeld", false},
        {"Peppin Orlovsky", false},
        {"Viktor Adlerfeld", false},
    };
    const Clusters clusters = clusters_of("given\tpeppin\tPeppin|Пеппин\n");
    for (const Row& row : rows) {
        CAPTURE(row.line);
        for (const char* name : {"Peppin Adlerfeld", "Adlerfeld Peppin", "Peppin K. Adlerfeld"}) {
            CAPTURE(name);
            CHECK((why(clusters, name, row.line) != "no") == row.found);
        }
    }
}

TEST_CASE("a surname that looks like a patronymic is a word of the full name") {
    const Clusters clusters = clusters_of("given\tpeppin\tPeppin|Пеппин\n");
    struct Row {
        const char* name;
        const char* line;
    };
    for (const Row& row : std::vector<Row>{{"Пеппин Абрамович", "Peppin Abramovich"},
                                           {"Peppin Abramovich", "Abramovich Peppin"},
                                           {"Пеппин Милошевич", "Милошевич Пеппин"},
                                           {"Пеппин Вучич", "Peppin Vučić"}}) {
        CAPTURE(row.name, row.line);
        CHECK(why(clusters, row.name, row.line) != "no");
    }
    CHECK(why(clusters, "Пеппин Абрамович", "Пеппин") == "no");
    CHECK(why(clusters, "Пеппин Абрамович", "Пеппин Милошевич") == "no");
}

TEST_CASE("what may stand between the words of a full name") {
    for (const char* word :
         {"j", "г", "bin", "аль", "фон", "григорьевич", "romanovna", "petrovich", "іванівна"}) {
        CAPTURE(word);
        CHECK(is_name_filler(word));
    }
    for (const char* word : {"karl", "григорьев", "ivanov", "society", "136", "ович"}) {
        CAPTURE(word);
        CHECK_FALSE(is_name_filler(word));
    }
}

TEST_CASE("a full name is not the number before a word that it follows in a designation") {
    CHECK(stands_for("Shahed 136", "Shahed-136"));
    CHECK_FALSE(stands_for("136 Shahed", "Shahed-136"));
    CHECK_FALSE(stands_for("Shahed-131", "Shahed-136"));
}

TEST_CASE("a list gives its own spellings, each line once, 32 at the most") {
    Strings list;
    const std::string name = "karimzadeh";
    for (unsigned mask = 0; mask < 64; ++mask) {
        list.push_back(name);
        for (unsigned bit = 0; bit < 6; ++bit) {
            if ((mask >> bit & 1U) != 0) list.back()[bit] = static_cast<char>(list.back()[bit] - 32);
        }
    }
    list.push_back(list.front());
    const Strings forms = forms_of(expand_in(curated(), "Karimzadeh", list));
    CHECK(forms.size() == 32);
    CHECK(std::set<std::string>(forms.begin(), forms.end()).size() == forms.size());
    CHECK(forms_of(expand_in(curated(), "KARIMZADEH", {"Karimzadeh", "karimzadeh", "Karimzadeh"})) ==
          Strings{"Karimzadeh", "karimzadeh"});
}

TEST_CASE("what is near and does not stand for a name is suggested, with the reason against it") {
    const Clusters clusters = clusters_of("deny\tAdlerfeld\tАдлерфельд\norg\tx\t=KARIMZAD\n");
    struct Row {
        const char* name;
        const char* form;
        NameLevel level;
        const char* reason;
    };
    const std::vector<Row> rows = {
        {"Adlerfeld", "адлерфельд", NameLevel::Balanced, "denied"},
        {"KARIMZAD", "каримзад", NameLevel::Wide, "short"},
        {"Kuznetsov", "кузнецов", NameLevel::Exact, "balanced"},
        {"Kuznetsov", "кузнецов", NameLevel::Off, "balanced"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name, to_string(row.level));
        const ListLexicon lexicon({row.name, row.form, "Turnipton"});
        const auto suggested = Expander(&clusters, lexicon).suggest(row.name, at_level(row.level));
        REQUIRE(suggested.size() == 1);
        CHECK(suggested.front().form == row.form);
        CHECK(suggested.front().reason == row.reason);
        CHECK(suggested.front().count == 1);
        CHECK(suggested.front().sureness >= 0);
        CHECK(suggested.front().sureness <= 1);
    }
}

TEST_CASE("what stands for a name is not suggested, nor what is altogether different") {
    const ListLexicon lexicon({"Kuznetsov", "Кузнецов", "Adlerfeld"});
    CHECK(Expander(nullptr, lexicon).suggest("Kuznetsov", {}).empty());
    CHECK(Expander(nullptr, lexicon).suggest("", {}).empty());
}
