/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An index for reading: searching it, its articles, what it holds. */
#define _XOPEN_SOURCE 700
#include <stdlib.h>
#include <sys/stat.h>

#include "check.h"

static nsearch_results* search(const nsearch_index* index, const char* query,
                               const nsearch_search_options* options) {
    nsearch_results* results = NULL;
    CHECK_OK(nsearch_index_search(&results, index, query, options, &error));
    return results;
}

static const char* first_id(const nsearch_results* results) {
    return nsearch_article_id(nsearch_hit_article(nsearch_results_hit(results, 0)));
}

static void gives_every_field(const nsearch_index* index) {
    nsearch_results* results = search(index, "drones Minsk", NULL);
    const nsearch_hit* hit = nsearch_results_hit(results, 0);
    const nsearch_article* article = nsearch_hit_article(hit);
    size_t i, start = 0, end = 0, length = strlen(nsearch_hit_snippet(hit));
    CHECK(nsearch_results_count(results) >= 1);
    CHECK(nsearch_results_total(results) >= 1);
    CHECK(nsearch_results_seconds(results) >= 0);
    CHECK_STRING(nsearch_results_explanation(results), "");
    CHECK(nsearch_results_note_count(results) == 0);

    CHECK(nsearch_hit_rank(hit) == 1);
    CHECK(nsearch_hit_number(hit) >= 1);
    CHECK(nsearch_hit_score(hit) > 0);
    CHECK(!nsearch_hit_partial(hit));
    CHECK(nsearch_hit_missing_count(hit) == 0);
    CHECK_STRING(nsearch_article_id(article), "minsk");
    CHECK_STRING(nsearch_article_title(article), "Drones seen over Minsk");
    CHECK_STRING(nsearch_article_date(article), "2023-03-13");
    CHECK_STRING(nsearch_article_text(article, NULL), "");

    CHECK(nsearch_hit_snippet_highlight_count(hit) >= 1);
    for (i = 0; i < nsearch_hit_snippet_highlight_count(hit); ++i) {
        CHECK(nsearch_hit_snippet_highlight(&start, &end, hit, i));
        CHECK(start < end && end <= length);
    }
    CHECK(nsearch_hit_snippet_highlight(NULL, NULL, hit, 0));
    CHECK(nsearch_hit_title_highlight_count(hit) == 2);
    CHECK(nsearch_hit_title_highlight(&start, &end, hit, 0));
    CHECK(start == 0 && end > start);

    CHECK(nsearch_hit_match_count(hit) >= 2);
    for (i = 0; i < nsearch_hit_match_count(hit); ++i) {
        const nsearch_match* match = nsearch_hit_match(hit, i);
        CHECK(nsearch_match_asked(match)[0] != '\0');
        CHECK(nsearch_match_found(match)[0] != '\0');
        CHECK(nsearch_match_count(match) >= 1);
        CHECK(strcmp(nsearch_reason_name(nsearch_match_why(match)), "unknown") != 0);
        CHECK(nsearch_match_cluster(match) != NULL);
    }
    nsearch_results_free(results);
}

static void stays_in_range(const nsearch_index* index) {
    nsearch_results* results = search(index, "drones", NULL);
    const nsearch_hit* hit = nsearch_results_hit(results, 0);
    size_t start = 7, end = 7;
    CHECK(nsearch_results_hit(results, nsearch_results_count(results)) == NULL);
    CHECK(nsearch_results_hit(results, (size_t)-1) == NULL);
    CHECK(nsearch_results_note(results, 99) == NULL);
    CHECK(nsearch_hit_match(hit, 99) == NULL);
    CHECK_STRING(nsearch_hit_missing(hit, 99), "");
    CHECK(!nsearch_hit_snippet_highlight(&start, &end, hit, 99));
    CHECK(!nsearch_hit_title_highlight(&start, &end, hit, 99));
    CHECK(start == 7 && end == 7);
    nsearch_results_free(results);
}

static void marks_partial_answers(const nsearch_index* index) {
    nsearch_results* results = search(index, "drone Tehran river", NULL);
    const nsearch_hit* hit = nsearch_results_hit(results, 0);
    CHECK(nsearch_hit_partial(hit));
    CHECK(nsearch_hit_missing_count(hit) >= 1);
    CHECK(nsearch_hit_missing(hit, 0)[0] != '\0');
    nsearch_results_free(results);
}

