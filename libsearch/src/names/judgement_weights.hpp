// SPDX-License-Identifier: GPL-3.0-or-later
// Made by benchmarks/fit_names.py; do not edit. Fitted with name pairs of politicians and places in 13
// languages.
#pragma once

#include <array>

#include "names/judgement.hpp"

namespace nsearch::names {

inline constexpr double kFittedNames = 139071;  // in the lexicon that was fitted with
/// How sure level Balanced wants it to be, in the order of kWeights.
inline constexpr std::array<double, 12> kBalancedSureness = {0.39, 0.37, 0.36, 0.235, 0.23, 0.37,
                                                             0.26, 0.26, 0.26, 0.26,  0.26, 0.26};
inline constexpr double kWideSureness = 0.02;

/// Of names as they are by ScriptPair, then of inflected ones.
inline constexpr std::array<Features, 12> kWeights = {{
    // LatinLatin
    {-4.3506, -9.9001, 0.2738, -3.0537, 0.5210, 0.8745, 0.0000, 0.5223, 2.0160, 0.3720, 0.3272, -0.0400,
     -0.2540},
    // CyrillicCyrillic
    {-2.9349, -2.2475, -2.7771, -2.1504, 0.5616, 0.6749, 0.0000, 0.7801, -1.0630, 0.1373, -0.4256, 0.6763,
     0.2710},
    // LatinCyrillic
    {-2.8378, -8.2685, -0.9728, -1.7057, 0.0123, 0.7978, 0.0000, 0.4576, 1.8169, 0.1906, 0.4161, 0.3525,
     0.0684},
    // LatinArabic
    {-3.7365, -5.8157, -1.7323, -0.9582, -0.0263, 1.0003, 0.0000, 0.0976, 3.0349, -0.5246, 0.2104, 0.5844,
     0.4961},
    // CyrillicArabic
    {-2.7131, -2.9646, -2.9649, 0.3826, -0.1665, 0.8456, 0.0000, 0.2983, 1.4327, -0.5081, -0.2645, 0.6049,
     0.6362},
    // Other
    {0.1792, -1.1407, -0.2384, -1.1407, -0.9255, 0.2665, 0.0000, 0.5878, -0.4695, 0.3745, -1.7268, 0.3472,
     0.0999},
    // inflected LatinLatin
    {-0.0568, -3.9888, -2.9612, 1.4899, -0.6126, 0.3439, -0.0568, 0.0000, 1.4389, -0.1994, 0.2953, 0.3122,
     0.2325},
    // inflected CyrillicCyrillic
    {0.6493, -0.4318, -1.7671, -0.4318, 0.1610, 0.0392, 0.6493, 0.0000, -3.3284, 0.3279, -1.2692, -0.1702,
     -0.8063},
    // inflected LatinCyrillic
    {-0.5782, -2.6873, -2.4380, 0.9730, 0.1588, 0.2015, -0.5782, 0.0000, 0.6867, 0.1075, -0.3271, 0.5755,
     -0.3616},
    // inflected LatinArabic
    {-1.4121, -1.0633, -2.2532, 0.2472, -0.4156, 0.6315, -1.4121, 0.0000, -0.3114, -0.4333, 0.3076, -0.0024,
     0.5353},
    // inflected CyrillicArabic
    {-1.4019, -0.0896, 0.8869, 0.8562, -1.1027, 0.7713, -1.4019, 0.0000, -0.0907, -0.9388, 0.4177, 0.0000,
     -0.0881},
    // inflected Other
    {-0.3635, -3.6293, -2.4482, 1.2285, -0.1384, 0.3150, -0.3635, 0.0000, 1.2570, -0.0842, -0.2226, 0.1830,
     -0.1086},
}};

}  // namespace nsearch::names
