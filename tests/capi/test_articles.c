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

static void keeps_how_it_is_known(void) {
    nsearch_article* article = make_article("7", "Title", "Text", NULL);
    CHECK(nsearch_article_date_confidence(article) == NSEARCH_CONFIDENCE_NONE);
    CHECK(nsearch_article_kind(article) == NSEARCH_PAGE_KIND_ARTICLE);
    CHECK_OK(nsearch_article_set_date_confidence(article, NSEARCH_CONFIDENCE_MEDIUM, &error));
    CHECK_OK(nsearch_article_set_date_partial(article, "2023-03", &error));
    CHECK_OK(nsearch_article_set_modified(article, "2023-03-14T08:00:00Z", &error));
    CHECK_OK(nsearch_article_set_modified_source(article, "meta", &error));
    CHECK_OK(nsearch_article_set_first_seen(article, "2023-03-15T09:00:00Z", &error));
    CHECK_OK(nsearch_article_set_kind(article, NSEARCH_PAGE_KIND_LIVE, &error));
    CHECK(nsearch_article_date_confidence(article) == NSEARCH_CONFIDENCE_MEDIUM);
    CHECK_STRING(nsearch_article_date_partial(article), "2023-03");
    CHECK_STRING(nsearch_article_modified(article), "2023-03-14T08:00:00Z");
    CHECK_STRING(nsearch_article_modified_source(article), "meta");
    CHECK_STRING(nsearch_article_first_seen(article), "2023-03-15T09:00:00Z");
    CHECK(nsearch_article_kind(article) == NSEARCH_PAGE_KIND_LIVE);

    CHECK_INVALID(nsearch_article_set_date_confidence(article, NSEARCH_CONFIDENCE_HIGH + 1, &error));
    CHECK_INVALID(nsearch_article_set_kind(article, -1, &error));
    CHECK(nsearch_article_date_confidence(article) == NSEARCH_CONFIDENCE_MEDIUM);
    CHECK(nsearch_article_kind(article) == NSEARCH_PAGE_KIND_LIVE);
    nsearch_article_free(article);
}

static void names_its_numbers(void) {
    CHECK_STRING(nsearch_confidence_name(NSEARCH_CONFIDENCE_NONE), "none");
    CHECK_STRING(nsearch_confidence_name(NSEARCH_CONFIDENCE_HIGH), "high");
    CHECK_STRING(nsearch_confidence_name(NSEARCH_CONFIDENCE_HIGH + 1), "unknown");
    CHECK_STRING(nsearch_confidence_name(-1), "unknown");
    CHECK_STRING(nsearch_page_kind_name(NSEARCH_PAGE_KIND_ARTICLE), "article");
    CHECK_STRING(nsearch_page_kind_name(NSEARCH_PAGE_KIND_EMPTY), "empty");
    CHECK_STRING(nsearch_page_kind_name(NSEARCH_PAGE_KIND_EMPTY + 1), "unknown");
    CHECK_STRING(nsearch_page_kind_name(-1), "unknown");
}

static const char two_languages[] =
    "The ministers met on Monday in order to talk about trade between the two countries, and they "
    "agreed that there will be another meeting before the end of the year in the same place.\n\n"
    "Die Minister trafen sich am Montag, um \xc3\xbc"
    "ber den Handel zwischen den beiden L\xc3\xa4ndern zu "
    "sprechen, und sie waren sich einig, dass es vor dem Ende des Jahres ein weiteres Treffen geben wird.";

static void keeps_spans(void) {
    nsearch_article* article = make_article("7", "Title", "One.\nZwei.", NULL);
    CHECK_OK(nsearch_article_add_span(article, "en", 0, 5, &error));
    CHECK_OK(nsearch_article_add_span(article, NULL, 5, 10, &error));
    CHECK(nsearch_article_span_count(article) == 2);
    CHECK_STRING(nsearch_article_span_language(article, 0), "en");
    CHECK_STRING(nsearch_article_span_language(article, 1), "");
    CHECK(nsearch_article_span_start(article, 1) == 5 && nsearch_article_span_end(article, 1) == 10);
    CHECK_INVALID(nsearch_article_add_span(article, "en", 10, 10, &error));
    CHECK(nsearch_article_span_count(article) == 2);
    nsearch_article_free(article);
}

