// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fold_table.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <utility>

#include "nsearch/error.hpp"
#include "util/utf8.hpp"

namespace nsearch::analysis {
namespace {

using Pair = std::pair<char32_t, const char*>;

// Letters that Unicode does not decompose, and letters that are written one for another. Looked up
// after case folding and decomposition, so only lower case without marks stands here. Sorted.
constexpr std::array kLetters = std::to_array<Pair>({
    {U'\'', ""},  {0x00B7, ""},                              // apostrophe; middle dot of Catalan
    {U'æ', "ae"}, {U'ð', "d"},  {U'ø', "o"},  {U'þ', "th"},  // Danish, Icelandic
    {U'đ', "d"},  {U'ħ', "h"},  {U'ı', "i"},  {U'ĸ', "k"},   // Croatian, Maltese, Turkish
    {U'ł', "l"},  {U'ŋ', "n"},  {U'œ', "oe"}, {U'ŧ', "t"},   // Polish, Sami, French
    {U'ƀ', "b"},  {U'ə', "a"},  {U'ɛ', "e"},  {U'ɨ', "i"},   // Azerbaijani ə as press writes it: a
    {0x02B9, ""}, {0x02BA, ""}, {0x02BB, ""}, {0x02BC, ""},  // modifier primes and apostrophes
    {0x02BF, ""}, {0x02BE, ""}, {0x02C8, ""},                // ayn, hamza, stress
    {U'ς', "σ"},                                             // final sigma
    {U'ѐ', "е"},  {U'ё', "е"},  {U'ѝ', "и"},  {U'ґ', "г"},   // Cyrillic
    {U'ѓ', "ѓ"},  {U'ќ', "ќ"},                               // Macedonian: letters of their own
    {0x05F3, ""}, {0x05F4, ""},                              // geresh, gershayim
    {0x0621, ""},                                            // hamza on the line
    {U'آ', "ا"},  {U'أ', "ا"},  {U'ؤ', "و"},  {U'إ', "ا"},   // hamza and madda over their seats
    {U'ئ', "ی"},  {U'ة', "ه"},  {0x0640, ""}, {U'ك', "ک"},   // teh marbuta; tatweel; kaf
    {U'ى', "ی"},  {U'ي', "ی"},  {U'ٱ', "ا"},                 // yeh in its spellings; alef wasla
    {U'ڪ', "ک"},  {U'ہ', "ه"},  {U'ۀ', "ه"},  {U'ە', "ه"},   // swash kaf; heh in its spellings
    {U'ۂ', "ه"},  {U'ې', "ی"},  {0x2018, ""}, {0x2019, ""},  // typographic apostrophes
});

constexpr bool by_code_point(const Pair& a, const Pair& b) {
    return a.first < b.first;
}

const char* letter_fold(char32_t code_point) {
    static const auto sorted = [] {
        auto table = kLetters;
        std::sort(table.begin(), table.end(), by_code_point);
        return table;
    }();
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), Pair{code_point, ""}, by_code_point);
    return found != sorted.end() && found->first == code_point ? found->second : nullptr;
}

/// Letters that Unicode decomposes although they are letters of their own, not accented ones.
constexpr bool is_letter_of_its_own(char32_t lower) {
    return lower == U'й' || lower == U'ў' || lower == U'ї' || lower == U'ѓ' || lower == U'ќ';
}

/// Marks are accents in these scripts; elsewhere (Devanagari, Thai, ...) they are vowels.
bool is_accent(UChar32 mark) {
    if (u_charType(mark) != U_NON_SPACING_MARK) return false;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(mark, &status);
    return script == USCRIPT_INHERITED || script == USCRIPT_LATIN || script == USCRIPT_GREEK ||
           script == USCRIPT_CYRILLIC || script == USCRIPT_ARABIC || script == USCRIPT_HEBREW;
}

void check(UErrorCode status) {
    if (U_FAILURE(status)) throw Error(ErrorCode::Internal, "ICU has no normalisation data");
}

icu::UnicodeString nfkc_casefold(char32_t code_point) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    check(status);
    icu::UnicodeString result =
        normalizer->normalize(icu::UnicodeString(static_cast<UChar32>(code_point)), status);
    check(status);
    return result;
}

icu::UnicodeString decompose(UChar32 code_point) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFDInstance(status);
    check(status);
    icu::UnicodeString result = normalizer->normalize(icu::UnicodeString(code_point), status);
    check(status);
    return result;
}

void append_letter(std::string& out, UChar32 letter) {
    if (const char* replaced = letter_fold(static_cast<char32_t>(letter))) {
        out += replaced;
    } else if (u_charType(letter) == U_DECIMAL_DIGIT_NUMBER) {
        out.push_back(static_cast<char>('0' + u_charDigitValue(letter)));
    } else if (!is_accent(letter)) {
        utf8::append(out, static_cast<char32_t>(letter));
    }
}

}  // namespace

std::string fold_character(char32_t code_point) {
    std::string out;
    const icu::UnicodeString lower = nfkc_casefold(code_point);
    for (int32_t i = 0; i < lower.length(); i = lower.moveIndex32(i, 1)) {
        const UChar32 letter = lower.char32At(i);
        if (is_letter_of_its_own(static_cast<char32_t>(letter))) {
            utf8::append(out, static_cast<char32_t>(letter));
        } else if (letter_fold(static_cast<char32_t>(letter)) != nullptr) {
            append_letter(out, letter);
        } else {
            const icu::UnicodeString parts = decompose(letter);
            for (int32_t j = 0; j < parts.length(); j = parts.moveIndex32(j, 1)) {
                append_letter(out, parts.char32At(j));
            }
        }
    }
    return out;
}

}  // namespace nsearch::analysis
