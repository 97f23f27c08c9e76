// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Function words (stop words) by language: an article need not have those of a query, but they
/// count in phrases. The lists are the files of libsearch/data/stopwords.
#pragma once

#include <string_view>

namespace nsearch::analysis {

/// True if `folded` is a function word of `language` (ISO 639-1). Thread-safe.
bool is_function_word(std::string_view folded, std::string_view language);

}  // namespace nsearch::analysis
