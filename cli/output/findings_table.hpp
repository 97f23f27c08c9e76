// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How an article's fields were found, for people.
#pragma once

#include <vector>

#include "app/console.hpp"
#include "nsearch/articles.hpp"

namespace nsearch::cli {

/// A row for each finding, field by field: `+` and what was taken first, then `-` and what was seen besides.
/// Values and sources are shortened to the width.
void write_findings(const std::vector<Finding>& findings, Console& console);

}  // namespace nsearch::cli
