// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/icu_names.hpp"

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

using Symbols = icu::DateFormatSymbols;

std::string cleaned(const icu::UnicodeString& symbol) {
    std::string name;
    symbol.toUTF8String(name);
    name = fold(collapse_spaces(name));
    while (name.ends_with('.')) name.pop_back();
    return name;
}

/// The letter that a composed one is made of; others as they are.
char32_t base_of(char32_t code) {
    if (code < 0x80) return code;
    if (code == 0x131) return U'i';  // dotless, as in Turkish capitals
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* nfd = unorm2_getNFDInstance(&status);
    UChar units[8];
    const std::int32_t length = unorm2_getDecomposition(nfd, static_cast<UChar32>(code), units, 8, &status);
    return U_SUCCESS(status) && length > 0 && U16_IS_SINGLE(units[0]) ? units[0] : code;
}

}  // namespace

void each_month_name(const std::string& locale, const std::function<void(const std::string&, int)>& take) {
    UErrorCode status = U_ZERO_ERROR;
    const Symbols symbols(icu::Locale((locale + "@calendar=gregorian").c_str()), status);
    if (U_FAILURE(status)) return;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
            std::int32_t count = 0;
            const icu::UnicodeString* names = symbols.getMonths(count, context, width);
            for (std::int32_t i = 0; i < count; ++i) {
                const std::string name = cleaned(names[i]);
                if (!name.empty()) take(name, i + 1);
            }
        }
    }
}

void each_weekday_name(const std::string& locale, const std::function<void(const std::string&)>& take) {
    UErrorCode status = U_ZERO_ERROR;
    const Symbols symbols(icu::Locale((locale + "@calendar=gregorian").c_str()), status);
    if (U_FAILURE(status)) return;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
            std::int32_t count = 0;
            const icu::UnicodeString* names = symbols.getWeekdays(count, context, width);
            for (std::int32_t i = 1; i < count; ++i) {  // ICU counts from 1
                const std::string name = cleaned(names[i]);
                if (!name.empty()) take(name);
            }
        }
    }
}

std::string without_accents(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = next_char(text, at);
        const bool mark = code >= 0x80 && u_charType(static_cast<UChar32>(code)) == U_NON_SPACING_MARK;
        if (!mark) append_char(out, base_of(code));
    }
    return out;
}

}  // namespace nsearch::articles
