// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The names of months in the languages of our readers: ICU's, and in month_names.cpp what it lacks.
#pragma once

#include <string_view>

namespace nsearch::articles {

enum class MonthCalendar { Gregorian, Persian };

struct Month {
    int number = 0;  ///< 1 to 12; 0: not a month
    MonthCalendar calendar = MonthCalendar::Gregorian;
};

/// The month of this folded name or abbreviation (one or two words), in any of our languages and
/// cases, with or without its accents. Croatian names that are another month in Polish or Czech
/// ("listopad") are read as those.
Month month_of(std::string_view folded);

/// The same in Croatian, where it has a name of its own for the month; else as month_of().
Month croatian_month_of(std::string_view folded);

}  // namespace nsearch::articles
