// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Files of lines that are given with the command (queries, names, words); `-` is standard input.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace nsearch::cli {

/// Calls `line` with each line (without its end, CR LF or LF) and its number from 1. A byte order
/// mark at the start is no part of the first line.
/// \throws FileError if the file cannot be read
void read_lines(const std::string& path,
                const std::function<void(const std::string& line, std::size_t number)>& line);

/// All lines that are not empty.
std::vector<std::string> read_list(const std::string& path);

/// The whole file, without white space at its end.
std::string read_text(const std::string& path);

}  // namespace nsearch::cli
