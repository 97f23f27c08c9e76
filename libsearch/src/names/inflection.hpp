// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Inflected forms of a name that is spelled out: by the endings of declension.hpp, letter for letter.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "names/lexicon.hpp"

namespace nsearch::names {

/// What is known of a name. Persons have no plural (Петров is not of Пётр, but a surname). Of a name that is
/// in no list, a short stem with another vowel is not enough to be a form of it (Agra, Agri).
enum class Known { Thing, Person, Unlisted };

/// True if `form` can be an inflected form of `name` in some language. Both folded, of one word.
/// \param family feminine and possessive forms count, too
bool is_inflection(std::string_view name, std::string_view form, Known known, bool family = false);

/// The inflected forms of `name` that the lexicon has.
std::vector<std::string> inflections(const Lexicon& lexicon, std::string_view name, Known known, bool family);

/// The names in the nominative of which `form` may be a case of the singular or of the plural, folded.
std::vector<std::string> nominatives(std::string_view form, bool plural);

}  // namespace nsearch::names
