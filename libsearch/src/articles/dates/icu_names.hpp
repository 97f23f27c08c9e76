// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tables of names out of ICU.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace nsearch::articles {

/// Calls `take(name, month)` for the names and abbreviations of the Gregorian months in a locale, the first
/// of which is 1: folded, without a full stop at the end, in all cases that ICU knows. Nothing for a
/// locale that ICU lacks.
void each_month_name(const std::string& locale, const std::function<void(const std::string&, int)>& take);

/// The same for the days of the week.
void each_weekday_name(const std::string& locale, const std::function<void(const std::string&)>& take);

/// The text without the marks on and below its letters: "fevrier", "μαρτιου", "اب" for "آب".
std::string without_accents(std::string_view text);

}  // namespace nsearch::articles
