// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What stands before and behind an apostrophe within a word of Latin script.
#pragma once

#include <string_view>

namespace nsearch::analysis {

/// True for the shortened articles and particles of Romance languages: l'Iran, dell'Ucraina.
bool is_elided(std::string_view before);

/// True for what English and Turkish hang on a word with an apostrophe: Iran's, we'll, İran'da.
bool is_dropped_tail(std::string_view behind);

}  // namespace nsearch::analysis
