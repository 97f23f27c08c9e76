// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "names/cluster.hpp"
#include "names/declension.hpp"
#include "names/inflection.hpp"
#include "names/list_lexicon.hpp"
#include "support.hpp"

using namespace nsearch::tests;
using nsearch::names::Declensions;
using nsearch::names::fold_words;
using nsearch::names::inflections;
using nsearch::names::is_inflection;
using nsearch::names::Known;
using nsearch::names::ListLexicon;
using nsearch::names::nominatives;

namespace {

/// Written with their accents; compared as an index has them.
bool is_form(const std::string& name, const std::string& form, Known known, bool family = false) {
    return is_inflection(fold_words(name), fold_words(form), known, family);
}

struct Row {
    const char* name;
    const char* form;
};

}  // namespace

TEST_CASE("the cases of a name are forms of it") {
    const std::vector<Row> rows = {
        // Russian
        {"Лукашенко", "Лукашенком"},  // not declined by the book, and yet in texts
        {"Путин", "Путина"},
        {"Путин", "Путину"},
        {"Путин", "Путиным"},
        {"Путин", "Путине"},
        {"Орбан", "Орбаном"},
        {"Тихановская", "Тихановской"},
        {"Тихановская", "Тихановскую"},
        {"Зеленский", "Зеленскому"},
        {"Минск", "Минске"},
        {"Прага", "Праге"},
        {"Москва", "Москвы"},
        {"Павел", "Павла"},  // the vowel of the last syllable goes
        // Ukrainian
        {"Порошенко", "Порошенка"},
        {"Зеленський", "Зеленського"},
        {"Лукашенка", "Лукашенці"},  // к, ц
        {"Прага", "Празі"},          // г, з
        {"Київ", "Києва"},           // ї, є
        {"Львів", "Львова"},         // і, о
        {"Чернігів", "Чернігова"},
        {"Запоріжжя", "Запоріжжі"},
        {"Одеса", "Одесою"},
        // Belarusian
        {"Лукашэнка", "Лукашэнкам"},
        {"Лукашэнка", "Лукашэнкі"},
        {"Прага", "Празе"},
        {"Мінск", "Мінску"},
        {"Гродна", "Гродне"},
        {"Вільня", "Вільні"},
        // Polish
        {"Łukaszenka", "Łukaszenki"},
        {"Łukaszenka", "Łukaszenką"},
        {"Łukaszenka", "Łukaszence"},  // k, c
        {"Kijów", "Kijowa"},           // ó, o
        {"Kijów", "Kijowie"},
        {"Brześć", "Brześcia"},
        {"Praga", "Pradze"},
        {"Warszawa", "Warszawie"},
        {"Putin", "Putinem"},
        {"Putin", "Putinowi"},
        {"Kowalski", "Kowalskiego"},
        {"Kowalski", "Kowalskim"},
        {"Marek", "Marka"},
        // Czech
        {"Praha", "Praze"},  // h, z
        {"Praha", "Prahou"},
        {"Novák", "Novákovi"},
        {"Havel", "Havla"},
        {"Čapek", "Čapka"},
        {"Zelenskyj", "Zelenského"},
        {"Moskva", "Moskvou"},
        // Slovak
        {"Bratislava", "Bratislave"},
        {"Kyjev", "Kyjeva"},
        {"Putin", "Putinovi"},
        {"Putin", "Putinom"},
        // Slovene
        {"Ljubljana", "Ljubljani"},
        {"Ljubljana", "Ljubljano"},
        {"Janša", "Janše"},
        // Lithuanian
        {"Vilnius", "Vilniaus"},
        {"Putinas", "Putino"},
        {"Putinas", "Putinui"},
        {"Nausėda", "Nausėdos"},
        {"Lukašenka", "Lukašenkai"},
        // Latvian
        {"Putins", "Putina"},
        {"Putins", "Putinam"},
        {"Rīga", "Rīgas"},
        {"Bērziņš", "Bērziņa"},
        // German and the Nordic languages: the genitive
        {"Berlin", "Berlins"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name, row.form);
        CHECK(is_form(row.name, row.form, Known::Person));
        CHECK(is_form(row.name, row.form, Known::Thing));
        CHECK(is_form(row.name, row.form, Known::Unlisted));
    }
}

TEST_CASE("other words that begin like a name are no forms of it") {
    const std::vector<Row> rows = {
        {"Raisi", "raise"},  // English words
        {"Makei", "make"},
        {"Trump", "trumpet"},
        {"Putin", "puting"},
        {"Путин", "путинка"},  // a fish
        {"Путин", "путинизм"},
        {"Иран", "иранский"},
        {"Иран", "иранцы"},
        {"Москва", "московский"},
        {"Киев", "киевлянин"},
        {"Merkel", "merken"},
        {"Lukashenko", "Lukashenk"},
        {"Lukashenko", "Lukashevich"},
        {"Тихановская", "Тихонов"},
        {"Ким", "Кима"},  // too short to be safe
        {"Минск", "Пинске"},
        {"Минск", "Minsku"},        // another script
        {"لوکاشنکو", "لوکاشنکوی"},  // which has no such endings
        {"Λουκασένκο", "Λουκασένκος"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name, row.form);
        CHECK_FALSE(is_form(row.name, row.form, Known::Person));
        CHECK_FALSE(is_form(row.name, row.form, Known::Thing));
        CHECK_FALSE(is_form(row.name, row.form, Known::Unlisted));
    }
}

