// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Designations of weapons and machines: Shahed-136, S-300, Су-34, شاهد ۱۳۶. Letters may be written in any
/// script, with a hyphen, a space or nothing before the number; the number is never anything but itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nsearch::names {

/// A designation, taken apart. All folded.
struct Designator {
    std::string letters;
    std::string number;  ///< with what follows it: 31k
};

/// Letters and then a number, as one word or two. \param folded with one space between words
std::optional<Designator> parse_designator(std::string_view folded);

/// The ways to write one to three letters of a designation in other scripts (s: с, اس); the letters first.
std::vector<std::string> letters_in_scripts(std::string_view letters);

}  // namespace nsearch::names
