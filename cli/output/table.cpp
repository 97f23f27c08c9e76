// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/table.hpp"

#include <algorithm>

#include "output/utf8.hpp"

namespace nsearch::cli {

std::string padded(const std::string& text, std::size_t columns) {
    const std::size_t width = display_width(text);
    return width >= columns ? text : text + std::string(columns - width, ' ');
}

std::string shortened(const std::string& text, std::size_t columns) {
    if (display_width(text) <= columns) return text;
    std::size_t used = 1;  // the ellipsis
    std::size_t end = 0;
    while (end < text.size()) {
        const CodePoint point = decode(text, end);
        used += display_width(point.value);
        if (used > columns) break;
        end += point.length;
    }
    const std::size_t last = text.find_last_not_of(' ', end == 0 ? 0 : end - 1);
    return text.substr(0, last == std::string::npos ? 0 : std::min(last + 1, end)) + "…";
}

std::string aligned(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
    }
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += i + 1 < row.size() ? padded(row[i], widths[i] + 2) : row[i];
        }
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

}  // namespace nsearch::cli
