// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tables of names out of ICU and out of lists in our code.
#pragma once

#include <unicode/udat.h>

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace nsearch::articles {

/// Calls `take(name, index)` for the symbols of these kinds in a locale, from symbol `first` on, which
/// counts as 0: folded, without a full stop at the end. Nothing for a locale that ICU lacks.
void each_icu_name(const std::string& locale, std::initializer_list<UDateFormatSymbolType> kinds, int first,
                   const std::function<void(const std::string&, int)>& take);

/// Calls `take` for each word of a list separated by spaces.
void each_listed(std::string_view list, const std::function<void(std::string_view)>& take);

/// The text without the marks on and below its letters: "fevrier", "μαρτιου", "اب" for "آب".
std::string without_accents(std::string_view text);

}  // namespace nsearch::articles
