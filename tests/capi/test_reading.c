/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading articles from files, through callbacks. */
#include "check.h"

struct seen {
    int articles;
    int problems;
    int stop_after;
    char first_id[32];
    char last_title[32];
    char last_language[8];
    char last_date_source[32];
    uint64_t problem_record;
    char problem_path[1024];
};

static int on_article(const nsearch_article* article, void* payload) {
    struct seen* seen = payload;
    if (seen->articles++ == 0)
        snprintf(seen->first_id, sizeof seen->first_id, "%s", nsearch_article_id(article));
    snprintf(seen->last_title, sizeof seen->last_title, "%s", nsearch_article_title(article));
    snprintf(seen->last_language, sizeof seen->last_language, "%s", nsearch_article_language(article));
    snprintf(seen->last_date_source, sizeof seen->last_date_source, "%s",
             nsearch_article_date_source(article));
    return seen->articles == seen->stop_after;
}

static void on_problem(const nsearch_problem* problem, void* payload) {
    struct seen* seen = payload;
    ++seen->problems;
    seen->problem_record = nsearch_problem_record(problem);
    snprintf(seen->problem_path, sizeof seen->problem_path, "%s", nsearch_problem_path(problem));
    CHECK(nsearch_problem_reason(problem)[0] != '\0');
    CHECK(nsearch_problem_skipped(problem));
}

static const char* write_records(const char* folder) {
    const char* path = path_in(folder, "records.jsonl");
    write_file(path,
               "{\"id\": \"a\", \"title\": \"One\", \"text\": \"The first article.\"}\n"
               "{\"id\": \"b\", \"title\": \"Two\", \"text\": \"The second article.\"}\n"
               "this is no record\n"
               "{\"id\": \"c\", \"title\": \"Three\", \"text\": \"The third article.\"}\n");
    return path;
}

static void gives_articles_and_problems(const char* path) {
    struct seen seen = {0};
    CHECK_OK(nsearch_read_articles(path, on_article, on_problem, &seen, NULL, &error));
    CHECK(seen.articles == 3);
    CHECK_STRING(seen.first_id, "a");
    CHECK(seen.problems == 1 && seen.problem_record == 3);
    CHECK_STRING(seen.problem_path, path);
    CHECK_OK(nsearch_read_articles(path, on_article, NULL, &seen, NULL, &error));
    CHECK(seen.articles == 6 && seen.problems == 1);
}

static void stops_when_told(const char* path) {
    struct seen seen = {0};
    seen.stop_after = 2;
    CHECK_STATUS(nsearch_read_articles(path, on_article, on_problem, &seen, NULL, &error),
                 NSEARCH_ERROR_CANCELLED);
    CHECK(seen.articles == 2);
}

static void reads_as_told(const char* path) {
    struct seen seen = {0};
    nsearch_read_options* options = NULL;
    CHECK_OK(nsearch_read_options_new(&options, &error));
    CHECK_OK(nsearch_read_articles(path, on_article, NULL, &seen, options, &error));
    CHECK_STRING(seen.last_title, "Three");
    CHECK_STRING(seen.last_language, "");
    CHECK_STRING(seen.last_date_source, "");
    CHECK_OK(nsearch_read_options_set_language(options, "be", &error));
    CHECK_OK(nsearch_read_articles(path, on_article, NULL, &seen, options, &error));
    CHECK_STRING(seen.last_language, "be");
    CHECK_OK(nsearch_read_options_set_language(options, NULL, &error));
    CHECK_OK(nsearch_read_articles(path, on_article, NULL, &seen, options, &error));
    CHECK_STRING(seen.last_language, "");
    nsearch_read_options_free(options);
}

static void takes_fields_as_told(const char* folder) {
    struct seen seen = {0};
    nsearch_read_options* options = NULL;
    const char* path = path_in(folder, "fields.jsonl");
    write_file(path, "{\"title\": \"Guessed\", \"meta\": {\"caption\": \"Told\"}, \"text\": \"A text.\"}\n");
    CHECK_OK(nsearch_read_options_new(&options, &error));
    CHECK_OK(nsearch_read_options_add_field(options, "title", "meta.caption", &error));
    CHECK_OK(nsearch_read_articles(path, on_article, NULL, &seen, options, &error));
    CHECK_STRING(seen.last_title, "Told");
    CHECK_STRING(seen.last_date_source, "");
    CHECK_OK(nsearch_read_options_set_file_dates(options, true, &error));
    CHECK_OK(nsearch_read_articles(path, on_article, NULL, &seen, options, &error));
    CHECK_STRING(seen.last_date_source, "file");
    CHECK_OK(nsearch_read_options_add_field(options, "colour", "title", &error));
    CHECK_INVALID(nsearch_read_articles(path, on_article, NULL, &seen, options, &error));
    nsearch_read_options_free(options);
}

static void refuses_null(const char* path) {
    struct seen seen = {0};
    nsearch_read_options* options = NULL;
    CHECK_INVALID(nsearch_read_options_new(NULL, &error));
    CHECK_OK(nsearch_read_options_new(&options, &error));
    CHECK_INVALID(nsearch_read_options_add_field(NULL, "title", "name", &error));
    CHECK_INVALID(nsearch_read_options_add_field(options, NULL, "name", &error));
    CHECK_INVALID(nsearch_read_options_add_field(options, "title", NULL, &error));
    CHECK_INVALID(nsearch_read_options_set_language(NULL, "en", &error));
    CHECK_INVALID(nsearch_read_options_set_file_dates(NULL, true, &error));
    nsearch_read_options_free(options);
    CHECK_INVALID(nsearch_read_articles(NULL, on_article, on_problem, &seen, NULL, &error));
    CHECK_INVALID(nsearch_read_articles(path, NULL, on_problem, &seen, NULL, &error));
    CHECK(seen.articles == 0);
}

void test_reading(const char* folder) {
    struct seen seen = {0};
    const char* path = write_records(folder);
    gives_articles_and_problems(path);
    stops_when_told(path);
    reads_as_told(path);
    takes_fields_as_told(folder);
    refuses_null(path);
    CHECK_STATUS(
        nsearch_read_articles(path_in(folder, "none.txt"), on_article, on_problem, &seen, NULL, &error),
        NSEARCH_ERROR_NOT_FOUND);
    CHECK(nsearch_readable_by_name("a.jsonl"));
    CHECK(!nsearch_readable_by_name("a.exe"));
    CHECK(!nsearch_readable_by_name(NULL));
}
