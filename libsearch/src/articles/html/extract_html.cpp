// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "articles/extract.hpp"
#include "articles/html/html_blocks.hpp"
#include "articles/html/html_body.hpp"
#include "articles/html/html_dates.hpp"
#include "articles/html/html_meta.hpp"
#include "articles/html/html_title.hpp"
#include "articles/html/html_tree.hpp"
#include "articles/text/byline.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kBylineBlocks = 12;  // around the headline that may hold author and day

/// The block that is the headline, or the first one of the text.
std::size_t headline_block(const std::vector<HtmlBlock>& blocks, const HtmlBody& body,
                           const std::string& title) {
    const std::string key = letters_key(title);
    for (std::size_t i = 0; i < blocks.size() && !key.empty(); ++i) {
        if (letters_key(blocks[i].text) == key) return i;
    }
    const auto first = std::find(body.in_body.begin(), body.in_body.end(), true);
    return static_cast<std::size_t>(first - body.in_body.begin());
}

void read_bylines(Article& article, const std::vector<HtmlBlock>& blocks, std::size_t headline) {
    const std::size_t from = headline > 3 ? headline - 3 : 0;
    const std::size_t to = std::min(blocks.size(), headline + kBylineBlocks);
    const auto look = [&](std::size_t i) {
        const Byline byline = read_byline(blocks[i].text);
        if (byline.is_byline && article.authors.empty()) article.authors = byline.authors;
        if (byline.is_byline && article.source.empty()) article.source = byline.source;
    };
    for (std::size_t i = headline + 1; i < to; ++i) look(i);
    for (std::size_t i = from; i < std::min(headline, to); ++i) look(i);
}

void emit_text(Article& article, const std::vector<HtmlBlock>& blocks, const HtmlBody& body) {
    const std::string title = letters_key(article.title);
    bool zone_open = false;
    bool zone_chrome = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!title.empty() && letters_key(blocks[i].text) == title) continue;
        if (body.in_body[i]) {
            if (!article.text.empty()) article.text += "\n\n";
            article.text += blocks[i].text;
        } else if (zone_open && zone_chrome == blocks[i].chrome) {
            article.boilerplate.back() += '\n' + blocks[i].text;
        } else {
            article.boilerplate.push_back(blocks[i].text);
        }
        zone_open = !body.in_body[i];
        zone_chrome = blocks[i].chrome;
    }
}

/// A page without a paragraph that was taken for the article still has its text.
void keep_something(HtmlBody& body, const std::vector<HtmlBlock>& blocks) {
    if (std::find(body.in_body.begin(), body.in_body.end(), true) != body.in_body.end()) return;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        body.in_body[i] = !blocks[i].chrome && blocks[i].link_share() < 0.5;
}

}  // namespace

Article extract_html(std::string_view page, const PageContext& context) {
    const HtmlTree tree(page);
    Article article;
    article.first_seen = context.first_seen;
    if (tree.nodes().empty()) return article;
    PageFacts json_ld = facts_from_json_ld(tree);
    PageFacts meta = facts_from_meta(tree);
    article.title = find_title(tree, json_ld, meta);
    article.source = meta.source.empty() ? json_ld.source : meta.source;
    article.url = meta.url.empty() ? json_ld.url : meta.url;
    article.authors = json_ld.authors.empty() ? std::move(meta.authors) : std::move(json_ld.authors);
    std::vector<HtmlBlock> blocks = html_blocks(tree);
    HtmlBody body = find_body(tree, blocks, article.title);
    keep_something(body, blocks);
    const std::size_t headline = headline_block(blocks, body, article.title);
    find_dates(article, {tree, blocks, body}, context.url);
    read_bylines(article, blocks, headline);
    emit_text(article, blocks, body);
    return article;
}

}  // namespace nsearch::articles
