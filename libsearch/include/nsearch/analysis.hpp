// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Text into words: what indexing, queries and highlighting all see.
///
/// There is one analyser. A word is a run that Unicode's word boundaries (UAX #29) keep together;
/// words of Chinese, Japanese, Thai, Lao, Khmer and Burmese come from ICU's dictionaries. Every word
/// has a *folded* form, which is what the index holds, and a *stem*, by which words of a language
/// are brought together when a query is run.
///
/// All functions here may be called from any number of threads at once.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "nsearch/export.hpp"

namespace nsearch {

/// One word of a text.
struct Token {
    std::string text;       ///< the word as it stands, UTF-8
    std::size_t start = 0;  ///< offset in bytes of its first byte in the text
    std::size_t end = 0;    ///< offset in bytes past its last byte
    std::string folded;     ///< without case, accents and variants of letters; see fold()
    std::string stem;       ///< folded stem in the language asked for; `folded` where there is no stemmer
};

/// The words of `text`, in order.
/// \param text UTF-8; bytes that are not count as U+FFFD, which is no part of a word
/// \param language ISO 639-1 code ("ru"); empty or unknown: no stemming
NSEARCH_API std::vector<Token> analyze(std::string_view text, std::string_view language = {});

/// `text` with case, accents, compatibility forms and letter variants removed (ł is l, ё is е, ك is ک),
/// by script and never by language, so that index and query always agree.
/// й, ў and ї stay: they are letters, not accents.
NSEARCH_API std::string fold(std::string_view text);

/// ISO 639-1 code of the language that most of `text` is in; empty if that is not clear.
/// Reliable from about 200 letters; single words are not recognised. CLD2 (Sites 2013) proposes; where
/// it is not sure, or knows two languages badly apart, the share of function words decides.
NSEARCH_API std::string detect_language(std::string_view text);

/// Paragraphs in one language that stand together: bytes [start, end) of a text.
struct LanguageSpan {
    std::string language;  ///< ISO 639-1 code; empty: not recognised
    std::size_t start = 0;
    std::size_t end = 0;
    friend bool operator==(const LanguageSpan&, const LanguageSpan&) = default;
};

/// The languages of a text's paragraphs (lines), in order and without gaps. A paragraph that is too short
/// to tell counts to the language of the whole.
/// \param main the language of the whole, if known; empty: it is detected
NSEARCH_API std::vector<LanguageSpan> detect_languages(std::string_view text, std::string_view main = {});

/// ISO 639-1 codes of the languages that have a stemmer, sorted.
NSEARCH_API const std::vector<std::string>& stemmed_languages();

}  // namespace nsearch