static void recognises_languages(void) {
    const char* german = strstr(two_languages, "Die Minister");
    nsearch_article* article = make_article("7", "Title", two_languages, NULL);
    /* A span that does not fit the text counts for nothing. */
    CHECK_OK(nsearch_article_add_span(article, "fr", 0, 5, &error));
    CHECK_OK(nsearch_article_recognise_languages(article, &error));
    CHECK(nsearch_article_language(article)[0] != '\0');
    CHECK(nsearch_article_span_count(article) == 2);
    CHECK_STRING(nsearch_article_span_language(article, 0), "en");
    CHECK_STRING(nsearch_article_span_language(article, 1), "de");
    CHECK(nsearch_article_span_start(article, 0) == 0);
    CHECK(nsearch_article_span_start(article, 1) == (size_t)(german - two_languages));
    CHECK(nsearch_article_span_end(article, 1) == strlen(two_languages));
    nsearch_article_free(article);

    /* What is known stays, and is the language of what cannot be told. */
    article = make_article("8", "Title", "Brief.", NULL);
    CHECK_OK(nsearch_article_set_language(article, "be", &error));
    CHECK_OK(nsearch_article_recognise_languages(article, &error));
    CHECK_STRING(nsearch_article_language(article), "be");
    CHECK(nsearch_article_span_count(article) == 0);
    nsearch_article_free(article);
}

static void stays_in_range(void) {
    nsearch_article* article = make_article("7", "Title", "Text", NULL);
    size_t size = 99;
    CHECK_STRING(nsearch_article_author(article, 0), "");
    CHECK_STRING(nsearch_article_author(article, (size_t)-1), "");
    CHECK_STRING(nsearch_article_boilerplate(article, 0, &size), "");
    CHECK(size == 0);
    CHECK(nsearch_article_span_count(article) == 0);
    CHECK_STRING(nsearch_article_span_language(article, 0), "");
    CHECK(nsearch_article_span_start(article, 0) == 0 && nsearch_article_span_end(article, 0) == 0);
    CHECK(nsearch_article_finding_count(article) == 0);
    CHECK_STRING(nsearch_article_finding_field(article, 0), "");
    CHECK_STRING(nsearch_article_finding_value(article, (size_t)-1), "");
    CHECK_STRING(nsearch_article_finding_source(article, 0), "");
    CHECK(!nsearch_article_finding_taken(article, 0));
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
    CHECK_INVALID(nsearch_article_set_date_confidence(NULL, NSEARCH_CONFIDENCE_LOW, &error));
    CHECK_INVALID(nsearch_article_set_date_partial(NULL, "", &error));
    CHECK_INVALID(nsearch_article_set_modified(NULL, "", &error));
    CHECK_INVALID(nsearch_article_set_modified_source(NULL, "", &error));
    CHECK_INVALID(nsearch_article_set_first_seen(NULL, "", &error));
    CHECK_INVALID(nsearch_article_set_kind(NULL, NSEARCH_PAGE_KIND_LIVE, &error));
    CHECK_INVALID(nsearch_article_add_span(NULL, "en", 0, 1, &error));
    CHECK_INVALID(nsearch_article_recognise_languages(NULL, &error));
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
    CHECK(nsearch_article_date_confidence(NULL) == NSEARCH_CONFIDENCE_NONE);
    CHECK_STRING(nsearch_article_date_partial(NULL), "");
    CHECK_STRING(nsearch_article_modified(NULL), "");
    CHECK_STRING(nsearch_article_modified_source(NULL), "");
    CHECK_STRING(nsearch_article_first_seen(NULL), "");
    CHECK(nsearch_article_kind(NULL) == NSEARCH_PAGE_KIND_ARTICLE);
    CHECK(nsearch_article_span_count(NULL) == 0);
    CHECK_STRING(nsearch_article_span_language(NULL, 0), "");
    CHECK(nsearch_article_span_start(NULL, 0) == 0 && nsearch_article_span_end(NULL, 0) == 0);
    CHECK(nsearch_article_finding_count(NULL) == 0 && !nsearch_article_finding_taken(NULL, 0));
    CHECK_STRING(nsearch_article_finding_field(NULL, 0), "");
    CHECK_STRING(nsearch_article_finding_value(NULL, 0), "");
    CHECK_STRING(nsearch_article_finding_source(NULL, 0), "");
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
    keeps_how_it_is_known();
    names_its_numbers();
    keeps_spans();
    recognises_languages();
    stays_in_range();
    refuses_null();
    getters_take_null();
}
