// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the environment says: variables, the user's variants, where the index is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nsearch/index.hpp"

namespace nsearch::cli {

/// The variable's value; empty if it is not set.
std::optional<std::string> environment(const char* name);

/// `names.tsv` of the configuration folder, there or not; empty if no folder is known.
std::string own_variants_file();

/// The user's variants files, the one that counts most last: `names.tsv` of the configuration
/// folder if it exists, then $NSEARCH_NAMES (a path list), then `named` (--variants).
std::vector<std::string> variants_files(const std::vector<std::string>& named);

/// `named` (--index) if it is not empty, else what find_index() finds.
IndexLocation locate_index(const std::string& named);

}  // namespace nsearch::cli
