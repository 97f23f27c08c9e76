// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which of an article's languages it is found by.
#pragma once

#include <string_view>
#include <vector>

#include "nsearch/articles.hpp"

namespace nsearch::articles {

/// Its own language, and each that a good part of its text is in. They live as long as the article.
std::vector<std::string_view> languages_of(const Article& article);

}  // namespace nsearch::articles
