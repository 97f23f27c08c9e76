// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is known of how a page writes its dates.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::articles {

/// Which number of "03/04/2023" is the month.
enum class NumberOrder { Unknown, DayFirst, MonthFirst };

struct DateHints {
    NumberOrder order = NumberOrder::Unknown;
    std::string language;  ///< ISO 639-1 code, or empty
};

/// From a language tag: "en-US" is month first, "de" and "en_GB" day first, "en" alone is unknown.
DateHints hints_of_tag(std::string_view tag);

/// The same, with the order told from the text where the tag does not tell it: a text that writes
/// "March 13, 2023" puts the month first in numbers, too.
DateHints hints_of_text(DateHints hints, std::string_view text);

}  // namespace nsearch::articles