static void obeys_options(const nsearch_index* index) {
    nsearch_search_options* options = NULL;
    nsearch_results* results;
    CHECK_OK(nsearch_search_options_new(&options, &error));
    CHECK_OK(nsearch_search_options_set_limit(options, 1, &error));
    CHECK_OK(nsearch_search_options_set_explain(options, true, &error));
    CHECK_OK(nsearch_search_options_set_snippet(options, 0, &error));
    CHECK_OK(nsearch_search_options_set_names(options, NSEARCH_NAME_LEVEL_OFF, &error));
    CHECK_OK(nsearch_search_options_set_family(options, true, &error));
    CHECK_OK(nsearch_search_options_set_sort(options, NSEARCH_SORT_DATE, &error));
    results = search(index, "evening", options);
    CHECK(nsearch_results_count(results) == 1);
    CHECK_STRING(first_id(results), "minsk");
    CHECK(nsearch_results_explanation(results)[0] != '\0');
    CHECK_STRING(nsearch_hit_snippet(nsearch_results_hit(results, 0)), "");
    nsearch_results_free(results);

    CHECK_OK(nsearch_search_options_set_offset(options, 1, &error));
    results = search(index, "evening", options);
    CHECK_STRING(first_id(results), "football");
    CHECK(nsearch_hit_rank(nsearch_results_hit(results, 0)) == 2);
    nsearch_results_free(results);

    CHECK_OK(nsearch_search_options_set_offset(options, 0, &error));
    CHECK_OK(nsearch_search_options_set_limit(options, 10, &error));
    CHECK_OK(nsearch_search_options_set_sort(options, NSEARCH_SORT_RELEVANCE, &error));
    CHECK_OK(nsearch_search_options_set_words(options, NSEARCH_WORDS_ALL, &error));
    results = search(index, "drones football", options);
    CHECK(nsearch_results_count(results) == 0);
    nsearch_results_free(results);
    CHECK_OK(nsearch_search_options_set_words(options, NSEARCH_WORDS_ANY, &error));
    results = search(index, "drones football", options);
    CHECK(nsearch_results_count(results) == 3);
    nsearch_results_free(results);
    CHECK_OK(nsearch_search_options_set_words(options, NSEARCH_WORDS_AUTO, &error));
    CHECK_OK(nsearch_search_options_set_boilerplate(options, true, &error));
    CHECK_OK(nsearch_search_options_set_language(options, "fa", &error));
    results = search(index, "evening", options);
    CHECK(nsearch_results_count(results) == 0);
    nsearch_results_free(results);
    CHECK_OK(nsearch_search_options_set_language(options, NULL, &error));

    CHECK_INVALID(nsearch_search_options_set_words(options, 3, &error));
    CHECK_INVALID(nsearch_search_options_set_words(options, -1, &error));
    CHECK_INVALID(nsearch_search_options_set_sort(options, 2, &error));
    CHECK_INVALID(nsearch_search_options_set_names(options, NSEARCH_NAME_LEVEL_WIDE + 1, &error));
    CHECK_INVALID(nsearch_search_options_set_names(options, -1, &error));
    nsearch_search_options_free(options);
}

static void gives_whole_articles(const nsearch_index* index) {
    nsearch_article* article = NULL;
    size_t size = 0;
    CHECK_OK(nsearch_index_article(&article, index, "minsk", &error));
    CHECK_STRING(nsearch_article_id(article), "minsk");
    CHECK(strncmp(nsearch_article_text(article, &size), "Witnesses", 9) == 0);
    CHECK(size == strlen(nsearch_article_text(article, NULL)));
    nsearch_article_free(article);
    CHECK_OK(nsearch_index_article(&article, index, "nowhere", &error));
    CHECK(article == NULL);
}

