/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tests of the C interface share. Nothing here is nsearch's own. */
#ifndef NSEARCH_TESTS_CHECK_H
#define NSEARCH_TESTS_CHECK_H

#include <nsearch/nsearch.h>
#include <stdio.h>
#include <string.h>

/** Number of checks that failed in this program. */
extern int failures;

void check(int holds, const char* what, const char* file, int line);
void check_string(const char* got, const char* wanted, const char* file, int line);
void check_status(nsearch_status got, nsearch_status wanted, nsearch_error** error, const char* file,
                  int line);

#define CHECK(condition) check((condition) ? 1 : 0, #condition, __FILE__, __LINE__)
#define CHECK_STRING(got, wanted) check_string((got), (wanted), __FILE__, __LINE__)

/** Calls with `&error` last in `call`; fails unless the status is as wanted and the error fits it. */
#define CHECK_STATUS(call, wanted)                                      \
    do {                                                                \
        nsearch_error* error = NULL;                                    \
        const nsearch_status got_status = (call);                       \
        check_status(got_status, (wanted), &error, __FILE__, __LINE__); \
    } while (0)
#define CHECK_OK(call) CHECK_STATUS(call, NSEARCH_OK)
#define CHECK_INVALID(call) CHECK_STATUS(call, NSEARCH_ERROR_INVALID_ARGUMENT)

/** `folder`/`name`, in one of a few buffers that take turns. */
const char* path_in(const char* folder, const char* name);
void write_file(const char* path, const char* content);

/** An article with these fields, to be freed; ends the program if there is no memory. */
nsearch_article* make_article(const char* id, const char* title, const char* text, const char* date);

/** A new index at `path` with three articles: "minsk", "tehran" (no date) and "football". */
void make_index(const char* path);

/* The groups of tests, one a file; `folder` is empty and for them alone. */
void test_errors(const char* folder);
void test_articles(const char* folder);
void test_reading(const char* folder);
void test_search(const char* folder);
void test_names(const char* folder);
void test_name_files(const char* folder);
void test_writing(const char* folder);
void test_health(const char* folder);
void test_analysis(const char* folder);

#endif
