// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>
#include <utility>

#include "articles/formats/record_fields.hpp"
#include "index/document_builder.hpp"
#include "index/ingest.hpp"
#include "index/layout.hpp"
#include "index/snapshot.hpp"
#include "index/writable.hpp"
#include "nsearch/error.hpp"
#include "nsearch/index.hpp"
#include "util/utf8.hpp"

namespace nsearch {
namespace {

void check_text(const std::string& text, const char* what) {
    if (utf8::valid(text)) return;
    throw Error(ErrorCode::BadEncoding, std::string("the article's ") + what + " is not valid UTF-8");
}

void check_article(const Article& article) {
    if (article.id.empty()) {
        throw Error(ErrorCode::InvalidArgument, "an article needs an id",
                    "set Article::id: it is what replaces and removes the article later");
    }
    check_text(article.id, "id");
    check_text(article.title, "title");
    check_text(article.text, "text");
    check_text(article.date, "date");
    check_text(article.date_source, "source of the date");
    check_text(article.date_partial, "partial date");
    check_text(article.modified, "time of the last change");
    check_text(article.modified_source, "source of that time");
    check_text(article.first_seen, "time of fetching");
    check_text(article.language, "language");
    for (const LanguageSpan& span : article.languages) check_text(span.language, "language of a span");
    check_text(article.source, "source");
    check_text(article.url, "url");
    check_text(article.path, "path");
    for (const std::string& author : article.authors) check_text(author, "author");
    for (const std::string& zone : article.boilerplate) check_text(zone, "boilerplate");
}

}  // namespace

struct IndexWriter::Impl {
    std::string path;
    WriterOptions options;
    std::optional<index::Writable> writable;
    index::DocumentBuilder builder;

    /// The index is made, where it may be, at the first change: a dry run leaves nothing behind.
    index::Writable& open() {
        if (!writable) writable.emplace(path, options.create, options.wait_seconds);
        return *writable;
    }
};

IndexWriter::IndexWriter(const std::string& path, const WriterOptions& options)
    : impl_(std::make_unique<Impl>(Impl{path, options, std::nullopt, {}})) {
    if (index::index_exists(path) || !options.create) impl_->open();
}

IndexWriter::~IndexWriter() = default;
IndexWriter::IndexWriter(IndexWriter&&) noexcept = default;
IndexWriter& IndexWriter::operator=(IndexWriter&&) noexcept = default;

IndexReport IndexWriter::add_paths(const std::vector<std::string>& paths, const IndexOptions& options) {
    if (paths.empty()) throw Error(ErrorCode::InvalidArgument, "no path to index");
    articles::check_mapping(options.reading.fields);  // before an index is made for nothing
    if (!options.dry_run) impl_->open();
    return index::Ingest(impl_->writable ? &*impl_->writable : nullptr, options).run(paths);
}

void IndexWriter::add(const Article& article) {
    check_article(article);
    Article known = article;
    recognise_languages(known);
    impl_->open().put(impl_->builder.build(known, index::content_hash(article), false));
}

bool IndexWriter::remove(const std::string& id) {
    index::Writable& index = impl_->open();
    const std::vector<Xapian::docid> of_file = index.articles_of(id);
    std::optional<Xapian::docid> found = index.find(index::id_term(id));
    if (!found && !of_file.empty()) {
        for (const Xapian::docid number : of_file) index.remove(number);
        index.forget_file(id);
        return true;
    }
    if (!found) found = index::number_of(index.database(), id);
    if (!found) return false;
    index.remove(*found);
    return true;
}

void IndexWriter::commit() {
    // Without a change there is nothing to commit, but who asked for an index gets one.
    impl_->open().commit();
}

}  // namespace nsearch
