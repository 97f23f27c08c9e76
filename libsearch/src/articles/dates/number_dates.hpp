// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Dates written in numbers alone.
#pragma once

#include <optional>

#include "articles/dates/date_finder.hpp"
#include "articles/dates/date_line.hpp"

namespace nsearch::articles {

/// "13.03.2023", "2023-03-13", "03/13/23", "2023-03-13T10:15" from a word on.
std::optional<FoundDay> number_date(const DateLine& line, std::size_t word);

/// "2023年3月13日", "令和5年3月13日", "2023년 3월 13일" from a word on.
std::optional<FoundDay> east_asian_date(const DateLine& line, std::size_t word);

}  // namespace nsearch::articles
