// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/document_builder.hpp"

#include <xxhash.h>

#include "analysis/fold.hpp"
#include "analysis/word_reader.hpp"
#include "index/fields.hpp"
#include "index/layout.hpp"
#include "index/name_spotter.hpp"
#include "index/record.hpp"
#include "nsearch/analysis.hpp"

namespace nsearch::index {
namespace {

/// A word of the title counts as often as this in the text (BM25F with fields summed before
/// saturation: Robertson, Zaragoza and Taylor 2004). Fitted with the weighting in snapshot.cpp.
constexpr unsigned kTitleWeight = 2;

std::string host_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) return {};
    url.remove_prefix(scheme + 3);
    std::string_view host = url.substr(0, url.find_first_of("/?#"));
    if (host.starts_with("www.")) host.remove_prefix(4);
    return std::string(host);
}

std::string hash_value(std::uint64_t hash) {
    XXH64_canonical_t bytes;
    XXH64_canonicalFromHash(&bytes, hash);
    return {reinterpret_cast<const char*>(bytes.digest), sizeof bytes.digest};
}

void add_source(Xapian::Document& document, const Article& article) {
    const std::string start(prefix(Field::Source));
    for (const std::string& name : {article.source, host_of(article.url)}) {
        analysis::WordReader words(name);
        for (analysis::WordSpan span; words.next(span);) {
            document.add_boolean_term(start + analysis::fold_word(std::string_view(name).substr(
                                                  span.start, span.end - span.start)));
        }
    }
}

void add_identity(Xapian::Document& document, const Article& article, const std::string& key) {
    document.add_boolean_term(key);
    if (!article.id.empty()) document.add_boolean_term(id_term(article.id));
    if (!article.path.empty()) document.add_boolean_term(file_term(article.path));
    if (!article.language.empty()) {
        document.add_boolean_term(std::string(prefix(Field::Language)) + article.language);
    }
    if (!article.date.empty()) document.add_value(kSlotDate, article.date);
}

}  // namespace

void DocumentBuilder::count_words(std::string_view text, std::string_view language, unsigned weight) {
    analysis::WordReader words(text);
    for (analysis::WordSpan span; words.next(span);) {
        const FormCache::FormId form = forms_.form_of(text.substr(span.start, span.end - span.start),
                                                      language, stands_as_name(text, span, language));
        if (form >= counts_.size()) counts_.resize(form + 1024);
        if (counts_[form] == 0) touched_.push_back(form);
        counts_[form] += weight;
    }
}

void DocumentBuilder::add_counted(Xapian::Document& document) {
    for (const FormCache::FormId form : touched_) {
        if (!forms_.form(form).empty()) document.add_term(forms_.form(form), counts_[form]);
        counts_[form] = 0;
    }
    touched_.clear();
}

void DocumentBuilder::add_plain(Xapian::Document& document, std::string_view text, std::string_view start) {
    std::string term;
    analysis::WordReader words(text);
    for (analysis::WordSpan span; words.next(span);) {
        term = start;
        analysis::append_folded(term, text.substr(span.start, span.end - span.start));
        if (term.size() > start.size()) document.add_boolean_term(term);
    }
}

PreparedArticle DocumentBuilder::build(Article article) {
    if (forms_.start_anew_if_full()) counts_.clear();
    if (article.language.empty()) article.language = detect_language(article.text);

    PreparedArticle prepared;
    prepared.key = key_term(article.path, article.id);
    prepared.bytes = article.title.size() + article.text.size();
    const std::string record = encode_article(article);
    prepared.hash = XXH3_64bits(record.data(), record.size());

    Xapian::Document& document = prepared.document;
    count_words(article.title, article.language, kTitleWeight);
    count_words(article.text, article.language, 1);
    add_counted(document);
    add_plain(document, article.title, prefix(Field::Title));
    for (const std::string& zone : article.boilerplate) {
        add_plain(document, zone, prefix(Field::Boilerplate));
    }
    add_source(document, article);
    add_identity(document, article, prepared.key);
    document.add_value(kSlotHash, hash_value(prepared.hash));
    document.set_data(record);
    prepared.lexicon = forms_.take_new_entries();
    return prepared;
}

}  // namespace nsearch::index