static void tells_what_it_holds(const nsearch_index* index, const char* path) {
    nsearch_index_state* state = NULL;
    uint64_t sum = 0;
    size_t i;
    CHECK_OK(nsearch_index_status(&state, index, &error));
    CHECK(strstr(nsearch_index_state_path(state), strrchr(path, '/')) != NULL);
    CHECK(nsearch_index_state_format(state) >= 1);
    CHECK(nsearch_index_state_articles(state) == 3);
    CHECK(nsearch_index_state_files(state) == 0);
    CHECK(nsearch_index_state_size(state) > 0);
    CHECK(nsearch_index_state_undated(state) == 1);
    CHECK_STRING(nsearch_index_state_first_date(state), "2022-10-28");
    CHECK_STRING(nsearch_index_state_last_date(state), "2023-03-13");
    CHECK(nsearch_index_state_language_count(state) >= 1);
    for (i = 0; i < nsearch_index_state_language_count(state); ++i) {
        CHECK(strlen(nsearch_index_state_language(state, i)) <= 3);
        sum += nsearch_index_state_language_articles(state, i);
    }
    CHECK(sum == 3);
    CHECK_STRING(nsearch_index_state_language(state, 99), "");
    CHECK(nsearch_index_state_language_articles(state, 99) == 0);
    CHECK(nsearch_index_state_problem_count(state) == 0);
    CHECK(nsearch_index_state_problem(state, 0) == NULL);
    nsearch_index_state_free(state);
}

static void results_outlive_the_index(const char* path) {
    nsearch_index* index = NULL;
    nsearch_results* results;
    CHECK_OK(nsearch_index_open(&index, path, &error));
    results = search(index, "Tehran", NULL);
    nsearch_index_free(index);
    CHECK_STRING(first_id(results), "tehran");
    CHECK(strstr(nsearch_hit_snippet(nsearch_results_hit(results, 0)), "trade") != NULL);
    nsearch_results_free(results);
}

static void notes_what_it_ignored(const nsearch_index* index) {
    static const char* const pasted[] = {"",          "((( \"drones",    "drones)",
                                         "OR OR NOT", "\xff\xfe drones", "date:maybe"};
    nsearch_query* query = NULL;
    size_t i;
    for (i = 0; i < sizeof pasted / sizeof pasted[0]; ++i)
        nsearch_results_free(search(index, pasted[i], NULL));
    CHECK_OK(nsearch_query_parse(&query, "drones) Minsk", &error));
    CHECK(nsearch_query_tree(query)[0] != '\0');
    CHECK(nsearch_query_note_count(query) >= 1);
    CHECK(nsearch_note_message(nsearch_query_note(query, 0))[0] != '\0');
    CHECK(nsearch_note_position(nsearch_query_note(query, 0)) == 6);
    CHECK(nsearch_query_note(query, 99) == NULL);
    nsearch_query_free(query);
}

static void finds_the_index(const char* folder) {
    char *path = NULL, *reason = NULL;
    CHECK(setenv("NSEARCH_INDEX", "/some/where", 1) == 0);
    CHECK_OK(nsearch_find_index(&path, &reason, NULL, &error));
    CHECK_STRING(path, "/some/where");
    CHECK_STRING(reason, "NSEARCH_INDEX");
    nsearch_string_free(path);
    nsearch_string_free(reason);
    CHECK(unsetenv("NSEARCH_INDEX") == 0);
    CHECK(mkdir(path_in(folder, ".nsearch"), 0700) == 0);
    CHECK_OK(nsearch_find_index(&path, NULL, folder, &error));
    CHECK(strstr(path, ".nsearch") != NULL);
    nsearch_string_free(path);
    CHECK_INVALID(nsearch_find_index(NULL, &reason, folder, &error));
    CHECK(reason == NULL);
}

static void refuses_null(const nsearch_index* index) {
    nsearch_results* results = NULL;
    nsearch_article* article = NULL;
    nsearch_index_state* state = NULL;
    nsearch_query* query = NULL;
    CHECK_INVALID(nsearch_index_search(NULL, index, "x", NULL, &error));
    CHECK_INVALID(nsearch_index_search(&results, NULL, "x", NULL, &error));
    CHECK_INVALID(nsearch_index_search(&results, index, NULL, NULL, &error));
    CHECK_INVALID(nsearch_index_article(NULL, index, "x", &error));
    CHECK_INVALID(nsearch_index_article(&article, NULL, "x", &error));
    CHECK_INVALID(nsearch_index_article(&article, index, NULL, &error));
    CHECK_INVALID(nsearch_index_status(NULL, index, &error));
    CHECK_INVALID(nsearch_index_status(&state, NULL, &error));
    CHECK_INVALID(nsearch_query_parse(NULL, "x", &error));
    CHECK_INVALID(nsearch_query_parse(&query, NULL, &error));
    CHECK_INVALID(nsearch_search_options_new(NULL, &error));
    CHECK_INVALID(nsearch_search_options_set_limit(NULL, 1, &error));
    CHECK_INVALID(nsearch_search_options_set_offset(NULL, 1, &error));
    CHECK_INVALID(nsearch_search_options_set_words(NULL, 0, &error));
    CHECK_INVALID(nsearch_search_options_set_sort(NULL, 0, &error));
    CHECK_INVALID(nsearch_search_options_set_names(NULL, NSEARCH_NAME_LEVEL_OFF, &error));
    CHECK_INVALID(nsearch_search_options_set_family(NULL, true, &error));
    CHECK_INVALID(nsearch_search_options_set_boilerplate(NULL, true, &error));
    CHECK_INVALID(nsearch_search_options_set_language(NULL, "en", &error));
    CHECK_INVALID(nsearch_search_options_set_snippet(NULL, 1, &error));
    CHECK_INVALID(nsearch_search_options_set_explain(NULL, true, &error));
}

