// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Written by benchmarks/fit_lines.py, in the order of kLookNames and kPlaceNames.
#pragma once

#include "articles/text/line_features.hpp"

namespace nsearch::articles {

constexpr Look kLookWeights = {-2.229, -0.381, -0.631, 0.621, 0.255,  0.330,  0.916,  0.839,
                               2.113,  -1.463, -2.568, 0.210, -0.001, -2.458, -0.587, 1.400};

constexpr Place kPlaceWeights = {0.501,  0.545, -0.298, -0.490, 0.988, -2.950,
                                 -1.961, 3.782, -1.252, -0.503, -1.843};

}  // namespace nsearch::articles
