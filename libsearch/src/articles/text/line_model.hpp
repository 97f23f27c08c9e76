// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which lines of a page are its article: two logistic models, fitted by benchmarks/fit_lines.py, and
/// the most probable stretches (Viterbi's algorithm). Linear in the number of lines.
#pragma once

#include <vector>

#include "articles/text/line_features.hpp"

namespace nsearch::articles {

/// The log-odds of each line that it belongs to an article, by its look; `weights` as in kLookNames.
std::vector<double> look_scores(const std::vector<Line>& lines, const Look& weights);

/// The log-odds of each line that it belongs to the page's article.
std::vector<double> article_scores(const std::vector<Line>& lines);

/// True for the lines of the article.
std::vector<bool> article_lines(const std::vector<Line>& lines, const std::vector<double>& scores);

}  // namespace nsearch::articles
