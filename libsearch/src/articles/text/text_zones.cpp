// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/text_zones.hpp"

#include <algorithm>

namespace nsearch::articles {

namespace {

constexpr double kEnoughProse = 60;       // words that make a stretch an article beside others
constexpr double kShareOfLongest = 0.25;  // or this share of the page's longest stretch
constexpr std::size_t kTitleMinWords = 2;
constexpr std::size_t kTitleMaxWords = 32;
constexpr double kWeakTitle = 0.0;
constexpr std::size_t kBylineReach = 3;  // lines between a headline and its byline

struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    double score = 0;
};

/// How much a line speaks for being in the article. Runs of links weigh more with every line, so
/// that a long menu is not bridged by a stray sentence.
double score_of(const std::vector<Line>& lines, std::size_t at) {
    const Line& line = lines[at];
    switch (line.kind) {
        case LineKind::Prose:
            return line.cut_short ? 0.0 : static_cast<double>(std::min<std::size_t>(line.words, 80));
        case LineKind::Sentence:
            return static_cast<double>(line.words) / 2;
        case LineKind::Caption:
            return -2;
        case LineKind::Byline:
            return -6;
        case LineKind::Chrome:
            return -12;
        case LineKind::Related:
            return -6;
        case LineKind::SideNews:
            return -80;
        case LineKind::Heading:
            break;
    }
    const bool in_run = (at > 0 && lines[at - 1].kind == LineKind::Heading) ||
                        (at + 1 < lines.size() && lines[at + 1].kind == LineKind::Heading);
    return in_run ? -6 : -3;
}

/// The best stretch between two headings of other news (Kadane's maximum subarray).
Stretch best_stretch(const std::vector<Line>& lines, std::size_t from, std::size_t to) {
    Stretch best{from, from, 0};
    Stretch current{from, from, 0};
    for (std::size_t at = from; at < to; ++at) {
        current.score += score_of(lines, at);
        current.end = at + 1;
        if (current.score <= 0) current = {at + 1, at + 1, 0};
        if (current.score > best.score) best = current;
    }
    return best;
}

/// The first stretch that is long enough to be the article: what follows a heading of other news
/// can be longer than a short report.
Stretch article_stretch(const std::vector<Line>& lines) {
    std::vector<Stretch> stretches;
    std::size_t from = 0;
    for (std::size_t at = 0; at <= lines.size(); ++at) {
        if (at < lines.size() && lines[at].kind != LineKind::SideNews) continue;
        stretches.push_back(best_stretch(lines, from, at));
        from = at + 1;
    }
    const auto longest =
        std::max_element(stretches.begin(), stretches.end(),
                         [](const Stretch& a, const Stretch& b) { return a.score < b.score; });
    for (const Stretch& stretch : stretches) {
        if (stretch.score >= kEnoughProse && stretch.score >= longest->score * kShareOfLongest)
            return stretch;
    }
    return *longest;
}

bool byline_follows(const std::vector<Line>& lines, std::size_t at) {
    for (std::size_t next = at + 1; next < lines.size() && next <= at + kBylineReach; ++next) {
        const Line& line = lines[next];
        if (line.kind == LineKind::Byline) return line.byline.published || !line.byline.authors.empty();
        if (line.kind == LineKind::Prose) return false;
    }
    return false;
}

bool can_be_title(const Line& line) {
    const bool kind =
        line.kind == LineKind::Heading || line.kind == LineKind::Sentence || line.kind == LineKind::Prose;
    return kind && line.words >= kTitleMinWords && line.words <= kTitleMaxWords;
}

double title_score(const std::vector<Line>& lines, std::size_t at, std::size_t body) {
    const Line& line = lines[at];
    double score = static_cast<double>(std::min<std::size_t>(line.words, 10)) * 0.3;
    if (line.words < 4) score -= 2;
    if (line.marked) score += 4;
    if (byline_follows(lines, at)) score += 4;
    if (line.repeated && line.words >= 4) score += 3;
    if (line.kind == LineKind::Sentence) score -= 1.5;
    if (line.kind == LineKind::Prose) score -= 3;
    if (line.cut_short) score -= 3;
    const bool apart = line.gap_before && (at + 1 == lines.size() || lines[at + 1].gap_before);
    if (apart) score += 1;
    if (at == 0) score += 1;
    if (at < body) score -= std::min(3.0, 0.15 * static_cast<double>(body - at - 1));
    return score;
}

/// Lines that may be the headline end where the article has begun beyond doubt.
std::size_t title_limit(const std::vector<Line>& lines, const Stretch& body) {
    std::size_t limit = std::min(body.begin + 1, lines.size());
    // A banner of full sentences above the headline can have been taken for the article's start.
    for (std::size_t at = body.begin; at < body.end && at < body.begin + 8; ++at) {
        if (can_be_title(lines[at]) && lines[at].kind != LineKind::Prose && byline_follows(lines, at))
            limit = at + 1;
    }
    return limit;
}

}  // namespace

TextZones find_zones(const std::vector<Line>& lines) {
    TextZones zones;
    if (lines.empty()) return zones;
    const Stretch body = article_stretch(lines);
    zones.begin = body.begin;
    zones.end = body.end;
    double best = kWeakTitle;
    for (std::size_t at = 0; lines.size() > 1 && at < title_limit(lines, body); ++at) {
        // The article's first paragraph is its headline only if it looks like nothing else.
        const bool first_of_body =
            at == body.begin && lines[at].kind == LineKind::Prose && !lines[at].repeated;
        if (!can_be_title(lines[at]) || first_of_body) continue;
        const double score = title_score(lines, at, body.begin);
        if (score > best) {
            best = score;
            zones.title = at;
        }
    }
    if (zones.title && *zones.title >= zones.begin) zones.begin = std::min(*zones.title + 1, zones.end);
    return zones;
}

}  // namespace nsearch::articles
