// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/list_lexicon.hpp"

#include "names/cluster.hpp"

namespace nsearch::names {

ListLexicon::ListLexicon(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
        const std::string folded = fold_words(line);
        for (std::size_t at = 0; at < folded.size();) {
            const std::size_t end = std::min(folded.find(' ', at), folded.size());
            forms_.emplace(folded.substr(at, end - at), false);
            at = end + 1;
        }
        if (!folded.empty()) forms_[folded] = true;
    }
}

bool ListLexicon::has_line(std::string_view folded) const {
    const auto found = forms_.find(folded);
    return found != forms_.end() && found->second;
}

std::uint64_t ListLexicon::frequency(std::string_view form) const {
    return forms_.find(form) == forms_.end() ? 0 : 1;
}

std::vector<std::string> ListLexicon::starting_with(std::string_view start, std::size_t limit) const {
    std::vector<std::string> result;
    for (auto form = forms_.lower_bound(start); form != forms_.end() && result.size() < limit; ++form) {
        if (!form->first.starts_with(start)) break;
        if (form->first.find(' ') == std::string::npos) result.push_back(form->first);
    }
    return result;
}

}  // namespace nsearch::names
