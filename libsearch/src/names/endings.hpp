// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Case endings of names, for languages that have no stemmer here and for names that stemmers miss.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::names {

/// The start that the inflected forms of `folded` have in common; empty if the name is too short to
/// be inflected safely, or its script has no endings here.
std::string inflection_start(std::string_view folded);

/// True if `form` is `start`, as inflection_start() gave it, with an ending of a case.
bool is_inflection(std::string_view start, std::string_view form);

}  // namespace nsearch::names
