// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/planner.hpp"

#include <utility>
#include <vector>

namespace nsearch::search {
namespace {

using index::Field;
using index::Plan;
using Plans = std::vector<Plan>;

// What sounds like a name is less sure to be it than what is listed, and a compound says more than its first
// word: they come behind where all else is equal.
constexpr double kUnsureWeight = 0.7;

class Planner {
public:
    Planner(const Expanded& query, Field field) : query_(query), field_(field) {}

    CandidatePlan run(Need need) {
        Plan plan = plan_children(query_.root, need);
        return {std::move(plan), exact_};
    }

private:
    Plan plan_part(const Part& part) {
        switch (part.kind) {
            case Part::Kind::Concept:
                return plan_concept(query_.concepts[part.words.front()]);
            case Part::Kind::Phrase:
                return plan_phrase(part);
            case Part::Kind::Or:
                return plan_or(part);
            case Part::Kind::Not:
                return plan_not(part);
            case Part::Kind::Filter:
                return part.filter;
            case Part::Kind::All:
                return Plan{};
            default:
                return plan_children(part, Need::All);
        }
    }

    Plan plan_not(const Part& part) {
        Plans excluded;
        plan_excluded(part, excluded);
        return with(Plan::Op::AndNot, Plan{}, std::move(excluded));
    }

    Plan plan_concept(const Concept& found) {
        const Field field = found.title ? Field::Title : field_;
        std::vector<std::string> sure;
        std::vector<std::string> all;
        for (const Form& form : found.forms) {
            all.push_back(form.form);
            const bool unsure = form.why == MatchReason::Sound || form.why == MatchReason::Compound;
            if (!unsure) sure.push_back(form.form);
        }
        Plans spellings;
        for (const names::SpellingForms& spelling : found.spellings) {
            spellings.push_back(plan_spelling(spelling, field));
        }
        if (sure.size() == all.size()) return as_one_word(field, std::move(all), std::move(spellings));
        if (sure.empty() && spellings.empty()) return as_one_word(field, std::move(all), {});
        // What is sure adds its share of the weight to what any form has.
        Plan any = as_one_word(field, std::move(all), spellings);
        Plan surer = as_one_word(field, std::move(sure), std::move(spellings));
        any.scale = kUnsureWeight;
        surer.scale = 1 - kUnsureWeight;
        return Plan::of(Plan::Op::AndMaybe, {std::move(any), std::move(surer)});
    }

    static Plan as_one_word(Field field, std::vector<std::string> forms, Plans spellings) {
        if (!forms.empty()) spellings.insert(spellings.begin(), Plan::of_forms(field, std::move(forms)));
        if (spellings.empty()) return Plan::none();
        return spellings.size() == 1 ? std::move(spellings.front())
                                     : Plan::of(Plan::Op::Synonym, std::move(spellings));
    }

    Plan plan_spelling(const names::SpellingForms& spelling, Field field) {
        exact_ = false;
        Plans words;
        for (const auto& forms : spelling.words) {
            std::vector<std::string> texts;
            for (const names::WordForm& form : forms) texts.push_back(form.form);
            words.push_back(texts.empty() ? Plan::none() : Plan::of_forms(field, std::move(texts)));
        }
        return Plan::of(Plan::Op::And, std::move(words));
    }

    Plan plan_phrase(const Part& part) {
        exact_ = false;
        Plans words;
        for (const std::size_t word : part.words) words.push_back(plan_concept(query_.concepts[word]));
        return Plan::of(Plan::Op::And, std::move(words));
    }

    Plan plan_or(const Part& part) {
        Plans plans;
        for (const Part& child : part.children) plans.push_back(plan_part(child));
        return Plan::of(Plan::Op::Or, std::move(plans));
    }

    /// Function words neither find nor rank: what little they say of an article is mostly chance.
    [[nodiscard]] bool is_function_word(const Part& part) const {
        return part.kind == Part::Kind::Concept && query_.concepts[part.words.front()].function_word;
    }

    /// The plan of an excluded part; to be used only if it is exact, or it would exclude too much.
    void plan_excluded(const Part& part, Plans& excluded) {
        const bool before = std::exchange(exact_, true);
        Plan plan = plan_part(part.children.front());
        const bool usable = exact_;
        exact_ = before && usable;
        if (usable) excluded.push_back(std::move(plan));
    }

    Plan plan_children(const Part& part, Need need) {
        Plans required, excluded, filters;
        for (const Part& child : part.children) {
            if (child.kind == Part::Kind::Not) {
                plan_excluded(child, excluded);
            } else if (child.kind == Part::Kind::Filter) {
                filters.push_back(child.filter);
            } else if (part.kind == Part::Kind::And || !is_function_word(child)) {
                required.push_back(plan_part(child));
            }
        }
        Plan plan;  // all articles, if nothing else is asked for
        if (!required.empty()) {
            plan = Plan::of(need == Need::All ? Plan::Op::And : Plan::Op::Or, std::move(required));
        }
        plan = with(Plan::Op::AndNot, std::move(plan), std::move(excluded));
        return with(Plan::Op::Filter, std::move(plan), std::move(filters));
    }

    static Plan with(Plan::Op op, Plan plan, Plans others) {
        if (others.empty()) return plan;
        others.insert(others.begin(), std::move(plan));
        return Plan::of(op, std::move(others));
    }

    const Expanded& query_;
    Field field_;
    bool exact_ = true;
};

}  // namespace

CandidatePlan plan_candidates(const Expanded& query, Need need, Field field) {
    if (query.root.children.empty()) return {Plan::none(), true};
    return Planner(query, field).run(need);
}

}  // namespace nsearch::search
