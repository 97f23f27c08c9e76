// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Written by benchmarks/fit_lines.py, in the order of kLookNames and kPlaceNames.
#pragma once

#include "articles/text/line_features.hpp"

namespace nsearch::articles {

constexpr Look kLookWeights = {-2.228, -0.382, -0.632, 0.621, 0.254,  0.330,  0.915, 0.840,
                               2.114,  -1.463, -2.570, 0.151, -2.458, -0.588, 1.401};

constexpr LinePlace kPlaceWeights = {0.493,  0.535, -0.678, 0.975,  -2.936,
                                     -1.976, 3.725, -1.266, -0.514, -1.844};

}  // namespace nsearch::articles
