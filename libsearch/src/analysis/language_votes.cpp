// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/language_votes.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "analysis/fold.hpp"
#include "analysis/function_words.hpp"
#include "analysis/word_reader.hpp"
#include "util/utf8.hpp"

namespace nsearch::analysis {
namespace {

constexpr std::size_t kEnough = 4096;  // bytes

constexpr auto kNeighbours = std::to_array<std::array<std::string_view, 4>>({
    {"da", "no", "sv", ""},
    {"be", "uk", "ru", "bg"},
    {"cs", "sk", "pl", ""},
    {"es", "pt", "it", ""},
    {"ar", "fa", "", ""},
});

}  // namespace

std::vector<double> function_word_shares(std::string_view text,
                                         const std::vector<std::string_view>& languages) {
    std::vector<double> shares(languages.size(), 0);
    double words = 0;
    WordReader reader(utf8::truncate(text, kEnough));
    for (WordSpan span; reader.next(span); ++words) {
        const std::string folded = fold_word(text.substr(span.start, span.end - span.start));
        std::vector<std::size_t> voted;
        for (std::size_t i = 0; i < languages.size(); ++i) {
            if (is_function_word(folded, languages[i])) voted.push_back(i);
        }
        for (const std::size_t i : voted) shares[i] += 1.0 / static_cast<double>(voted.size());
    }
    for (double& share : shares) share /= std::max(words, 1.0);
    return shares;
}

std::vector<std::string_view> neighbours(std::string_view language) {
    std::vector<std::string_view> found;
    for (const auto& group : kNeighbours) {
        if (std::find(group.begin(), group.end(), language) == group.end()) continue;
        std::copy_if(group.begin(), group.end(), std::back_inserter(found),
                     [&](std::string_view code) { return !code.empty() && code != language; });
    }
    return found;
}

}  // namespace nsearch::analysis
