// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environment.hpp"
#include "app/errors.hpp"
#include "app/interrupt.hpp"
#include "output/format.hpp"
#include "output/json.hpp"
#include "verbs/progress_line.hpp"
#include "verbs/search_setup.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

/// "1,204/3,204 articles  37 %  0:12 left"
std::string verify_text(std::uint64_t done, std::uint64_t all, double seconds) {
    std::string text = grouped(done) + "/" + grouped(all) + " articles";
    if (all == 0) return text;
    text += "  " + std::to_string(done * 100 / all) + " %";
    if (seconds <= 1 || done == 0 || done >= all) return text;
    const double rest = static_cast<double>(all - done) / static_cast<double>(done);
    return text + "  " + clock_text(seconds * rest) + " left";
}

IndexHealth verify(const Arguments& arguments, const std::string& path) {
    ProgressLine line(arguments.value("progress"));
    const auto progress = [&line](std::uint64_t done, std::uint64_t all) {
        line.show([&](double seconds) { return verify_text(done, all, seconds); });
        return !interrupted();
    };
    try {
        IndexHealth health = verify_index(path, arguments.has("repair"), progress);
        line.clear();
        return health;
    } catch (const Error& error) {
        line.clear();
        rethrow_with_advice(error, path);
    }
}

JsonValue health_object(const IndexHealth& health, const std::string& path) {
    return {{"schema", kSchema},
            {"index", path},
            {"sound", health.sound},
            {"problems", health.problems},
            {"repaired", health.repaired}};
}

void write_health(const IndexHealth& health, const std::string& path, bool repair, Console& console) {
    Output& out = console.out();
    for (const std::string& problem : health.problems) {
        out << "wrong: " << clean_line(problem, console.screen()) << "\n";
    }
    if (console.quiet()) return;
    for (const std::string& done : health.repaired) {
        out << "repaired: " << clean_line(done, console.screen()) << "\n";
    }
    out << "index: " << clean_path(path, console.screen()) << "\n";
    if (interrupted()) {
        out << "stopped before the end; nothing was changed\n";
    } else {
        out << (health.sound ? "the index is sound\n" : "the index is not sound\n");
    }
    out.flush();
    if (health.sound || interrupted()) return;
    console.note(repair ? "what cannot be repaired is made good by indexing the files into a new index"
                        : "nsearch verify --repair makes the lexicons of stems and names anew");
}

}  // namespace

Exit run_verify(const Arguments& arguments, Console& console) {
    if (!arguments.words().empty()) {
        throw UsageError(
            "verify takes no words",
            "another index: verify -i DIR; to search: nsearch -- verify " + arguments.joined_words());
    }
    const std::string path = locate_index(arguments.value("index")).path;
    catch_interrupts();
    const IndexHealth health = verify(arguments, path);
    if (format_named(arguments.value("format")) == Format::Json) {
        console.out() << to_lines(health_object(health, path)) << "\n";
    } else {
        write_health(health, path, arguments.has("repair"), console);
    }
    if (interrupted()) return Exit::Interrupted;
    return health.sound ? Exit::Ok : Exit::NoIndex;
}

}  // namespace nsearch::cli
