// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tells files that nsearch does not read.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::articles {

/// Why these first bytes cannot be text ("looks like a PDF, which nsearch does not read"), or empty.
std::string why_not_text(std::string_view head);

/// Why what these first bytes begin is no archive of articles, though it is a ZIP; or empty.
std::string why_not_archive(std::string_view head);

}  // namespace nsearch::articles
