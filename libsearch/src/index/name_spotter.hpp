// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which words of a text stand there as names do.
#pragma once

#include <string_view>

#include "analysis/word_reader.hpp"

namespace nsearch::index {

/// True if the word at `span` may be a name: it has a capital within a sentence; or its script has no
/// capitals, and it is no function word of the language.
bool stands_as_name(std::string_view text, analysis::WordSpan span, std::string_view language);

}  // namespace nsearch::index
