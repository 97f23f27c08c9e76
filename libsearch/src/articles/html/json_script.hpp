// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// JSON as it stands in the scripts of pages.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace nsearch::articles {

/// The value of a script; discarded if it makes no sense. Comments and CDATA around it, raw line ends
/// in strings, commas before a closing bracket and a second value behind the first do no harm.
nlohmann::json parse_script(std::string script);

}  // namespace nsearch::articles
