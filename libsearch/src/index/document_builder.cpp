// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/document_builder.hpp"

#include <xxhash.h>

#include "analysis/fold.hpp"
#include "analysis/word_reader.hpp"
#include "articles/languages.hpp"
#include "articles/site_lines.hpp"
#include "articles/urls.hpp"
#include "index/fields.hpp"
#include "index/layout.hpp"
#include "index/name_spotter.hpp"
#include "index/record.hpp"

namespace nsearch::index {
namespace {

/// A word of the title counts as often as this in the text (BM25F with fields summed before
/// saturation: Robertson, Zaragoza and Taylor 2004). Fitted with the weighting in snapshot.cpp.
constexpr unsigned kTitleWeight = 2;

void add_source(Xapian::Document& document, const Article& article) {
    const std::string start(prefix(Field::Source));
    for (const std::string& name : {article.source, articles::host_of(article.url)}) {
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
    const std::string start(prefix(Field::Language));
    if (article.language.empty()) document.add_boolean_term(start + std::string(kNoLanguage));
    for (const std::string_view language : articles::languages_of(article)) {
        document.add_boolean_term(start + std::string(language));
    }
    if (!article.date.empty()) document.add_value(kSlotDate, article.date);
}

/// Which lines it shares with others of its site: see site_lines.hpp.
void add_site(Xapian::Document& document, const Article& article, const std::string& site) {
    if (site.empty()) return;
    document.add_boolean_term(site);
    const auto add_lines = [&](std::string_view prefix, const std::string& text) {
        for (const std::string_view line : articles::learnable_lines(text)) {
            document.add_boolean_term(line_term(prefix, site, articles::line_hash(line)));
        }
    };
    add_lines(kPrefixLine, article.text);
    for (const std::string& zone : article.boilerplate) add_lines(kPrefixAside, zone);
}

}  // namespace

void DocumentBuilder::count(FormCache::FormId form, unsigned weight) {
    if (form >= counts_.size()) counts_.resize(form + 1024);
    if (counts_[form] == 0) touched_.push_back(form);
    counts_[form] += weight;
}

void DocumentBuilder::count_words(std::string_view text, std::string_view language, unsigned weight) {
    analysis::WordReader words(text);
    analysis::HyphenChain chain(text);
    for (analysis::WordSpan span; words.next(span);) {
        const FormCache::FormId form = forms_.form_of(text.substr(span.start, span.end - span.start),
                                                      language, stands_as_name(text, span, language));
        count(form, weight);
        if (chain.extend(span, forms_.form(form))) joined_.insert(chain.joined());
    }
}

void DocumentBuilder::add_counted(Xapian::Document& document) {
    for (const FormCache::FormId form : touched_) {
        if (!forms_.form(form).empty()) document.add_term(forms_.form(form), counts_[form]);
        counts_[form] = 0;
    }
    touched_.clear();
    // Not counted: their words are already, and the article would seem longer than it is.
    for (const std::string& form : joined_) document.add_boolean_term(form);
    joined_.clear();
}

void DocumentBuilder::add_plain(Xapian::Document& document, std::string_view text, std::string_view start) {
    const auto add = [&](const std::string& form) {
        if (!form.empty()) document.add_boolean_term(std::string(start) + form);
    };
    std::string form;
    analysis::WordReader words(text);
    analysis::HyphenChain chain(text);
    for (analysis::WordSpan span; words.next(span);) {
        form.clear();
        analysis::append_folded(form, text.substr(span.start, span.end - span.start));
        add(form);
        if (chain.extend(span, form)) add(chain.joined());
    }
}

/// Words of each paragraph in its own language.
void DocumentBuilder::count_text(const Article& article) {
    if (article.languages.empty()) {
        count_words(article.text, article.language, 1);
        return;
    }
    for (const LanguageSpan& span : article.languages) {
        count_words(std::string_view(article.text).substr(span.start, span.end - span.start), span.language,
                    1);
    }
}

PreparedArticle DocumentBuilder::build(const Article& article, const std::string& hash, bool whole) {
    if (forms_.start_anew_if_full()) counts_.clear();
    PreparedArticle prepared;
    prepared.key = key_term(article.path, article.id);
    prepared.site = site_term(articles::site_of(article));
    prepared.bytes = article.title.size() + article.text.size();

    Xapian::Document& document = prepared.document;
    count_words(article.title, article.language, kTitleWeight);
    count_text(article);
    add_counted(document);
    add_plain(document, article.title, prefix(Field::Title));
    for (const std::string& zone : article.boilerplate) {
        add_plain(document, zone, prefix(Field::Boilerplate));
    }
    add_source(document, article);
    add_identity(document, article, prepared.key);
    add_site(document, article, prepared.site);
    if (whole) document.add_boolean_term(std::string(kTermWhole));
    document.add_value(kSlotHash, hash);
    document.set_data(encode_article(article));
    prepared.lexicon = forms_.take_new_entries();
    return prepared;
}

std::string content_hash(const Article& article) {
    const std::string record = encode_article(article);
    XXH64_canonical_t bytes;
    XXH64_canonicalFromHash(&bytes, XXH3_64bits(record.data(), record.size()));
    return {reinterpret_cast<const char*>(bytes.digest), sizeof bytes.digest};
}

}  // namespace nsearch::index
