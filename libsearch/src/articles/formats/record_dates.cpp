// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/record_dates.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "articles/dates/calendar.hpp"
#include "articles/dates/date_finder.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kLongestDate = 200;  // bytes

/// Two numbers that could both be a month, and are not the same, before anything else.
bool order_is_guessed(const std::vector<Word>& words, const FoundDay& found) {
    if (found.last_word < found.first_word + 3) return false;
    const auto number = [&](std::size_t at) {
        const Word& word = words[at];
        int value = 0;
        if (word.number) std::from_chars(word.folded.data(), word.folded.data() + word.folded.size(), value);
        return value;
    };
    const int first = number(found.first_word);
    const int second = number(found.first_word + 1);
    const auto month = [](int value) { return value >= 1 && value <= 12; };
    return month(first) && month(second) && first != second;
}

RecordDate date_from_text(const std::string& text) {
    if (trim(text).empty()) return {};
    if (auto iso = rfc3339_from_iso(text)) return {*iso, Confidence::High, {}};
    if (text.size() < kLongestDate) {
        const std::vector<Word> words = split_words(text);
        const auto days = find_days(text, words);
        if (!days.empty()) {
            const bool guessed = order_is_guessed(words, days.front());
            return {full_date(days.front().day), guessed ? Confidence::Medium : Confidence::High, {}};
        }
    }
    return {{}, Confidence::None, "\"" + collapse_spaces(text.substr(0, 40)) + "\" is not understood"};
}

/// Seconds or milliseconds since 1970; smaller numbers are years or noise.
std::optional<std::string> date_from_number(double number) {
    constexpr double smallest = 1e8;
    constexpr double milliseconds = 1e11;
    if (!std::isfinite(number) || number < smallest || number >= 1e15) return std::nullopt;
    const double seconds = number >= milliseconds ? number / 1000 : number;
    return rfc3339_from_epoch(static_cast<std::int64_t>(seconds));
}

/// Tables and front matter have no numbers, only digits: ten of them are seconds, thirteen milliseconds.
std::optional<std::string> date_from_digits(std::string_view text) {
    text = trim(text);
    text = text.substr(0, text.find('.'));
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || (text.size() != 10 && text.size() != 13)) return std::nullopt;
    double number = 0;
    for (const char digit : text) number = number * 10 + (digit - '0');
    return date_from_number(number);
}

}  // namespace

RecordDate read_record_date(const nlohmann::json& value) {
    if (value.is_number()) {
        if (auto moment = date_from_number(value.get<double>())) return {*moment, Confidence::High, {}};
        return {{}, Confidence::None, "is a number that is no time"};
    }
    if (!value.is_string()) return {{}, Confidence::None, "is not a string"};
    const std::string text = value.get<std::string>();
    if (auto moment = date_from_digits(text)) return {*moment, Confidence::High, {}};
    return date_from_text(text);
}

}  // namespace nsearch::articles
