// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The text of a Markdown document, without its marks.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::articles {

struct MarkdownText {
    std::string heading;  ///< the first heading, if no text stands before it
    std::string text;     ///< paragraphs, list entries, code, other headings; without that one
};

/// CommonMark. Links are their text; pictures and comments are nothing. What was made to be slow to read
/// (thousands of brackets in a paragraph) comes as it stands.
MarkdownText read_markdown(std::string_view text);

}  // namespace nsearch::articles
