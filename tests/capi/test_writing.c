/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An index for writing. */
#define _XOPEN_SOURCE 700
#include <sys/stat.h>

#include "check.h"

static const char* make_corpus(const char* folder) {
    const char* corpus = path_in(folder, "corpus");
    CHECK(mkdir(corpus, 0700) == 0);
    write_file(path_in(corpus, "one.txt"),
               "Rivers rise\n\nThe river rose after a week of rain in the hills.\n");
    write_file(path_in(corpus, "two.txt"),
               "Rivers fall\n\nThe river fell after a week of sun on the plain.\n");
    write_file(path_in(corpus, "bad.jsonl"),
               "{\"id\": \"good\", \"title\": \"A record\", \"text\": \"This one can be read.\"}\n"
               "this is no record\n");
    return corpus;
}

static int count_and_go_on(const nsearch_progress* progress, void* payload) {
    ++*(int*)payload;
    CHECK(nsearch_progress_files_done(progress) <= nsearch_progress_files_total(progress));
    CHECK(nsearch_progress_bytes_done(progress) <= nsearch_progress_bytes_total(progress));
    CHECK(nsearch_progress_articles(progress) <= 3);
    CHECK(nsearch_progress_problems(progress) <= 1);
    return 0;
}

static int stop(const nsearch_progress* progress, void* payload) {
    (void)progress;
    ++*(int*)payload;
    return 1;
}

static void adds_files(nsearch_writer* writer, const char* corpus) {
    nsearch_report* report = NULL;
    const nsearch_problem* problem;
    CHECK_OK(nsearch_writer_add_paths(&report, writer, &corpus, 1, NULL, &error));
    CHECK(nsearch_report_added(report) == 3);
    CHECK(nsearch_report_updated(report) == 0);
    CHECK(nsearch_report_unchanged(report) == 0);
    CHECK(nsearch_report_removed(report) == 0);
    CHECK(nsearch_report_kept(report) == 0);
    CHECK(nsearch_report_trimmed(report) == 0);
    CHECK(nsearch_report_files(report) == 3);
    CHECK(nsearch_report_seconds(report) >= 0);
    CHECK(!nsearch_report_stopped(report));
    CHECK(nsearch_report_change_count(report) == 0);
    CHECK_STRING(nsearch_report_change(report, 0), "");
    CHECK(nsearch_report_problem_count(report) == 1);
    problem = nsearch_report_problem(report, 0);
    CHECK(strstr(nsearch_problem_path(problem), "bad.jsonl") != NULL);
    CHECK(nsearch_problem_record(problem) == 2);
    CHECK(nsearch_report_problem(report, 1) == NULL);
    nsearch_report_free(report);
}

static void shows_a_dry_run(nsearch_writer* writer, const char* corpus) {
    nsearch_add_options* options = NULL;
    nsearch_report* report = NULL;
    size_t i;
    int added = 0;
    CHECK_OK(nsearch_add_options_new(&options, &error));
    CHECK_OK(nsearch_add_options_set_dry_run(options, true, &error));
    CHECK_OK(nsearch_writer_add_paths(&report, writer, &corpus, 1, options, &error));
    nsearch_add_options_free(options);
    CHECK(nsearch_report_change_count(report) >= 2);
    for (i = 0; i < nsearch_report_change_count(report); ++i)
        added += strncmp(nsearch_report_change(report, i), "add ", 4) == 0;
    CHECK(added >= 2);
    nsearch_report_free(report);
}

static void reads_as_told(nsearch_writer* writer, const char* corpus) {
    nsearch_add_options* options = NULL;
    nsearch_read_options* reading = NULL;
    nsearch_report* report = NULL;
    CHECK_OK(nsearch_add_options_new(&options, &error));
    CHECK_OK(nsearch_read_options_new(&reading, &error));
    CHECK_OK(nsearch_read_options_set_language(reading, "be", &error));
    CHECK_OK(nsearch_add_options_set_reading(options, reading, &error));
    nsearch_read_options_free(reading); /* it was copied */
    CHECK_OK(nsearch_writer_add_paths(&report, writer, &corpus, 1, options, &error));
    CHECK(nsearch_report_unchanged(report) == 3);
    nsearch_report_free(report);
    CHECK_OK(nsearch_add_options_set_again(options, true, &error));
    CHECK_OK(nsearch_writer_add_paths(&report, writer, &corpus, 1, options, &error));
    CHECK(nsearch_report_updated(report) == 3);
    nsearch_report_free(report);
    CHECK_OK(nsearch_add_options_set_reading(options, NULL, &error));
    CHECK_OK(nsearch_writer_add_paths(&report, writer, &corpus, 1, options, &error));
    CHECK(nsearch_report_updated(report) == 3);
    nsearch_report_free(report);
    nsearch_add_options_free(options);
}

