// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_roles.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace nsearch::articles {

namespace {

// ---- data: edit here -------------------------------------------------------------------------

constexpr std::array<std::string_view, 45> kBlockTags = {
    "address", "article", "aside", "blockquote", "body", "button",   "center",     "dd",     "details",
    "dialog",  "dir",     "div",   "dl",         "dt",   "fieldset", "figcaption", "figure", "footer",
    "form",    "h1",      "h2",    "h3",         "h4",   "h5",       "h6",         "header", "hr",
    "legend",  "li",      "main",  "menu",       "nav",  "ol",       "p",          "pre",    "section",
    "summary", "table",   "tbody", "td",         "th",   "thead",    "tr",         "ul",     "option"};

constexpr std::array kInvisibleTags = {"script", "style",  "noscript", "template", "svg",    "head",
                                       "iframe", "object", "select",   "canvas",   "math",   "textarea",
                                       "audio",  "video",  "embed",    "map",      "applet", "title"};

constexpr std::array kChromeTags = {"nav",  "aside",  "footer",   "form",  "figcaption", "button",
                                    "menu", "dialog", "fieldset", "label", "input"};

constexpr std::array kChromeRoles = {"navigation", "complementary", "banner", "contentinfo",
                                     "dialog",     "search",        "menu",   "menubar",
                                     "alert",      "alertdialog",   "toolbar"};

/// Words of class and id, as parts between dashes, underscores and capitals.
constexpr std::array kChromeNames = {"comment",
                                     "comments",
                                     "commentlist",
                                     "disqus",
                                     "respond",
                                     "related",
                                     "relateds",
                                     "recommended",
                                     "recommend",
                                     "share",
                                     "sharing",
                                     "sharedaddy",
                                     "social",
                                     "socials",
                                     "promo",
                                     "promotion",
                                     "newsletter",
                                     "subscribe",
                                     "subscription",
                                     "signup",
                                     "sidebar",
                                     "footer",
                                     "breadcrumb",
                                     "breadcrumbs",
                                     "nav",
                                     "navbar",
                                     "navigation",
                                     "menu",
                                     "advert",
                                     "adverts",
                                     "advertisement",
                                     "ads",
                                     "sponsor",
                                     "sponsored",
                                     "banner",
                                     "cookie",
                                     "cookies",
                                     "consent",
                                     "modal",
                                     "popup",
                                     "overlay",
                                     "trending",
                                     "popular",
                                     "outbrain",
                                     "taboola",
                                     "tags",
                                     "taglist",
                                     "caption",
                                     "byline",
                                     "toolbar",
                                     "pagination",
                                     "pager",
                                     "paywall",
                                     "skip",
                                     "masthead",
                                     "tooltip",
                                     "teaser",
                                     "teasers",
                                     "widget",
                                     "rating",
                                     "rss",
                                     "login",
                                     "print",
                                     "hidden",
                                     "screen-reader-text",
                                     "sr-only",
                                     "visually-hidden",
                                     "visuallyhidden",
                                     "readmore",
                                     "dateline",
                                     "credits",
                                     "credit",
                                     "copyright",
                                     "disclaimer",
                                     "donate",
                                     "donation",
                                     "shoutbox",
                                     "agegate",
                                     "author-bio",
                                     "authorbio",
                                     "mostread",
                                     "toc",
                                     "noprint",
                                     "editsection",
                                     "navbox",
                                     "catlinks",
                                     "infobox",
                                     "reflist"};

constexpr std::array kBodyNames = {
    "articlebody",      "article-body",          "article__body", "article-content",
    "article__content", "entry-content",         "post-content",  "post-body",
    "story-body",       "story-content",         "articletext",   "article-text",
    "article_text",     "article-body__content", "story__body",   "field--name-body",
    "td-post-content",  "single-content",        "news-text",     "post__content",
    "post__text",       "article__text",         "body-content",  "content__article-body"};

// ---- lookup ----------------------------------------------------------------------------------

template <typename Table>
bool holds(const Table& table, std::string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_alnum(char c) {
    return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}
char lower(char c) {
    return is_upper(c) ? static_cast<char>(c + 32) : c;
}

/// The class names themselves, and their parts: "relatedStories" has "related" and "stories".
template <typename Take>
void each_name(std::string_view names, const Take& take) {
    std::string whole;
    std::string part;
    const auto flush = [&take](std::string& name) {
        if (!name.empty()) take(name);
        name.clear();
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        const char c = names[i];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            flush(part);
            flush(whole);
            continue;
        }
        const bool hump = is_upper(c) && i > 0 && !is_upper(names[i - 1]);
        if (!is_alnum(c) || hump) flush(part);
        if (is_alnum(c)) part += lower(c);
        whole += lower(c);
    }
    flush(part);
    flush(whole);
}

}  // namespace

bool is_block_tag(std::string_view tag) {
    return holds(kBlockTags, tag);
}

HtmlRole role_of_tag(std::string_view tag) {
    if (holds(kInvisibleTags, tag)) return HtmlRole::Invisible;
    if (holds(kChromeTags, tag)) return HtmlRole::Chrome;
    if (tag == "article" || tag == "main") return HtmlRole::Article;
    return HtmlRole::None;
}

HtmlRole role_of_attributes(std::string_view role, std::string_view itemprop, const std::string& names) {
    if (holds(kChromeRoles, role)) return HtmlRole::Chrome;
    if (itemprop == "articleBody") return HtmlRole::ArticleBody;
    HtmlRole found = role == "main" || role == "article" ? HtmlRole::Article : HtmlRole::None;
    each_name(names, [&found](const std::string& name) {
        if (holds(kBodyNames, name)) found = HtmlRole::ArticleBody;
        if (found == HtmlRole::None && holds(kChromeNames, name)) found = HtmlRole::ChromeName;
    });
    return found;
}

}  // namespace nsearch::articles
