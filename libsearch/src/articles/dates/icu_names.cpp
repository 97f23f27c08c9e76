// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/icu_names.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

std::string to_utf8(const UChar* units, std::int32_t length) {
    std::string out;
    for (std::int32_t i = 0; i < length; ++i) append_char(out, units[i]);  // names stay within the BMP
    return out;
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

void each_icu_name(const std::string& locale, std::initializer_list<UDateFormatSymbolType> kinds, int first,
                   const std::function<void(const std::string&, int)>& take) {
    UErrorCode status = U_ZERO_ERROR;
    UDateFormat* format = udat_open(UDAT_NONE, UDAT_SHORT, locale.c_str(), nullptr, 0, nullptr, 0, &status);
    if (U_FAILURE(status)) return;
    for (const UDateFormatSymbolType kind : kinds) {
        const std::int32_t count = udat_countSymbols(format, kind);
        for (std::int32_t i = first; i < count; ++i) {
            UChar buffer[64];
            const std::int32_t length = udat_getSymbols(format, kind, i, buffer, 64, &status);
            if (U_FAILURE(status)) break;
            std::string name = fold(collapse_spaces(to_utf8(buffer, length)));
            while (name.ends_with('.')) name.pop_back();
            if (!name.empty()) take(name, i - first);
        }
    }
    udat_close(format);
}

void each_listed(std::string_view list, const std::function<void(std::string_view)>& take) {
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end > 0) take(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
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
