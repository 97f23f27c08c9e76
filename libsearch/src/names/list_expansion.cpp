// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/list_expansion.hpp"

#include <algorithm>
#include <functional>
#include <string>

#include "names/expander.hpp"

namespace nsearch::names {
namespace {

constexpr std::size_t kMostForms = 32;

const WordForm* form_in(const std::vector<WordForm>& forms, const std::string& word) {
    const auto same = [&](const WordForm& form) { return form.form == word; };
    const auto found = std::find_if(forms.begin(), forms.end(), same);
    return found == forms.end() ? nullptr : &*found;
}

/// Matches the words of a line with those of a full name, in any order; what is left over may be initials,
/// patronymics and particles only.
bool matches(const SpellingForms& name, const std::vector<std::string>& line, NameForm& result) {
    std::vector<bool> used(line.size(), false);
    for (const std::vector<WordForm>& forms : name.words) {
        bool found = false;
        for (std::size_t i = 0; i < line.size() && !found; ++i) {
            const WordForm* form = used[i] ? nullptr : form_in(forms, line[i]);
            if (form == nullptr) continue;
            used[i] = found = true;
            result.why = std::max(result.why, form->why);
            result.distance = std::max(result.distance, form->distance);
        }
        if (!found) return false;
    }
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (!used[i] && !is_name_filler(line[i])) return false;
    }
    return true;
}

void add_full_names(const ListLexicon& list, const SpellingForms& name, std::vector<NameForm>& out) {
    for (const WordForm& form : name.words.back()) {
        for (const std::string& line : list.lines_with(form.form)) {
            const auto same = [&](const NameForm& known) { return known.form == line; };
            if (std::any_of(out.begin(), out.end(), same)) continue;
            NameForm found{line, MatchReason::Exact, {}, {}, 0, 0};
            if (matches(name, split_folded(line), found)) out.push_back(std::move(found));
        }
    }
}

}  // namespace

std::vector<NameForm> expand_in_list(const Clusters& clusters, const ListLexicon& list, std::string_view name,
                                     const NameOptions& options) {
    Expander expander(&clusters, list);
    std::vector<SpellingForms> spellings = expander.expand(name, options);
    const auto is_full = [](const SpellingForms& spelling) { return spelling.full_name; };
    const auto full = std::stable_partition(spellings.begin(), spellings.end(), std::not_fn(is_full));
    const std::vector<SpellingForms> full_names(full, spellings.end());
    spellings.erase(full, spellings.end());
    std::vector<NameForm> forms = expander.flatten(name, options, spellings);
    for (const SpellingForms& spelling : full_names) add_full_names(list, spelling, forms);
    std::vector<NameForm> result;
    for (const NameForm& form : forms) {
        for (const std::string& spelling : list.spellings(form.form)) {
            if (result.size() >= kMostForms) break;
            result.push_back(form);
            result.back().form = spelling;
            result.back().count = 0;
        }
    }
    return result;
}

}  // namespace nsearch::names
