/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text into words. */
#include "check.h"

static const char text[] = "Drones, many drones";

static void gives_tokens(void) {
    nsearch_tokens* tokens = NULL;
    const nsearch_token* last;
    CHECK_OK(nsearch_analyze(&tokens, text, strlen(text), "en", &error));
    CHECK(nsearch_tokens_count(tokens) == 3);
    last = nsearch_tokens_token(tokens, 2);
    CHECK_STRING(nsearch_token_text(last), "drones");
    CHECK(nsearch_token_start(last) == 13 && nsearch_token_end(last) == 19);
    CHECK_STRING(nsearch_token_folded(nsearch_tokens_token(tokens, 0)), "drones");
    CHECK_STRING(nsearch_token_stem(last), "drone");
    CHECK(nsearch_tokens_token(tokens, 3) == NULL);
    nsearch_tokens_free(tokens);
    CHECK_OK(nsearch_analyze(&tokens, text, 6, NULL, &error)); /* its size counts, not its NUL */
    CHECK(nsearch_tokens_count(tokens) == 1);
    nsearch_tokens_free(tokens);
    CHECK_OK(nsearch_analyze(&tokens, NULL, 0, "en", &error));
    CHECK(nsearch_tokens_count(tokens) == 0);
    nsearch_tokens_free(tokens);
}

static void folds(void) {
    char* folded = NULL;
    size_t size = 0;
    CHECK_OK(nsearch_fold(&folded, &size, "MINSK", 5, &error));
    CHECK_STRING(folded, "minsk");
    CHECK(size == 5);
    nsearch_string_free(folded);
    CHECK_OK(nsearch_fold(&folded, NULL, NULL, 0, &error));
    CHECK_STRING(folded, "");
    nsearch_string_free(folded);
}

static void detects(void) {
    static const char english[] =
        "The ministers met on Monday in order to talk about trade between the two countries, and they "
        "agreed that there will be another meeting before the end of the year in the same place.";
    char* language = NULL;
    CHECK_OK(nsearch_detect_language(&language, english, strlen(english), &error));
    CHECK_STRING(language, "en");
    nsearch_string_free(language);
    CHECK_OK(nsearch_detect_language(&language, "", 0, &error));
    CHECK_STRING(language, "");
    nsearch_string_free(language);
}

static void detects_by_paragraph(void) {
    static const char mixed[] =
        "The ministers met on Monday in order to talk about trade between the two countries, and they "
        "agreed that there will be another meeting before the end of the year in the same place.\n"
        "Die Minister trafen sich am Montag, um \xc3\xbc"
        "ber den Handel zwischen den beiden L\xc3\xa4ndern zu sprechen, und sie waren sich einig, dass es "
        "vor dem Ende des Jahres ein weiteres Treffen geben wird.";
    const size_t german = (size_t)(strstr(mixed, "Die Minister") - mixed);
    nsearch_language_spans* spans = NULL;
    CHECK_OK(nsearch_detect_languages(&spans, mixed, strlen(mixed), NULL, &error));
    CHECK(nsearch_language_spans_count(spans) == 2);
    CHECK_STRING(nsearch_language_spans_language(spans, 0), "en");
    CHECK_STRING(nsearch_language_spans_language(spans, 1), "de");
    CHECK(nsearch_language_spans_start(spans, 0) == 0);
    CHECK(nsearch_language_spans_end(spans, 0) == german);
    CHECK(nsearch_language_spans_start(spans, 1) == german);
    CHECK(nsearch_language_spans_end(spans, 1) == strlen(mixed));
    CHECK_STRING(nsearch_language_spans_language(spans, 2), "");
    CHECK(nsearch_language_spans_start(spans, 2) == 0 && nsearch_language_spans_end(spans, 2) == 0);
    nsearch_language_spans_free(spans);

    /* Too short to tell: in the language of the whole. */
    CHECK_OK(nsearch_detect_languages(&spans, "Minsk.", 6, "be", &error));
    CHECK(nsearch_language_spans_count(spans) == 1);
    CHECK_STRING(nsearch_language_spans_language(spans, 0), "be");
    nsearch_language_spans_free(spans);
}

static void lists_stemmers(void) {
    size_t i;
    CHECK(nsearch_stemmed_language_count() >= 2);
    for (i = 1; i < nsearch_stemmed_language_count(); ++i)
        CHECK(strcmp(nsearch_stemmed_language(i - 1), nsearch_stemmed_language(i)) < 0);
    CHECK_STRING(nsearch_stemmed_language(9999), "");
}

static void refuses_null(void) {
    nsearch_tokens* tokens = NULL;
    nsearch_language_spans* spans = NULL;
    char* string = NULL;
    CHECK_INVALID(nsearch_analyze(NULL, text, 1, "en", &error));
    CHECK_INVALID(nsearch_analyze(&tokens, NULL, 1, "en", &error));
    CHECK_INVALID(nsearch_fold(NULL, NULL, text, 1, &error));
    CHECK_INVALID(nsearch_fold(&string, NULL, NULL, 1, &error));
    CHECK_INVALID(nsearch_detect_language(NULL, text, 1, &error));
    CHECK_INVALID(nsearch_detect_language(&string, NULL, 1, &error));
    CHECK_INVALID(nsearch_detect_languages(NULL, text, 1, NULL, &error));
    CHECK_INVALID(nsearch_detect_languages(&spans, NULL, 1, NULL, &error));
}

static void getters_take_null(void) {
    CHECK(nsearch_tokens_count(NULL) == 0 && nsearch_tokens_token(NULL, 0) == NULL);
    CHECK_STRING(nsearch_token_text(NULL), "");
    CHECK_STRING(nsearch_token_folded(NULL), "");
    CHECK_STRING(nsearch_token_stem(NULL), "");
    CHECK(nsearch_token_start(NULL) == 0 && nsearch_token_end(NULL) == 0);
    CHECK(nsearch_language_spans_count(NULL) == 0);
    CHECK_STRING(nsearch_language_spans_language(NULL, 0), "");
    CHECK(nsearch_language_spans_start(NULL, 0) == 0 && nsearch_language_spans_end(NULL, 0) == 0);
}

void test_analysis(const char* folder) {
    (void)folder;
    gives_tokens();
    folds();
    detects();
    detects_by_paragraph();
    lists_stemmers();
    refuses_null();
    getters_take_null();
}
