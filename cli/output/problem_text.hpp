// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "nsearch/articles.hpp"
#include "output/sanitize.hpp"

namespace nsearch::cli {

/// "corpus/a.jsonl:12: not JSON", in one line and safe.
std::string describe(const Problem& problem, Screen screen);

}  // namespace nsearch::cli
