/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Variants files of the user's: adding to them, checking them, using them. */
#include "check.h"

static const char* const ours[] = {"Quorvath", "Куорват"};
static const char* const others[] = {"Quorbath"};

static size_t count_problems(const char* path, bool errors) {
    nsearch_name_problems* problems = NULL;
    size_t i, count = 0;
    CHECK_OK(nsearch_names_check(&problems, path, &error));
    for (i = 0; i < nsearch_name_problems_count(problems); ++i) {
        const nsearch_name_problem* problem = nsearch_name_problems_problem(problems, i);
        CHECK(nsearch_name_problem_line(problem) >= 1);
        CHECK(nsearch_name_problem_message(problem)[0] != '\0');
        count += nsearch_name_problem_is_error(problem) == errors;
    }
    CHECK(nsearch_name_problems_problem(problems, i) == NULL);
    nsearch_name_problems_free(problems);
    return count;
}

static void adds_what_then_counts(const char* path) {
    nsearch_names* names = NULL;
    nsearch_name_list* list = NULL;
    nsearch_name_forms* forms = NULL;
    const nsearch_name_form* form;
    CHECK_OK(nsearch_names_add_cluster(path, "person", "our-id", ours, 2, &error));
    CHECK_OK(nsearch_names_add_cluster(path, "place", NULL, others, 1, &error));
    CHECK_OK(nsearch_names_add_denial(path, ours, 2, others, 1, &error));
    CHECK(count_problems(path, true) == 0);
    CHECK_OK(nsearch_names_with_files(&names, &path, 1, &error));
    CHECK_OK(nsearch_name_list_new(&list, ours, 2, &error));
    CHECK_OK(nsearch_names_expand(&forms, names, "Quorvath", list, NSEARCH_NAME_LEVEL_EXACT, false, &error));
    CHECK(nsearch_name_forms_count(forms) == 2);
    form = nsearch_name_forms_form(forms, 1);
    CHECK_STRING(nsearch_name_form_text(form), "Куорват");
    CHECK(nsearch_name_form_why(form) == NSEARCH_REASON_USER);
    CHECK_STRING(nsearch_name_form_cluster(form), "our-id");
    nsearch_name_forms_free(forms);
    nsearch_name_list_free(list);
    nsearch_names_free(names);
}

static void refuses_what_would_spoil_the_file(const char* path) {
    const char* const broken[] = {"two\tcolumns"};
    CHECK_STATUS(nsearch_names_add_cluster(path, "animal", NULL, ours, 2, &error), NSEARCH_ERROR_BAD_NAMES);
    CHECK_STATUS(nsearch_names_add_cluster(path, "person", NULL, broken, 1, &error), NSEARCH_ERROR_BAD_NAMES);
    CHECK_STATUS(nsearch_names_add_denial(path, broken, 1, ours, 2, &error), NSEARCH_ERROR_BAD_NAMES);
    CHECK(count_problems(path, true) == 0);
}

static void finds_bad_lines(const char* path) {
    nsearch_name_problems* problems = NULL;
    write_file(path, "# ours\nperson\tquorvath\tQuorvath|Kworwat\nthis is no cluster\n");
    CHECK(count_problems(path, true) == 1);
    CHECK_OK(nsearch_names_check(&problems, path, &error));
    CHECK(nsearch_name_problem_line(nsearch_name_problems_problem(problems, 0)) == 3);
    nsearch_name_problems_free(problems);
}

static void refuses_null(const char* path) {
    const char* const hole[] = {"a", NULL};
    nsearch_name_problems* problems = NULL;
    CHECK_INVALID(nsearch_names_check(NULL, path, &error));
    CHECK_INVALID(nsearch_names_check(&problems, NULL, &error));
    CHECK_INVALID(nsearch_names_add_cluster(NULL, "person", "id", ours, 2, &error));
    CHECK_INVALID(nsearch_names_add_cluster(path, NULL, "id", ours, 2, &error));
    CHECK_INVALID(nsearch_names_add_cluster(path, "person", "id", NULL, 2, &error));
    CHECK_INVALID(nsearch_names_add_cluster(path, "person", "id", hole, 2, &error));
    CHECK_INVALID(nsearch_names_add_denial(NULL, ours, 2, others, 1, &error));
    CHECK_INVALID(nsearch_names_add_denial(path, NULL, 2, others, 1, &error));
    CHECK_INVALID(nsearch_names_add_denial(path, ours, 2, hole, 2, &error));
}

static void getters_take_null(void) {
    CHECK(nsearch_name_problems_count(NULL) == 0 && nsearch_name_problems_problem(NULL, 0) == NULL);
    CHECK(nsearch_name_problem_line(NULL) == 0 && !nsearch_name_problem_is_error(NULL));
    CHECK_STRING(nsearch_name_problem_message(NULL), "");
}

void test_name_files(const char* folder) {
    const char* path = path_in(folder, "ours.tsv");
    nsearch_name_problems* problems = NULL;
    adds_what_then_counts(path);
    refuses_what_would_spoil_the_file(path);
    finds_bad_lines(path_in(folder, "bad.tsv"));
    CHECK_STATUS(nsearch_names_check(&problems, path_in(folder, "none.tsv"), &error),
                 NSEARCH_ERROR_NOT_FOUND);
    CHECK(problems == NULL);
    refuses_null(path);
    getters_take_null();
}
