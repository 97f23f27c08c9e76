// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Columns that line up on a terminal, whatever the script.
#pragma once

#include <string>
#include <vector>

namespace nsearch::cli {

/// The rows with two spaces between the columns. The last column is not padded.
/// \param rows cells are safe already; all rows have the same number
std::string aligned(const std::vector<std::vector<std::string>>& rows);

/// `text` cut to this many columns, with "…" as the last of them if something was cut.
std::string shortened(const std::string& text, std::size_t columns);

/// `text` filled up with spaces to this many columns.
std::string padded(const std::string& text, std::size_t columns);

}  // namespace nsearch::cli
