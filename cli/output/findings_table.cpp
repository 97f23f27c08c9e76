// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/findings_table.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>

#include "output/table.hpp"
#include "output/utf8.hpp"

namespace nsearch::cli {

namespace {

constexpr std::size_t kPipeWidth = 100;  // nothing wraps there, but a column has to end somewhere
constexpr std::size_t kNarrowest = 12;   // of a value or a source

/// Where a field stands among the others: as in the facts above, the text last; what is not known here
/// comes after that.
std::size_t place_of(const std::string& field) {
    constexpr std::array<std::string_view, 10> order = {"title", "date", "modified", "authors", "source",
                                                        "lang",  "kind", "url",      "id",      "text"};
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), field) - order.begin());
}

/// Field by field; of each, what was taken first.
std::vector<const Finding*> by_field(const std::vector<Finding>& findings) {
    std::vector<const Finding*> ordered;
    ordered.reserve(findings.size());
    for (const Finding& finding : findings) ordered.push_back(&finding);
    const auto key = [](const Finding* finding) {
        return std::make_tuple(place_of(finding->field), std::string_view(finding->field), !finding->taken);
    };
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const Finding* a, const Finding* b) { return key(a) < key(b); });
    return ordered;
}

struct Widths {
    std::size_t value;
    std::size_t source;
};

/// Shares what is left of a line: each gets what it needs, and half if both need more.
Widths widths_of(const std::vector<const Finding*>& findings, std::size_t columns) {
    std::size_t field = 0;
    std::size_t value = 0;
    std::size_t source = 0;
    for (const Finding* finding : findings) {
        field = std::max(field, display_width(finding->field));
        value = std::max(value, display_width(finding->value));
        source = std::max(source, display_width(finding->source));
    }
    const std::size_t margins = 2 + field + 2 + 2;  // mark, field, value
    const std::size_t left = std::max(columns, margins + 2 * kNarrowest) - margins;
    value = std::min(value, std::max(left / 2, left - std::min(left, source)));
    return {value, left - value};
}

}  // namespace

void write_findings(const std::vector<Finding>& findings, Console& console) {
    const std::vector<const Finding*> ordered = by_field(findings);
    const Widths widths = widths_of(ordered, console.width() == 0 ? kPipeWidth : console.width());
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const Finding& finding = *ordered[i];
        const bool again = i > 0 && ordered[i - 1]->field == finding.field;
        const std::string field = again ? std::string() : clean_line(finding.field, console.screen());
        rows.push_back({(finding.taken ? "+ " : "- ") + field,
                        shortened(clean_line(finding.value, console.screen()), widths.value),
                        shortened(clean_line(finding.source, console.screen()), widths.source)});
    }
    std::istringstream lines(aligned(rows));
    std::string line;
    for (const Finding* finding : ordered) {
        std::getline(lines, line);
        const Style style{console.style().on && !finding->taken};
        console.out() << style.dim() << line << style.reset() << "\n";
    }
}

}  // namespace nsearch::cli
