// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The sounds of names: an inventory of phonemes, one ASCII character each, and how far apart they are.
///
///     vowels       a e i o u y (ɨ) O (ö) U (ü)
///     consonants   p b t d k g f v s z S (sh) Z (zh) C (ch) J (dʒ) c (ts) x (kh) h q G (gh) T (th) D (dh)
///                  m n l r w j ' (ayn, hamza)
///     unwritten    W (waw: u, o, w, v)  Y (yeh: i, e, j)  @ (alef with any vowel)
#pragma once

#include <string_view>

namespace nsearch::names {

[[nodiscard]] bool is_phoneme(char sound) noexcept;

/// a e i o u y O U, and the letters that may stand for one: W Y @.
[[nodiscard]] bool is_vowel(char sound) noexcept;

/// Cost of hearing `one` for `other`: 0 the same, 1 nothing in common.
[[nodiscard]] float substitution_cost(char one, char other) noexcept;

/// Cost of leaving out `sound`.
[[nodiscard]] float omission_cost(char sound) noexcept;

}  // namespace nsearch::names
