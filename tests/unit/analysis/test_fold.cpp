// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analysis/fold.hpp"
#include "nsearch/analysis.hpp"
#include "util/utf8.hpp"

using nsearch::fold;

TEST_CASE("folding removes case, accents and variants of letters") {
    struct Row {
        const char* text;
        const char* folded;
    };
    const std::vector<Row> rows = {
        {"Łukaszenka", "lukaszenka"},
        {"ŁÓDŹ", "lodz"},
        {"Straße", "strasse"},
        {"Ærø", "aero"},
        {"İstanbul Iğdır ısı", "istanbul igdir isi"},
        {"Đặng", "dang"},
        {"ﬁnance", "finance"},
        {"Ёлка", "елка"},
        {"Йод", "йод"},        // й is a letter, not an accented и
        {"И\u0306од", "йод"},  // also when it comes in two parts
        {"Ґонґадзе", "гонгадзе"},
        {"Україна", "україна"},  // ї too
        {"Воўк", "воўк"},
        {"Лук'янов", "лукянов"},
        {"Лук’янов", "лукянов"},
        {"Лукʼянов", "лукянов"},
        {"Μπεραχίμ Ραΐσι", "μπεραχιμ ραισι"},
        {"Τεχεράνης", "τεχερανησ"},  // final sigma
        {"إيران", "ایران"},
        {"ایران", "ایران"},  // Persian and Arabic keyboards
        {"لوكاشينكو", "لوکاشینکو"},
        {"مُحَمَّد", "محمد"},
        {"می‌خواهد", "میخواهد"},
        {"شاهد ۱۳۶ ١٣٦", "شاهد 136 136"},
        {"co\u00ADoperation", "cooperation"},
        {"Ｆｕｌｌ", "full"},
        {"हिन्दी", "हिन्दी"},  // vowel signs are no accents
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(fold(row.text) == row.folded);
    }
}

namespace {

template <typename Check>
void for_each_letter(Check check) {
    for (UChar32 cp = 0x20; cp < 0x3000; ++cp) {
        if (u_isalpha(cp)) check(cp);
    }
}

std::string utf8_of(const icu::UnicodeString& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

}  // namespace

TEST_CASE("folding again changes nothing, for every letter") {
    for_each_letter([](UChar32 cp) {
        const std::string once = fold(utf8_of(icu::UnicodeString(cp)));
        CAPTURE(cp);
        REQUIRE(fold(once) == once);
    });
}

TEST_CASE("a letter and its other case fold alike, for every letter") {
    for_each_letter([](UChar32 cp) {
        CAPTURE(cp);
        REQUIRE(fold(utf8_of(icu::UnicodeString(u_tolower(cp)))) == fold(utf8_of(icu::UnicodeString(cp))));
    });
}

TEST_CASE("composed and decomposed text fold alike, for every letter") {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    REQUIRE(U_SUCCESS(status));
    for_each_letter([&](UChar32 cp) {
        UErrorCode failed = U_ZERO_ERROR;
        const icu::UnicodeString letter(cp);
        CAPTURE(cp);
        REQUIRE(fold(utf8_of(nfd->normalize(letter, failed))) == fold(utf8_of(letter)));
    });
}

TEST_CASE("digits of every script fold to the digits of ASCII") {
    for (UChar32 cp = 0; cp < 0x1FFFF; ++cp) {
        if (u_charType(cp) != U_DECIMAL_DIGIT_NUMBER) continue;
        CAPTURE(cp);
        REQUIRE(fold(utf8_of(icu::UnicodeString(cp))) == std::to_string(u_charDigitValue(cp)));
    }
}

TEST_CASE("ligatures and presentation forms fold to the letters that they are made of") {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    REQUIRE(U_SUCCESS(status));
    for (UChar32 cp = 0xFB00; cp < 0xFEFF; ++cp) {
        if (!u_isalpha(cp)) continue;
        UErrorCode failed = U_ZERO_ERROR;
        const icu::UnicodeString letter(cp);
        CAPTURE(cp);
        REQUIRE(fold(utf8_of(letter)) == fold(utf8_of(nfkc->normalize(letter, failed))));
    }
}

TEST_CASE("a letter stays in its script when it is folded") {
    for_each_letter([](UChar32 cp) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(cp, &status);
        const bool ours = script == USCRIPT_LATIN || script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK ||
                          script == USCRIPT_ARABIC;
        if (!ours) return;
        const std::string folded = fold(utf8_of(icu::UnicodeString(cp)));
        std::size_t at = 0;
        while (at < folded.size()) {
            const auto letter = static_cast<UChar32>(nsearch::utf8::next(folded, at));
            CAPTURE(cp, folded);
            const UScriptCode after = uscript_getScript(letter, &status);
            REQUIRE((after == script || after == USCRIPT_COMMON || after == USCRIPT_INHERITED));
        }
    });
}

TEST_CASE("a folded word is cut between characters when it is too long for the index") {
    std::string word;
    for (int i = 0; i < 300; ++i) word += "я";
    const std::string folded = nsearch::analysis::fold_word(word);
    CHECK(folded.size() == nsearch::analysis::kLongestForm);
    CHECK(nsearch::utf8::valid(folded));
}
