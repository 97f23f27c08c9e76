// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/byline.hpp"

#include <algorithm>
#include <array>

#include "articles/dates/date_finder.hpp"
#include "articles/dates/date_words.hpp"
#include "articles/dates/month_names.hpp"
#include "articles/dates/relative_date.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxBylineWords = 40;
constexpr std::size_t kMaxOtherWords = 7;
constexpr std::size_t kMaxAuthorWords = 14;
constexpr std::size_t kMaxNameWords = 7;

/// Words that name the agency when a colon follows.
constexpr std::array kSourceWords = {"source",  "quelle", "źródło", "zdroj",  "источник", "джерело",
                                     "крыніца", "منبع",   "المصدر", "fuente", "fonte",    "bron"};

/// Kinds of words in a line, for telling a byline from prose.
struct Census {
    std::size_t other = 0;  ///< words that belong neither to dates nor to the byline vocabulary
    std::size_t lower = 0;  ///< those of them that begin with a small letter
    std::size_t vocabulary = 0;
};

bool is_vocabulary(const Word& word) {
    return word.number || is_weekday(word.folded) || is_publish_word(word.folded) ||
           is_update_word(word.folded) || is_date_filler(word.folded) || is_and_word(word.folded) ||
           is_author_word(word.folded) || month_of(word.folded).number != 0 ||
           (word.folded[0] >= '0' && word.folded[0] <= '9');
}

Census take_census(const std::vector<Word>& words, std::size_t from, std::size_t to) {
    Census census;
    for (std::size_t i = from; i < to; ++i) {
        if (is_vocabulary(words[i])) {
            ++census.vocabulary;
            continue;
        }
        ++census.other;
        if (words[i].cased && !words[i].upper) ++census.lower;
    }
    return census;
}

/// True for a word of the line that ends what an author list can hold: dates, bars, dashes, brackets.
bool ends_names(std::string_view gap) {
    for (const std::string_view mark : {"|", "•", "·", " - ", " – ", " — ", "(", "[", ";", "/", ":"}) {
        if (gap.find(mark) != std::string_view::npos) return true;
    }
    return false;
}

/// The word behind the names that start at `first`.
std::size_t names_end(std::string_view line, const std::vector<Word>& words, std::size_t first,
                      std::size_t limit) {
    std::size_t at = first;
    for (; at < limit; ++at) {
        const std::string& folded = words[at].folded;
        if (words[at].number || is_publish_word(folded) || is_update_word(folded) || is_weekday(folded))
            break;
        if (at > first && ends_names(line.substr(words[at - 1].end, words[at].begin - words[at - 1].end)))
            break;
    }
    return at;
}

bool looks_like_names(const std::vector<Word>& words, std::size_t first, std::size_t last) {
    if (first >= last || last - first > kMaxAuthorWords || !(words[first].upper || !words[first].cased))
        return false;
    std::size_t lower = 0;
    std::size_t upper = 0;
    for (std::size_t i = first; i < last; ++i) {
        if (words[i].number) return false;
        if (is_and_word(words[i].folded)) continue;
        (words[i].cased && !words[i].upper ? lower : upper) += 1;
    }
    return lower <= upper;
}

bool is_source_word(const Word& word) {
    return std::find(kSourceWords.begin(), kSourceWords.end(), word.folded) != kSourceWords.end();
}

/// "Source: Reuters"
std::string named_source(std::string_view line, const std::vector<Word>& words) {
    if (words.size() < 2 || words.size() > 6 || !is_source_word(words[0])) return {};
    if (line.substr(words[0].end, words[1].begin - words[0].end).find(':') == std::string_view::npos)
        return {};
    return std::string(line.substr(words[1].begin, words.back().end - words[1].begin));
}

/// "updated"; in French it takes three words: "mis à jour".
bool says_update(const std::vector<Word>& words, std::size_t at) {
    const bool french = at >= 2 && words[at].folded == "jour" && words[at - 2].folded.starts_with("mis");
    return french || is_update_word(words[at].folded);
}

/// The first day that is not behind an update word, unless a publish word comes in between; and the
/// first one that is.
void take_days(Byline& byline, std::string_view line, const std::vector<Word>& words,
               const std::vector<FoundDay>& days) {
    std::size_t from = 0;
    for (const FoundDay& day : days) {
        bool updated = false;
        for (std::size_t i = from; i < day.first_word; ++i) {
            if (says_update(words, i)) updated = true;
            if (is_publish_word(words[i].folded)) updated = false;
        }
        // Chinese and Japanese write no space: "2023年3月13日更新" is one word.
        if (words[day.first_word].folded.find("更新") != std::string::npos) updated = true;
        if (day.first_word > 0 && is_expiry_word(words[day.first_word - 1].folded)) continue;
        if (updated && !byline.modified) byline.modified = day.day;
        if (!updated && !byline.published) {
            byline.published = day.day;
            byline.ambiguous = day.ambiguous;
            byline.clock = clock_behind(line, words, day.last_word);
        }
        from = day.last_word;
    }
}

