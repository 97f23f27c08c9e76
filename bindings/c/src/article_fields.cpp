// SPDX-License-Identifier: GPL-3.0-or-later
// What an article holds.
#include "handles.hpp"

using nsearch::Article;
using nsearch::Confidence;
using nsearch::Finding;
using nsearch::LanguageSpan;
using nsearch::PageKind;
using nsearch::c::string_at;
using nsearch::c::value_at;

static_assert(static_cast<int>(Confidence::None) == NSEARCH_CONFIDENCE_NONE);
static_assert(static_cast<int>(Confidence::Low) == NSEARCH_CONFIDENCE_LOW);
static_assert(static_cast<int>(Confidence::Medium) == NSEARCH_CONFIDENCE_MEDIUM);
static_assert(static_cast<int>(Confidence::High) == NSEARCH_CONFIDENCE_HIGH);
static_assert(static_cast<int>(PageKind::Article) == NSEARCH_PAGE_KIND_ARTICLE);
static_assert(static_cast<int>(PageKind::Live) == NSEARCH_PAGE_KIND_LIVE);
static_assert(static_cast<int>(PageKind::Paywall) == NSEARCH_PAGE_KIND_PAYWALL);
static_assert(static_cast<int>(PageKind::Gallery) == NSEARCH_PAGE_KIND_GALLERY);
static_assert(static_cast<int>(PageKind::Listing) == NSEARCH_PAGE_KIND_LISTING);
static_assert(static_cast<int>(PageKind::Empty) == NSEARCH_PAGE_KIND_EMPTY);

namespace {

const char* get(const nsearch_article* article, std::string Article::*field) noexcept {
    return article == nullptr ? "" : (article->value.*field).c_str();
}

void put_size(std::size_t* size, std::size_t value) noexcept {
    if (size != nullptr) *size = value;
}

}  // namespace

const char* nsearch_confidence_name(nsearch_confidence confidence) {
    if (confidence < NSEARCH_CONFIDENCE_NONE || confidence > NSEARCH_CONFIDENCE_HIGH) return "unknown";
    // to_string() gives views of literals, which end in NUL.
    return nsearch::to_string(static_cast<Confidence>(confidence)).data();
}

const char* nsearch_page_kind_name(nsearch_page_kind kind) {
    if (kind < NSEARCH_PAGE_KIND_ARTICLE || kind > NSEARCH_PAGE_KIND_EMPTY) return "unknown";
    return nsearch::to_string(static_cast<PageKind>(kind)).data();  // a literal, as above
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

nsearch_confidence nsearch_article_date_confidence(const nsearch_article* article) {
    return article == nullptr ? 0 : static_cast<nsearch_confidence>(article->value.date_confidence);
}

const char* nsearch_article_date_partial(const nsearch_article* article) {
    return get(article, &Article::date_partial);
}

const char* nsearch_article_modified(const nsearch_article* article) {
    return get(article, &Article::modified);
}

const char* nsearch_article_modified_source(const nsearch_article* article) {
    return get(article, &Article::modified_source);
}

const char* nsearch_article_first_seen(const nsearch_article* article) {
    return get(article, &Article::first_seen);
}

const char* nsearch_article_language(const nsearch_article* article) {
    return get(article, &Article::language);
}

size_t nsearch_article_span_count(const nsearch_article* article) {
    return article == nullptr ? 0 : article->value.languages.size();
}

const char* nsearch_article_span_language(const nsearch_article* article, size_t i) {
    return article == nullptr ? "" : string_at(article->value.languages, i, &LanguageSpan::language);
}

size_t nsearch_article_span_start(const nsearch_article* article, size_t i) {
    return article == nullptr ? 0 : value_at(article->value.languages, i, &LanguageSpan::start);
}

size_t nsearch_article_span_end(const nsearch_article* article, size_t i) {
    return article == nullptr ? 0 : value_at(article->value.languages, i, &LanguageSpan::end);
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

nsearch_page_kind nsearch_article_kind(const nsearch_article* article) {
    return article == nullptr ? 0 : static_cast<nsearch_page_kind>(article->value.kind);
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

size_t nsearch_article_finding_count(const nsearch_article* article) {
    return article == nullptr ? 0 : article->value.findings.size();
}

const char* nsearch_article_finding_field(const nsearch_article* article, size_t i) {
    return article == nullptr ? "" : string_at(article->value.findings, i, &Finding::field);
}

const char* nsearch_article_finding_value(const nsearch_article* article, size_t i) {
    return article == nullptr ? "" : string_at(article->value.findings, i, &Finding::value);
}

const char* nsearch_article_finding_source(const nsearch_article* article, size_t i) {
    return article == nullptr ? "" : string_at(article->value.findings, i, &Finding::source);
}

bool nsearch_article_finding_taken(const nsearch_article* article, size_t i) {
    return article != nullptr && value_at(article->value.findings, i, &Finding::taken);
}
