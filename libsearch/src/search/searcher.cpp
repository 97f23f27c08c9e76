// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
#include <set>
#include <utility>
#include <vector>

#include "query/parser.hpp"
#include "search/expansion.hpp"
#include "search/explanation.hpp"
#include "search/feedback.hpp"
#include "search/hit_builder.hpp"
#include "search/index_lexicon.hpp"
#include "search/nearness.hpp"
#include "search/occurrences.hpp"
#include "search/planner.hpp"
#include "search/verdict.hpp"

namespace nsearch::search {
namespace {

using index::Candidate;
using index::Candidates;

// At least this many candidates are ranked by their text too, so that nearness can lift one.
constexpr std::size_t kReranked = 100;
constexpr std::size_t kCountedExactly = 1000;
constexpr std::size_t kBatch = 256;
constexpr std::size_t kLearntFrom = 10;

/// An accepted candidate.
struct Ranked {
    index::Number number = 0;
    double score = 0;
    bool partial = false;
};

class Search {
public:
    Search(const IndexLexicon& lexicon, const index::Snapshot& snapshot, const SearchOptions& options,
           Expanded query)
        : lexicon_(lexicon),
          snapshot_(snapshot),
          options_(options),
          query_(std::move(query)),
          finder_(query_),
          field_(options.boilerplate ? index::Field::Boilerplate : index::Field::Text) {
        const std::size_t most = std::numeric_limits<std::uint32_t>::max();
        wanted_ = options.limit < most && options.offset < most ? options.limit + options.offset : most;
    }

    void run(SearchResults& results) {
        if (options_.words != WordsMode::Any) gather(Need::All, results);
        const bool more = ranked_.size() < wanted_;
        if (options_.words == WordsMode::Any || (options_.words == WordsMode::Auto && more && is_soft())) {
            gather(Need::Any, results);
        }
        show(results);
    }

private:
    /// Where less than two parts stand side by side, there is no "most of the words".
    [[nodiscard]] bool is_soft() const {
        const auto counts = [](const Part& part) {
            return part.kind != Part::Kind::Not && part.kind != Part::Kind::Filter;
        };
        return std::count_if(query_.root.children.begin(), query_.root.children.end(), counts) > 1;
    }