static void stops_when_told(nsearch_writer* writer, const char* corpus) {
    nsearch_add_options* options = NULL;
    nsearch_report* report = NULL;
    int calls = 0;
    CHECK_OK(nsearch_add_options_new(&options, &error));
    CHECK_OK(nsearch_add_options_set_progress(options, stop, &calls, &error));
    CHECK_OK(nsearch_writer_add_paths(&report, writer, &corpus, 1, options, &error));
    CHECK(calls >= 1);
    CHECK(nsearch_report_stopped(report));
    nsearch_report_free(report);

    calls = 0;
    CHECK_OK(nsearch_add_options_set_forget_all(options, true, &error));
    CHECK_OK(nsearch_add_options_set_progress(options, count_and_go_on, &calls, &error));
    CHECK_OK(nsearch_writer_add_paths(&report, writer, &corpus, 1, options, &error));
    CHECK(calls >= 1);
    CHECK(!nsearch_report_stopped(report));
    CHECK(nsearch_report_added(report) + nsearch_report_unchanged(report) == 3);
    nsearch_report_free(report);

    CHECK_OK(nsearch_add_options_set_progress(options, NULL, NULL, &error));
    CHECK_OK(nsearch_writer_add_paths(&report, writer, &corpus, 1, options, &error));
    nsearch_report_free(report);
    nsearch_add_options_free(options);
}

static void allows_one_writer(const char* path) {
    nsearch_writer* second = NULL;
    nsearch_writer_options* options = NULL;
    nsearch_error* refusal = NULL;
    CHECK(nsearch_writer_open(&second, path, NULL, &refusal) == NSEARCH_ERROR_LOCKED);
    CHECK(second == NULL);
    CHECK(nsearch_error_message(refusal)[0] != '\0');
    CHECK(nsearch_error_hint(refusal)[0] != '\0');
    nsearch_error_free(refusal);
    CHECK_OK(nsearch_writer_options_new(&options, &error));
    CHECK_OK(nsearch_writer_options_set_wait(options, 0.1, &error));
    CHECK_INVALID(nsearch_writer_options_set_wait(options, -1, &error));
    CHECK_STATUS(nsearch_writer_open(&second, path, options, &error), NSEARCH_ERROR_LOCKED);
    nsearch_writer_options_free(options);
}

static void creates_only_when_told(const char* folder) {
    nsearch_writer* writer = NULL;
    nsearch_writer_options* options = NULL;
    CHECK_OK(nsearch_writer_options_new(&options, &error));
    CHECK_OK(nsearch_writer_options_set_create(options, false, &error));
    CHECK_STATUS(nsearch_writer_open(&writer, path_in(folder, "never"), options, &error),
                 NSEARCH_ERROR_NOT_FOUND);
    CHECK(writer == NULL);
    nsearch_writer_options_free(options);
}

static uint64_t count_articles(const nsearch_index* index) {
    nsearch_index_state* state = NULL;
    uint64_t count;
    CHECK_OK(nsearch_index_status(&state, index, &error));
    count = nsearch_index_state_articles(state);
    nsearch_index_state_free(state);
    return count;
}

static void commits_or_drops(const char* path) {
    nsearch_index* index = NULL;
    nsearch_writer* writer = NULL;
    nsearch_article* article = make_article("new", "Something new", "A text about something new.", NULL);
    bool removed = false;
    make_index(path);
    CHECK_OK(nsearch_index_open(&index, path, &error));
    CHECK(count_articles(index) == 3);

    CHECK_OK(nsearch_writer_open(&writer, path, NULL, &error));
    CHECK_OK(nsearch_writer_add(writer, article, &error));
    nsearch_writer_free(writer); /* drops it */
    CHECK(count_articles(index) == 3);

    CHECK_OK(nsearch_writer_open(&writer, path, NULL, &error));
    CHECK_OK(nsearch_writer_add(writer, article, &error));
    CHECK_OK(nsearch_writer_remove(&removed, writer, "football", &error));
    CHECK(removed);
    CHECK_OK(nsearch_writer_remove(&removed, writer, "tehran", &error));
    CHECK_OK(nsearch_writer_remove(&removed, writer, "nowhere", &error));
    CHECK(!removed);
    CHECK_OK(nsearch_writer_remove(NULL, writer, "nowhere", &error));
    CHECK(count_articles(index) == 3);
    CHECK_OK(nsearch_writer_commit(writer, &error));
    CHECK(count_articles(index) == 2);
    nsearch_index_free(index); /* a reader may go before the writer, or after */
    nsearch_writer_free(writer);
    nsearch_article_free(article);
}

