// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/feedback.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>
#include <utility>

#include "analysis/function_words.hpp"

namespace nsearch::search {
namespace {

using index::Candidate;
using index::Plan;
using index::Snapshot;

constexpr std::size_t kFewestWords = 4;  // of the query; names alone are not to be diluted
constexpr std::size_t kFewestBest = 3;   // candidates to learn from
constexpr std::size_t kMostBest = 10;
constexpr std::size_t kWords = 20;        // to add
constexpr std::size_t kConsidered = 200;  // before their rarity is looked up
constexpr double kWeight = 0.2;           // of the most typical word, a word of the query having 1
constexpr double kScoreScale = 3;         // a candidate this much worse counts 1/e
constexpr double kLeastShare = 0.05;      // candidates that would count less are left out

struct TypicalWord {
    std::string form;
    double typical = 0;
    std::size_t articles = 0;  // of the best that have it
};

/// BM25's share of a word that an article of this length has `count` times.
double term_share(double count, double length_ratio) {
    constexpr double kSaturation = 1.2;
    constexpr double kLengthShare = 0.75;
    return count / (count + kSaturation * (1 - kLengthShare + kLengthShare * length_ratio));
}

bool is_telling(const std::string& form, const std::vector<std::string>& languages) {
    if (form.size() < 3) return false;
    return std::none_of(languages.begin(), languages.end(), [&](const std::string& language) {
        return analysis::is_function_word(form, language);
    });
}

std::vector<TypicalWord> typical_words(const Snapshot& snapshot, const std::vector<Candidate>& best) {
    std::unordered_map<std::string, TypicalWord> words;
    const double average = snapshot.average_length();
    double shares = 0;
    for (std::size_t i = 0; i < std::min(best.size(), kMostBest); ++i) {
        const double share = std::exp((best[i].weight - best.front().weight) / kScoreScale);
        if (share < kLeastShare) break;
        shares += share;
        const double ratio = snapshot.length_of(best[i].number) / average;
        for (const index::FormCount& form : snapshot.forms_of(best[i].number)) {
            TypicalWord& word = words[form.form];
            word.typical += share * term_share(form.count, ratio);
            ++word.articles;
        }
    }
    std::vector<TypicalWord> result;
    for (auto& [form, word] : words) {
        // What one candidate alone has says more about it than about the question.
        if (word.articles >= 2) result.push_back({form, word.typical / shares, word.articles});
    }
    return result;
}

void keep_most_typical(std::vector<TypicalWord>& words, std::size_t count) {
    std::sort(words.begin(), words.end(), [](const TypicalWord& a, const TypicalWord& b) {
        return a.typical != b.typical ? a.typical > b.typical : a.form < b.form;
    });
    if (words.size() > count) words.resize(count);
}

/// Weighs each word by its rarity; those of one article, or of very many, tell nothing.
void weigh_by_rarity(std::vector<TypicalWord>& words, const Snapshot& snapshot,
                     const std::vector<std::string>& languages) {
    const auto all = static_cast<double>(snapshot.size());
    for (TypicalWord& word : words) {
        const auto have = static_cast<double>(snapshot.frequency(index::Field::Text, word.form));
        const bool telling = have >= 2 && have <= all / 4 && is_telling(word.form, languages);
        word.typical *= telling ? std::log(1 + (all - have + 0.5) / (have + 0.5)) : 0;
    }
    std::erase_if(words, [](const TypicalWord& word) { return word.typical <= 0; });
}

std::size_t words_asked(const Expanded& query) {
    return static_cast<std::size_t>(std::count_if(query.concepts.begin(), query.concepts.end(),
                                                  [](const Concept& c) { return !c.function_word; }));
}

}  // namespace

Plan with_feedback(Plan plan, const Expanded& query, const Snapshot& snapshot,
                   const std::vector<Candidate>& best, const std::vector<std::string>& languages) {
    if (words_asked(query) < kFewestWords || best.size() < kFewestBest) return plan;
    std::vector<TypicalWord> words = typical_words(snapshot, best);
    keep_most_typical(words, kConsidered);
    weigh_by_rarity(words, snapshot, languages);
    keep_most_typical(words, kWords);
    if (words.empty()) return plan;
    const double most = words.front().typical;
    std::vector<Plan> parts;
    parts.push_back(std::move(plan));
    for (TypicalWord& word : words) {
        parts.push_back(Plan::of_forms(index::Field::Text, {std::move(word.form)}));
        parts.back().scale = kWeight * word.typical / most;
    }
    return Plan::of(Plan::Op::AndMaybe, std::move(parts));
}

}  // namespace nsearch::search
