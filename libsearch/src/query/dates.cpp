// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/dates.hpp"

#include <algorithm>

namespace nsearch::query {
namespace {

bool digits(std::string_view text, std::size_t start, std::size_t count) {
    if (text.size() < start + count) return false;
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(start),
                       text.begin() + static_cast<std::ptrdiff_t>(start + count),
                       [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view text, std::size_t start) {
    return (text[start] - '0') * 10 + (text[start + 1] - '0');
}

/// 2023, 2023-03 or 2023-03-13.
bool is_date(std::string_view text) {
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
    if (!digits(text, 0, 4)) return false;
    if (text.size() == 4) return true;
    if (text[4] != '-' || !digits(text, 5, 2) || number(text, 5) < 1 || number(text, 5) > 12) return false;
    if (text.size() == 7) return true;
    return text[7] == '-' && digits(text, 8, 2) && number(text, 8) >= 1 && number(text, 8) <= 31;
}

}  // namespace

bool parse_dates(std::string_view field, std::string_view value, std::string& first, std::string& last) {
    const std::size_t dots = value.find("..");
    std::string_view from = value.substr(0, dots);
    std::string_view to = dots == std::string_view::npos ? from : value.substr(dots + 2);
    if (from.empty() && to.empty()) return false;
    if ((!from.empty() && !is_date(from)) || (!to.empty() && !is_date(to))) return false;
    if (field == "since" || field == "after") to = {};
    if (field == "until" || field == "before") from = {};
    first = from;
    last = to;
    return true;
}

}  // namespace nsearch::query
