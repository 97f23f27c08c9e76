/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether an index is sound. */
#include "check.h"

#define MANY 600 /* articles, so that progress is told more than once */

struct told {
    int calls;
    int stop; /* what the callback returns */
    uint64_t done;
};

static int on_verify(uint64_t done, uint64_t total, void* payload) {
    struct told* told = payload;
    ++told->calls;
    CHECK(done > told->done && done <= total && total == MANY);
    told->done = done;
    return told->stop;
}

static void make_large_index(const char* path) {
    nsearch_writer* writer = NULL;
    char id[16];
    int i;
    CHECK_OK(nsearch_writer_open(&writer, path, NULL, &error));
    for (i = 0; i < MANY; ++i) {
        nsearch_article* article;
        snprintf(id, sizeof id, "%d", i);
        article = make_article(id, "A river", "The river rose.", NULL);
        CHECK_OK(nsearch_writer_add(writer, article, &error));
        nsearch_article_free(article);
    }
    CHECK_OK(nsearch_writer_commit(writer, &error));
    nsearch_writer_free(writer);
}

static void finds_a_good_index_sound(const char* path) {
    nsearch_index_health* health = NULL;
    CHECK_OK(nsearch_index_verify(&health, path, false, NULL, NULL, &error));
    CHECK(nsearch_index_health_sound(health));
    CHECK(nsearch_index_health_problem_count(health) == 0);
    CHECK_STRING(nsearch_index_health_problem(health, 0), "");
    CHECK(nsearch_index_health_repaired_count(health) == 0);
    CHECK_STRING(nsearch_index_health_repaired(health, 0), "");
    nsearch_index_health_free(health);
}

static void repairs_when_told(const char* path) {
    nsearch_index_health* health = NULL;
    nsearch_index* index = NULL;
    nsearch_results* results = NULL;
    CHECK_OK(nsearch_index_verify(&health, path, true, NULL, NULL, &error));
    CHECK(nsearch_index_health_sound(health));
    CHECK(nsearch_index_health_repaired_count(health) >= 1);
    CHECK(nsearch_index_health_repaired(health, 0)[0] != '\0');
    nsearch_index_health_free(health);
    CHECK_OK(nsearch_index_open(&index, path, &error));
    CHECK_OK(nsearch_index_search(&results, index, "drone", NULL, &error));
    CHECK(nsearch_results_total(results) == 2); /* one of them by its stem */
    nsearch_results_free(results);
    nsearch_index_free(index);
}

static void repairs_only_what_is_free(const char* path) {
    nsearch_writer* writer = NULL;
    nsearch_index_health* health = NULL;
    CHECK_OK(nsearch_writer_open(&writer, path, NULL, &error));
    CHECK_STATUS(nsearch_index_verify(&health, path, true, NULL, NULL, &error), NSEARCH_ERROR_LOCKED);
    CHECK(health == NULL);
    CHECK_OK(nsearch_index_verify(&health, path, false, NULL, NULL, &error));
    nsearch_index_health_free(health);
    nsearch_writer_free(writer);
}

static void tells_how_far_it_is(const char* path) {
    struct told told = {0, 0, 0};
    nsearch_index_health* health = NULL;
    make_large_index(path);
    CHECK_OK(nsearch_index_verify(&health, path, false, on_verify, &told, &error));
    CHECK(nsearch_index_health_sound(health));
    CHECK(told.calls >= 1);
    nsearch_index_health_free(health);
}

static void stops_when_told(const char* path) {
    struct told told = {0, 1, 0};
    nsearch_index_health* health = NULL;
    CHECK_OK(nsearch_index_verify(&health, path, true, on_verify, &told, &error));
    CHECK(told.calls == 1);
    CHECK(!nsearch_index_health_sound(health));
    CHECK(nsearch_index_health_problem_count(health) == 1);
    CHECK(nsearch_index_health_problem(health, 0)[0] != '\0');
    CHECK(nsearch_index_health_repaired_count(health) == 0);
    nsearch_index_health_free(health);
}

static void refuses_null(const char* path) {
    nsearch_index_health* health = NULL;
    CHECK_INVALID(nsearch_index_verify(NULL, path, false, NULL, NULL, &error));
    CHECK_INVALID(nsearch_index_verify(&health, NULL, false, NULL, NULL, &error));
}

static void getters_take_null(void) {
    CHECK(!nsearch_index_health_sound(NULL));
    CHECK(nsearch_index_health_problem_count(NULL) == 0 && nsearch_index_health_repaired_count(NULL) == 0);
    CHECK_STRING(nsearch_index_health_problem(NULL, 0), "");
    CHECK_STRING(nsearch_index_health_repaired(NULL, 0), "");
}

void test_health(const char* folder) {
    const char* path = path_in(folder, "index");
    const char* large = path_in(folder, "large");
    nsearch_index_health* health = NULL;
    make_index(path);
    finds_a_good_index_sound(path);
    repairs_when_told(path);
    repairs_only_what_is_free(path);
    tells_how_far_it_is(large);
    stops_when_told(large);
    CHECK_STATUS(nsearch_index_verify(&health, path_in(folder, "none"), false, NULL, NULL, &error),
                 NSEARCH_ERROR_NOT_FOUND);
    CHECK(health == NULL);
    refuses_null(path);
    getters_take_null();
}
