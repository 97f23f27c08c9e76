// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/suggest.hpp"

#include <algorithm>

namespace nsearch::cli {

namespace {

/// Optimal string alignment distance: insertions, deletions, replacements, swaps of neighbours.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const std::size_t replace = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replace});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
    }
    return cost[a.size()][b.size()];
}

}  // namespace

std::string nearest(std::string_view typed, const std::vector<std::string_view>& candidates) {
    constexpr std::size_t longest_word = 40;  // the cost is quadratic; nobody mistypes more
    if (typed.size() < 3 || typed.size() > longest_word) return {};
    const std::size_t allowed = typed.size() < 5 ? 1 : 2;
    std::string best;
    std::size_t best_distance = allowed + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t apart = candidate.starts_with(typed) ? 0 : distance(typed, candidate);
        if (apart < best_distance) {
            best_distance = apart;
            best = candidate;
        }
    }
    return best;
}

}  // namespace nsearch::cli
