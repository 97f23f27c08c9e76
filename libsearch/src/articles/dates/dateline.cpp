// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/dateline.hpp"

#include <algorithm>

#include "articles/dates/calendar.hpp"
#include "articles/dates/date_finder.hpp"
#include "articles/dates/date_words.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kBeginning = 240;   // bytes of a paragraph that can be its dateline
constexpr std::size_t kPlaceWords = 5;    // "RIO DE JANEIRO, Brazil, Oct. 3"
constexpr std::size_t kAgencyBytes = 60;  // "(Reuters/Example Press) -"

/// The words before the day: a place in capitals, closed by a comma, an agency at most.
bool is_place(std::string_view line, const std::vector<Word>& words, std::size_t day) {
    if (day == 0 || day > kPlaceWords) return false;
    const std::string_view mark = line.substr(words[day - 1].end, words[day].begin - words[day - 1].end);
    const bool closed = mark.find_first_of(",./(") != std::string_view::npos ||
                        mark.find("،") != std::string_view::npos || is_weekday(words[day - 1].folded);
    const auto small = [](const Word& word) { return word.cased && !word.upper; };
    const bool lower = std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(day),
                                   [&](const Word& word) { return small(word) && !is_weekday(word.folded); });
    const bool named = std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(day),
                                   [](const Word& word) { return !is_weekday(word.folded) && !word.number; });
    return closed && named && !lower;
}

/// What ends a dateline: a bracketed agency, a dash, a full stop.
bool is_closed(std::string_view behind) {
    behind = trim(behind);
    if (behind.starts_with(')')) behind = trim(behind.substr(1));
    if (behind.starts_with('(')) {
        const auto end = behind.find(')');
        if (end == std::string_view::npos || end > kAgencyBytes) return false;
        return true;
    }
    for (const std::string_view mark : {"-", "–", "—", "―", ".", "/", ", "}) {
        if (!behind.starts_with(mark)) continue;
        if (mark != ", " && mark != "/") return true;
        // "Минск, 13 марта, Агентство —", "13 марта /Агентство/"
        const auto dash =
            std::min({behind.find("–"), behind.find("—"), behind.find(" - "), behind.find('/', 1)});
        return dash < kAgencyBytes;
    }
    return false;
}

}  // namespace

std::string date_of_dateline(std::string_view paragraph, const DateHints& hints) {
    const std::string_view line = paragraph.substr(0, kBeginning);
    auto words = split_words(line);
    if (words.size() > 16) words.resize(16);
    const auto closed = [&](std::size_t first, std::size_t last) {
        return is_place(line, words, first) && is_closed(line.substr(words[last - 1].end));
    };
    const auto days = find_days(line, words, hints);
    if (!days.empty()) {
        // "13 марта 2023 года."
        std::size_t last = days.front().last_word;
        while (last < words.size() && is_date_filler(words[last].folded)) ++last;
        return closed(days.front().first_word, last) ? full_date(days.front().day) : std::string();
    }
    const auto part = find_part(line, words, hints);
    const bool said = part && part->value.starts_with("--") && closed(part->first_word, part->last_word);
    return said ? part->value : std::string();
}

}  // namespace nsearch::articles
