// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a page's own markup says about its parts. The words stand in html_roles.cpp.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::articles {

enum class HtmlRole {
    None,
    Invisible,    ///< scripts, styles: no text for readers
    Chrome,       ///< by its tag or role attribute: navigation, forms, captions
    ChromeName,   ///< by its class or id: "related", "newsletter"; less sure
    Apart,        ///< by its class or id: readers' comments, picture galleries
    ArticleBody,  ///< says that it holds the article's text
    Article,      ///< says that it holds an article, or the page's main part
};

struct NamedRole {
    HtmlRole role = HtmlRole::None;
    std::string_view name;    ///< the word of class or id that says so, from a table
    bool standfirst = false;  ///< a word of it means the paragraph between headline and text
};

/// Begins a new line: its text is not one sentence with what stands around it.
bool is_block_tag(std::string_view tag);
/// h1 to h6
bool is_heading_tag(std::string_view tag);

HtmlRole role_of_tag(std::string_view tag);

/// By the attributes `role` and `itemprop`, and by `class` and `id` together.
NamedRole role_of_attributes(std::string_view role, std::string_view itemprop, const std::string& names);

/// True for a class that hides on every screen.
bool hidden_by_class(std::string_view names);

/// True for a style attribute that makes an element invisible.
bool hides(std::string_view style);

}  // namespace nsearch::articles
