/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What names stand for. */
#include "check.h"

static const char* const lexicon[] = {"Minsk", "minsk", "apple", "Alexander Smith"};

static void expands_over_a_list(const nsearch_names* names) {
    nsearch_name_forms* forms = NULL;
    const nsearch_name_form* form;
    CHECK_OK(nsearch_names_expand(&forms, names, "Minsk", lexicon, 4, &error));
    CHECK(nsearch_name_forms_count(forms) >= 1);
    form = nsearch_name_forms_form(forms, 0);
    CHECK_STRING(nsearch_name_form_text(form), "minsk");
    CHECK(nsearch_name_form_why(form) >= NSEARCH_REASON_EXACT);
    CHECK(nsearch_name_form_base(form) != NULL);
    CHECK(nsearch_name_form_cluster(form) != NULL);
    CHECK(nsearch_name_form_distance(form) >= 0);
    CHECK(nsearch_name_form_count(form) == 0);
    CHECK(nsearch_name_forms_form(forms, 99) == NULL);
    nsearch_name_forms_free(forms);
    CHECK_OK(nsearch_names_expand(&forms, names, "Minsk", NULL, 0, &error));
    CHECK(nsearch_name_forms_count(forms) == 0);
    nsearch_name_forms_free(forms);
}

static void reports_bad_files(const char* folder) {
    nsearch_names* names = NULL;
    const char* paths[1];
    paths[0] = path_in(folder, "none.names");
    CHECK_STATUS(nsearch_names_with_files(&names, paths, 1, &error), NSEARCH_ERROR_NOT_FOUND);
    CHECK(names == NULL);
}

static void serves_an_index(const char* folder) {
    nsearch_index* index = NULL;
    nsearch_names* names = NULL;
    nsearch_name_forms* forms = NULL;
    const char* path = path_in(folder, "index");
    make_index(path);
    CHECK_OK(nsearch_index_open(&index, path, &error));
    CHECK_OK(nsearch_names_with_files(&names, NULL, 0, &error));
    CHECK_OK(nsearch_index_use_names(index, names, &error));
    nsearch_names_free(names); /* before what uses it */
    CHECK_OK(nsearch_index_expand_name(&forms, index, "Minsk", &error));
    nsearch_index_free(index);
    CHECK(nsearch_name_forms_count(forms) >= 1);
    CHECK(nsearch_name_form_count(nsearch_name_forms_form(forms, 0)) >= 1);
    nsearch_name_forms_free(forms);
}

static void refuses_null(const nsearch_names* names) {
    const char* paths[2] = {"a", NULL};
    nsearch_name_forms* forms = NULL;
    nsearch_names* made = NULL;
    CHECK_INVALID(nsearch_names_curated(NULL, &error));
    CHECK_INVALID(nsearch_names_with_files(NULL, paths, 1, &error));
    CHECK_INVALID(nsearch_names_with_files(&made, NULL, 1, &error));
    CHECK_INVALID(nsearch_names_with_files(&made, paths, 2, &error));
    CHECK_INVALID(nsearch_names_expand(NULL, names, "x", lexicon, 1, &error));
    CHECK_INVALID(nsearch_names_expand(&forms, NULL, "x", lexicon, 1, &error));
    CHECK_INVALID(nsearch_names_expand(&forms, names, NULL, lexicon, 1, &error));
    CHECK_INVALID(nsearch_names_expand(&forms, names, "x", NULL, 1, &error));
    CHECK_INVALID(nsearch_index_use_names(NULL, names, &error));
    CHECK_INVALID(nsearch_index_expand_name(&forms, NULL, "x", &error));
    CHECK_INVALID(nsearch_index_expand_name(NULL, NULL, "x", &error));
}

static void getters_take_null(void) {
    CHECK(nsearch_names_size(NULL) == 0);
    CHECK(nsearch_name_forms_count(NULL) == 0 && nsearch_name_forms_form(NULL, 0) == NULL);
    CHECK_STRING(nsearch_name_form_text(NULL), "");
    CHECK_STRING(nsearch_name_form_base(NULL), "");
    CHECK_STRING(nsearch_name_form_cluster(NULL), "");
    CHECK(nsearch_name_form_why(NULL) == 0 && nsearch_name_form_count(NULL) == 0);
    CHECK(!(nsearch_name_form_distance(NULL) > 0));
}

void test_names(const char* folder) {
    nsearch_names* names = NULL;
    CHECK_OK(nsearch_names_curated(&names, &error));
    CHECK(nsearch_names_size(names) >= 1);
    expands_over_a_list(names);
    reports_bad_files(folder);
    serves_an_index(folder);
    refuses_null(names);
    nsearch_names_free(names);
    getters_take_null();
}
