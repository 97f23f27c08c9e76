// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The key under which names that may sound alike are gathered: their consonants by class.
///
/// A skeleton finds candidates, far too many of them; the distance of their sounds judges. The idea is that
/// of Soundex and its followers; the classes are wide because the distance comes after.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nsearch::names {

/// Appends the skeletons of a phoneme string to `out`, those that are there already left out. Sounds that
/// may or may not be consonants (w, W) give one skeleton for each way.
void append_skeletons(std::string_view sounds, std::vector<std::string>& out);

}  // namespace nsearch::names
