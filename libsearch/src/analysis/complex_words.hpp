// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Words of scripts that are written without spaces, by ICU's dictionaries.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/word_reader.hpp"

namespace nsearch::analysis {

/// The words of a run of Chinese, Japanese, Thai, Lao, Khmer or Burmese text, in order. Thread-safe.
std::vector<WordSpan> complex_words(std::string_view run);

}  // namespace nsearch::analysis
