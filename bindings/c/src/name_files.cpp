// SPDX-License-Identifier: GPL-3.0-or-later
// Variants files of the user's: checking them, and adding to them.
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

using nsearch::c::guard;
using nsearch::c::require;
using nsearch::c::string_list;

nsearch_status nsearch_names_check(nsearch_name_problems** out, const char* path, nsearch_error** error) {
    return nsearch::c::create(out, error, [&] {
        require(path, "path");
        auto handle = std::make_unique<nsearch_name_problems>();
        handle->problems = nsearch::c::wrap<nsearch_name_problem>(nsearch::NameVariants::check(path));
        return handle;
    });
}

void nsearch_name_problems_free(nsearch_name_problems* problems) {
    delete problems;
}

size_t nsearch_name_problems_count(const nsearch_name_problems* problems) {
    return problems == nullptr ? 0 : problems->problems.size();
}

const nsearch_name_problem* nsearch_name_problems_problem(const nsearch_name_problems* problems, size_t i) {
    return problems == nullptr ? nullptr : nsearch::c::at(problems->problems, i);
}

size_t nsearch_name_problem_line(const nsearch_name_problem* problem) {
    return problem == nullptr ? 0 : problem->value.line;
}

bool nsearch_name_problem_is_error(const nsearch_name_problem* problem) {
    return problem != nullptr && problem->value.error;
}

const char* nsearch_name_problem_message(const nsearch_name_problem* problem) {
    return problem == nullptr ? "" : problem->value.message.c_str();
}

nsearch_status nsearch_names_add_cluster(const char* path, const char* kind, const char* id,
                                         const char* const* forms, size_t count, nsearch_error** error) {
    return guard(error, [&] {
        require(path, "path");
        require(kind, "kind");
        const std::string key(nsearch::c::text_or_empty(id));
        nsearch::add_cluster(path, kind, key, string_list(forms, count, "forms"));
    });
}

nsearch_status nsearch_names_add_denial(const char* path, const char* const* one, size_t one_count,
                                        const char* const* other, size_t other_count, nsearch_error** error) {
    return guard(error, [&] {
        require(path, "path");
        nsearch::add_denial(path, string_list(one, one_count, "one"),
                            string_list(other, other_count, "other"));
    });
}
