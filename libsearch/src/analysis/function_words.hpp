// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Function words (stop words) by language: an article need not have those of a query, but they
/// count in phrases. The lists are the files of libsearch/data/stopwords.
#pragma once

#include <string_view>
#include <vector>

namespace nsearch::analysis {

/// True if `folded` is a function word of `language` (ISO 639-1). Thread-safe.
bool is_function_word(std::string_view folded, std::string_view language);

/// True if the language has a list.
bool has_function_words(std::string_view language);

/// Languages that have a list.
const std::vector<std::string_view>& function_word_languages();

}  // namespace nsearch::analysis