    void gather(Need need, SearchResults& results) {
        CandidatePlan plan = plan_candidates(query_, need, field_);
        const bool by_date = options_.sort == SortOrder::Date;
        const std::size_t enough = by_date ? wanted_ : std::max(wanted_, kReranked);
        if (!by_date && !options_.boilerplate) learn(plan.plan);
        std::vector<Ranked> tier;
        std::size_t looked_at = 0;
        Candidates page;
        do {
            const std::size_t batch = plan.exact ? enough + seen_.size() : std::max(kBatch, looked_at);
            page = snapshot_.match(plan.plan, looked_at, batch, options_.sort, kCountedExactly);
            looked_at += page.found.size();
            for (const Candidate& candidate : page.found) judge_candidate(candidate, need, tier);
        } while (!plan.exact && !page.found.empty() && tier.size() < enough);

        const bool first = need == Need::All || options_.words != WordsMode::Auto;
        if (!first) lift_above(tier);
        if (first) count_total(page, plan.exact, looked_at, tier.size(), results);
        if (!by_date) {
            std::stable_sort(tier.begin(), tier.end(),
                             [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
        }
        ranked_.insert(ranked_.end(), tier.begin(), tier.end());
    }

    /// Scores go down along the answer: those with all the words stay above those with most.
    void lift_above(const std::vector<Ranked>& partial) {
        if (ranked_.empty()) return;
        double best = 0;
        for (const Ranked& one : partial) best = std::max(best, one.score);
        const auto worse = [](const Ranked& a, const Ranked& b) { return a.score < b.score; };
        const double worst = std::min_element(ranked_.begin(), ranked_.end(), worse)->score;
        for (Ranked& one : ranked_) one.score += std::max(0.0, best - worst) + 1;
    }

    void learn(index::Plan& plan) const {
        const Candidates best = snapshot_.match(plan, 0, kLearntFrom, SortOrder::Relevance, 0);
        plan = with_feedback(std::move(plan), query_, snapshot_, best.found, lexicon_.languages());
    }

    void judge_candidate(const Candidate& candidate, Need need, std::vector<Ranked>& tier) {
        if (!seen_.insert(candidate.number).second) return;
        const Article article = snapshot_.fetch(candidate.number);
        const auto& leaves = finder_.find(article.title, searched_text(article, options_.boilerplate));
        const Verdict verdict = judge(query_, need, article, leaves);
        if (!verdict.answers) {
            if (need == Need::All) seen_.erase(candidate.number);
            return;
        }
        tier.push_back(
            {candidate.number, candidate.weight + nearness(query_, leaves), !verdict.missing.empty()});
    }

    static void count_total(const Candidates& page, bool exact, std::size_t looked_at, std::size_t accepted,
                            SearchResults& results) {
        if (exact) {
            results.total = page.at_least == page.at_most ? page.at_least : page.estimate;
            results.total_is_exact = page.at_least == page.at_most;
        } else if (looked_at >= page.at_most) {
            results.total = accepted;
            results.total_is_exact = true;
        } else {
            results.total =
                accepted * std::max<std::uint64_t>(page.estimate, 1) / std::max<std::size_t>(looked_at, 1);
            results.total = std::max<std::uint64_t>(results.total, accepted);
        }
    }

    void show(SearchResults& results) {
        const std::size_t end = std::min(wanted_, ranked_.size());
        for (std::size_t i = std::min(options_.offset, end); i < end; ++i) {
            const Ranked& ranked = ranked_[i];
            Article article = snapshot_.fetch(ranked.number);
            const auto& leaves = finder_.find(article.title, searched_text(article, options_.boilerplate));
            const Verdict verdict = judge(query_, Need::Any, article, leaves);
            Hit hit = build_hit(query_, std::move(article), leaves, verdict, options_);
            hit.rank = i + 1;
            hit.number = ranked.number;
            hit.score = ranked.score;
            results.hits.push_back(std::move(hit));
        }
    }

    const IndexLexicon& lexicon_;
    const index::Snapshot& snapshot_;
    const SearchOptions& options_;
    const Expanded query_;
    OccurrenceFinder finder_;
    index::Field field_;
    std::size_t wanted_;
    std::vector<Ranked> ranked_;
    std::set<index::Number> seen_;
};

void add_filters(query::Node& root, const SearchOptions& options) {
    if (options.language.empty()) return;
    root.children.push_back(query::Node::leaf(query::Node::Kind::Language, options.language, 0));
}

void note_undated(const query::Node& root, const index::Snapshot& snapshot, SearchResults& results) {
    const auto is_date = [](const query::Node& node) { return node.kind == query::Node::Kind::Dates; };
    const auto found = std::find_if(root.children.begin(), root.children.end(), is_date);
    const std::uint64_t undated = snapshot.size() - snapshot.dated();
    if (found == root.children.end() || undated == 0) return;
    results.notes.push_back({found->position, std::to_string(undated) +
                                                  " articles have no known date and were left out by date:"});
}

}  // namespace

SearchResults run(const index::Snapshot& snapshot, const names::Clusters& clusters, std::string_view text,
                  const SearchOptions& options) {
    const auto start = std::chrono::steady_clock::now();
    SearchResults results;
    query::Parsed parsed = query::parse(text);
    add_filters(parsed.root, options);
    const index::Field field = options.boilerplate ? index::Field::Boilerplate : index::Field::Text;
    const IndexLexicon lexicon(snapshot, field);
    Expanded expanded =
        expand(parsed.root, clusters, lexicon, options.names, lexicon.languages(), snapshot.size());
    results.notes = std::move(parsed.notes);
    results.notes.insert(results.notes.end(), expanded.notes.begin(), expanded.notes.end());
    note_undated(parsed.root, snapshot, results);
    if (options.explain) results.explanation = explain(expanded);
    Search(lexicon, snapshot, options, std::move(expanded)).run(results);
    results.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return results;
}

}  // namespace nsearch::search
