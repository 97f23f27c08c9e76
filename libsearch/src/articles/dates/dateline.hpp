// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Datelines: the place and day that an agency's report begins with.
#pragma once

#include <string>
#include <string_view>

#include "articles/dates/date_hints.hpp"

namespace nsearch::articles {

/// The day of "MINSK, March 13 (Reuters) -" or "Минск, 13 марта.": a full-date, "--03-13" if no year
/// is said, or empty if the paragraph begins with no dateline.
std::string date_of_dateline(std::string_view paragraph, const DateHints& hints = {});

}  // namespace nsearch::articles
