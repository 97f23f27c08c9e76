// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/date_hints.hpp"

#include <algorithm>
#include <array>

#include "articles/dates/date_finder.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

/// Regions that write the month first, whatever the language.
constexpr std::array<std::string_view, 5> kMonthFirst = {"us", "ph", "pr", "fm", "pw"};
/// English is written with either order in Canada.
constexpr std::array<std::string_view, 2> kMixed = {"ca", ""};
constexpr std::size_t kHintText = 4096;  // bytes; where a page writes its own day is near its top

}  // namespace

DateHints hints_of_tag(std::string_view tag) {
    const std::string folded = fold(trim(tag.substr(0, 32)));
    DateHints hints;
    const auto cut = folded.find_first_of("-_");
    hints.language = folded.substr(0, cut);
    if (hints.language.size() < 2 || hints.language.size() > 3) return {};
    // The region is the last part: "sr-Latn-RS".
    const std::string region = cut == std::string::npos ? "" : folded.substr(folded.find_last_of("-_") + 1);
    if (std::find(kMonthFirst.begin(), kMonthFirst.end(), region) != kMonthFirst.end()) {
        hints.order = NumberOrder::MonthFirst;
    } else if (hints.language != "en" || std::find(kMixed.begin(), kMixed.end(), region) == kMixed.end()) {
        hints.order = NumberOrder::DayFirst;
    }
    return hints;
}

DateHints hints_of_text(DateHints hints, std::string_view text) {
    if (hints.order != NumberOrder::Unknown) return hints;
    text = text.substr(0, kHintText);
    for (const FoundDay& found : find_days(text, split_words(text))) {
        if (found.english_month_first) hints.order = NumberOrder::MonthFirst;
        if (hints.order != NumberOrder::Unknown) break;
    }
    return hints;
}

}  // namespace nsearch::articles
