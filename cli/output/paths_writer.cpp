// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "output/writers.hpp"

namespace nsearch::cli {

namespace {

/// The path of each file that holds a hit, once, best first.
class PathsWriter : public AnswerWriter {
public:
    PathsWriter(Console& console, char separator) : console_(console), separator_(separator) {}

    void write(const Answer& answer) override {
        std::set<std::string> seen;
        std::size_t without = 0;
        for (const Hit& hit : answer.results.hits) {
            const std::string& path = hit.article.path;
            if (path.empty()) ++without;
            if (path.empty() || !seen.insert(path).second) continue;
            // Other programs need the bytes as they are; only a terminal has to be protected.
            const bool raw = console_.screen() == Screen::Pipe;
            console_.out() << (raw ? path : clean_path(path, Screen::Terminal));
            console_.out() << std::string_view(&separator_, 1);
        }
        if (without > 0) console_.note(counted(without, "hit") + " came from no file and have no path");
    }
    [[nodiscard]] bool ignores_snippets() const override { return true; }

private:
    Console& console_;
    char separator_;
};

}  // namespace

std::unique_ptr<AnswerWriter> make_paths_writer(Console& console, char separator) {
    return std::make_unique<PathsWriter>(console, separator);
}

}  // namespace nsearch::cli