static void refuses_what_cannot_be_added(nsearch_writer* writer) {
    nsearch_article* article = make_article(NULL, "No id", "A text.", NULL);
    CHECK_INVALID(nsearch_writer_add(writer, article, &error));
    CHECK_OK(nsearch_article_set_id(article, "x", &error));
    CHECK_OK(nsearch_article_set_text(article, "broken \xff\xfe text", 14, &error));
    CHECK_STATUS(nsearch_writer_add(writer, article, &error), NSEARCH_ERROR_BAD_ENCODING);
    CHECK_OK(nsearch_article_set_text(article, "A text.", 7, &error));
    CHECK_OK(nsearch_article_set_modified(article, "\xff", &error));
    CHECK_STATUS(nsearch_writer_add(writer, article, &error), NSEARCH_ERROR_BAD_ENCODING);
    CHECK_OK(nsearch_article_set_modified(article, NULL, &error));
    CHECK_OK(nsearch_article_add_span(article, "\xff", 0, 7, &error));
    CHECK_STATUS(nsearch_writer_add(writer, article, &error), NSEARCH_ERROR_BAD_ENCODING);
    nsearch_article_free(article);
}

static void refuses_null(nsearch_writer* writer) {
    nsearch_report* report = NULL;
    nsearch_writer* made = NULL;
    const char* path = "x";
    CHECK_INVALID(nsearch_writer_open(NULL, path, NULL, &error));
    CHECK_INVALID(nsearch_writer_open(&made, NULL, NULL, &error));
    CHECK_INVALID(nsearch_writer_add(NULL, NULL, &error));
    CHECK_INVALID(nsearch_writer_add(writer, NULL, &error));
    CHECK_INVALID(nsearch_writer_remove(NULL, NULL, "x", &error));
    CHECK_INVALID(nsearch_writer_remove(NULL, writer, NULL, &error));
    CHECK_INVALID(nsearch_writer_commit(NULL, &error));
    CHECK_INVALID(nsearch_writer_add_paths(NULL, writer, &path, 1, NULL, &error));
    CHECK_INVALID(nsearch_writer_add_paths(&report, NULL, &path, 1, NULL, &error));
    CHECK_INVALID(nsearch_writer_add_paths(&report, writer, NULL, 1, NULL, &error));
    CHECK_INVALID(nsearch_writer_options_new(NULL, &error));
    CHECK_INVALID(nsearch_writer_options_set_create(NULL, true, &error));
    CHECK_INVALID(nsearch_writer_options_set_wait(NULL, 1, &error));
    CHECK_INVALID(nsearch_add_options_new(NULL, &error));
    CHECK_INVALID(nsearch_add_options_set_dry_run(NULL, true, &error));
    CHECK_INVALID(nsearch_add_options_set_forget_all(NULL, true, &error));
    CHECK_INVALID(nsearch_add_options_set_again(NULL, true, &error));
    CHECK_INVALID(nsearch_add_options_set_reading(NULL, NULL, &error));
    CHECK_INVALID(nsearch_add_options_set_progress(NULL, NULL, NULL, &error));
}

static void getters_take_null(void) {
    CHECK(nsearch_progress_files_done(NULL) == 0 && nsearch_progress_files_total(NULL) == 0);
    CHECK(nsearch_progress_bytes_done(NULL) == 0 && nsearch_progress_bytes_total(NULL) == 0);
    CHECK(nsearch_progress_articles(NULL) == 0 && nsearch_progress_problems(NULL) == 0);
    CHECK(nsearch_report_added(NULL) == 0 && nsearch_report_updated(NULL) == 0);
    CHECK(nsearch_report_unchanged(NULL) == 0 && nsearch_report_removed(NULL) == 0);
    CHECK(nsearch_report_kept(NULL) == 0 && nsearch_report_trimmed(NULL) == 0);
    CHECK(nsearch_report_files(NULL) == 0);
    CHECK(nsearch_report_bytes(NULL) == 0 && !(nsearch_report_seconds(NULL) > 0));
    CHECK(!nsearch_report_stopped(NULL));
    CHECK(nsearch_report_problem_count(NULL) == 0 && nsearch_report_problem(NULL, 0) == NULL);
    CHECK(nsearch_report_change_count(NULL) == 0);
    CHECK_STRING(nsearch_report_change(NULL, 0), "");
}

void test_writing(const char* folder) {
    nsearch_writer* writer = NULL;
    const char* corpus = make_corpus(folder);
    const char* path = path_in(folder, "index");
    CHECK_OK(nsearch_writer_open(&writer, path, NULL, &error));
    shows_a_dry_run(writer, corpus);
    adds_files(writer, corpus);
    reads_as_told(writer, corpus);
    allows_one_writer(path);
    refuses_what_cannot_be_added(writer);
    refuses_null(writer);
    nsearch_writer_free(writer);

    CHECK_OK(nsearch_writer_open(&writer, path_in(folder, "stopped"), NULL, &error));
    stops_when_told(writer, corpus);
    nsearch_writer_free(writer);
    creates_only_when_told(folder);
    commits_or_drops(path_in(folder, "second"));
    getters_take_null();
}
