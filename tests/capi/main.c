/* SPDX-License-Identifier: GPL-3.0-or-later */
/* capi_tests GROUP: runs one group of tests in a new folder. */
#define _XOPEN_SOURCE 700
#include <ftw.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"

int failures = 0;

void check(int holds, const char* what, const char* file, int line) {
    if (holds) return;
    ++failures;
    fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
}

void check_string(const char* got, const char* wanted, const char* file, int line) {
    if (got != NULL && strcmp(got, wanted) == 0) return;
    ++failures;
    fprintf(stderr, "%s:%d: got \"%s\", wanted \"%s\"\n", file, line, got == NULL ? "(NULL)" : got, wanted);
}

void check_status(nsearch_status got, nsearch_status wanted, nsearch_error** error, const char* file,
                  int line) {
    const char* message = nsearch_error_message(*error);
    if (got != wanted) {
        ++failures;
        fprintf(stderr, "%s:%d: status %d (%s), wanted %d\n", file, line, got, message, wanted);
    } else if (nsearch_error_code(*error) != got || (got != NSEARCH_OK) != (message[0] != '\0')) {
        ++failures;
        fprintf(stderr, "%s:%d: status %d but error %d \"%s\"\n", file, line, got, nsearch_error_code(*error),
                message);
    }
    nsearch_error_free(*error);
    *error = NULL;
}

const char* path_in(const char* folder, const char* name) {
    static char buffers[8][1024];
    static int next = 0;
    next = (next + 1) % 8;
    snprintf(buffers[next], sizeof buffers[next], "%s/%s", folder, name);
    return buffers[next];
}

void write_file(const char* path, const char* content) {
    FILE* file = fopen(path, "w");
    if (file == NULL || fputs(content, file) < 0 || fclose(file) != 0) {
        perror(path);
        exit(2);
    }
}

nsearch_article* make_article(const char* id, const char* title, const char* text, const char* date) {
    nsearch_article* article = NULL;
    CHECK_OK(nsearch_article_new(&article, &error));
    if (article == NULL) exit(2);
    CHECK_OK(nsearch_article_set_id(article, id, &error));
    CHECK_OK(nsearch_article_set_title(article, title, &error));
    CHECK_OK(nsearch_article_set_text(article, text, strlen(text), &error));
    CHECK_OK(nsearch_article_set_date(article, date, &error));
    return article;
}

void make_index(const char* path) {
    nsearch_article* articles[3];
    nsearch_writer* writer = NULL;
    int i;
    articles[0] = make_article("minsk", "Drones seen over Minsk",
                               "Witnesses in Minsk saw drones above the river on Monday evening.\n\n"
                               "The ministry in Minsk said nothing about the drones.",
                               "2023-03-13");
    articles[1] =
        make_article("tehran", "Talks in Tehran",
                     "The ministers spoke about trade, and about one drone that went astray.", NULL);
    articles[2] = make_article("football", "A quiet evening of football",
                               "Two goals in the second half decided the match between the neighbours.",
                               "2022-10-28T18:30:00Z");
    CHECK_OK(nsearch_writer_open(&writer, path, NULL, &error));
    for (i = 0; i < 3; ++i) {
        CHECK_OK(nsearch_writer_add(writer, articles[i], &error));
        nsearch_article_free(articles[i]);
    }
    CHECK_OK(nsearch_writer_commit(writer, &error));
    nsearch_writer_free(writer);
}

static int remove_entry(const char* path, const struct stat* info, int type, struct FTW* where) {
    (void)info;
    (void)type;
    (void)where;
    return remove(path);
}

int main(int argc, char** argv) {
    static const struct {
        const char* name;
        void (*run)(const char* folder);
    } groups[] = {{"errors", test_errors},   {"articles", test_articles}, {"reading", test_reading},
                  {"search", test_search},   {"names", test_names},       {"name_files", test_name_files},
                  {"writing", test_writing}, {"health", test_health},     {"analysis", test_analysis}};
    char folder[] = "/tmp/nsearch-capi-XXXXXX";
    size_t i;
    if (argc != 2 || mkdtemp(folder) == NULL) return 2;
    for (i = 0; i < sizeof groups / sizeof groups[0]; ++i) {
        if (strcmp(groups[i].name, argv[1]) != 0) continue;
        groups[i].run(folder);
        nftw(folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
        printf("%s: %d failed\n", argv[1], failures);
        return failures == 0 ? 0 : 1;
    }
    fprintf(stderr, "no group %s\n", argv[1]);
    return 2;
}
