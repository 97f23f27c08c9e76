// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The lines of a text page, and what each looks like.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "articles/text/byline.hpp"
#include "articles/text/chrome_phrases.hpp"

namespace nsearch::articles {

enum class LineKind {
    Prose,     ///< a paragraph of full sentences
    Sentence,  ///< a short sentence: a quotation, a standfirst, or an appeal
    Heading,   ///< a few words without full stop: a headline, or a link
    Byline,    ///< author, day
    Caption,   ///< says who took the photo
    Chrome,    ///< says by its words that it is not the article
    SideNews,  ///< the heading of other news
    Related,   ///< the heading of a few links
};

/// What a line's letters and marks are like, whatever its words say.
struct Shape {
    double lower = 0;       ///< share of words in lower case; what has no case counts mostly as such
    double inner_ends = 0;  ///< ends of sentences before the line's end
    double commas = 0;
    bool ends = false;          ///< like a sentence, or with a colon
    bool begins_lower = false;  ///< with a lower-case letter
    bool numeric = false;       ///< has figures, and no word in lower case
};

struct Line {
    std::string text;
    std::size_t number = 0;  ///< of the page's lines, from 1; of the first, if several were joined
    std::size_t words = 0;
    LineKind kind = LineKind::Heading;
    bool gap_before = false;  ///< an empty line stands above
    bool marked = false;      ///< Markdown heading
    bool cut_short = false;   ///< ends with an ellipsis
    bool repeated = false;    ///< the same line stands elsewhere on the page
    Byline byline;            ///< for the kind Byline
    ChromeHits hits;
    Shape shape;
};

/// Splits and classifies. Lines that a mail program or an agency broke at a fixed width are joined
/// to paragraphs again.
std::vector<Line> split_lines(std::string_view text);

}  // namespace nsearch::articles
