// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/text_zones.hpp"

#include <algorithm>

#include "articles/text/line_model.hpp"

namespace nsearch::articles {

namespace {

constexpr double kShareOfLongest = 0.25;  // of the words of the longest stretch make one the beginning
constexpr std::size_t kTitleMinWords = 2;
constexpr std::size_t kTitleMaxWords = 32;
constexpr double kWeakTitle = 0.0;
constexpr std::size_t kBylineReach = 3;  // lines between a headline and its byline

struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t words = 0;
};

std::vector<Stretch> stretches_of(const std::vector<Line>& lines, const std::vector<bool>& article) {
    std::vector<Stretch> stretches;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (!article[at]) continue;
        if (stretches.empty() || stretches.back().end != at) stretches.push_back({at, at, 0});
        stretches.back().end = at + 1;
        stretches.back().words += lines[at].words;
    }
    return stretches;
}

/// From the first stretch of some length (an appeal above the headline has little) to the last.
Stretch extent_of(const std::vector<Stretch>& stretches) {
    if (stretches.empty()) return {};
    std::size_t longest = 0;
    for (const Stretch& stretch : stretches) longest = std::max(longest, stretch.words);
    const auto enough = static_cast<std::size_t>(static_cast<double>(longest) * kShareOfLongest);
    const auto first = std::find_if(stretches.begin(), stretches.end(),
                                    [enough](const Stretch& stretch) { return stretch.words >= enough; });
    return {first->begin, stretches.back().end, 0};
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
    zones.article = article_lines(lines, article_scores(lines));
    const Stretch body = extent_of(stretches_of(lines, zones.article));
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
