// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Folding, character by character: the one place that says which letters are the same.
#pragma once

#include <string>

namespace nsearch::analysis {

/// The folded form of one character, UTF-8; empty for those that folding drops.
std::string fold_character(char32_t code_point);

}  // namespace nsearch::analysis
