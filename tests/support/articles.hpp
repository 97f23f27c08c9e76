// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "nsearch/nsearch.hpp"

namespace nsearch::tests {

inline Article article(const std::string& id, const std::string& title, const std::string& text,
                       const std::string& language = "", const std::string& date = "") {
    Article made;
    made.id = id;
    made.title = title;
    made.text = text;
    made.language = language;
    made.date = date;
    return made;
}

/// An index on disk with these articles in it.
inline void fill(const std::string& path, const std::vector<Article>& articles) {
    IndexWriter writer(path);
    for (const Article& one : articles) writer.add(one);
    writer.commit();
}

/// Ids of the answer, in order.
inline std::vector<std::string> ids(const SearchResults& results) {
    std::vector<std::string> found;
    for (const Hit& hit : results.hits) found.push_back(hit.article.id);
    return found;
}

}  // namespace nsearch::tests
