// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/index_progress.hpp"

#include <algorithm>

#include "output/format.hpp"
#include "verbs/progress_line.hpp"

namespace nsearch::cli {

std::string progress_text(const IndexProgress& progress, double seconds) {
    const double rate = seconds > 0 ? static_cast<double>(progress.bytes_done) / seconds : 0;
    std::string text = grouped(progress.files_done) + "/" + grouped(progress.files_total) + " files  ";
    if (progress.bytes_total > 0) {
        text +=
            std::to_string(std::min<std::uint64_t>(100, progress.bytes_done * 100 / progress.bytes_total)) +
            " %  ";
    }
    text += counted(progress.articles, "article") + "  " + fixed(rate / 1e6, 1) + " MB/s  " +
            counted(progress.problems, "problem");
    const bool predictable = rate > 0 && seconds > 1 && progress.bytes_total > progress.bytes_done;
    if (predictable) {
        text += "  " + clock_text(static_cast<double>(progress.bytes_total - progress.bytes_done) / rate) +
                " left";
    }
    return text;
}

}  // namespace nsearch::cli
