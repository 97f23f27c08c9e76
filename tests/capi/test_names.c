/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What names stand for. */
#include "check.h"

/* A name of nobody's, so in no cluster; as another script has it; in the feminine; and what it is not. */
static const char* const lines[] = {"Horvil", "Хорвил", "Horvilová", "apple", "Alexander Smith"};

static nsearch_name_list* make_list(const char* const* list_lines, size_t count) {
    nsearch_name_list* list = NULL;
    CHECK_OK(nsearch_name_list_new(&list, list_lines, count, &error));
    return list;
}

static size_t count_forms(const nsearch_names* names, const nsearch_name_list* list, nsearch_name_level level,
                          bool family) {
    nsearch_name_forms* forms = NULL;
    size_t count;
    CHECK_OK(nsearch_names_expand(&forms, names, "Horvil", list, level, family, &error));
    count = nsearch_name_forms_count(forms);
    nsearch_name_forms_free(forms);
    return count;
}

static void expands_over_a_list(const nsearch_names* names, const nsearch_name_list* list) {
    nsearch_name_forms* forms = NULL;
    const nsearch_name_form* form;
    CHECK_OK(nsearch_names_expand(&forms, names, "Horvil", list, NSEARCH_NAME_LEVEL_BALANCED, false, &error));
    CHECK(nsearch_name_forms_count(forms) == 2);
    form = nsearch_name_forms_form(forms, 0);
    CHECK_STRING(nsearch_name_form_text(form), "Horvil");
    CHECK(nsearch_name_form_why(form) == NSEARCH_REASON_EXACT);
    CHECK_STRING(nsearch_name_form_base(form), "");
    CHECK_STRING(nsearch_name_form_cluster(form), "");
    CHECK(!(nsearch_name_form_distance(form) > 0));
    CHECK(nsearch_name_form_count(form) == 0);
    CHECK(nsearch_name_form_why(nsearch_name_forms_form(forms, 1)) == NSEARCH_REASON_SOUND);
    CHECK(nsearch_name_forms_form(forms, 99) == NULL);
    nsearch_name_forms_free(forms);
}

static void obeys_level_and_family(const nsearch_names* names, const nsearch_name_list* list) {
    const size_t exact = count_forms(names, list, NSEARCH_NAME_LEVEL_EXACT, false);
    const size_t balanced = count_forms(names, list, NSEARCH_NAME_LEVEL_BALANCED, false);
    CHECK(count_forms(names, list, NSEARCH_NAME_LEVEL_OFF, false) == 1);
    CHECK(exact == 1 && balanced > exact);
    CHECK(count_forms(names, list, NSEARCH_NAME_LEVEL_WIDE, false) >= balanced);
    CHECK(count_forms(names, list, NSEARCH_NAME_LEVEL_BALANCED, true) == balanced + 1);
}

static void takes_an_empty_list(const nsearch_names* names) {
    nsearch_name_list* list = make_list(NULL, 0);
    CHECK(count_forms(names, list, NSEARCH_NAME_LEVEL_WIDE, true) == 0);
    nsearch_name_list_free(list);
}

static void reports_bad_files(const char* folder) {
    nsearch_names* names = NULL;
    const char* paths[1];
    paths[0] = path_in(folder, "none.names");
    CHECK_STATUS(nsearch_names_with_files(&names, paths, 1, &error), NSEARCH_ERROR_NOT_FOUND);
    CHECK(names == NULL);
}

static nsearch_index* open_index_of_names(const char* path) {
    nsearch_index* index = NULL;
    nsearch_writer* writer = NULL;
    nsearch_article* article =
        make_article("names", "A visit", "In Minsk they met Horvil, or Хорвил, and others.", NULL);
    CHECK_OK(nsearch_writer_open(&writer, path, NULL, &error));
    CHECK_OK(nsearch_writer_add(writer, article, &error));
    CHECK_OK(nsearch_writer_commit(writer, &error));
    nsearch_writer_free(writer);
    nsearch_article_free(article);
    CHECK_OK(nsearch_index_open(&index, path, &error));
    return index;
}

static void serves_an_index(nsearch_index* index) {
    nsearch_names* names = NULL;
    nsearch_name_forms* forms = NULL;
    CHECK_OK(nsearch_names_with_files(&names, NULL, 0, &error));
    CHECK_OK(nsearch_index_use_names(index, names, &error));
    nsearch_names_free(names); /* before what uses it */
    CHECK_OK(nsearch_index_expand_name(&forms, index, "Horvil", NSEARCH_NAME_LEVEL_BALANCED, false, &error));
    CHECK(nsearch_name_forms_count(forms) == 2);
    CHECK_STRING(nsearch_name_form_text(nsearch_name_forms_form(forms, 0)), "horvil");
    CHECK(nsearch_name_form_count(nsearch_name_forms_form(forms, 0)) == 1);
    CHECK_STRING(nsearch_name_form_text(nsearch_name_forms_form(forms, 1)), "хорвил");
    CHECK(nsearch_name_form_why(nsearch_name_forms_form(forms, 1)) == NSEARCH_REASON_SOUND);
    nsearch_name_forms_free(forms);
    CHECK_OK(nsearch_index_expand_name(&forms, index, "Horvil", NSEARCH_NAME_LEVEL_EXACT, false, &error));
    CHECK(nsearch_name_forms_count(forms) == 1);
    nsearch_name_forms_free(forms);
}