static void result_getters_take_null(void) {
    CHECK(nsearch_results_count(NULL) == 0 && nsearch_results_total(NULL) == 0);
    CHECK(!nsearch_results_total_is_exact(NULL));
    CHECK(nsearch_results_hit(NULL, 0) == NULL);
    CHECK(nsearch_results_note_count(NULL) == 0 && nsearch_results_note(NULL, 0) == NULL);
    CHECK_STRING(nsearch_results_explanation(NULL), "");
    CHECK(!(nsearch_results_seconds(NULL) > 0));
    CHECK(nsearch_hit_rank(NULL) == 0 && nsearch_hit_number(NULL) == 0 && !(nsearch_hit_score(NULL) > 0));
    CHECK(nsearch_hit_article(NULL) == NULL && !nsearch_hit_partial(NULL));
    CHECK(nsearch_hit_missing_count(NULL) == 0);
    CHECK_STRING(nsearch_hit_missing(NULL, 0), "");
    CHECK(nsearch_hit_match_count(NULL) == 0 && nsearch_hit_match(NULL, 0) == NULL);
    CHECK_STRING(nsearch_hit_snippet(NULL), "");
    CHECK(nsearch_hit_snippet_highlight_count(NULL) == 0);
    CHECK(!nsearch_hit_snippet_highlight(NULL, NULL, NULL, 0));
    CHECK(nsearch_hit_title_highlight_count(NULL) == 0);
    CHECK(!nsearch_hit_title_highlight(NULL, NULL, NULL, 0));
    CHECK_STRING(nsearch_match_asked(NULL), "");
    CHECK_STRING(nsearch_match_found(NULL), "");
    CHECK_STRING(nsearch_match_cluster(NULL), "");
    CHECK(nsearch_match_why(NULL) == 0 && nsearch_match_count(NULL) == 0);
}

static void state_getters_take_null(void) {
    CHECK_STRING(nsearch_query_tree(NULL), "");
    CHECK(nsearch_query_note_count(NULL) == 0 && nsearch_query_note(NULL, 0) == NULL);
    CHECK_STRING(nsearch_index_state_path(NULL), "");
    CHECK(nsearch_index_state_format(NULL) == 0 && nsearch_index_state_articles(NULL) == 0);
    CHECK(nsearch_index_state_files(NULL) == 0 && nsearch_index_state_size(NULL) == 0);
    CHECK(nsearch_index_state_undated(NULL) == 0);
    CHECK_STRING(nsearch_index_state_first_date(NULL), "");
    CHECK_STRING(nsearch_index_state_last_date(NULL), "");
    CHECK(nsearch_index_state_language_count(NULL) == 0);
    CHECK_STRING(nsearch_index_state_language(NULL, 0), "");
    CHECK(nsearch_index_state_language_articles(NULL, 0) == 0);
    CHECK(nsearch_index_state_problem_count(NULL) == 0);
    CHECK(nsearch_index_state_problem(NULL, 0) == NULL);
}

void test_search(const char* folder) {
    nsearch_index* index = NULL;
    const char* path = path_in(folder, "index");
    make_index(path);
    CHECK_OK(nsearch_index_open(&index, path, &error));
    gives_every_field(index);
    stays_in_range(index);
    marks_partial_answers(index);
    obeys_options(index);
    gives_whole_articles(index);
    tells_what_it_holds(index, path);
    notes_what_it_ignored(index);
    refuses_null(index);
    nsearch_index_free(index);
    results_outlive_the_index(path);
    finds_the_index(folder);
    result_getters_take_null();
    state_getters_take_null();
}
