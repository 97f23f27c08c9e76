// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a page says about itself in its head: meta elements, JSON-LD, the canonical link.
#pragma once

#include <string>
#include <vector>

#include "articles/html/html_tree.hpp"

namespace nsearch::articles {

/// What one place says; empty where it says nothing.
struct PageFacts {
    std::string title;
    std::vector<std::string> authors;
    std::string source;
    std::string url;
};

/// <meta> and <link rel="canonical">
PageFacts facts_from_meta(const HtmlTree& tree);

/// <script type="application/ld+json"> of the types that news articles have.
PageFacts facts_from_json_ld(const HtmlTree& tree);

}  // namespace nsearch::articles
