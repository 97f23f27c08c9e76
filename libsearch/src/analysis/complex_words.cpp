// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/complex_words.hpp"

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <memory>

#include "nsearch/error.hpp"

namespace nsearch::analysis {
namespace {

icu::BreakIterator& word_breaks() {
    // Making one loads the dictionaries, and one may not be shared: each thread keeps its own.
    thread_local const std::unique_ptr<icu::BreakIterator> breaks = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        if (U_FAILURE(status)) throw Error(ErrorCode::Internal, "ICU has no word break data");
        return made;
    }();
    return *breaks;
}

struct TextCloser {
    void operator()(UText* text) const { utext_close(text); }
};

}  // namespace

std::vector<WordSpan> complex_words(std::string_view run) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, TextCloser> text(
        utext_openUTF8(nullptr, run.data(), static_cast<std::int64_t>(run.size()), &status));
    icu::BreakIterator& breaks = word_breaks();
    breaks.setText(text.get(), status);
    if (U_FAILURE(status)) throw Error(ErrorCode::OutOfMemory, "no memory for word breaks");
    std::vector<WordSpan> words;
    std::int32_t start = breaks.first();
    for (std::int32_t end = breaks.next(); end != icu::BreakIterator::DONE; end = breaks.next()) {
        if (breaks.getRuleStatus() >= UBRK_WORD_NUMBER) {
            words.push_back({static_cast<std::size_t>(start), static_cast<std::size_t>(end)});
        }
        start = end;
    }
    return words;
}

}  // namespace nsearch::analysis
