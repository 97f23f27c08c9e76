// SPDX-License-Identifier: GPL-3.0-or-later
// An index for writing.
#include <cmath>
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

using nsearch::c::create;
using nsearch::c::guard;
using nsearch::c::require;

namespace {

std::unique_ptr<nsearch_report> report_handle(nsearch::IndexReport&& report) {
    auto handle = std::make_unique<nsearch_report>();
    handle->problems = nsearch::c::wrap<nsearch_problem>(std::move(report.problems));
    handle->value = std::move(report);
    return handle;
}

nsearch::IndexOptions index_options(const nsearch_add_options* options) {
    if (options == nullptr) return {};
    nsearch::IndexOptions result = options->value;
    if (options->callback != nullptr) {
        result.progress = [call = options->callback, payload = options->payload](const auto& progress) {
            const nsearch_progress handle{progress};
            return call(&handle, payload) == 0;
        };
    }
    return result;
}

}  // namespace

nsearch_status nsearch_writer_options_new(nsearch_writer_options** out, nsearch_error** error) {
    return create(out, error, [] { return std::make_unique<nsearch_writer_options>(); });
}

void nsearch_writer_options_free(nsearch_writer_options* options) {
    delete options;
}

nsearch_status nsearch_writer_options_set_create(nsearch_writer_options* options, bool create,
                                                 nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        options->value.create = create;
    });
}

nsearch_status nsearch_writer_options_set_wait(nsearch_writer_options* options, double seconds,
                                               nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        if (!std::isfinite(seconds) || seconds < 0) {
            throw nsearch::Error(nsearch::ErrorCode::InvalidArgument, "'seconds' is negative or no number");
        }
        options->value.wait_seconds = seconds;
    });
}

nsearch_status nsearch_writer_open(nsearch_writer** out, const char* path,
                                   const nsearch_writer_options* options, nsearch_error** error) {
    return create(out, error, [&] {
        require(path, "path");
        nsearch::IndexWriter writer(path, options == nullptr ? nsearch::WriterOptions() : options->value);
        return std::make_unique<nsearch_writer>(nsearch_writer{std::move(writer)});
    });
}

void nsearch_writer_free(nsearch_writer* writer) {
    delete writer;
}

nsearch_status nsearch_writer_add(nsearch_writer* writer, const nsearch_article* article,
                                  nsearch_error** error) {
    return guard(error, [&] {
        require(writer, "writer");
        require(article, "article");
        writer->value.add(article->value);
    });
}

nsearch_status nsearch_writer_remove(bool* removed, nsearch_writer* writer, const char* id,
                                     nsearch_error** error) {
    if (removed != nullptr) *removed = false;
    return guard(error, [&] {
        require(writer, "writer");
        require(id, "id");
        const bool found = writer->value.remove(id);
        if (removed != nullptr) *removed = found;
    });
}

nsearch_status nsearch_writer_commit(nsearch_writer* writer, nsearch_error** error) {
    return guard(error, [&] {
        require(writer, "writer");
        writer->value.commit();
    });
}

nsearch_status nsearch_writer_add_paths(nsearch_report** out, nsearch_writer* writer,
                                        const char* const* paths, size_t count,
                                        const nsearch_add_options* options, nsearch_error** error) {
    return create(out, error, [&] {
        require(writer, "writer");
        const std::vector<std::string> list = nsearch::c::string_list(paths, count, "paths");
        return report_handle(writer->value.add_paths(list, index_options(options)));
    });
}

nsearch_status nsearch_add_options_new(nsearch_add_options** out, nsearch_error** error) {
    return create(out, error, [] { return std::make_unique<nsearch_add_options>(); });
}

void nsearch_add_options_free(nsearch_add_options* options) {
    delete options;
}

nsearch_status nsearch_add_options_set_dry_run(nsearch_add_options* options, bool dry_run,
                                               nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        options->value.dry_run = dry_run;
    });
}

nsearch_status nsearch_add_options_set_forget_all(nsearch_add_options* options, bool forget_all,
                                                  nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        options->value.forget_all = forget_all;
    });
}

nsearch_status nsearch_add_options_set_again(nsearch_add_options* options, bool again,
                                             nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        options->value.again = again;
    });
}

nsearch_status nsearch_add_options_set_reading(nsearch_add_options* options,
                                               const nsearch_read_options* reading, nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        options->value.reading = reading == nullptr ? nsearch::ReadOptions() : reading->value;
    });
}

nsearch_status nsearch_add_options_set_progress(nsearch_add_options* options,
                                                nsearch_progress_callback callback, void* payload,
                                                nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        options->callback = callback;
        options->payload = payload;
    });
}
