// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/ucnv.h>

#include <catch2/catch.hpp>

#include "articles/bytes/encoding.hpp"
#include "articles/bytes/utf8.hpp"
#include "articles/formats/binary_files.hpp"
#include "support.hpp"

using namespace articles_test;
using namespace nsearch::articles;
using namespace std::string_literals;

namespace {

std::string encode(const std::string& utf8, const char* charset) {
    UErrorCode status = U_ZERO_ERROR;
    std::string bytes(utf8.size() * 4 + 16, '\0');
    const int length = ucnv_convert(charset, "UTF-8", bytes.data(), static_cast<int>(bytes.size()),
                                    utf8.data(), static_cast<int>(utf8.size()), &status);
    REQUIRE(U_SUCCESS(status));
    bytes.resize(static_cast<std::size_t>(length));
    return bytes;
}

const std::string kRussian =
    "Министр прибыл в столицу с рабочим визитом. На встрече обсудили торговлю, транспорт и поставки машин. "
    "По словам участников, переговоры продолжатся осенью.";
const std::string kPolish =
    "Minister złożył wizytę w stolicy. Podczas spotkania omówiono współpracę gospodarczą, żeglugę i "
    "rolnictwo. "
    "Następne rozmowy odbędą się jesienią, jak powiedział rzecznik rządu.";
const std::string kJapanese =
    "大臣は首都を訪問し、貿易と輸送について話し合った。次の会談は秋に行われる予定である。";

}  // namespace

TEST_CASE("text comes back the same from any encoding that can be told") {
    struct Row {
        const std::string& text;
        const char* charset;
        const char* declared;
    };
    const Row row = GENERATE(Row{kRussian, "UTF-8", ""}, Row{kRussian, "windows-1251", ""},
                             Row{kRussian, "KOI8-R", ""}, Row{kRussian, "windows-1251", "windows-1251"},
                             Row{kPolish, "ISO-8859-2", ""}, Row{kPolish, "windows-1250", "windows-1250"},
                             // A page that says Latin-1 but is UTF-8: what is valid UTF-8 is UTF-8.
                             Row{kPolish, "UTF-8", "iso-8859-1"},
                             // A page that says UTF-8 but is not: the bytes are believed.
                             Row{kRussian, "windows-1251", "utf-8"}, Row{kJapanese, "Shift_JIS", ""},
                             Row{kJapanese, "EUC-JP", "euc-jp"}, Row{kRussian, "UTF-16LE", ""},
                             Row{kRussian, "UTF-16BE", ""}, Row{kPolish, "UTF-16LE", ""});
    INFO(row.charset << " declared " << row.declared);
    CHECK(decode(encode(row.text, row.charset), row.declared).text == row.text);
}

TEST_CASE("byte order marks decide, and vanish") {
    CHECK(decode("\xEF\xBB\xBFone").text == "one");
    CHECK(decode("\xFF\xFEo\0n\0e\0"s).text == "one");
    CHECK(decode("\xFE\xFF\0o\0n\0e"s).text == "one");
    CHECK(decode("\xFF\xFE\0\0o\0\0\0"s).text == "o");
}

TEST_CASE("a guess that may be wrong is said to be one") {
    const Decoded guessed = decode("caf\xE9");
    CHECK(guessed.text == "caf\u00E9");
    CHECK(contains(guessed.doubt, "not certain"));
    CHECK(decode(encode(kRussian, "windows-1251")).doubt.empty());
}

TEST_CASE("a stray byte does not turn UTF-8 into something else") {
    const Decoded decoded = decode(kRussian + "\xE9" + kRussian);
    CHECK(decoded.text == kRussian + "\uFFFD" + kRussian);
    CHECK(decoded.charset == "UTF-8");
    CHECK(contains(decoded.doubt, "1 place that is damaged"));
}

TEST_CASE("invalid UTF-8 of every kind is counted and replaced") {
    struct Row {
        std::string bytes;
        std::size_t invalid;
        const char* repaired;
    };
    const Row row = GENERATE(Row{"a\xC0\xAF", 2, "a\uFFFD\uFFFD"},                    // overlong
                             Row{"\xED\xA0\x80", 3, "\uFFFD\uFFFD\uFFFD"},            // a surrogate
                             Row{"\xF4\x90\x80\x80", 4, "\uFFFD\uFFFD\uFFFD\uFFFD"},  // beyond Unicode
                             Row{"\xE2\x82", 1, "\uFFFD"},                            // cut off
                             Row{"\xF0\x9F\x98\x80", 0, "\U0001F600"}, Row{"", 0, ""});
    CHECK(census_utf8(row.bytes).invalid == row.invalid);
    CHECK(repair_utf8(row.bytes) == row.repaired);
}

TEST_CASE("the charset that a page declares is found") {
    CHECK(declared_charset("<html><head><meta charset=\"windows-1251\">") == "windows-1251");
    CHECK(declared_charset("<META http-equiv=Content-Type content='text/html; Charset=KOI8-R'>") == "koi8-r");
    CHECK(declared_charset("<?xml version=\"1.0\" encoding='ISO-8859-2'?><html>") == "iso-8859-2");
    CHECK(declared_charset("<p>No charset here, and no encoding = either</p>").empty());
}

TEST_CASE("what is no text is told with a reason") {
    CHECK(contains(why_not_text("%PDF-1.7 ..."), "PDF"));
    CHECK(contains(why_not_text("Rar!\x1A..."), "RAR"));
    CHECK(contains(why_not_text("\x89PNG\r\n"), "image"));
    CHECK(contains(why_not_text("abc\0\1\2\3\4\5\6"s), "binary"));
    CHECK(why_not_text("plain text").empty());
    CHECK(why_not_text("").empty());
    CHECK(why_not_text(encode(kRussian, "UTF-16LE")).empty());
    // One NUL in a long text is an accident, not a reason to lose it.
    CHECK(why_not_text(std::string(5000, 'a') + '\0').empty());
}
