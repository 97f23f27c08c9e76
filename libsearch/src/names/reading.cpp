// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/reading.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "analysis/homoglyphs.hpp"
#include "nsearch/error.hpp"
#include "util/utf8.hpp"

namespace nsearch::names {
namespace {

constexpr std::size_t kMostLetters = 40;

bool is_apostrophe(char32_t c) {
    return c == U'\'' || c == 0x2019 || c == 0x02BC || c == 0x2018 || c == 0x02B9 || c == 0x02BB || c == U'`';
}

constexpr char32_t kGeresh = 0x05F3;

/// The mark that makes a Hebrew letter another one; often typed as an apostrophe.
bool is_geresh(char32_t c, std::u32string_view before) {
    return c == kGeresh || (is_apostrophe(c) && script_of(before) == Script::Hebrew);
}

/// Letters of ASCII and Cyrillic need no tables of Unicode: most words are of these alone.
bool append_plain(std::u32string& out, char32_t c) {
    if (c >= U'a' && c <= U'z') {
        out.push_back(c);
    } else if (c >= U'A' && c <= U'Z') {
        out.push_back(c + 32);
    } else if (c >= 0x0430 && c <= 0x045F) {
        out.push_back(c);
    } else if (c >= 0x0410 && c <= 0x042F) {
        out.push_back(c + 32);
    } else if (c >= 0x0400 && c <= 0x040F) {
        out.push_back(c + 80);
    } else {
        return false;
    }
    return true;
}

std::u32string normalised(std::string_view word) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) throw Error(ErrorCode::Internal, "ICU has no normalisation data");
    icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<int32_t>(word.size())));
    // Turkish dotted capital İ would become i with a mark.
    text.findAndReplace(icu::UnicodeString(static_cast<UChar32>(0x0130)), icu::UnicodeString("i"));
    text = nfc->normalize(text.toLower(icu::Locale::getRoot()), status);
    if (U_FAILURE(status)) return {};
    std::u32string result;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (is_geresh(static_cast<char32_t>(c), result)) {
            result.push_back(kGeresh);
        } else if (is_apostrophe(static_cast<char32_t>(c))) {
            result.push_back(U'\'');
        } else if (u_isalpha(c) != 0) {
            result.push_back(static_cast<char32_t>(c));
        }
    }
    return result;
}

}  // namespace

std::u32string spelled(std::string_view word) {
    std::u32string result;
    result.reserve(word.size());
    for (std::size_t at = 0; at < word.size();) {
        if (!append_plain(result, utf8::next(word, at))) {
            result = normalised(word);
            break;
        }
    }
    analysis::unmix_scripts(result);
    return result;
}

Readings read_word(std::u32string_view word) {
    Readings result;
    result.script = script_of(word);
    if (result.script == Script::Other || word.size() > kMostLetters) return result;
    std::vector<std::string>& sounds = result.sounds;
    sounds.reserve(16);
    for (const Orthography& table : orthographies()) {
        if (table.script() != result.script || !table.applies(word)) continue;
        const std::size_t before = sounds.size();
        table.read(word, sounds);
        std::size_t kept = before;
        for (std::size_t i = before; i < sounds.size(); ++i) {
            const auto end = sounds.begin() + static_cast<std::ptrdiff_t>(kept);
            const auto known = std::find(sounds.begin(), end, sounds[i]);
            if (known != end) {
                float& doubt = result.doubts[static_cast<std::size_t>(known - sounds.begin())];
                doubt = std::min(doubt, table.doubt());
            } else if (!sounds[i].empty()) {
                if (kept != i) sounds[kept] = std::move(sounds[i]);
                result.doubts.push_back(table.doubt());
                ++kept;
            }
        }
        sounds.resize(kept);
    }
    return result;
}

Readings read_word(std::string_view word) {
    return read_word(spelled(word));
}

}  // namespace nsearch::names
