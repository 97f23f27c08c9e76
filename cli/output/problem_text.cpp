// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/problem_text.hpp"

#include "output/format.hpp"

namespace nsearch::cli {

std::string describe(const Problem& problem, Screen screen) {
    std::string text = clean_path(nearby_path(problem.path), screen);
    if (problem.record > 0) text += ":" + std::to_string(problem.record);
    return text + ": " + clean_line(problem.reason, screen) + (problem.skipped ? "" : " (kept)");
}

}  // namespace nsearch::cli
