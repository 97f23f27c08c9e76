// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/compounds.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace nsearch::search {
namespace {

constexpr std::size_t kShortest = 5;  // bytes of a first part: shorter ones begin too many words
constexpr std::size_t kShortestRest = 4;
constexpr std::size_t kLookedAt = 5000;  // words of the index with that beginning
constexpr std::size_t kMost = 40;

constexpr std::array kLanguages = std::to_array<std::string_view>({"da", "de", "nl", "no", "sv"});
constexpr std::array kLinks = std::to_array<std::string_view>({"", "s", "es", "n", "en", "er", "e"});

bool is_word(std::string_view rest, const names::Lexicon& lexicon) {
    return rest.size() >= kShortestRest && lexicon.frequency(rest) > 0;
}

bool is_compound(std::string_view form, std::string_view first, const names::Lexicon& lexicon) {
    const std::string_view rest = form.substr(first.size());
    return std::any_of(kLinks.begin(), kLinks.end(), [&](std::string_view link) {
        return rest.starts_with(link) && is_word(rest.substr(link.size()), lexicon);
    });
}

}  // namespace

bool writes_compounds(std::string_view language) {
    return std::find(kLanguages.begin(), kLanguages.end(), language) != kLanguages.end();
}

std::vector<std::string> compounds_of(std::string_view folded, const names::Lexicon& lexicon) {
    if (folded.size() < kShortest) return {};
    std::vector<std::pair<std::uint64_t, std::string>> found;
    for (std::string& form : lexicon.starting_with(folded, kLookedAt)) {
        if (is_compound(form, folded, lexicon)) found.emplace_back(lexicon.frequency(form), std::move(form));
    }
    const std::size_t count = std::min(found.size(), kMost);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end(),
                      [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> compounds;
    for (std::size_t i = 0; i < count; ++i) compounds.push_back(std::move(found[i].second));
    return compounds;
}

}  // namespace nsearch::search
