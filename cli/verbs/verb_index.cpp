// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>

#include "app/environment.hpp"
#include "app/errors.hpp"
#include "app/interrupt.hpp"
#include "output/format.hpp"
#include "verbs/index_progress.hpp"
#include "verbs/index_report.hpp"
#include "verbs/progress_line.hpp"
#include "verbs/reading_options.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

/// A folder that is gone at the end. A dry run needs an index to compare with, and where there is
/// none yet it must not leave one behind.
class ScratchFolder {
public:
    ScratchFolder() {
        std::error_code failed;
        path_ = (std::filesystem::temp_directory_path(failed) / "nsearch-dry-run-XXXXXX").string();
        if (failed || mkdtemp(path_.data()) == nullptr) throw FileError(path_, std::strerror(errno));
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    [[nodiscard]] std::string inside(const std::string& name) const { return path_ + "/" + name; }

private:
    std::string path_;
};

IndexReport run_writer(IndexWriter& writer, const Arguments& arguments, FieldNotes& fields) {
    ProgressLine line(arguments.value("progress"));
    IndexOptions options;
    options.dry_run = arguments.has("dry-run");
    options.forget_all = arguments.has("forget");
    options.again = arguments.has("again");
    options.reading = reading_options(arguments);
    options.reading.on_fields = fields.sink(options.reading.fields);
    options.progress = [&line](const IndexProgress& progress) {
        line.show([&](double seconds) { return progress_text(progress, seconds); });
        return !interrupted();
    };
    IndexReport report = writer.add_paths(arguments.words(), options);
    line.clear();
    return report;
}

/// What is said of reading does nothing for files that are not read.
void note_unread(const Arguments& arguments, const IndexReport& report, Console& console) {
    const bool said = arguments.has("map") || arguments.has("lang") || arguments.has("file-dates");
    if (!said || arguments.has("again") || report.unchanged == 0) return;
    console.note(counted(report.unchanged, "article") +
                 " of files that did not change were not read again; to read all: --again");
}

Exit exit_of(const IndexReport& report) {
    if (report.stopped) return Exit::Interrupted;
    return some_failed(report) ? Exit::SomeFailed : Exit::Ok;
}

}  // namespace

Exit run_index(const Arguments& arguments, Console& console) {
    if (arguments.words().empty()) {
        throw UsageError("index takes files or folders",
                         "nsearch index FOLDER; to search for the word: nsearch -- index");
    }
    const std::string path = locate_index(arguments.value("index")).path;
    const bool dry_run = arguments.has("dry-run");
    std::error_code ignored;
    std::optional<ScratchFolder> scratch;
    if (dry_run && !std::filesystem::exists(path, ignored)) scratch.emplace();

    const WriterOptions options{!dry_run || scratch, arguments.seconds("wait")};
    IndexWriter writer(scratch ? scratch->inside("index") : path, options);
    catch_interrupts();
    FieldNotes fields;
    const IndexReport report = run_writer(writer, arguments, fields);
    const IndexRun run{path, dry_run, report};
    if (format_named(arguments.value("format")) == Format::Json) {
        console.out() << to_lines(report_object(run)) << "\n";
    } else {
        fields.write(console);
        write_report(run, console);
        note_unread(arguments, report, console);
    }
    return exit_of(report);
}

}  // namespace nsearch::cli
