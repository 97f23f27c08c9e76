// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/record_dates.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "articles/dates/calendar.hpp"
#include "articles/dates/date_finder.hpp"
#include "articles/dates/date_reading.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kLongestDate = 120;  // bytes

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// "2023-05" and "2023" as they stand, "May 2023" as "2023-05"; empty if it is no part of a date.
std::string part_from_text(std::string_view text) {
    text = trim(text);
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || c == '-'; });
    const bool year = digits && text.size() == 4 && text.find('-') == std::string_view::npos;
    const bool month = digits && text.size() == 7 && text.find('-') == 4 && text.rfind('-') == 4;
    if (year && plausible_day(std::stoi(std::string(text)), 1, 1)) return std::string(text);
    if (month && plausible_day(std::stoi(std::string(text)), std::stoi(std::string(text.substr(5))), 1)) {
        return std::string(text);
    }
    const std::vector<Word> words = split_words(text);
    const auto part = find_part(text, words);
    return part ? part->value : std::string();
}

RecordDate date_from_text(const std::string& text) {
    if (trim(text).empty()) return {};
    if (const auto date = read_date(text)) {
        return {date->value, {}, date->ambiguous ? Confidence::Medium : Confidence::High, {}};
    }
    if (text.size() < kLongestDate) {
        std::string part = part_from_text(text);
        if (!part.empty()) return {{}, std::move(part), Confidence::High, {}};
    }
    return {{}, {}, Confidence::None, "\"" + collapse_spaces(text.substr(0, 40)) + "\" is not understood"};
}

/// Seconds or milliseconds since 1970; smaller numbers are years or noise.
std::optional<std::string> date_from_number(double number) {
    constexpr double smallest = 1e8;
    constexpr double milliseconds = 1e11;
    if (!std::isfinite(number) || number < smallest || number >= 1e15) return std::nullopt;
    const double seconds = number >= milliseconds ? number / 1000 : number;
    return rfc3339_from_epoch(static_cast<std::int64_t>(seconds));
}

}  // namespace

RecordDate read_record_date(const nlohmann::json& value) {
    if (value.is_string()) return date_from_text(value.get<std::string>());
    if (!value.is_number()) return {{}, {}, Confidence::None, "is not a string"};
    if (auto moment = date_from_number(value.get<double>())) return {*moment, {}, Confidence::High, {}};
    return {{}, {}, Confidence::None, "is a number that is no time"};
}

}  // namespace nsearch::articles
