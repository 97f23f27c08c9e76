// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nsearch::cli {

/// `nsearch help query`
std::string query_page();

}  // namespace nsearch::cli
