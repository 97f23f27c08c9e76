// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// "Did you mean": the known word nearest to a mistyped one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nsearch::cli {

/// The candidate at the smallest edit distance, if that is small for the length of `typed`
/// (swapped neighbours count as one), or that `typed` begins; empty if none is near.
std::string nearest(std::string_view typed, const std::vector<std::string_view>& candidates);

}  // namespace nsearch::cli
