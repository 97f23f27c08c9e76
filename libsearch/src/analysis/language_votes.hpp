// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The function words of a text as votes for its language.
#pragma once

#include <string_view>
#include <vector>

namespace nsearch::analysis {

/// Which part of the words of `text` are function words of each language, 0 to 1; 0 without a list. What
/// is one in several of them counts to each in part. Of a long text the beginning is read.
std::vector<double> function_word_shares(std::string_view text,
                                         const std::vector<std::string_view>& languages);

/// Languages that are taken for `language`, and it for them, and that have a list of function words.
std::vector<std::string_view> neighbours(std::string_view language);

}  // namespace nsearch::analysis
