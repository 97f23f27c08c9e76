// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analysis/stem_rules.hpp"
#include "analysis/stemmer.hpp"
#include "nsearch/error.hpp"
#include "util/utf8.hpp"

using nsearch::Error;
using nsearch::analysis::stem;
using nsearch::analysis::StemRules;

namespace {

/// What a table of these rows makes of a word.
std::string stemmed(const std::string& rows, const std::string& word) {
    const StemRules rules("version\t1\nvowels\taeiou\n" + rows);
    return nsearch::utf8::encode(rules.stem(nsearch::utf8::decode(word)));
}

}  // namespace

TEST_CASE("each row of a table of rules does what it says") {
    struct Row {
        const char* rows;
        const char* word;
        const char* stem;
        const char* why;
    };
    const std::vector<Row> rows = {
        {"step\tx\nending\tami\t2\nending\ti\t2", "rukami", "ruk", "the longest ending that may go"},
        {"step\tx\nending\tami\t4\nending\ti\t2", "rukami", "rukam", "else a shorter one"},
        {"step\tx\nending\tami\t2", "tami", "tami", "too little would be left"},
        {"step\tx\nending\tami\t2", "krtami", "krtami", "no vowel would be left"},
        {"step\tx\tbare\nending\tami\t2", "krtami", "krt", "a bare step needs no vowel"},
        {"step\tx\nending\tce\t2\tk", "ruce", "ruk", "BY takes the ending's place"},
        {"step\tx\nending\te\t2\t-\tk", "ruke", "ruk", "BEFORE is there"},
        {"step\tx\nending\te\t2\t-\tk", "rute", "rute", "BEFORE is not there"},
        {"step\tx\nending\te\t2\t-\t^k", "ruke", "ruke", "what must not stand before"},
        {"step\tx\nending\ta\t2\nstep\ty\tif x\nending\tk\t2", "ruka", "ru", "a step after a step"},
        {"step\tx\nending\ta\t2\nstep\ty\tif x\nending\tk\t2", "ruk", "ruk", "which was not taken"},
        {"step\tx\nending\ta\t2\nstep\ty\tunless x\nending\tk\t2", "ruk", "ru", "or only then"},
        {"prefix\tnaj\t3", "najruk", "ruk", "a prefix"},
        {"prefix\tnaj\t4", "najruk", "najruk", "too little would be left behind the prefix"},
        {"word\tman\tmen\tmens", "mens", "man", "an irregular word"},
        {"spelling\tsh\ts", "shash", "sas", "one spelling for another, anywhere"},
        {"spelling\t^sh\ts", "shash", "sash", "at the start of the word only"},
        {"forms\tpast\t- mi\tam -\nroot\tpast\tgoft\tgoft gu", "migoftam", "migoftam",
         "roots are parted by tabs"},
        {"forms\tpast\t- mi\tam -\nroot\tpast\tgoft\tgoft\tgu", "miguam", "goft", "a root among its forms"},
        {"forms\tpast\t- mi\tam -\nroot\tpast\tgoft\tgoft\tgu\npreverb\tbar", "barmigu", "bargoft",
         "a preverb stays"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why, row.word);
        CHECK(stemmed(row.rows, row.word) == row.stem);
    }
}

TEST_CASE("a table that is not well-formed is refused, with the line") {
    for (const char* rows : {"ending\ta\t2", "step\tx\nending\ta", "step\tx\nending\ta\tmany",
                             "step\tx\tif y", "step\tx\tsometimes", "suffix\ta"}) {
        CAPTURE(rows);
        CHECK_THROWS_WITH(StemRules(rows), Catch::Contains("line"));
    }
}

TEST_CASE("every table of the library is well-formed and has a version") {
    for (const std::string& language : nsearch::analysis::ruled_languages()) {
        CAPTURE(language);
        REQUIRE(nsearch::analysis::stem_rules(language) != nullptr);
        CHECK(nsearch::analysis::stem_rules(language)->version() > 0);
    }
    CHECK(nsearch::analysis::stem_rules("en") == nullptr);
}

TEST_CASE("the forms of a word come together in their language") {
    struct Paradigm {
        const char* language;
        std::vector<const char*> forms;
    };
    const std::vector<Paradigm> paradigms = {
        {"uk", {"ластівка", "ластівці", "ластівки"}},
        {"uk", {"мандрувати", "мандрує", "мандрував"}},
        {"uk", {"ткач", "ткача", "ткачем"}},
        {"uk", {"п'яний", "п’яний", "пʼяного"}},  // three apostrophes
        {"be", {"зорка", "зорцы", "зоркі"}},
        {"be", {"сьнежка", "снежка", "śniežka"}},  // Taraškievica, the official spelling, Łacinka
        {"be", {"ўнук", "унук", "унука"}},         // ў after a vowel
        {"ru", {"ласточка", "ласточки", "ласточку"}},
        {"ru", {"прыгать", "прыгает", "прыгал"}},
        {"ru", {"самолёт", "самолетами"}},
        {"pl", {"sąsiadka", "sąsiadki", "sąsiadce"}},
        {"pl", {"rowerzysta", "rowerzyści", "rowerzystów"}},
        {"cs", {"zahradník", "zahradníka", "zahradníci"}},
        {"cs", {"kreslit", "kreslí", "kreslil", "nekreslil"}},
        {"sk", {"jablko", "jablká", "jabĺk"}},
        {"bg", {"художник", "художника", "художници", "художниците"}},
        {"fa", {"می‌فروشد", "فروختند", "نفروشید"}},  // present and past root
        {"fa", {"كتابهاي", "کتاب‌هایی", "کتاب"}},   // Arabic keyboard, with and without ZWNJ
    };
    for (const Paradigm& paradigm : paradigms) {
        for (const char* form : paradigm.forms) {
            CAPTURE(paradigm.language, form);
            CHECK(stem(form, paradigm.language) == stem(paradigm.forms.front(), paradigm.language));
        }
    }
}

TEST_CASE("words that only look alike stay apart, and names stay whole") {
    struct Row {
        const char* language;
        const char* one;
        const char* other;
    };
    const std::vector<Row> rows = {
        {"uk", "слон", "слива"},  {"ru", "чтение", "читать"}, {"pl", "kot", "kotka"},
        {"cs", "Neruda", "ruda"}, {"bg", "Малта", "мал"},     {"fa", "احمد", "احمدی"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.one, row.other);
        CHECK(stem(row.one, row.language) != stem(row.other, row.language));
    }
    for (const char* name : {"تهران", "ایران", "لبنان", "افغانستان"}) CHECK(stem(name, "fa") == name);
}
