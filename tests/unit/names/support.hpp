// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "names/clusters.hpp"
#include "names/list_expansion.hpp"
#include "names/list_lexicon.hpp"

namespace nsearch::tests {

using Strings = std::vector<std::string>;

/// Sorted, so that tables may list them in any order.
inline Strings sorted(Strings strings) {
    std::sort(strings.begin(), strings.end());
    return strings;
}

inline Strings forms_of(const std::vector<NameForm>& expanded) {
    Strings forms;
    for (const NameForm& form : expanded) forms.push_back(form.form);
    return sorted(std::move(forms));
}

/// The entry of `form`; null if there is none.
inline const NameForm* entry_of(const std::vector<NameForm>& expanded, const std::string& form) {
    const auto same = [&](const NameForm& one) { return one.form == form; };
    const auto found = std::find_if(expanded.begin(), expanded.end(), same);
    return found == expanded.end() ? nullptr : &*found;
}

inline NameOptions at_level(NameLevel level) {
    NameOptions options;
    options.level = level;
    return options;
}

/// Clusters of these lines and no others.
inline names::Clusters clusters_of(const std::string& lines) {
    names::Clusters clusters;
    clusters.add_file(lines, "test");
    return clusters;
}

/// The curated clusters with these lines of a user's over them.
inline names::Clusters over_curated(const std::string& lines) {
    names::Clusters clusters(&names::CuratedNames::built_in());
    clusters.add_file(lines, "test");
    return clusters;
}

inline std::vector<NameForm> expand_in(const names::Clusters& clusters, const std::string& name,
                                       const Strings& list, const NameOptions& options = {}) {
    return names::expand_in_list(clusters, names::ListLexicon(list), name, options);
}

}  // namespace nsearch::tests
