// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <sstream>

#include "app/environment.hpp"
#include "app/errors.hpp"
#include "output/format.hpp"
#include "output/json.hpp"
#include "output/problem_text.hpp"
#include "output/table.hpp"
#include "verbs/search_setup.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

using LanguageCount = std::pair<std::string, std::uint64_t>;

/// Most frequent first.
std::vector<LanguageCount> by_count(const IndexStatus& status) {
    std::vector<LanguageCount> languages(status.languages.begin(), status.languages.end());
    std::stable_sort(languages.begin(), languages.end(),
                     [](const LanguageCount& a, const LanguageCount& b) { return a.second > b.second; });
    return languages;
}

JsonValue status_object(const IndexStatus& status, const IndexLocation& location, std::size_t clusters) {
    JsonValue languages = JsonValue::array();
    for (const auto& [language, articles] : by_count(status)) {
        languages.push_back({{"language", text_or_null(language)}, {"articles", articles}});
    }
    JsonValue problems = JsonValue::array();
    for (const Problem& problem : status.problems) problems.push_back(to_json(problem));
    return {{"schema", kSchema},
            {"path", status.path},
            {"chosen_by", location.reason},
            {"format", status.format},
            {"articles", status.articles},
            {"files", status.files},
            {"size", status.size},
            {"undated", status.undated},
            {"first_date", text_or_null(status.first_date)},
            {"last_date", text_or_null(status.last_date)},
            {"languages", std::move(languages)},
            {"name_clusters", clusters},
            {"stemmers", status.stemmers},
            {"stemmers_current", status.stemmers_current},
            {"problems", std::move(problems)}};
}

std::string reason_text(const std::string& reason) {
    if (reason == "NSEARCH_INDEX") return "named by $NSEARCH_INDEX";
    if (reason == ".nsearch upward") return "the nearest .nsearch folder from here upward";
    if (reason == "default") return "the default place";
    return "named by " + reason;
}

std::string dates_text(const IndexStatus& status) {
    std::string undated = grouped(status.undated) + " without a date";
    if (status.first_date.empty()) return undated;
    const std::string range = status.first_date == status.last_date
                                  ? status.first_date
                                  : status.first_date + " to " + status.last_date;
    return status.undated == 0 ? range : range + ", " + undated;
}

std::vector<std::vector<std::string>> language_rows(const IndexStatus& status) {
    constexpr std::uint64_t bar_width = 24;
    std::vector<std::vector<std::string>> rows;
    for (const auto& [language, articles] : by_count(status)) {
        const std::uint64_t all = std::max<std::uint64_t>(status.articles, 1);
        std::string bar;
        for (std::uint64_t i = 0; i < std::max<std::uint64_t>(1, articles * bar_width / all); ++i) bar += "▪";
        const std::string name = language.empty() ? "not recognised" : language;
        const std::string count = grouped(articles);
        rows.push_back({"  " + name,
                        std::string(std::max<std::size_t>(count.size(), 7) - count.size(), ' ') + count,
                        bar});
    }
    return rows;
}

/// "own ones for be, bg, sr"; of another nsearch what that means.
std::string stemmers_text(const IndexStatus& status) {
    if (!status.stemmers_current) {
        return "of another version: some forms of words are missed (nsearch verify --repair)";
    }
    std::string languages;
    std::istringstream entries(status.stemmers);  // "be 1, bg 1"
    for (std::string entry; std::getline(entries >> std::ws, entry, ',');) {
        languages += (languages.empty() ? "" : ", ") + entry.substr(0, entry.find(' '));
    }
    return languages.empty() ? "no own ones" : "own ones for " + languages + "; up to date";
}

void write_problems(const IndexStatus& status, Console& console) {
    for (const Problem& problem : status.problems) {
        console.out() << describe(problem, console.screen()) << "\n";
    }
    if (status.problems.empty()) console.note("every file and record could be used");
}

void write_status(const IndexStatus& status, const IndexLocation& location, std::size_t clusters,
                  Console& console) {
    std::vector<std::vector<std::string>> rows = {
        {"index", clean_path(status.path, console.screen())},
        {"", reason_text(location.reason)},
        {"articles", grouped(status.articles) + " from " + counted(status.files, "file")},
        {"dates", dates_text(status)},
        {"size", byte_size(status.size) + " on disk, format " + std::to_string(status.format)},
        {"names", counted(clusters, "cluster") + " of variants"},
        {"stemmers", clean_line(stemmers_text(status), console.screen())},
        {"problems", grouped(status.problems.size()) +
                         (status.problems.empty() ? "" : " (nsearch status --failed lists them)")}};
    console.out() << aligned(rows);
    if (!status.languages.empty()) console.out() << "languages\n" << aligned(language_rows(status));
}

}  // namespace

Exit run_status(const Arguments& arguments, Console& console) {
    if (!arguments.words().empty()) {
        throw UsageError(
            "status takes no words",
            "another index: status -i DIR; to search: nsearch -- status " + arguments.joined_words());
    }
    const IndexLocation location = locate_index(arguments.value("index"));
    const IndexStatus status = open_index(arguments).status();
    const std::size_t clusters = load_names(arguments).size();
    if (format_named(arguments.value("format")) == Format::Json) {
        console.out() << to_lines(status_object(status, location, clusters)) << "\n";
    } else if (arguments.has("failed")) {
        write_problems(status, console);
    } else {
        write_status(status, location, clusters, console);
    }
    return Exit::Ok;
}

}  // namespace nsearch::cli
