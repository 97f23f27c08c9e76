// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/line_features.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

namespace nsearch::articles {

namespace {

constexpr double kMostWords = 80;           // of a line: a long paragraph is no more of an article
constexpr double kLongest = 4.5;            // logarithm of words
constexpr std::size_t kPhraseWords = 4;     // a line that a sentence can run over has so many
constexpr std::size_t kMenuWords = 12;      // most of a line that a phrase of menus makes chrome
constexpr std::size_t kChromeWords = 25;    // and of one that any phrase does
constexpr std::size_t kCreditWords = 60;    // of a caption
constexpr double kCommentsAfterWords = 40;  // prose above that lets "Comments" end the article
constexpr double kCommentsAfterShare = 0.15;

double yes(bool is) {
    return is ? 1.0 : 0.0;
}

double size_of(const Line& line) {
    return std::min(std::log1p(static_cast<double>(line.words)), kLongest);
}

bool is_menu(const Line& line) {
    return line.hits.whole_line || line.hits.short_line > 0;
}

bool runs_into(const Line& above, const Line& below) {
    return !above.shape.ends && above.words >= kPhraseWords && below.shape.begins_lower;
}

/// Sums of what stands above and below each line, halved with every `half` lines.
std::vector<double> around(const std::vector<double>& values, double half) {
    const double fade = std::exp2(-1.0 / half);
    std::vector<double> sums(values.size());
    double above = 0;
    for (std::size_t at = 0; at < values.size(); ++at) {
        above += values[at];
        sums[at] = above;
        above *= fade;
    }
    double below = 0;
    for (std::size_t at = values.size(); at-- > 0;) {
        sums[at] += below;
        below = (below + values[at]) * fade;
    }
    return sums;
}

std::vector<double> share(std::vector<double> part, const std::vector<double>& whole, double more) {
    for (std::size_t at = 0; at < part.size(); ++at) part[at] /= whole[at] + more;
    return part;
}

std::vector<double> sums_above(const std::vector<double>& values) {
    std::vector<double> sums(values.size() + 1, 0.0);
    for (std::size_t at = 0; at < values.size(); ++at) sums[at + 1] = sums[at] + values[at];
    return sums;
}

/// Figures of all lines that place_of() puts together.
struct Page {
    std::vector<double> words;   // at most kMostWords a line
    std::vector<double> prose;   // of these, by the line's look
    std::vector<double> weak;    // 1: does not look like an article
    std::vector<double> chrome;  // 1: says that it is chrome
    std::vector<double> ones;
};

Page page_of(const std::vector<Line>& lines, const std::vector<double>& looks) {
    constexpr double kWeak = 0.3;
    Page page;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const double words = std::min(static_cast<double>(lines[at].words), kMostWords);
        const double probable = 1.0 / (1.0 + std::exp(-looks[at]));
        page.words.push_back(words);
        page.prose.push_back(words * probable);
        page.weak.push_back(yes(probable < kWeak));
        page.chrome.push_back(yes(says_chrome(lines[at])));
    }
    page.ones.assign(lines.size(), 1.0);
    return page;
}

/// The first line below a heading of comments that can end the article; else the number of lines.
std::size_t comments_begin(const std::vector<Line>& lines, const std::vector<double>& prose_above) {
    const double enough = std::max(kCommentsAfterWords, kCommentsAfterShare * prose_above.back());
    std::size_t at = 0;
    while (at < lines.size() && (!lines[at].hits.comments || prose_above[at] < enough)) ++at;
    return at;
}

}  // namespace

bool says_chrome(const Line& line) {
    const ChromeHits& hits = line.hits;
    return line.words <= kChromeWords && (is_menu(line) || hits.side_news || hits.related || hits.promo > 0);
}

std::vector<Look> look_of(const std::vector<Line>& lines) {
    std::unordered_map<std::string_view, double> times;
    for (const Line& line : lines) ++times[line.text];
    std::vector<Look> looks;
    looks.reserve(lines.size());
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const Line& line = lines[at];
        const Shape& shape = line.shape;
        const double size = size_of(line);
        const double ends = yes(shape.ends && line.words >= kPhraseWords);
        const bool goes_on = (at > 0 && runs_into(lines[at - 1], line)) ||
                             (at + 1 < lines.size() && runs_into(line, lines[at + 1]));
        looks.push_back({1.0, size, ends, size * ends, std::min(shape.inner_ends, 3.0),
                         std::min(shape.commas, 4.0), shape.lower, size * shape.lower, yes(goes_on),
                         yes(is_menu(line) && line.words <= kMenuWords), yes(line.hits.promo > 0),
                         yes(line.hits.credit && line.words < kCreditWords), yes(line.cut_short),
                         std::min(1.0, std::log(times[line.text])), yes(shape.numeric)});
    }
    return looks;
}

std::vector<LinePlace> place_of(const std::vector<Line>& lines, const std::vector<double>& looks) {
    if (lines.empty()) return {};
    const Page page = page_of(lines, looks);
    const auto density = [&page](double half) {
        return share(around(page.prose, half), around(page.words, half), 5.0);
    };
    const auto near = density(6);
    const auto wide = density(25);
    const auto lines_near = around(page.ones, 4);
    const auto weak = share(around(page.weak, 4), lines_near, 0.0);
    const auto chrome = share(around(page.chrome, 4), lines_near, 0.0);
    const auto mass = around(page.prose, 8);
    const double most = std::max(1.0, *std::max_element(mass.begin(), mass.end()));
    const auto above = sums_above(page.prose);
    const double all = std::max(1.0, above.back());
    const std::size_t comments = comments_begin(lines, above);
    std::vector<LinePlace> places;
    places.reserve(lines.size());
    for (std::size_t at = 0; at < lines.size(); ++at) {
        places.push_back({1.0, looks[at], near[at], wide[at], weak[at], chrome[at], mass[at] / most,
                          above[at] / all, 1.0 - above[at + 1] / all, yes(at >= comments)});
    }
    return places;
}

}  // namespace nsearch::articles
