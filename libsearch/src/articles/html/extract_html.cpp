// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "articles/extract.hpp"
#include "articles/html/html_blocks.hpp"
#include "articles/html/html_body.hpp"
#include "articles/html/html_dates.hpp"
#include "articles/html/html_identity.hpp"
#include "articles/html/html_kind.hpp"
#include "articles/html/html_meta.hpp"
#include "articles/html/html_title.hpp"
#include "articles/html/html_tree.hpp"
#include "articles/text/byline.hpp"
#include "articles/text_util.hpp"
#include "util/utf8.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kGivenWords = 80;       // a text in JSON-LD is one from here on
constexpr std::size_t kMaxName = 60;          // bytes of a class or id that is worth showing
constexpr std::size_t kMaxGiven = 200000;     // bytes of such a text that is compared with the page's
constexpr std::ptrdiff_t kMaxCompared = 500;  // paragraphs
constexpr std::size_t kComparedWords = 6;     // shorter ones stand anywhere
constexpr std::size_t kComparedBytes = 80;
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

void read_bylines(Article& article, const std::vector<HtmlBlock>& blocks, std::size_t headline,
                  const std::vector<std::string>& sites) {
    const std::size_t from = headline > 3 ? headline - 3 : 0;
    const std::size_t to = std::min(blocks.size(), headline + kBylineBlocks);
    const auto look = [&](std::size_t i) {
        const Byline byline = read_byline(blocks[i].text);
        if (!byline.is_byline) return;
        const bool people = std::any_of(byline.authors.begin(), byline.authors.end(),
                                        [&](const std::string& name) { return !same_name(name, sites); });
        if (article.authors.empty() && people) {
            article.authors = byline.authors;
            FieldFindings(article.findings, "authors").taken(blocks[i].text, "byline");
        }
        if (article.source.empty() && !byline.source.empty()) {
            article.source = byline.source;
            FieldFindings(article.findings, "source").taken(blocks[i].text, "byline");
        }
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

std::string headline(const HtmlTree& tree, const PageMarkup& page, const std::vector<std::string>& sites,
                     std::vector<Finding>& findings) {
    std::vector<Said> said;
    for (const PageFacts* facts : {&page.json_ld, &page.meta, &page.microdata})
        said.insert(said.end(), facts->titles.begin(), facts->titles.end());
    FieldFindings notes(findings, "title");
    return find_title(tree, said, sites, notes);
}

std::string description_of(const PageMarkup& page) {
    for (const PageFacts* facts : {&page.meta, &page.json_ld}) {
        if (!facts->descriptions.empty()) return facts->descriptions.front().value;
    }
    return {};
}

/// `articleBody` is plain text in lines, or HTML.
std::string text_of_body(const std::string& given) {
    std::vector<std::string> paragraphs;
    if (given.find("</") != std::string::npos) {
        const HtmlTree tree(given);
        for (HtmlBlock& block : html_blocks(tree, html_marks(tree)))
            paragraphs.push_back(std::move(block.text));
    } else {
        for (std::size_t at = 0; at < given.size();) {
            const std::size_t end = std::min(given.find('\n', at), given.size());
            paragraphs.push_back(collapse_spaces(std::string_view(given).substr(at, end - at)));
            at = end + 1;
        }
    }
    std::string text;
    for (const std::string& paragraph : paragraphs) {
        if (!paragraph.empty()) text += (text.empty() ? "" : "\n\n") + paragraph;
    }
    return text;
}

/// "element div.story-body: 92 % of the paragraphs"
std::string describe_body(const HtmlTree& tree, const HtmlBody& body) {
    std::string name(tree.nodes()[body.container].name);
    const std::string id = tree.attribute(body.container, "id");
    const std::string classes = tree.attribute(body.container, "class");
    const std::string_view first = trim(std::string_view(classes).substr(0, classes.find(' ')));
    if (!first.empty() && first.size() <= kMaxName) {
        name.append(".").append(first);
    } else if (!id.empty() && id.size() <= kMaxName) {
        name.append("#").append(id);
    }
    const auto percent = static_cast<int>(body.share * 100 + 0.5);
    return "element " + name + ": " + std::to_string(percent) + " % of the paragraphs";
}

/// What stands behind the last paragraph that JSON-LD has, too, is not the article's any more; if
/// JSON-LD has most of what was found.
void end_as_given(HtmlBody& body, const std::vector<HtmlBlock>& blocks, const std::string& given) {
    const std::string all = letters_key(given);
    const auto count = std::count(body.in_body.begin(), body.in_body.end(), true);
    if (all.empty() || all.size() > kMaxGiven || count > kMaxCompared) return;
    std::size_t words = 0;
    std::size_t same = 0;
    std::size_t last = blocks.size();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!body.in_body[i] || blocks[i].words < kComparedWords) continue;
        words += blocks[i].words;
        if (all.find(letters_key(utf8::truncate(blocks[i].text, kComparedBytes))) == std::string::npos)
            continue;
        same += blocks[i].words;
        last = i;
    }
    if (same * 10 < words * 7) return;
    for (std::size_t i = last + 1; i < blocks.size(); ++i) body.in_body[i] = false;
}

/// The text from the page, or from JSON-LD where that has much more of it.
void take_text(Article& article, const HtmlTree& tree, const std::vector<HtmlBlock>& blocks, HtmlBody& body,
               const std::string& given) {
    FieldFindings findings(article.findings, "text");
    std::size_t words = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) words += body.in_body[i] ? blocks[i].words : 0;
    std::string text = given.empty() ? std::string() : text_of_body(given);
    const std::size_t given_words = word_count(text);
    end_as_given(body, blocks, text);
    const bool more = given_words >= kGivenWords && given_words > 2 * words;
    if (more) body.in_body.assign(blocks.size(), false);
    emit_text(article, blocks, body);
    const std::string place = describe_body(tree, body);
    if (more) {
        article.text = std::move(text);
        findings.taken(article.text, "json-ld articleBody");
        findings.passed_over(std::to_string(words) + " words", place, "less than half of it");
    } else if (!article.text.empty()) {
        findings.taken(article.text, place);
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
    PageMarkup page_says(tree);
    article.url = find_url(page_says, {article.findings, "url"});
    article.source = find_source(page_says, {article.findings, "source"});
    const std::vector<std::string> sites = site_names(page_says, article.url);
    article.title = headline(tree, page_says, sites, article.findings);
    article.authors = find_authors(page_says, sites, {article.findings, "authors"});
    const std::vector<HtmlMark> marks = html_marks(tree);
    std::vector<HtmlBlock> blocks = html_blocks(tree, marks);
    mark_chrome(tree, marks, blocks);
    HtmlBody body = find_body(tree, marks, blocks, {article.title, description_of(page_says)});
    keep_something(body, blocks);
    read_bylines(article, blocks, headline_block(blocks, body, article.title), sites);
    find_dates(article, {tree, blocks, body}, context.url);
    take_text(article, tree, blocks, body, page_says.json_ld.body);
    const KindVerdict verdict = kind_of(tree, marks, blocks, body, page_says, word_count(article.text));
    article.kind = verdict.kind;
    if (verdict.kind != PageKind::Article)
        FieldFindings(article.findings, "kind").taken(to_string(verdict.kind), verdict.why);
    return article;
}

}  // namespace nsearch::articles
