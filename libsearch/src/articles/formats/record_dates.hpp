// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Dates as records write them.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "nsearch/articles.hpp"

namespace nsearch::articles {

struct RecordDate {
    std::string date;     ///< RFC 3339, or empty
    std::string partial;  ///< "2023-05", "2023": what is said of a date that is not said whole
    /// High where the record says it whole, Medium where the order of day and month was guessed.
    Confidence confidence = Confidence::None;
    std::string doubt;  ///< why there is none ("is a number that is no time"), or empty
};

/// A string in any notation, or seconds or milliseconds since 1970.
RecordDate read_record_date(const nlohmann::json& value);

}  // namespace nsearch::articles