TEST_CASE("things have a plural, persons have none") {
    const std::vector<Row> rows = {
        {"Шахед", "Шахедов"},    {"Шахед", "Шахеды"},  {"Шахед", "Шахедами"},
        {"Шахед", "Шахедах"},    {"Шахед", "Шахедів"}, {"Szahid", "Szahidów"},
        {"Szahid", "Szahidami"}, {"Пётр", "Петров"},  // a surname
        {"Иван", "Иванов"},      {"Petr", "Petrov"},  // or, of things, the Slovak genitive of the plural
    };
    for (const Row& row : rows) {
        CAPTURE(row.name, row.form);
        CHECK(is_form(row.name, row.form, Known::Thing));
        CHECK_FALSE(is_form(row.name, row.form, Known::Person));
        CHECK_FALSE(is_form(row.name, row.form, Known::Unlisted));
    }
}

TEST_CASE("the feminine and the possessive of a surname are forms of it only when asked for") {
    const std::vector<Row> rows = {
        {"Novák", "Nováková"}, {"Novák", "Novákovou"}, {"Merkel", "Merkelová"},
        {"Путин", "Путиной"},  {"Иванов", "Ивановой"}, {"Horáček", "Horáčková"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name, row.form);
        CHECK_FALSE(is_form(row.name, row.form, Known::Person));
        CHECK(is_form(row.name, row.form, Known::Person, true));
    }
}

TEST_CASE("of a name that is in no list, a short stem with another vowel is too little in Latin script") {
    CHECK_FALSE(is_form("Agra", "Agri", Known::Unlisted));
    CHECK(is_form("Agra", "Agri", Known::Thing));
    CHECK(is_form("Рига", "Риги", Known::Unlisted));  // a case in every Cyrillic language
}

TEST_CASE("of the words of a lexicon those that may be forms of a name are found") {
    const ListLexicon lexicon({"Празе", "Прага", "Прагматик", "Праге", "Києва", "Київ", "Киевлянин", "Praze",
                               "Prahou", "Prahran", "Łukaszence", "Łukasz", "Львова", "Львів", "Львица"});
    const auto found = [&](const std::string& name) {
        return sorted(inflections(lexicon, fold_words(name), Known::Thing, false));
    };
    CHECK(found("Прага") == Strings{"праге", "празе"});
    CHECK(found("Київ") == Strings{"києва"});
    CHECK(found("Львів") == Strings{"львова"});
    CHECK(found("Praha") == Strings{"prahou", "praze"});
    CHECK(found("Łukaszenka") == Strings{"lukaszence"});
    CHECK(found("Xyzzy").empty());
    CHECK(found("").empty());
}

TEST_CASE("a word in a case has a nominative") {
    struct Case {
        const char* form;
        const char* nominative;
    };
    const std::vector<Case> rows = {
        {"Лукашенком", "лукашенко"}, {"Тихановской", "тихановская"},
        {"Путиным", "путин"},        {"Łukaszence", "lukaszenka"},
        {"Putinem", "putin"},        {"Зеленського", "зеленський"},
        {"Києва", "київ"},           {"Praze", "praha"},
        {"Kowalskiego", "kowalski"},
    };
    for (const Case& row : rows) {
        CAPTURE(row.form);
        CHECK_THAT(nominatives(fold_words(row.form), false),
                   Catch::VectorContains(fold_words(row.nominative)));
    }
    CHECK(nominatives("لوکاشنکو", false).empty());
    CHECK(nominatives("", false).empty());
}

TEST_CASE("languages share tables, and those without cases have none") {
    const Declensions& tables = Declensions::all();
    struct Shared {
        const char* language;
        const char* table;
    };
    for (const Shared& row :
         std::vector<Shared>{{"sk", "cs"}, {"sl", "sh"}, {"hr", "sh"}, {"mk", "bg"}, {"sv", "de"}}) {
        CAPTURE(row.language);
        CHECK(tables.language(row.language) != 0);
        CHECK(tables.language(row.language) == tables.language(row.table));
    }
    for (const char* language : {"ru", "uk", "be", "pl", "cs", "sh"}) {
        CAPTURE(language);
        CHECK((tables.language(language) & tables.guessed()) != 0);
    }
    for (const char* language : {"lt", "lv", "de"}) {  // endings that meet too many words elsewhere
        CAPTURE(language);
        CHECK(tables.language(language) != 0);
        CHECK((tables.language(language) & tables.guessed()) == 0);
    }
    for (const char* language : {"en", "fr", "fa", "ar", "", "xx"}) {
        CAPTURE(language);
        CHECK(tables.language(language) == 0);
    }
}
