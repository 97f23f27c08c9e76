/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions, errors, and what NULL does. */
#include "check.h"

static void names_every_status(void) {
    static const nsearch_status statuses[] = {
        NSEARCH_OK,
        NSEARCH_ERROR_INVALID_ARGUMENT,
        NSEARCH_ERROR_IO,
        NSEARCH_ERROR_NOT_FOUND,
        NSEARCH_ERROR_LOCKED,
        NSEARCH_ERROR_DISK_FULL,
        NSEARCH_ERROR_CORRUPT,
        NSEARCH_ERROR_FORMAT_MISMATCH,
        NSEARCH_ERROR_BAD_NAMES,
        NSEARCH_ERROR_BAD_ENCODING,
        NSEARCH_ERROR_BAD_FORMAT,
        NSEARCH_ERROR_CANCELLED,
        NSEARCH_ERROR_OUT_OF_MEMORY,
        NSEARCH_ERROR_INTERNAL,
    };
    size_t i;
    for (i = 0; i < sizeof statuses / sizeof statuses[0]; ++i)
        CHECK(strcmp(nsearch_status_name(statuses[i]), "unknown") != 0);
    CHECK_STRING(nsearch_status_name(NSEARCH_ERROR_NOT_FOUND), "not_found");
    CHECK_STRING(nsearch_status_name(12345), "unknown");
    CHECK_STRING(nsearch_status_name(-1), "unknown");
}

static void names_every_reason(void) {
    CHECK_STRING(nsearch_reason_name(NSEARCH_REASON_EXACT), "exact");
    CHECK_STRING(nsearch_reason_name(NSEARCH_REASON_STEM), "stem");
    CHECK_STRING(nsearch_reason_name(NSEARCH_REASON_PREFIX), "prefix");
    CHECK_STRING(nsearch_reason_name(NSEARCH_REASON_USER), "user");
    CHECK_STRING(nsearch_reason_name(NSEARCH_REASON_CURATED), "curated");
    CHECK_STRING(nsearch_reason_name(NSEARCH_REASON_INFLECTED), "inflected");
    CHECK_STRING(nsearch_reason_name(NSEARCH_REASON_GIVEN), "given");
    CHECK_STRING(nsearch_reason_name(NSEARCH_REASON_SOUND), "sound");
    CHECK_STRING(nsearch_reason_name(8), "unknown");
    CHECK_STRING(nsearch_reason_name(-1), "unknown");
}

static void names_every_level(void) {
    CHECK_STRING(nsearch_name_level_name(NSEARCH_NAME_LEVEL_OFF), "off");
    CHECK_STRING(nsearch_name_level_name(NSEARCH_NAME_LEVEL_EXACT), "exact");
    CHECK_STRING(nsearch_name_level_name(NSEARCH_NAME_LEVEL_BALANCED), "balanced");
    CHECK_STRING(nsearch_name_level_name(NSEARCH_NAME_LEVEL_WIDE), "wide");
    CHECK_STRING(nsearch_name_level_name(4), "unknown");
    CHECK_STRING(nsearch_name_level_name(-1), "unknown");
}

static void tells_versions(void) {
    int major = -1, minor = -1, patch = -1;
    CHECK(sscanf(nsearch_version(), "%d.%d.%d", &major, &minor, &patch) == 3);
    CHECK(nsearch_version_number() == major * 10000 + minor * 100 + patch);
    CHECK(nsearch_abi_version() == NSEARCH_ABI_VERSION);
}