/// Where a line says no whole day: a part of one, or a distance from today. A line that has little
/// else is a byline.
void take_less_than_day(Byline& byline, std::string_view line, const std::vector<Word>& words,
                        const DateHints& hints) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (says_update(words, i)) return;
    }
    std::size_t first = words.size();
    std::size_t last = words.size();
    if (const auto part = find_part(line, words, hints)) {
        byline.part = part->value;
        first = part->first_word;
        last = part->last_word;
    } else if (const auto distance = find_relative_date(words)) {
        first = distance->first_word;
        last = distance->last_word;
        byline.relative = line.substr(words[first].begin, words[last - 1].end - words[first].begin);
    }
    const Census front = take_census(words, 0, first);
    const Census back = take_census(words, last, words.size());
    const bool alone = first < words.size() && front.other + back.other == 0;
    byline.is_byline = byline.is_byline || alone;
    if (byline.is_byline) return;
    byline.part.clear();
    byline.relative.clear();
}

std::string_view without_leading_author_word(std::string_view name) {
    const auto words = split_words(name);
    if (words.size() > 1 && is_author_word(words[0].folded)) name.remove_prefix(words[1].begin);
    return name;
}

void add_author(std::vector<std::string>& authors, std::string_view name) {
    name = without_leading_author_word(name);
    std::string clean = collapse_spaces(name);
    constexpr std::string_view edges = " .,;:|-@";
    while (!clean.empty() && edges.find(clean.back()) != std::string_view::npos) clean.pop_back();
    const auto start = clean.find_first_not_of(edges);
    if (start == std::string::npos) return;
    clean.erase(0, start);
    if (std::find(authors.begin(), authors.end(), clean) == authors.end())
        authors.push_back(std::move(clean));
}

/// The authors behind an author word at the line's start; empty if what follows is not names.
std::vector<std::string> leading_authors(std::string_view line, const std::vector<Word>& words,
                                         std::size_t limit) {
    if (words.empty() || !is_author_word(words[0].folded)) return {};
    std::size_t first = 1;
    while (first < limit && is_author_word(words[first].folded)) ++first;  // "Text by Anna Nowak"
    const std::size_t last = names_end(line, words, first, limit);
    if (!looks_like_names(words, first, last)) return {};
    return split_authors(line.substr(words[first].begin, words[last - 1].end - words[first].begin));
}

}  // namespace

std::vector<std::string> split_authors(std::string_view names) {
    std::vector<std::string> authors;
    const auto words = split_words(names);
    std::size_t start = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t gap_end = i + 1 < words.size() ? words[i + 1].begin : names.size();
        const std::string_view gap = names.substr(words[i].end, gap_end - words[i].end);
        const bool joint = i > 0 && i + 1 < words.size() && !words[i].upper && is_and_word(words[i].folded);
        if (joint) {
            add_author(authors, names.substr(start, words[i].begin - start));
            start = words[i].end;
        } else if (gap.find_first_of(",;&|") != std::string_view::npos ||
                   gap.find("،") != std::string_view::npos) {
            add_author(authors, names.substr(start, words[i].end - start));
            start = gap_end;
        }
    }
    add_author(authors, names.substr(std::min(start, names.size())));
    return authors;
}

Byline read_byline(std::string_view line, const DateHints& hints) {
    return read_byline(line, split_words(line), hints);
}

Byline read_byline(std::string_view line, const std::vector<Word>& words, const DateHints& hints) {
    Byline byline;
    if (words.empty() || words.size() > kMaxBylineWords) return byline;
    byline.source = named_source(line, words);
    if (!byline.source.empty()) {
        byline.is_byline = true;
        return byline;
    }
    const auto days = find_days(line, words, hints);
    const std::size_t limit = days.empty() ? words.size() : days.front().first_word;
    byline.authors = leading_authors(line, words, limit);
    const bool prose = days.empty() && ends_sentence(line);
    if (prose || (days.empty() && words.size() > kMaxAuthorWords)) byline.authors.clear();
    const bool too_long_name = byline.authors.size() == 1 && days.empty() && words.size() > kMaxNameWords + 1;
    if (too_long_name) byline.authors.clear();
    if (!byline.authors.empty()) {
        byline.is_byline = true;
    } else if (!days.empty()) {
        const Census census = take_census(words, 0, words.size());
        // "Saturday, 13 March 2023:" is the heading of what happened then.
        byline.is_byline = census.lower <= 1 && census.other <= kMaxOtherWords && !line.ends_with(':');
    }
    if (byline.is_byline) take_days(byline, line, words, days);
    if (days.empty()) take_less_than_day(byline, line, words, hints);
    byline.labelled = !words.empty() && is_publish_word(words.front().folded);
    return byline;
}

}  // namespace nsearch::articles
