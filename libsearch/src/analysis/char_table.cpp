// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/char_table.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <atomic>
#include <memory>

#include "analysis/fold_table.hpp"

namespace nsearch::analysis {
namespace {

constexpr std::size_t kPageSize = 256;
constexpr std::size_t kPages = 0x110000 / kPageSize;
using Page = std::array<CharInfo, kPageSize>;

bool is_complex(UChar32 cp) {
    if (u_getIntPropertyValue(cp, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT) return true;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(cp, &status);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

bool is_latin(UChar32 cp) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(cp, &status) == USCRIPT_LATIN;
}

CharKind letter_kind(UChar32 cp) {
    if (is_complex(cp)) return CharKind::Complex;
    return is_latin(cp) ? CharKind::Latin : CharKind::Letter;
}

CharKind kind_of(UChar32 cp) {
    if (cp == 0x2019 || cp == 0x02BC) return CharKind::Quote;  // apostrophes, however they are typed
    if (cp == ':') return CharKind::Other;                     // joins letters in Swedish only
    switch (u_getIntPropertyValue(cp, UCHAR_WORD_BREAK)) {
        case U_WB_ALETTER:
            return letter_kind(cp);
        case U_WB_HEBREW_LETTER:
            return CharKind::Hebrew;
        case U_WB_NUMERIC:
            return CharKind::Number;
        case U_WB_KATAKANA:
            return CharKind::Complex;
        case U_WB_EXTEND:
        case U_WB_FORMAT:
        case U_WB_ZWJ:
            return is_complex(cp) ? CharKind::Complex : CharKind::Mark;
        case U_WB_MIDLETTER:
            return CharKind::MidLetter;
        case U_WB_MIDNUM:
            return CharKind::MidNumber;
        case U_WB_MIDNUMLET:
            return CharKind::Dot;
        case U_WB_SINGLE_QUOTE:
            return CharKind::Quote;
        case U_WB_DOUBLE_QUOTE:
            return CharKind::DoubleQuote;
        default:
            return is_complex(cp) && u_isalnum(cp) ? CharKind::Complex : CharKind::Other;
    }
}

CharInfo make_info(char32_t code_point) {
    CharInfo info;
    info.kind = kind_of(static_cast<UChar32>(code_point));
    const std::string folded = fold_character(code_point);
    if (folded.size() > info.folded.size()) {
        info.folded_size = CharInfo::kLong;
    } else {
        info.folded_size = static_cast<std::uint8_t>(folded.size());
        std::copy(folded.begin(), folded.end(), info.folded.begin());
    }
    return info;
}

std::unique_ptr<Page> make_page(std::size_t number) {
    auto page = std::make_unique<Page>();
    for (std::size_t i = 0; i < kPageSize; ++i) {
        (*page)[i] = make_info(static_cast<char32_t>(number * kPageSize + i));
    }
    return page;
}

/// Pages are made by whoever comes first and never freed before the program ends.
class Pages {
public:
    ~Pages() {
        for (auto& slot : slots_) delete slot.load();
    }

    const Page& get(std::size_t number) {
        std::atomic<const Page*>& slot = slots_[number];
        if (const Page* page = slot.load(std::memory_order_acquire)) return *page;
        std::unique_ptr<const Page> made = make_page(number);
        const Page* expected = nullptr;
        if (slot.compare_exchange_strong(expected, made.get(), std::memory_order_acq_rel)) {
            return *made.release();
        }
        return *expected;
    }

private:
    std::array<std::atomic<const Page*>, kPages> slots_{};
};

}  // namespace

const CharInfo& char_info(char32_t code_point) {
    static Pages pages;
    if (code_point > 0x10FFFF) code_point = 0xFFFD;
    return pages.get(code_point / kPageSize)[code_point % kPageSize];
}

}  // namespace nsearch::analysis
