// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/clusters.hpp"
#include "names/list_lexicon.hpp"
#include "nsearch/names.hpp"

namespace nsearch {

struct NameVariants::Impl {
    names::Clusters clusters;
};

struct NameList::Impl {
    names::ListLexicon lexicon;
};

}  // namespace nsearch
