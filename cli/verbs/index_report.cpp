// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/index_report.hpp"

#include <algorithm>

#include "output/format.hpp"
#include "output/problem_text.hpp"

namespace nsearch::cli {

namespace {

constexpr std::size_t kProblemsShown = 20;

void write_problems(const IndexRun& run) {
    const auto& problems = run.report.problems;
    for (std::size_t i = 0; i < std::min(problems.size(), kProblemsShown); ++i) {
        print_message("nsearch: " + describe(problems[i], Screen::Terminal));
    }
    if (problems.size() <= kProblemsShown) return;
    const std::string rest = "and " + grouped(problems.size() - kProblemsShown) + " more problems";
    print_message("nsearch: " + rest +
                  (run.dry_run ? "; --format json has them all"
                               : "; all of them: nsearch status --failed -i " + run.index));
}

std::string counts_line(const IndexRun& run) {
    const IndexReport& report = run.report;
    std::string line = run.dry_run ? "would be: " : "";
    line += grouped(report.added) + " added, " + grouped(report.updated) + " updated, " +
            grouped(report.unchanged) + " unchanged, " + grouped(report.removed) + " forgotten";
    const auto skipped = std::count_if(report.problems.begin(), report.problems.end(),
                                       [](const Problem& problem) { return problem.skipped; });
    if (skipped > 0) line += ", " + grouped(static_cast<std::uint64_t>(skipped)) + " not usable";
    line += "; " + counted(report.files, "file") + ", " + byte_size(report.bytes) + " in " +
            fixed(report.seconds, 1) + " s";
    return line;
}

std::string trimmed_line(std::uint64_t articles) {
    return counted(articles, "article") + " had lines set aside that " + (articles == 1 ? "its" : "their") +
           " site repeats (nsearch show --show-boilerplate shows them)";
}

}  // namespace

void write_report(const IndexRun& run, Console& console) {
    Output& out = console.out();
    for (const std::string& change : run.report.changes) {
        out << clean_path(change, console.screen()) << "\n";
    }
    out.flush();
    write_problems(run);
    if (run.report.kept > 0) {
        console.note(
            counted(run.report.kept, "article") +
            " are gone from the disk but were kept, since most of a folder is missing (not mounted?); "
            "to forget them: nsearch index --forget");
    }
    if (console.quiet()) return;
    if (run.report.stopped)
        out << "stopped before the end; what was done is kept, the same command goes on\n";
    if (run.report.trimmed > 0) out << trimmed_line(run.report.trimmed) << "\n";
    out << counts_line(run) << "\n"
        << "index: " << clean_path(run.index, console.screen()) << "\n";
}

JsonValue report_object(const IndexRun& run) {
    const IndexReport& report = run.report;
    JsonValue problems = JsonValue::array();
    for (const Problem& problem : report.problems) problems.push_back(to_json(problem));
    return {{"schema", kSchema},         {"index", run.index},        {"dry_run", run.dry_run},
            {"added", report.added},     {"updated", report.updated}, {"unchanged", report.unchanged},
            {"removed", report.removed}, {"kept", report.kept},       {"trimmed", report.trimmed},
            {"files", report.files},     {"bytes", report.bytes},     {"seconds", report.seconds},
            {"stopped", report.stopped}, {"changes", report.changes}, {"problems", std::move(problems)}};
}

bool some_failed(const IndexReport& report) {
    return std::any_of(report.problems.begin(), report.problems.end(),
                       [](const Problem& problem) { return problem.skipped; });
}

}  // namespace nsearch::cli
