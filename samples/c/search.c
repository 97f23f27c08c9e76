/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Indexes a folder and searches it, in C.
 *
 *     cc search.c $(pkg-config --cflags --libs nsearch_c) -o search
 *     ./search INDEX FOLDER QUERY
 */
#include <nsearch/nsearch.h>
#include <stdio.h>

static int fail(nsearch_error* error) {
    fprintf(stderr, "search: %s\n", nsearch_error_message(error));
    if (nsearch_error_hint(error)[0] != '\0') fprintf(stderr, "  %s\n", nsearch_error_hint(error));
    nsearch_error_free(error);
    return 1;
}

static int show_progress(const nsearch_progress* progress, void* payload) {
    (void)payload;
    fprintf(stderr, "\r%llu of %llu files", (unsigned long long)nsearch_progress_files_done(progress),
            (unsigned long long)nsearch_progress_files_total(progress));
    return 0; /* anything else would stop it */
}

static nsearch_status add_folder(const char* index, const char* folder, nsearch_error** error) {
    nsearch_writer* writer = NULL;
    nsearch_add_options* options = NULL;
    nsearch_report* report = NULL;
    size_t i;
    nsearch_status status = nsearch_writer_open(&writer, index, NULL, error);
    if (status == NSEARCH_OK) status = nsearch_add_options_new(&options, error);
    if (status == NSEARCH_OK) status = nsearch_add_options_set_progress(options, show_progress, NULL, error);
    if (status == NSEARCH_OK) status = nsearch_writer_add_paths(&report, writer, &folder, 1, options, error);
    if (status == NSEARCH_OK) {
        fprintf(stderr, "\r%llu articles added, %llu unchanged\n",
                (unsigned long long)nsearch_report_added(report),
                (unsigned long long)nsearch_report_unchanged(report));
        for (i = 0; i < nsearch_report_problem_count(report); ++i) {
            const nsearch_problem* problem = nsearch_report_problem(report, i);
            fprintf(stderr, "%s: %s\n", nsearch_problem_path(problem), nsearch_problem_reason(problem));
        }
    }
    nsearch_report_free(report);
    nsearch_add_options_free(options);
    nsearch_writer_free(writer);
    return status;
}

/* A file is untrusted: a real program removes control characters before a terminal sees them. */
static void show_hit(const nsearch_hit* hit) {
    const nsearch_article* article = nsearch_hit_article(hit);
    size_t i;
    printf("%zu. %s\n", nsearch_hit_rank(hit), nsearch_article_title(article));
    printf("   %s %s\n", nsearch_article_date(article), nsearch_article_path(article));
    printf("   %s\n", nsearch_hit_snippet(hit));
    for (i = 0; i < nsearch_hit_match_count(hit); ++i) {
        const nsearch_match* match = nsearch_hit_match(hit, i);
        printf("   %s -> %s (%s)\n", nsearch_match_asked(match), nsearch_match_found(match),
               nsearch_reason_name(nsearch_match_why(match)));
    }
}

int main(int argc, char** argv) {
    nsearch_index* index = NULL;
    nsearch_results* results = NULL;
    nsearch_error* error = NULL;
    size_t i;
    if (argc != 4) {
        fprintf(stderr, "usage: search INDEX FOLDER QUERY\n");
        return 2;
    }
    if (add_folder(argv[1], argv[2], &error) != NSEARCH_OK) return fail(error);
    if (nsearch_index_open(&index, argv[1], &error) != NSEARCH_OK) return fail(error);
    if (nsearch_index_search(&results, index, argv[3], NULL, &error) != NSEARCH_OK) {
        nsearch_index_free(index);
        return fail(error);
    }
    printf("%llu articles\n", (unsigned long long)nsearch_results_total(results));
    for (i = 0; i < nsearch_results_count(results); ++i) show_hit(nsearch_results_hit(results, i));
    nsearch_results_free(results);
    nsearch_index_free(index);
    return 0;
}
