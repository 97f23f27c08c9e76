// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Articles to Xapian documents: the only place that says which terms an article has.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "index/form_cache.hpp"
#include "nsearch/articles.hpp"

namespace nsearch::index {

/// An article ready to be written.
struct PreparedArticle {
    std::string key;         ///< unique term
    std::uint64_t hash = 0;  ///< of its content
    std::size_t bytes = 0;   ///< of text
    Xapian::Document document;
    std::vector<LexiconEntry> lexicon;
};

/// Not thread-safe; each thread has its own.
class DocumentBuilder {
public:
    /// \param article its language is detected here if it is not known
    PreparedArticle build(Article article);

private:
    void count_words(std::string_view text, std::string_view language, unsigned weight);
    void add_plain(Xapian::Document& document, std::string_view text, std::string_view prefix);
    void add_counted(Xapian::Document& document);

    FormCache forms_;
    std::vector<unsigned> counts_;  ///< by form
    std::vector<FormCache::FormId> touched_;
};

}  // namespace nsearch::index
