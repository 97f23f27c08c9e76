// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Articles to Xapian documents: the only place that says which terms an article has.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "index/form_cache.hpp"
#include "nsearch/articles.hpp"

namespace nsearch::index {

/// An article ready to be written.
struct PreparedArticle {
    std::string key;        ///< unique term
    std::string site;       ///< term of its site, empty if none
    std::size_t bytes = 0;  ///< of text
    bool trimmed = false;   ///< lines were set aside that many articles of its site have
    Xapian::Document document;
    std::vector<LexiconEntry> lexicon;
};

/// Of what was read: equal for an article that has not changed. To be taken before anything is made of it.
std::string content_hash(const Article& article);

/// Not thread-safe; each thread has its own.
class DocumentBuilder {
public:
    /// \param hash its content_hash()
    /// \param whole its repeated lines are not to be set aside
    PreparedArticle build(const Article& article, const std::string& hash, bool whole);

private:
    void count(FormCache::FormId form, unsigned weight);
    void count_text(const Article& article);
    void count_words(std::string_view text, std::string_view language, unsigned weight);
    void add_plain(Xapian::Document& document, std::string_view text, std::string_view prefix);
    void add_counted(Xapian::Document& document);

    FormCache forms_;
    std::vector<unsigned> counts_;  ///< by form
    std::vector<FormCache::FormId> touched_;
    std::set<std::string> joined_;  ///< hyphenated words of the article, as one each
};

}  // namespace nsearch::index
