// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A hit as a row of a table, for CSV and TSV.
#pragma once

#include <string>
#include <vector>

#include "output/writer.hpp"

namespace nsearch::cli {

struct Cell {
    std::string text;
    bool is_text = true;  ///< false: a number, a date or a word of ours, which no stranger wrote
};

/// The names of the columns.
std::vector<std::string> hit_columns(bool batch);

/// The cells of a hit, one for each column.
std::vector<Cell> hit_cells(const Answer& answer, const Hit& hit);

/// "Лукашенком, Лукашэнка (curated: lukashenko); drones (stem)"
std::string describe_matches(const std::vector<Match>& matches);

}  // namespace nsearch::cli
