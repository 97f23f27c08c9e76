// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Dates as queries have them: 2023, 2023-03, 2023-03-13, and ranges with `..` between.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::query {

/// Reads `value` as the field `date`, `since`/`after` or `until`/`before` has it into the first and
/// last date, each empty if open. \return false if it is no date
bool parse_dates(std::string_view field, std::string_view value, std::string& first, std::string& last);

}  // namespace nsearch::query
