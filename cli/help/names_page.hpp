// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nsearch::cli {

/// The commands of `nsearch names`, a line each.
std::string names_commands();

/// How names are expanded, and how to change that: the rest of `nsearch help names`.
std::string names_guide();

}  // namespace nsearch::cli
