// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/text_title.hpp"

#include <algorithm>

namespace nsearch::articles {

namespace {

constexpr std::size_t kTitleMinWords = 2;
constexpr std::size_t kTitleMaxWords = 32;
constexpr std::size_t kRepeatedWords = 4;  // a shorter line stands twice for other reasons
constexpr double kWeakTitle = 0.0;
constexpr std::size_t kBylineReach = 3;  // lines between a headline and its byline

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

struct Candidate {
    double score = 0;
    std::string_view why;
};

Candidate rate(const std::vector<Line>& lines, std::size_t at, std::size_t body) {
    const Line& line = lines[at];
    double score = static_cast<double>(std::min<std::size_t>(line.words, 10)) * 0.3;
    double most = 0;
    std::string_view why = "above the article";
    const auto speaks = [&](bool is, double weight, std::string_view reason) {
        if (!is) return;
        score += weight;
        if (weight > most) why = reason;
        most = std::max(most, weight);
    };
    const bool apart = line.gap_before && (at + 1 == lines.size() || lines[at + 1].gap_before);
    speaks(line.marked, 4, "marked as a heading");
    speaks(byline_follows(lines, at), 4, "followed by a byline");
    speaks(line.repeated && line.words >= kRepeatedWords, 3, "stands twice");
    speaks(apart, 1, "stands apart");
    speaks(at == 0, 1, "the first line");
    if (line.words < kRepeatedWords) score -= 2;
    if (line.kind == LineKind::Sentence) score -= 1.5;
    if (line.kind == LineKind::Prose) score -= 3;
    if (line.cut_short) score -= 3;
    if (at < body) score -= std::min(3.0, 0.15 * static_cast<double>(body - at - 1));
    return {score, why};
}

/// Lines that may be the headline end where the article has begun beyond doubt.
std::size_t title_limit(const std::vector<Line>& lines, std::size_t begin, std::size_t end) {
    std::size_t limit = std::min(begin + 1, lines.size());
    // A banner of full sentences above the headline can have been taken for the article's start.
    for (std::size_t at = begin; at < end && at < begin + 8; ++at) {
        if (can_be_title(lines[at]) && lines[at].kind != LineKind::Prose && byline_follows(lines, at))
            limit = at + 1;
    }
    return limit;
}

}  // namespace

TitleGuess find_title(const std::vector<Line>& lines, std::size_t begin, std::size_t end) {
    TitleGuess guess;
    if (lines.size() < 2) return guess;
    double best = kWeakTitle;
    double second = kWeakTitle;
    for (std::size_t at = 0; at < title_limit(lines, begin, end); ++at) {
        // The article's first paragraph is its headline only if it looks like nothing else.
        const bool first_of_body = at == begin && lines[at].kind == LineKind::Prose && !lines[at].repeated;
        if (!can_be_title(lines[at]) || first_of_body) continue;
        const Candidate candidate = rate(lines, at, begin);
        if (candidate.score > best) {
            second = best;
            best = candidate.score;
            guess = {at, candidate.why, guess.line, guess.why};
        } else if (candidate.score > second && lines[at].text != lines[*guess.line].text) {
            second = candidate.score;
            guess.other = at;
            guess.other_why = candidate.why;
        }
    }
    return guess;
}

}  // namespace nsearch::articles
