// SPDX-License-Identifier: GPL-3.0-or-later
// Reading articles from files.
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

using nsearch::c::guard;
using nsearch::c::require;
using nsearch::c::text_or_empty;

nsearch_status nsearch_read_options_new(nsearch_read_options** out, nsearch_error** error) {
    return nsearch::c::create(out, error, [] { return std::make_unique<nsearch_read_options>(); });
}

void nsearch_read_options_free(nsearch_read_options* options) {
    delete options;
}

nsearch_status nsearch_read_options_add_field(nsearch_read_options* options, const char* field,
                                              const char* record, nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        require(field, "field");
        require(record, "record");
        options->value.fields.push_back({field, record});
    });
}

nsearch_status nsearch_read_options_set_language(nsearch_read_options* options, const char* language,
                                                 nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        options->value.language = text_or_empty(language);
    });
}

nsearch_status nsearch_read_options_set_file_dates(nsearch_read_options* options, bool file_dates,
                                                   nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        options->value.file_dates = file_dates;
    });
}

nsearch_status nsearch_read_articles(const char* path, nsearch_article_callback articles,
                                     nsearch_problem_callback problems, void* payload,
                                     const nsearch_read_options* options, nsearch_error** error) {
    return guard(error, [&] {
        require(path, "path");
        if (articles == nullptr) nsearch::c::throw_null("articles");
        bool stopped = false;
        auto on_article = [&](nsearch::Article&& article) {
            const nsearch_article handle{std::move(article)};
            stopped = articles(&handle, payload) != 0;
            return !stopped;
        };
        auto on_problem = [&](const nsearch::Problem& problem) {
            const nsearch_problem handle{problem};
            if (problems != nullptr) problems(&handle, payload);
        };
        nsearch::read_articles(path, on_article, on_problem,
                               options == nullptr ? nsearch::ReadOptions() : options->value);
        if (stopped) throw nsearch::Error(nsearch::ErrorCode::Cancelled, "reading was stopped by the caller");
    });
}

bool nsearch_readable_by_name(const char* path) {
    bool readable = false;
    const auto ask = [&] { readable = nsearch::readable_by_name(std::string(text_or_empty(path))); };
    return guard(nullptr, ask) == NSEARCH_OK && readable;
}

const char* nsearch_problem_path(const nsearch_problem* problem) {
    return problem == nullptr ? "" : problem->value.path.c_str();
}

uint64_t nsearch_problem_record(const nsearch_problem* problem) {
    return problem == nullptr ? 0 : problem->value.record;
}

const char* nsearch_problem_reason(const nsearch_problem* problem) {
    return problem == nullptr ? "" : problem->value.reason.c_str();
}

bool nsearch_problem_skipped(const nsearch_problem* problem) {
    return problem != nullptr && problem->value.skipped;
}
