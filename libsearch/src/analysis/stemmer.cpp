// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stemmer.hpp"

#include <libstemmer.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "analysis/fold.hpp"
#include "analysis/stem_rules.hpp"
#include "nsearch/error.hpp"
#include "util/utf8.hpp"

namespace nsearch::analysis {
namespace {

using Entry = std::pair<std::string_view, const char*>;

// ISO 639-1 code and Snowball's name. A language is added here; sorted by code.
constexpr std::array kSnowball = std::to_array<Entry>({
    {"ar", "arabic"},     {"ca", "catalan"},    {"da", "danish"},    {"de", "german"},   {"el", "greek"},
    {"en", "english"},    {"es", "spanish"},    {"eu", "basque"},    {"fi", "finnish"},  {"fr", "french"},
    {"ga", "irish"},      {"hi", "hindi"},      {"hu", "hungarian"}, {"hy", "armenian"}, {"id", "indonesian"},
    {"it", "italian"},    {"lt", "lithuanian"}, {"ne", "nepali"},    {"nl", "dutch"},    {"no", "norwegian"},
    {"pt", "portuguese"}, {"ro", "romanian"},   {"ru", "russian"},   {"sr", "serbian"},  {"sv", "swedish"},
    {"ta", "tamil"},      {"tr", "turkish"},    {"yi", "yiddish"},
});

const Entry* find_entry(std::string_view language) {
    const auto found = std::find_if(kSnowball.begin(), kSnowball.end(),
                                    [language](const Entry& entry) { return entry.first == language; });
    return found == kSnowball.end() ? nullptr : &*found;
}

struct StemmerCloser {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using StemmerPtr = std::unique_ptr<sb_stemmer, StemmerCloser>;

sb_stemmer* stemmer_for(const Entry& entry) {
    // libstemmer's objects hold the word that they work on, so no two threads may share one.
    thread_local std::array<StemmerPtr, kSnowball.size()> stemmers;
    StemmerPtr& slot = stemmers[static_cast<std::size_t>(&entry - kSnowball.data())];
    if (!slot) slot.reset(sb_stemmer_new(entry.second, "UTF_8"));
    return slot.get();
}

/// Lower case as the language has it (Turkish ı), composed: what stemmers are written for.
std::string prepare(std::string_view word, std::string_view language) {
    icu::UnicodeString text = icu::UnicodeString::fromUTF8({word.data(), static_cast<int32_t>(word.size())});
    text.toLower(icu::Locale(std::string(language).c_str()));
    if (language == "ru") text.findAndReplace(icu::UnicodeString(u"ё"), icu::UnicodeString(u"е"));
    for (const char16_t* apostrophe : {u"\u2019", u"\u02BC"}) {
        text.findAndReplace(icu::UnicodeString(apostrophe), icu::UnicodeString(u"'"));
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) throw Error(ErrorCode::Internal, "ICU has no normalisation data");
    std::string result;
    nfc->normalize(text, status).toUTF8String(result);
    return result;
}

}  // namespace

std::string stem(std::string_view word, std::string_view language) {
    if (const StemRules* rules = stem_rules(language); rules != nullptr && word.size() <= kLongestForm) {
        return fold_word(utf8::encode(rules->stem(utf8::decode(prepare(word, language)))));
    }
    const Entry* entry = find_entry(language);
    sb_stemmer* stemmer = entry != nullptr ? stemmer_for(*entry) : nullptr;
    if (stemmer == nullptr || word.size() > kLongestForm) return fold_word(word);
    const std::string lower = prepare(word, language);
    const auto* bytes = reinterpret_cast<const sb_symbol*>(lower.data());
    const sb_symbol* stemmed = sb_stemmer_stem(stemmer, bytes, static_cast<int>(lower.size()));
    if (stemmed == nullptr) throw Error(ErrorCode::OutOfMemory, "no memory for stemming");
    const auto length = static_cast<std::size_t>(sb_stemmer_length(stemmer));
    return fold_word({reinterpret_cast<const char*>(stemmed), length});
}

bool has_stemmer(std::string_view language) {
    return find_entry(language) != nullptr || stem_rules(language) != nullptr;
}

const std::vector<std::string>& stemmer_languages() {
    static const std::vector<std::string> codes = [] {
        std::vector<std::string> made = ruled_languages();
        for (const Entry& entry : kSnowball) {
            if (stem_rules(entry.first) == nullptr) made.emplace_back(entry.first);
        }
        std::sort(made.begin(), made.end());
        return made;
    }();
    return codes;
}

const std::string& stemmer_versions() {
    static const std::string versions = [] {
        std::string made;
        for (const std::string& language : ruled_languages()) {
            if (!made.empty()) made += ", ";
            made += language + ' ' + std::to_string(stem_rules(language)->version());
        }
        return made;
    }();
    return versions;
}

}  // namespace nsearch::analysis
