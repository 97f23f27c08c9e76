// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/verdict.hpp"

#include <algorithm>
#include <string>

#include "articles/languages.hpp"
#include "names/cluster.hpp"

namespace nsearch::search {
namespace {

using index::Field;
using index::Plan;

bool within(const std::string& date, const Plan& dates) {
    if (date.empty()) return dates.first.empty() && dates.last.empty();
    const bool after = date >= dates.first;
    const bool before = dates.last.empty() || date.substr(0, dates.last.size()) <= dates.last;
    return after && before;
}

bool has_word(const Article& article, const std::string& word) {
    const std::string words = ' ' + names::fold_words(article.source + ' ' + article.url) + ' ';
    return words.find(' ' + word + ' ') != std::string::npos;
}

bool passes(const Plan& filter, const Article& article) {
    if (filter.op == Plan::Op::Dates) return within(article.date, filter);
    if (filter.op == Plan::Op::Forms && filter.field == Field::Language) {
        const auto languages = articles::languages_of(article);
        return std::find(languages.begin(), languages.end(), filter.forms.front()) != languages.end();
    }
    if (filter.op == Plan::Op::Forms) return has_word(article, filter.forms.front());
    return std::all_of(filter.children.begin(), filter.children.end(),
                       [&](const Plan& child) { return passes(child, article); });
}

class Judge {
public:
    Judge(const Expanded& query, const Article& article, const std::vector<Occurrences>& leaves)
        : query_(query), article_(article), leaves_(leaves) {}

    [[nodiscard]] bool holds(const Part& part) const {
        const auto child_holds = [this](const Part& child) { return holds(child); };
        switch (part.kind) {
            case Part::Kind::Concept:
                return !leaves_[part.leaf].empty();
            case Part::Kind::Phrase:
                return !leaves_[part.leaf].empty();
            case Part::Kind::Not:
                return !holds(part.children.front());
            case Part::Kind::Filter:
                return passes(part.filter, article_);
            case Part::Kind::All:
                return true;
            case Part::Kind::Or:
                return std::any_of(part.children.begin(), part.children.end(), child_holds);
            case Part::Kind::Group:
                return std::all_of(part.children.begin(), part.children.end(),
                                   [this](const Part& child) { return is_optional(child) || holds(child); });
            default:
                return std::all_of(part.children.begin(), part.children.end(), child_holds);
        }
    }

    [[nodiscard]] bool is_optional(const Part& part) const {
        return part.kind == Part::Kind::Concept && query_.concepts[part.words.front()].function_word;
    }

private:
    const Expanded& query_;
    const Article& article_;
    const std::vector<Occurrences>& leaves_;
};

}  // namespace

Verdict judge(const Expanded& query, Need need, const Article& article,
              const std::vector<Occurrences>& leaves) {
    const Judge judge(query, article, leaves);
    Verdict verdict;
    bool some = false;
    bool strict = true;  // what is excluded or filtered out is so in any mode
    for (const Part& part : query.root.children) {
        const bool holds = judge.holds(part);
        if (part.kind == Part::Kind::Not || part.kind == Part::Kind::Filter) {
            strict = strict && holds;
        } else if (holds) {
            some = some || !judge.is_optional(part);
        } else if (!judge.is_optional(part)) {
            verdict.missing.push_back(&part);
        }
    }
    verdict.answers = strict && (verdict.missing.empty() || (need == Need::Any && some));
    return verdict;
}

}  // namespace nsearch::search
