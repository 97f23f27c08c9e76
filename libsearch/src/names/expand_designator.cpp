// SPDX-License-Identifier: GPL-3.0-or-later
// A designation in the ways that it is written: the letters in any script, the number beside them or joined.
#include <algorithm>

#include "names/expander.hpp"

namespace nsearch::names {

std::vector<SpellingForms> Expander::designations(const Designator& designator, const NameOptions& options) {
    std::vector<WordForm> letters;
    const auto add = [&](const std::string& form, MatchReason why) {
        const auto same = [&](const WordForm& known) { return known.form == form; };
        if (std::none_of(letters.begin(), letters.end(), same)) {
            letters.push_back({form, why, lexicon_.frequency(form), 0});
        }
    };
    for (const std::string& way : letters_in_scripts(designator.letters)) {
        add(way, way == designator.letters ? MatchReason::Exact : MatchReason::Sound);
    }
    for (const NameForm& form : expand_flat(designator.letters, options)) add(form.form, form.why);

    std::vector<SpellingForms> result;
    SpellingForms joined{{}, {}, {{}}, false};
    for (const WordForm& form : letters) {
        const std::string together = form.form + designator.number;
        if (const std::uint64_t count = lexicon_.frequency(together); count > 0) {
            joined.words.front().push_back({together, form.why, count, form.distance});
        }
    }
    if (!joined.words.front().empty()) result.push_back(std::move(joined));
    std::erase_if(letters, [](const WordForm& form) { return form.count == 0; });
    const std::uint64_t count = lexicon_.frequency(designator.number);
    if (letters.empty() || count == 0) return result;
    result.push_back(
        {{}, {}, {std::move(letters), {{designator.number, MatchReason::Exact, count, 0}}}, false});
    return result;
}

}  // namespace nsearch::names
