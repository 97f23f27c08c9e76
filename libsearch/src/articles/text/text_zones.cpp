// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/text_zones.hpp"

#include <algorithm>

#include "articles/text/line_model.hpp"

namespace nsearch::articles {

namespace {

constexpr double kShareOfLongest = 0.25;  // of the words of the longest stretch make one the beginning

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

}  // namespace

TextZones find_zones(const std::vector<Line>& lines) {
    TextZones zones;
    if (lines.empty()) return zones;
    zones.article = article_lines(lines, article_scores(lines));
    const Stretch body = extent_of(stretches_of(lines, zones.article));
    zones.begin = body.begin;
    zones.end = body.end;
    zones.title = find_title(lines, body.begin, body.end);
    const auto& title = zones.title.line;
    if (title && *title >= zones.begin) zones.begin = std::min(*title + 1, zones.end);
    return zones;
}

}  // namespace nsearch::articles
