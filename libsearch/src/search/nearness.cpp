// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/nearness.hpp"

#include <algorithm>
#include <vector>

namespace nsearch::search {
namespace {

constexpr double kShare = 0.5;       // of the gain that goes into the score; fitted with the weighting
constexpr double kSaturation = 1.2;  // as BM25's k1
constexpr std::uint32_t kFar = 20;   // words; beyond this, neighbours add nothing worth counting

struct Place {
    std::uint32_t first, last;
    std::size_t leaf;
};

void collect_rarity(const Part& part, const Expanded& query, std::vector<double>& rarity) {
    if (part.kind == Part::Kind::Not) return;
    if (part.kind == Part::Kind::Concept || part.kind == Part::Kind::Phrase) {
        double sum = 0;
        for (const std::size_t word : part.words) sum += query.concepts[word].idf;
        const bool optional = query.concepts[part.words.front()].function_word;
        rarity[part.leaf] = optional ? 0 : sum;
    }
    for (const Part& child : part.children) collect_rarity(child, query, rarity);
}

std::vector<Place> places_in_order(const std::vector<Occurrences>& leaves,
                                   const std::vector<double>& rarity) {
    std::vector<Place> places;
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
        if (rarity[leaf] <= 0) continue;
        for (const Occurrence& occurrence : leaves[leaf]) {
            places.push_back({occurrence.first, occurrence.last, leaf});
        }
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.first < b.first; });
    return places;
}

}  // namespace

double nearness(const Expanded& query, const std::vector<Occurrences>& leaves) {
    if (query.leaves < 2) return 0;
    std::vector<double> rarity(query.leaves, 0);
    collect_rarity(query.root, query, rarity);
    std::vector<double> gained(query.leaves, 0);
    const std::vector<Place> places = places_in_order(leaves, rarity);
    for (std::size_t i = 1; i < places.size(); ++i) {
        const Place& a = places[i - 1];
        const Place& b = places[i];
        if (a.leaf == b.leaf || b.first < a.last || b.first - a.last >= kFar) continue;
        const double distance = b.first - a.last + 1;
        gained[a.leaf] += rarity[b.leaf] / distance;
        gained[b.leaf] += rarity[a.leaf] / distance;
    }
    double sum = 0;
    for (std::size_t leaf = 0; leaf < gained.size(); ++leaf) {
        const double gain = gained[leaf];
        sum += std::min(1.0, rarity[leaf]) * gain * (kSaturation + 1) / (gain + kSaturation);
    }
    return kShare * sum;
}

}  // namespace nsearch::search
