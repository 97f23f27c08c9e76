// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>  // before CLD2, whose header needs it and does not say so

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "nsearch/analysis.hpp"
#include "util/utf8.hpp"

namespace nsearch {
namespace {

/// CLD2 uses some codes of the past, and adds scripts and regions to others.
std::string iso_code(std::string_view code) {
    if (code == "iw") return "he";
    if (code == "jw") return "jv";
    if (code == "nb" || code == "nn") return "no";
    if (code == "un") return "";
    return std::string(code.substr(0, code.find('-')));
}

}  // namespace

std::string detect_language(std::string_view text) {
    constexpr std::size_t kEnough = 64 * 1024;  // of a long text the start tells as much as the whole
    const std::string_view part = utf8::truncate(text, kEnough);
    if (!utf8::valid(part)) return "";
    const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int bytes = 0;
    bool reliable = false;
    const CLD2::Language found =
        CLD2::ExtDetectLanguageSummary(part.data(), static_cast<int>(part.size()), true, &hints, 0, languages,
                                       percents, scores, nullptr, &bytes, &reliable);
    return reliable ? iso_code(CLD2::LanguageCode(found)) : "";
}

}  // namespace nsearch
