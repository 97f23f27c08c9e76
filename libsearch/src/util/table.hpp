// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tables as text: a row a line, columns with a tab between them, comments that begin with `#`.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace nsearch::table {

struct Row {
    std::size_t line = 0;  ///< from 1
    std::vector<std::string_view> columns;
};

/// The parts of `text` between separators; one more than there are separators.
inline std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

/// Calls `use` for each row; empty lines and comments are passed over.
template <typename Use>
void each_row(std::string_view text, Use use) {
    std::size_t number = 0;
    for (std::string_view line : split(text, '\n')) {
        ++number;
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty() || line.starts_with('#')) continue;
        use(Row{number, split(line, '\t')});
    }
}

}  // namespace nsearch::table
