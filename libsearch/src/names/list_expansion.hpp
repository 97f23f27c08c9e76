// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "names/clusters.hpp"
#include "names/list_lexicon.hpp"

namespace nsearch::names {

/// The forms that stand for `name` among the lines of a list, as the list spells them, at most 32.
std::vector<NameForm> expand_in_list(const Clusters& clusters, const ListLexicon& list, std::string_view name,
                                     const NameOptions& options);

}  // namespace nsearch::names
