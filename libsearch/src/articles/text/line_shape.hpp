// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The case and the punctuation of a line.
#pragma once

#include <string_view>
#include <vector>

#include "articles/text/text_lines.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

/// \param words those of the line, from split_words()
Shape shape_of(std::string_view line, const std::vector<Word>& words);

}  // namespace nsearch::articles
