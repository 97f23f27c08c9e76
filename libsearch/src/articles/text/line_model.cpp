// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/line_model.hpp"

#include <algorithm>
#include <numeric>

#include "articles/text/line_weights.hpp"

namespace nsearch::articles {

namespace {

constexpr double kMostWords = 60;  // of a line, where lines are weighed by their words

// A page whose every line is unlike an article still has one: scores are raised until the best lines that
// hold kLeastShare of the words reach kSure.
constexpr double kLeastShare = 0.15;
constexpr double kSure = 1.0;
constexpr double kMostRaise = 3.0;

constexpr double kSurest = 6.0;      // log-odds beyond it say no more
constexpr double kChangeCost = 1.0;  // of a border between article and chrome
constexpr double kFullWords = 30;    // a line of so many words speaks with its full weight
constexpr double kFullWeight = 3.0;

template <typename Figures>
double dot(const Figures& figures, const Figures& weights) {
    return std::inner_product(figures.begin(), figures.end(), weights.begin(), 0.0);
}

double words_of(const Line& line) {
    return std::min(static_cast<double>(line.words), kMostWords) + 1;
}

double raise_of(const std::vector<Line>& lines, const std::vector<double>& scores) {
    std::vector<std::size_t> best(lines.size());
    std::iota(best.begin(), best.end(), 0);
    std::sort(best.begin(), best.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    double all = 0;
    for (const Line& line : lines) all += words_of(line);
    double sum = 0;
    for (const std::size_t at : best) {
        sum += words_of(lines[at]);
        if (sum >= kLeastShare * all) return std::clamp(kSure - scores[at], 0.0, kMostRaise);
    }
    return 0;
}

/// The path through two states that has the highest sum.
std::vector<bool> best_path(const std::vector<double>& gains) {
    std::vector<bool> stays_out(gains.size());
    std::vector<bool> stays_in(gains.size());
    double out = 0;
    double in = -kChangeCost;
    for (std::size_t at = 0; at < gains.size(); ++at) {
        stays_out[at] = out >= in - kChangeCost;
        stays_in[at] = in >= out - kChangeCost;
        const double next_out = std::max(out, in - kChangeCost);
        in = std::max(in, out - kChangeCost) + gains[at];
        out = next_out;
    }
    std::vector<bool> path(gains.size());
    bool inside = in > out;
    for (std::size_t at = gains.size(); at-- > 0;) {
        path[at] = inside;
        if (inside ? !stays_in[at] : !stays_out[at]) inside = !inside;
    }
    return path;
}

}  // namespace

std::vector<double> look_scores(const std::vector<Line>& lines, const Look& weights) {
    std::vector<double> scores;
    scores.reserve(lines.size());
    for (const Look& look : look_of(lines)) scores.push_back(dot(look, weights));
    return scores;
}

std::vector<double> article_scores(const std::vector<Line>& lines) {
    std::vector<double> scores;
    scores.reserve(lines.size());
    for (const LinePlace& place : place_of(lines, look_scores(lines, kLookWeights))) {
        scores.push_back(dot(place, kPlaceWeights));
    }
    const double raise = raise_of(lines, scores);
    for (double& score : scores) score += raise;
    return scores;
}

std::vector<bool> article_lines(const std::vector<Line>& lines, const std::vector<double>& scores) {
    std::vector<double> gains;
    gains.reserve(lines.size());
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const double weight = std::min(1.0, (static_cast<double>(lines[at].words) + 4) / kFullWords);
        gains.push_back(std::clamp(scores[at], -kSurest, kSurest) * weight * kFullWeight);
    }
    return best_path(gains);
}

}  // namespace nsearch::articles
