// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nsearch::cli {

/// `nsearch help query`
std::string query_page();

/// Why something counts as found: the words that stand behind each match.
std::string match_reasons();

}  // namespace nsearch::cli
