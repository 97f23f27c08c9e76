// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tells files that are no text.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::articles {

/// Why these first bytes cannot be text ("looks like a PDF, which nsearch does not read"), or empty.
std::string why_not_text(std::string_view head);

}  // namespace nsearch::articles
