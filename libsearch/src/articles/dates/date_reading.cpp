// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/date_reading.hpp"

#include <charconv>
#include <cstdint>

#include "articles/dates/calendar.hpp"
#include "articles/dates/date_finder.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kLongest = 120;  // bytes; what is longer is a text

/// Ten digits are seconds since 1970, thirteen milliseconds.
std::optional<std::string> from_epoch(std::string_view text) {
    std::int64_t number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stop != end) return std::nullopt;
    if (text.size() == 10) return rfc3339_from_epoch(number);
    return text.size() == 13 ? rfc3339_from_epoch(number / 1000) : std::nullopt;
}

/// "10:20:30 GMT+0200" behind a day as "T10:20:30+02:00"; the day alone if no zone is said.
std::string with_time(const Day& day, std::string_view behind) {
    const auto first = behind.find_first_of("0123456789");
    if (first == std::string_view::npos || first > 6) return full_date(day);
    std::string time(behind.substr(first, 32));
    for (const std::string_view zone : {"GMT", "UTC"}) {  // "GMT+0200" is +0200
        const auto at = time.find(zone);
        if (at != std::string::npos && at + 3 < time.size() && (time[at + 3] == '+' || time[at + 3] == '-'))
            time.erase(at, 3);
    }
    time = time.substr(0, time.find('('));
    return rfc3339_from_iso(full_date(day) + "T" + std::string(trim(time))).value_or(full_date(day));
}

}  // namespace

std::optional<ReadDate> read_date(std::string_view text, const DateHints& hints) {
    text = trim(text);
    if (text.empty() || text.size() > kLongest) return std::nullopt;
    if (auto iso = rfc3339_from_iso(text)) return ReadDate{*std::move(iso)};
    if (auto moment = from_epoch(text)) return ReadDate{*std::move(moment)};
    const auto words = split_words(text);
    const auto days = find_days(text, words, hints);
    if (days.empty()) return std::nullopt;
    const FoundDay& found = days.front();
    return ReadDate{with_time(found.day, text.substr(words[found.last_word - 1].end)), found.ambiguous};
}

}  // namespace nsearch::articles
