// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/cluster.hpp"
#include "nsearch/names.hpp"

namespace nsearch {

struct NameVariants::Impl {
    names::Clusters clusters;
};

}  // namespace nsearch