static void says_what_went_wrong(const char* folder) {
    nsearch_index* index = (nsearch_index*)(void*)folder; /* must be overwritten */
    nsearch_error* error = NULL;
    const char* path = path_in(folder, "none");
    CHECK(nsearch_index_open(&index, path, &error) == NSEARCH_ERROR_NOT_FOUND);
    CHECK(index == NULL);
    CHECK(nsearch_error_code(error) == NSEARCH_ERROR_NOT_FOUND);
    CHECK(strstr(nsearch_error_message(error), path) != NULL);
    CHECK(nsearch_error_hint(error)[0] != '\0');
    nsearch_error_free(error);

    CHECK(nsearch_index_open(&index, NULL, &error) == NSEARCH_ERROR_INVALID_ARGUMENT);
    CHECK(strstr(nsearch_error_message(error), "path") != NULL);
    nsearch_error_free(error);
    CHECK(nsearch_index_open(NULL, path, &error) == NSEARCH_ERROR_INVALID_ARGUMENT);
    nsearch_error_free(error);

    /* Nobody has to ask for the error. */
    CHECK(nsearch_index_open(&index, path, NULL) == NSEARCH_ERROR_NOT_FOUND);
}

static void refuses_a_foreign_folder(const char* folder) {
    nsearch_index* index = NULL;
    nsearch_status status;
    write_file(path_in(folder, "foreign.txt"), "not an index\n");
    status = nsearch_index_open(&index, folder, NULL);
    CHECK(status == NSEARCH_ERROR_FORMAT_MISMATCH || status == NSEARCH_ERROR_NOT_FOUND);
    CHECK(index == NULL);
}

static void clears_the_error_on_success(void) {
    nsearch_error* error = (nsearch_error*)(void*)&failures; /* must be overwritten */
    nsearch_article* article = NULL;
    CHECK(nsearch_article_new(&article, &error) == NSEARCH_OK);
    CHECK(error == NULL);
    nsearch_article_free(article);
}

/* The sanitizers end the program where memory runs out, so they cannot see this. */
static void survives_without_memory(void) {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    nsearch_article* article = make_article("7", "Title", "Text", NULL);
    nsearch_error* error = NULL;
    const size_t too_much = (size_t)1 << (sizeof(size_t) * 8 - 2);
    CHECK(nsearch_article_set_text(article, "x", too_much, &error) == NSEARCH_ERROR_OUT_OF_MEMORY);
    CHECK(nsearch_error_code(error) == NSEARCH_ERROR_OUT_OF_MEMORY);
    CHECK_STRING(nsearch_error_message(error), "out of memory");
    nsearch_error_free(error);
    CHECK(nsearch_article_set_text(article, "x", too_much, NULL) == NSEARCH_ERROR_OUT_OF_MEMORY);
    CHECK_STRING(nsearch_article_text(article, NULL), "Text");
    nsearch_article_free(article);
#endif
}

static void frees_nothing(void) {
    nsearch_error_free(NULL);
    nsearch_string_free(NULL);
    nsearch_article_free(NULL);
    nsearch_index_free(NULL);
    nsearch_index_state_free(NULL);
    nsearch_search_options_free(NULL);
    nsearch_results_free(NULL);
    nsearch_query_free(NULL);
    nsearch_names_free(NULL);
    nsearch_name_list_free(NULL);
    nsearch_name_forms_free(NULL);
    nsearch_name_suggestions_free(NULL);
    nsearch_name_problems_free(NULL);
    nsearch_writer_options_free(NULL);
    nsearch_writer_free(NULL);
    nsearch_add_options_free(NULL);
    nsearch_report_free(NULL);
    nsearch_index_health_free(NULL);
    nsearch_tokens_free(NULL);
}

static void getters_take_null(void) {
    CHECK(nsearch_error_code(NULL) == NSEARCH_OK);
    CHECK_STRING(nsearch_error_message(NULL), "");
    CHECK_STRING(nsearch_error_hint(NULL), "");
    CHECK_STRING(nsearch_note_message(NULL), "");
    CHECK(nsearch_note_position(NULL) == 0);
    CHECK_STRING(nsearch_problem_path(NULL), "");
    CHECK_STRING(nsearch_problem_reason(NULL), "");
    CHECK(nsearch_problem_record(NULL) == 0);
    CHECK(!nsearch_problem_skipped(NULL));
}

void test_errors(const char* folder) {
    names_every_status();
    names_every_reason();
    names_every_level();
    tells_versions();
    says_what_went_wrong(folder);
    refuses_a_foreign_folder(folder);
    clears_the_error_on_success();
    survives_without_memory();
    frees_nothing();
    getters_take_null();
}
