// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How far apart two names sound: an edit distance on phonemes with costs (Wagner and Fischer 1974; the costs
/// after what languages confuse, see phonemes.cpp).
#pragma once

#include <string_view>

namespace nsearch::names {

/// A phoneme string and how it was written.
struct Sounds {
    std::string_view text;
    bool abjad = false;  ///< written without short vowels
};

/// Distances above this are all alike.
inline constexpr float kFar = 3.0F;

/// \param enough distances of this and more are not told apart: the sooner the work ends
/// \return 0 for names that sound the same; about 0.3 for a vowel or a close consonant more; at most
/// `enough`,
///         which it also is for what is longer than any name
float distance(Sounds one, Sounds other, float enough = kFar) noexcept;

}  // namespace nsearch::names
