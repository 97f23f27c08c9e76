// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From argv to Arguments.
#pragma once

#include <string>
#include <vector>

#include "options/arguments.hpp"

namespace nsearch::cli {

/// \param arguments argv without the program's name
/// \throws UsageError with a suggestion where there is one
Arguments parse_arguments(const std::vector<std::string>& arguments);

/// True if errors are to be printed as JSON. Looks at the raw arguments, since it is needed most
/// where these cannot be parsed.
bool wants_json_errors(const std::vector<std::string>& arguments);

}  // namespace nsearch::cli