static void suggests_what_is_near(const nsearch_index* index) {
    nsearch_name_suggestions* suggestions = NULL;
    const nsearch_name_suggestion* near;
    /* The level that takes nothing by its sound. */
    CHECK_OK(
        nsearch_index_suggest_names(&suggestions, index, "Horvil", NSEARCH_NAME_LEVEL_EXACT, false, &error));
    CHECK(nsearch_name_suggestions_count(suggestions) == 1);
    near = nsearch_name_suggestions_suggestion(suggestions, 0);
    CHECK_STRING(nsearch_name_suggestion_text(near), "хорвил");
    CHECK(nsearch_name_suggestion_distance(near) >= 0);
    CHECK(nsearch_name_suggestion_sureness(near) > 0 && nsearch_name_suggestion_sureness(near) <= 1);
    CHECK(nsearch_name_suggestion_count(near) == 1);
    CHECK(nsearch_name_suggestion_reason(near)[0] != '\0');
    CHECK(nsearch_name_suggestions_suggestion(suggestions, 1) == NULL);
    nsearch_name_suggestions_free(suggestions);
    CHECK_OK(nsearch_index_suggest_names(&suggestions, index, "Horvil", NSEARCH_NAME_LEVEL_BALANCED, false,
                                         &error));
    CHECK(nsearch_name_suggestions_count(suggestions) == 0); /* it is taken */
    nsearch_name_suggestions_free(suggestions);
}

static void refuses_null(const nsearch_names* names, const nsearch_name_list* list) {
    const char* paths[2] = {"a", NULL};
    nsearch_names* made = NULL;
    nsearch_name_list* made_list = NULL;
    CHECK_INVALID(nsearch_names_curated(NULL, &error));
    CHECK_INVALID(nsearch_names_with_files(NULL, paths, 1, &error));
    CHECK_INVALID(nsearch_names_with_files(&made, NULL, 1, &error));
    CHECK_INVALID(nsearch_names_with_files(&made, paths, 2, &error));
    CHECK_INVALID(nsearch_name_list_new(NULL, paths, 1, &error));
    CHECK_INVALID(nsearch_name_list_new(&made_list, NULL, 1, &error));
    CHECK_INVALID(nsearch_name_list_new(&made_list, paths, 2, &error));
    CHECK_INVALID(nsearch_names_expand(NULL, names, "x", list, 1, false, &error));
    CHECK_INVALID(nsearch_index_use_names(NULL, names, &error));
}

static void refuses_wrong_arguments(const nsearch_names* names, const nsearch_name_list* list,
                                    const nsearch_index* index) {
    nsearch_name_forms* forms = NULL;
    nsearch_name_suggestions* suggestions = NULL;
    CHECK_INVALID(nsearch_names_expand(&forms, NULL, "x", list, 1, false, &error));
    CHECK_INVALID(nsearch_names_expand(&forms, names, NULL, list, 1, false, &error));
    CHECK_INVALID(nsearch_names_expand(&forms, names, "x", NULL, 1, false, &error));
    CHECK_INVALID(nsearch_names_expand(&forms, names, "x", list, 4, false, &error));
    CHECK_INVALID(nsearch_index_expand_name(NULL, index, "x", 1, false, &error));
    CHECK_INVALID(nsearch_index_expand_name(&forms, NULL, "x", 1, false, &error));
    CHECK_INVALID(nsearch_index_expand_name(&forms, index, NULL, 1, false, &error));
    CHECK_INVALID(nsearch_index_expand_name(&forms, index, "x", -1, false, &error));
    CHECK_INVALID(nsearch_index_suggest_names(NULL, index, "x", 1, false, &error));
    CHECK_INVALID(nsearch_index_suggest_names(&suggestions, NULL, "x", 1, false, &error));
    CHECK_INVALID(nsearch_index_suggest_names(&suggestions, index, NULL, 1, false, &error));
    CHECK_INVALID(nsearch_index_suggest_names(&suggestions, index, "x", 4, false, &error));
    CHECK(forms == NULL && suggestions == NULL);
}

static void getters_take_null(void) {
    CHECK(nsearch_names_size(NULL) == 0);
    CHECK(nsearch_name_forms_count(NULL) == 0 && nsearch_name_forms_form(NULL, 0) == NULL);
    CHECK_STRING(nsearch_name_form_text(NULL), "");
    CHECK_STRING(nsearch_name_form_base(NULL), "");
    CHECK_STRING(nsearch_name_form_cluster(NULL), "");
    CHECK(nsearch_name_form_why(NULL) == 0 && nsearch_name_form_count(NULL) == 0);
    CHECK(!(nsearch_name_form_distance(NULL) > 0));
    CHECK(nsearch_name_suggestions_count(NULL) == 0);
    CHECK(nsearch_name_suggestions_suggestion(NULL, 0) == NULL);
    CHECK_STRING(nsearch_name_suggestion_text(NULL), "");
    CHECK_STRING(nsearch_name_suggestion_reason(NULL), "");
    CHECK(!(nsearch_name_suggestion_distance(NULL) > 0) && !(nsearch_name_suggestion_sureness(NULL) > 0));
    CHECK(nsearch_name_suggestion_count(NULL) == 0);
}

void test_names(const char* folder) {
    nsearch_names* names = NULL;
    nsearch_name_list* list = make_list(lines, sizeof lines / sizeof lines[0]);
    nsearch_index* index = open_index_of_names(path_in(folder, "index"));
    CHECK_OK(nsearch_names_curated(&names, &error));
    CHECK(nsearch_names_size(names) >= 1);
    expands_over_a_list(names, list);
    obeys_level_and_family(names, list);
    takes_an_empty_list(names);
    reports_bad_files(folder);
    serves_an_index(index);
    suggests_what_is_near(index);
    refuses_null(names, list);
    refuses_wrong_arguments(names, list, index);
    nsearch_index_free(index);
    nsearch_name_list_free(list);
    nsearch_names_free(names);
    getters_take_null();
}
