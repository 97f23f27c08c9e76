// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_roles.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace nsearch::articles {

namespace {

// ---- data: edit here -------------------------------------------------------------------------

constexpr std::array<std::string_view, 45> kBlockTags = {
    "address", "article", "aside", "blockquote", "body", "button",   "center",     "dd",     "details",
    "dialog",  "dir",     "div",   "dl",         "dt",   "fieldset", "figcaption", "figure", "footer",
    "form",    "h1",      "h2",    "h3",         "h4",   "h5",       "h6",         "header", "hr",
    "legend",  "li",      "main",  "menu",       "nav",  "ol",       "p",          "pre",    "section",
    "summary", "table",   "tbody", "td",         "th",   "thead",    "tr",         "ul",     "option"};

constexpr std::array kInvisibleTags = {"script", "style",  "noscript", "template", "svg",  "head",
                                       "iframe", "object", "select",   "canvas",   "math", "textarea",
                                       "audio",  "video",  "map",      "applet",   "title"};

constexpr std::array kChromeTags = {"nav",  "aside",  "footer",   "form",  "figcaption", "button",
                                    "menu", "dialog", "fieldset", "label", "input"};

constexpr std::array kChromeRoles = {"navigation", "complementary", "banner", "contentinfo",
                                     "dialog",     "search",        "menu",   "menubar",
                                     "alert",      "alertdialog",   "toolbar"};

/// Words of class and id, as parts between dashes, underscores and capitals.
constexpr std::array kChromeNames = {"related",
                                     "relateds",
                                     "recommended",
                                     "recommend",
                                     "recommendation",
                                     "recommendations",
                                     "recirc",
                                     "share",
                                     "sharing",
                                     "sharedaddy",
                                     "social",
                                     "socials",
                                     "promo",
                                     "promotion",
                                     "newsletter",
                                     "newsletters",
                                     "subscribe",
                                     "subscription",
                                     "signup",
                                     "optin",
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
                                     "advertising",
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
                                     "agegate",
                                     "author",
                                     "authors",
                                     "author-bio",
                                     "authorbio",
                                     "bio",
                                     "mostread",
                                     "toc",
                                     "noprint",
                                     "editsection",
                                     "navbox",
                                     "catlinks"};

/// The same, of what is somebody else's text or another article's: readers' comments, series of pictures.
constexpr std::array kApartNames = {"comment",  "comments",  "commentlist", "disqus",   "respond",
                                    "shoutbox", "slideshow", "gallery",     "galleries"};

/// As a whole word of the class, unless it has another for wider screens.
constexpr std::array kHiddenClasses = {"hidden", "d-none", "hide", "is-hidden", "u-hidden"};
constexpr std::array kShownClasses = {":block", ":flex", ":grid", ":inline",
                                      "-block", "-flex", "-grid", "-inline"};

/// Of the paragraph between headline and text.
constexpr std::array kStandfirstNames = {"standfirst",   "lead",       "lede",    "leadtext", "intro",
                                         "introduction", "vorspann",   "chapeau", "dek",      "subtitle",
                                         "perex",        "anrisstext", "ingress", "sommario", "subheadline",
                                         "deck",         "entradilla", "bajada",  "copete",   "summary"};

constexpr std::array kBodyNames = {
    "articlebody",      "article-body",          "article__body", "article-content",
    "article__content", "entry-content",         "post-content",  "post-body",
    "story-body",       "story-content",         "articletext",   "article-text",
    "article_text",     "article-body__content", "story__body",   "field--name-body",
    "td-post-content",  "single-content",        "news-text",     "post__content",
    "post__text",       "article__text",         "body-content",  "content__article-body"};

// ---- lookup ----------------------------------------------------------------------------------

using Table = std::unordered_set<std::string_view>;

template <typename Words>
Table table_of(const Words& words) {
    return {words.begin(), words.end()};
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_alnum(char c) {
    return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}
bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
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
        if (is_space(c)) {
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

/// The name of class or id that says most, and what it says.
struct Naming {
    NamedRole best;

    void take(const std::string& name) {
        static const Table body = table_of(kBodyNames);
        static const Table apart = table_of(kApartNames);
        static const Table chrome = table_of(kChromeNames);
        static const Table standfirst = table_of(kStandfirstNames);
        if (const auto at = body.find(name); at != body.end()) offer(HtmlRole::ArticleBody, *at);
        if (const auto at = apart.find(name); at != apart.end()) offer(HtmlRole::Apart, *at);
        if (const auto at = chrome.find(name); at != chrome.end()) offer(HtmlRole::ChromeName, *at);
        best.standfirst = best.standfirst || standfirst.contains(name);
    }
    void offer(HtmlRole role, std::string_view name) {
        const auto weight = [](HtmlRole one) {
            return one == HtmlRole::ArticleBody ? 3
                   : one == HtmlRole::Apart     ? 2
                                                : one == HtmlRole::ChromeName;
        };
        if (weight(role) > weight(best.role)) {
            best.role = role;
            best.name = name;
        }
    }
};

}  // namespace

bool is_block_tag(std::string_view tag) {
    static const Table tags = table_of(kBlockTags);
    return tags.contains(tag);
}

bool is_heading_tag(std::string_view tag) {
    return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

HtmlRole role_of_tag(std::string_view tag) {
    static const Table invisible = table_of(kInvisibleTags);
    static const Table chrome = table_of(kChromeTags);
    if (invisible.contains(tag)) return HtmlRole::Invisible;
    if (chrome.contains(tag)) return HtmlRole::Chrome;
    if (tag == "article" || tag == "main") return HtmlRole::Article;
    return HtmlRole::None;
}

NamedRole role_of_attributes(std::string_view role, std::string_view itemprop, const std::string& names) {
    static const Table chrome_roles = table_of(kChromeRoles);
    Naming naming;
    each_name(names, [&naming](const std::string& name) { naming.take(name); });
    if (chrome_roles.contains(role)) naming.best.role = HtmlRole::Chrome;
    if (itemprop == "articleBody") naming.best.role = HtmlRole::ArticleBody;
    if (naming.best.role == HtmlRole::None && (role == "main" || role == "article"))
        naming.best.role = HtmlRole::Article;
    return naming.best;
}

bool hidden_by_class(std::string_view names) {
    bool hidden = false;
    for (const std::string_view word : kHiddenClasses) {
        for (auto at = names.find(word); at != std::string_view::npos; at = names.find(word, at + 1)) {
            const std::size_t end = at + word.size();
            hidden = hidden ||
                     ((at == 0 || is_space(names[at - 1])) && (end == names.size() || is_space(names[end])));
        }
    }
    if (!hidden) return false;
    return std::none_of(kShownClasses.begin(), kShownClasses.end(),
                        [&](std::string_view shown) { return names.find(shown) != std::string_view::npos; });
}

bool hides(std::string_view style) {
    std::string plain;
    for (const char c : style) {
        if (c != ' ' && c != '\t' && c != '\n') plain += lower(c);
    }
    return plain.find("display:none") != std::string::npos ||
           plain.find("visibility:hidden") != std::string::npos;
}

}  // namespace nsearch::articles
