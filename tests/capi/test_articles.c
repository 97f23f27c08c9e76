/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Articles that are built, and their getters. */
#include "check.h"

static void keeps_what_is_set(void) {
    nsearch_article* article = make_article("7", "Title", "Text\0and more", "2023-03-13");
    size_t size = 99;
    CHECK_OK(nsearch_article_set_text(article, "Text\0and more", 13, &error));
    CHECK_OK(nsearch_article_set_date_source(article, "json", &error));
    CHECK_OK(nsearch_article_set_language(article, "be", &error));
    CHECK_OK(nsearch_article_set_source(article, "The Paper", &error));
    CHECK_OK(nsearch_article_set_url(article, "https://paper.example/7", &error));
    CHECK_OK(nsearch_article_set_path(article, "/a/7.html", &error));
    CHECK_OK(nsearch_article_add_author(article, "First", &error));
    CHECK_OK(nsearch_article_add_author(article, "Second", &error));
    CHECK_OK(nsearch_article_add_boilerplate(article, "Subscribe now, please", 9, &error));

    CHECK_STRING(nsearch_article_id(article), "7");
    CHECK_STRING(nsearch_article_title(article), "Title");
    CHECK(memcmp(nsearch_article_text(article, &size), "Text\0and more", 14) == 0 && size == 13);
    CHECK(nsearch_article_text(article, NULL)[0] == 'T');
    CHECK_STRING(nsearch_article_date(article), "2023-03-13");
    CHECK_STRING(nsearch_article_date_source(article), "json");
    CHECK_STRING(nsearch_article_language(article), "be");
    CHECK_STRING(nsearch_article_source(article), "The Paper");
    CHECK_STRING(nsearch_article_url(article), "https://paper.example/7");
    CHECK_STRING(nsearch_article_path(article), "/a/7.html");
    CHECK(nsearch_article_author_count(article) == 2);
    CHECK_STRING(nsearch_article_author(article, 1), "Second");
    CHECK(nsearch_article_boilerplate_count(article) == 1);
    CHECK_STRING(nsearch_article_boilerplate(article, 0, &size), "Subscribe");
    CHECK(size == 9);

    CHECK_OK(nsearch_article_set_title(article, NULL, &error));
    CHECK_STRING(nsearch_article_title(article), "");
    CHECK_OK(nsearch_article_set_text(article, NULL, 0, &error));
    CHECK_STRING(nsearch_article_text(article, &size), "");
    CHECK(size == 0);
    nsearch_article_free(article);
}

static void stays_in_range(void) {
    nsearch_article* article = make_article("7", "Title", "Text", NULL);
    size_t size = 99;
    CHECK_STRING(nsearch_article_author(article, 0), "");
    CHECK_STRING(nsearch_article_author(article, (size_t)-1), "");
    CHECK_STRING(nsearch_article_boilerplate(article, 0, &size), "");
    CHECK(size == 0);
    nsearch_article_free(article);
}

static void refuses_null(void) {
    nsearch_article* article = make_article("7", "Title", "Text", NULL);
    CHECK_INVALID(nsearch_article_new(NULL, &error));
    CHECK_INVALID(nsearch_article_set_id(NULL, "", &error));
    CHECK_INVALID(nsearch_article_set_title(NULL, "", &error));
    CHECK_INVALID(nsearch_article_set_text(NULL, "", 0, &error));
    CHECK_INVALID(nsearch_article_set_text(article, NULL, 5, &error));
    CHECK_STRING(nsearch_article_text(article, NULL), "Text");
    CHECK_INVALID(nsearch_article_set_date(NULL, "", &error));
    CHECK_INVALID(nsearch_article_set_date_source(NULL, "", &error));
    CHECK_INVALID(nsearch_article_set_language(NULL, "", &error));
    CHECK_INVALID(nsearch_article_set_source(NULL, "", &error));
    CHECK_INVALID(nsearch_article_set_url(NULL, "", &error));
    CHECK_INVALID(nsearch_article_set_path(NULL, "", &error));
    CHECK_INVALID(nsearch_article_add_author(NULL, "", &error));
    CHECK_INVALID(nsearch_article_add_author(article, NULL, &error));
    CHECK_INVALID(nsearch_article_add_boilerplate(NULL, "", 0, &error));
    CHECK_INVALID(nsearch_article_add_boilerplate(article, NULL, 5, &error));
    nsearch_article_free(article);
}

static void getters_take_null(void) {
    size_t size = 99;
    CHECK_STRING(nsearch_article_id(NULL), "");
    CHECK_STRING(nsearch_article_title(NULL), "");
    CHECK_STRING(nsearch_article_text(NULL, &size), "");
    CHECK(size == 0);
    CHECK_STRING(nsearch_article_date(NULL), "");
    CHECK_STRING(nsearch_article_date_source(NULL), "");
    CHECK_STRING(nsearch_article_language(NULL), "");
    CHECK_STRING(nsearch_article_source(NULL), "");
    CHECK_STRING(nsearch_article_url(NULL), "");
    CHECK_STRING(nsearch_article_path(NULL), "");
    CHECK(nsearch_article_author_count(NULL) == 0);
    CHECK_STRING(nsearch_article_author(NULL, 0), "");
    CHECK(nsearch_article_boilerplate_count(NULL) == 0);
    CHECK_STRING(nsearch_article_boilerplate(NULL, 0, NULL), "");
}

void test_articles(const char* folder) {
    (void)folder;
    keeps_what_is_set();
    stays_in_range();
    refuses_null();
    getters_take_null();
}
