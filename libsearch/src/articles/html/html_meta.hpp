// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a page says about itself in its markup: meta elements, JSON-LD, microdata, the canonical link.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "articles/html/html_tree.hpp"

namespace nsearch::articles {

/// Something that a page says, and where it says it, for people: "og:title".
struct Said {
    std::string value;
    std::string place;
};

/// What one kind of markup says; empty where it says nothing. The better place comes first.
struct PageFacts {
    std::vector<Said> titles;
    std::vector<Said> authors;
    std::vector<Said> sources;
    std::vector<Said> urls;
    std::vector<Said> descriptions;
    std::string body;  ///< the text itself, if it is given: JSON-LD "articleBody"
    std::optional<bool> free;
    bool article = false;  ///< says that it is an article
    bool live = false;     ///< says that it is a ticker
    bool gallery = false;  ///< says that it is a gallery of pictures
};

/// <meta> and <link rel="canonical">
PageFacts facts_from_meta(const HtmlTree& tree);

/// <script type="application/ld+json"> of the types that news articles have.
PageFacts facts_from_json_ld(const HtmlTree& tree);

/// Attributes `itemprop` and `rel="author"` of visible elements.
PageFacts facts_from_microdata(const HtmlTree& tree);

}  // namespace nsearch::articles
