// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What sounding says about the lines of a variants file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "names/cluster.hpp"

namespace nsearch::names {

/// A spelling that sounds like no other one of its cluster.
struct Outlier {
    std::string text;
    std::string nearest;
    float distance = 0;
};

/// The spellings of one word that are far from all the others. Only those that can be read are compared, and
/// not those marked `~`: short forms are other names by nature.
std::vector<Outlier> outliers(const std::vector<Variant>& variants);

/// True if a spelling of the one group is near one of the other; none if nothing could be compared.
std::optional<bool> any_near(const std::vector<Variant>& one, const std::vector<Variant>& other);

}  // namespace nsearch::names
