// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "search/expansion.hpp"

namespace nsearch::search {

/// The expanded tree as text, a part a line: made from what is run, so it is always the truth.
std::string explain(const Expanded& query);

}  // namespace nsearch::search
