// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/explanation.hpp"

#include <algorithm>

namespace nsearch::search {
namespace {

std::string indent(int depth) {
    return std::string(static_cast<std::size_t>(depth) * 2, ' ');
}

std::string reason(MatchReason why, const std::string& cluster) {
    std::string out(to_string(why));
    return cluster.empty() ? out : out + ": " + cluster;
}

std::string explain_spelling(const names::SpellingForms& spelling) {
    std::string out;
    for (const auto& forms : spelling.words) {
        if (!out.empty()) out += ' ';
        std::string word;
        for (const names::WordForm& form : forms) word += (word.empty() ? "" : "|") + form.form;
        out += word;
    }
    return '"' + out + '"' + (spelling.full_name ? " (full name: in any order, initials between)" : "");
}

std::string explain_concept(const Concept& found, int depth) {
    std::string out = indent(depth) + (found.title ? "title:" : "") + found.asked;
    if (found.function_word) out += " (a function word: not required)";
    if (found.forms.empty() && found.spellings.empty()) out += " (no article has it)";
    out += '\n';
    std::vector<Form> forms = found.forms;
    const auto more_frequent = [](const Form& a, const Form& b) { return a.count > b.count; };
    std::stable_sort(forms.begin(), forms.end(), more_frequent);
    for (const Form& form : forms) {
        out += indent(depth + 1) + form.form + "  " + std::to_string(form.count) + "  " +
               reason(form.why, form.cluster) + '\n';
    }
    for (const names::SpellingForms& spelling : found.spellings) {
        const MatchReason why = spelling.words.front().front().why;
        out += indent(depth + 1) + explain_spelling(spelling) + "  " + reason(why, spelling.cluster) + '\n';
    }
    return out;
}

std::string explain_filter(const index::Plan& filter) {
    if (filter.op == index::Plan::Op::Dates) return "published " + filter.first + ".." + filter.last;
    if (filter.op == index::Plan::Op::Forms) {
        return (filter.field == index::Field::Language ? "language " : "source ") + filter.forms.front();
    }
    std::string out;
    for (const index::Plan& child : filter.children) out += (out.empty() ? "" : ", ") + explain_filter(child);
    return out;
}

std::string heading(const Part& part) {
    switch (part.kind) {
        case Part::Kind::Phrase:
            return part.slop < 0
                       ? part.asked + " (in this order)"
                       : part.asked + " (at most " + std::to_string(part.slop) + " other words between)";
        case Part::Kind::Group:
            return "all of";
        case Part::Kind::And:
            return "all of (AND)";
        case Part::Kind::Or:
            return "any of";
        case Part::Kind::Not:
            return "without";
        case Part::Kind::Filter:
            return "only: " + explain_filter(part.filter);
        default:
            return "every article";
    }
}

std::string explain_part(const Part& part, const Expanded& query, int depth) {
    if (part.kind == Part::Kind::Concept) return explain_concept(query.concepts[part.words.front()], depth);
    std::string out = indent(depth) + heading(part) + '\n';
    for (const std::size_t word : part.words) out += explain_concept(query.concepts[word], depth + 1);
    for (const Part& child : part.children) out += explain_part(child, query, depth + 1);
    return out;
}

}  // namespace

std::string explain(const Expanded& query) {
    return explain_part(query.root, query, 0);
}

}  // namespace nsearch::search
