// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/plan_compiler.hpp"

#include <string>
#include <vector>

#include "index/fields.hpp"

namespace nsearch::index {
namespace {

using Xapian::Query;

std::vector<Query> compile_all(const std::vector<Plan>& plans) {
    std::vector<Query> queries;
    queries.reserve(plans.size());
    for (const Plan& plan : plans) queries.push_back(compile(plan));
    return queries;
}

Query compile_forms(const Plan& plan) {
    std::vector<Query> terms;
    terms.reserve(plan.forms.size());
    for (const std::string& form : plan.forms) terms.emplace_back(std::string(prefix(plan.field)) + form);
    if (terms.size() == 1) return terms.front();
    return {Query::OP_SYNONYM, terms.begin(), terms.end()};
}

/// The children from the second on, as one query.
Query rest(const std::vector<Query>& queries, Query::op op) {
    return {op, queries.begin() + 1, queries.end()};
}

Query compile_dates(const Plan& plan) {
    // Every date that starts with `last` counts: "2023" ends after "2023-12-31T23:59:59Z".
    const std::string end = plan.last.empty() ? std::string() : plan.last + '~';
    if (plan.first.empty() && end.empty()) return Query::MatchAll;
    if (end.empty()) return {Query::OP_VALUE_GE, kSlotDate, plan.first};
    // Undated articles have an empty value, which is before any date: "!" leaves them out.
    return {Query::OP_VALUE_RANGE, kSlotDate, plan.first.empty() ? "!" : plan.first, end};
}

Query compile_unscaled(const Plan& plan) {
    switch (plan.op) {
        case Plan::Op::All:
            return Query::MatchAll;
        case Plan::Op::None:
            return Query::MatchNothing;
        case Plan::Op::Forms:
            return compile_forms(plan);
        case Plan::Op::Dates:
            return compile_dates(plan);
        default:
            break;
    }
    const std::vector<Query> queries = compile_all(plan.children);
    if (queries.empty()) return Query::MatchNothing;
    if (queries.size() == 1) return queries.front();
    switch (plan.op) {
        case Plan::Op::And:
            return {Query::OP_AND, queries.begin(), queries.end()};
        case Plan::Op::Or:
            return {Query::OP_OR, queries.begin(), queries.end()};
        case Plan::Op::Synonym:
            return {Query::OP_SYNONYM, queries.begin(), queries.end()};
        case Plan::Op::AndMaybe:
            return {Query::OP_AND_MAYBE, queries.front(), rest(queries, Query::OP_OR)};
        case Plan::Op::AndNot:
            return {Query::OP_AND_NOT, queries.front(), rest(queries, Query::OP_OR)};
        default:
            return {Query::OP_FILTER, queries.front(), rest(queries, Query::OP_AND)};
    }
}

}  // namespace

Query compile(const Plan& plan) {
    Query query = compile_unscaled(plan);
    return plan.scale == 1 ? query : Query(plan.scale, query);
}

}  // namespace nsearch::index
