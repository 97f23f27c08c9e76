// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A value that is a date and nothing else, in whatever notation.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "articles/dates/date_hints.hpp"

namespace nsearch::articles {

struct ReadDate {
    std::string value;       ///< RFC 3339
    bool ambiguous = false;  ///< numbers that have another reading
};

/// ISO 8601, RFC 2822, JavaScript's, seconds or milliseconds since 1970, or a date in words.
std::optional<ReadDate> read_date(std::string_view text, const DateHints& hints = {});

}  // namespace nsearch::articles
