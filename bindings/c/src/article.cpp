// SPDX-License-Identifier: GPL-3.0-or-later
// Articles, and reading them from files.
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

using nsearch::Article;
using nsearch::c::create;
using nsearch::c::guard;
using nsearch::c::require;
using nsearch::c::sized_text;
using nsearch::c::string_at;
using nsearch::c::text_or_empty;

namespace {

nsearch_status set(nsearch_article* article, std::string Article::*field, const char* value,
                   nsearch_error** error) noexcept {
    return guard(error, [&] {
        require(article, "article");
        article->value.*field = text_or_empty(value);
    });
}

const char* get(const nsearch_article* article, std::string Article::*field) noexcept {
    return article == nullptr ? "" : (article->value.*field).c_str();
}

void put_size(std::size_t* size, std::size_t value) noexcept {
    if (size != nullptr) *size = value;
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

nsearch_status nsearch_article_set_language(nsearch_article* article, const char* language,
                                            nsearch_error** error) {
    return set(article, &Article::language, language, error);
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

const char* nsearch_article_id(const nsearch_article* article) {
    return get(article, &Article::id);
}

const char* nsearch_article_title(const nsearch_article* article) {
    return get(article, &Article::title);
}

const char* nsearch_article_text(const nsearch_article* article, size_t* size) {
    put_size(size, article == nullptr ? 0 : article->value.text.size());
    return get(article, &Article::text);
}

const char* nsearch_article_date(const nsearch_article* article) {
    return get(article, &Article::date);
}

const char* nsearch_article_date_source(const nsearch_article* article) {
    return get(article, &Article::date_source);
}

const char* nsearch_article_language(const nsearch_article* article) {
    return get(article, &Article::language);
}

const char* nsearch_article_source(const nsearch_article* article) {
    return get(article, &Article::source);
}

const char* nsearch_article_url(const nsearch_article* article) {
    return get(article, &Article::url);
}

const char* nsearch_article_path(const nsearch_article* article) {
    return get(article, &Article::path);
}

size_t nsearch_article_author_count(const nsearch_article* article) {
    return article == nullptr ? 0 : article->value.authors.size();
}

const char* nsearch_article_author(const nsearch_article* article, size_t i) {
    return article == nullptr ? "" : string_at(article->value.authors, i);
}

size_t nsearch_article_boilerplate_count(const nsearch_article* article) {
    return article == nullptr ? 0 : article->value.boilerplate.size();
}

const char* nsearch_article_boilerplate(const nsearch_article* article, size_t i, size_t* size) {
    const bool there = i < nsearch_article_boilerplate_count(article);
    put_size(size, there ? article->value.boilerplate[i].size() : 0);
    return there ? article->value.boilerplate[i].c_str() : "";
}

nsearch_status nsearch_read_articles(const char* path, nsearch_article_callback articles,
                                     nsearch_problem_callback problems, void* payload,
                                     nsearch_error** error) {
    return guard(error, [&] {
        require(path, "path");
        if (articles == nullptr) nsearch::c::throw_null("articles");
        bool stopped = false;
        auto on_article = [&](Article&& article) {
            const nsearch_article handle{std::move(article)};
            stopped = articles(&handle, payload) != 0;
            return !stopped;
        };
        auto on_problem = [&](const nsearch::Problem& problem) {
            const nsearch_problem handle{problem};
            if (problems != nullptr) problems(&handle, payload);
        };
        nsearch::read_articles(path, on_article, on_problem);
        if (stopped) throw nsearch::Error(nsearch::ErrorCode::Cancelled, "reading was stopped by the caller");
    });
}

bool nsearch_readable_by_name(const char* path) {
    bool readable = false;
    const auto ask = [&] { readable = nsearch::readable_by_name(std::string(text_or_empty(path))); };
    return guard(nullptr, ask) == NSEARCH_OK && readable;
}

const char* nsearch_problem_path(const nsearch_problem* problem) {
    return problem == nullptr ? "" : problem->value.path.c_str();
}

uint64_t nsearch_problem_record(const nsearch_problem* problem) {
    return problem == nullptr ? 0 : problem->value.record;
}

const char* nsearch_problem_reason(const nsearch_problem* problem) {
    return problem == nullptr ? "" : problem->value.reason.c_str();
}

bool nsearch_problem_skipped(const nsearch_problem* problem) {
    return problem != nullptr && problem->value.skipped;
}
