// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What sort of page it is. In doubt it is an article.
#pragma once

#include <string>
#include <vector>

#include "articles/html/html_body.hpp"
#include "articles/html/html_identity.hpp"
#include "nsearch/articles.hpp"

namespace nsearch::articles {

struct KindVerdict {
    PageKind kind = PageKind::Article;
    std::string why;  ///< for people; empty for an article
};

/// \param words of the text
KindVerdict kind_of(const HtmlTree& tree, const std::vector<HtmlMark>& marks,
                    const std::vector<HtmlBlock>& blocks, const HtmlBody& body, const PageMarkup& page,
                    std::size_t words);

}  // namespace nsearch::articles
