// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Days that are said by their distance from today: "3 hours ago", "вчера".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/text_util.hpp"

namespace nsearch::articles {

struct RelativeDate {
    std::int64_t seconds = 0;  ///< before now
    std::size_t first_word = 0;
    std::size_t last_word = 0;
};

/// The first such distance in a line, in any of our languages.
std::optional<RelativeDate> find_relative_date(const std::vector<Word>& words);

/// The day that lies so far before `now` (RFC 3339), as the clock there counts days; empty if `now` is
/// no date.
std::string day_before(std::string_view now, const RelativeDate& distance);

}  // namespace nsearch::articles
