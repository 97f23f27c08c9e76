// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that a caller builds.
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

using nsearch::Article;
using nsearch::Confidence;
using nsearch::PageKind;
using nsearch::c::create;
using nsearch::c::enum_value;
using nsearch::c::guard;
using nsearch::c::require;
using nsearch::c::sized_text;
using nsearch::c::text_or_empty;

namespace {

nsearch_status set(nsearch_article* article, std::string Article::*field, const char* value,
                   nsearch_error** error) noexcept {
    return guard(error, [&] {
        require(article, "article");
        article->value.*field = text_or_empty(value);
    });
}

}  // namespace

nsearch_status nsearch_article_new(nsearch_article** out, nsearch_error** error) {
    return create(out, error, [] { return std::make_unique<nsearch_article>(); });
}

void nsearch_article_free(nsearch_article* article) {
    delete article;
}

nsearch_status nsearch_article_set_id(nsearch_article* article, const char* id, nsearch_error** error) {
    return set(article, &Article::id, id, error);
}

nsearch_status nsearch_article_set_title(nsearch_article* article, const char* title, nsearch_error** error) {
    return set(article, &Article::title, title, error);
}

nsearch_status nsearch_article_set_text(nsearch_article* article, const char* text, size_t size,
                                        nsearch_error** error) {
    return guard(error, [&] {
        require(article, "article");
        article->value.text = sized_text(text, size, "text");
    });
}

nsearch_status nsearch_article_set_date(nsearch_article* article, const char* date, nsearch_error** error) {
    return set(article, &Article::date, date, error);
}

nsearch_status nsearch_article_set_date_source(nsearch_article* article, const char* date_source,
                                               nsearch_error** error) {
    return set(article, &Article::date_source, date_source, error);
}

nsearch_status nsearch_article_set_date_confidence(nsearch_article* article, nsearch_confidence confidence,
                                                   nsearch_error** error) {
    return guard(error, [&] {
        require(article, "article");
        article->value.date_confidence = enum_value(confidence, Confidence::High, "confidence");
    });
}

nsearch_status nsearch_article_set_date_partial(nsearch_article* article, const char* date_partial,
                                                nsearch_error** error) {
    return set(article, &Article::date_partial, date_partial, error);
}

nsearch_status nsearch_article_set_modified(nsearch_article* article, const char* modified,
                                            nsearch_error** error) {
    return set(article, &Article::modified, modified, error);
}

nsearch_status nsearch_article_set_modified_source(nsearch_article* article, const char* modified_source,
                                                   nsearch_error** error) {
    return set(article, &Article::modified_source, modified_source, error);
}

nsearch_status nsearch_article_set_first_seen(nsearch_article* article, const char* first_seen,
                                              nsearch_error** error) {
    return set(article, &Article::first_seen, first_seen, error);
}

nsearch_status nsearch_article_set_language(nsearch_article* article, const char* language,
                                            nsearch_error** error) {
    return set(article, &Article::language, language, error);
}

nsearch_status nsearch_article_add_span(nsearch_article* article, const char* language, size_t start,
                                        size_t end, nsearch_error** error) {
    return guard(error, [&] {
        require(article, "article");
        if (start >= end) {
            throw nsearch::Error(nsearch::ErrorCode::InvalidArgument,
                                 "'end' of a span is not past its 'start'");
        }
        article->value.languages.push_back({std::string(text_or_empty(language)), start, end});
    });
}

nsearch_status nsearch_article_set_source(nsearch_article* article, const char* source,
                                          nsearch_error** error) {
    return set(article, &Article::source, source, error);
}

nsearch_status nsearch_article_set_url(nsearch_article* article, const char* url, nsearch_error** error) {
    return set(article, &Article::url, url, error);
}

nsearch_status nsearch_article_set_path(nsearch_article* article, const char* path, nsearch_error** error) {
    return set(article, &Article::path, path, error);
}

nsearch_status nsearch_article_set_kind(nsearch_article* article, nsearch_page_kind kind,
                                        nsearch_error** error) {
    return guard(error, [&] {
        require(article, "article");
        article->value.kind = enum_value(kind, PageKind::Empty, "kind");
    });
}

nsearch_status nsearch_article_add_author(nsearch_article* article, const char* author,
                                          nsearch_error** error) {
    return guard(error, [&] {
        require(article, "article");
        require(author, "author");
        article->value.authors.emplace_back(author);
    });
}

nsearch_status nsearch_article_add_boilerplate(nsearch_article* article, const char* text, size_t size,
                                               nsearch_error** error) {
    return guard(error, [&] {
        require(article, "article");
        article->value.boilerplate.emplace_back(sized_text(text, size, "text"));
    });
}

nsearch_status nsearch_article_recognise_languages(nsearch_article* article, nsearch_error** error) {
    return guard(error, [&] {
        require(article, "article");
        Article known = article->value;  // so that the article stays as it was if this fails
        nsearch::recognise_languages(known);
        article->value = std::move(known);
    });
}
