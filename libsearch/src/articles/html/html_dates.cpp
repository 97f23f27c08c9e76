// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_dates.hpp"

#include <algorithm>

#include "articles/text/byline_dates.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kLinesAbove = 4;     // of the headline that may hold its day
constexpr std::size_t kLinesBelow = 16;    // the same below it
constexpr std::size_t kLongestLine = 400;  // bytes; longer ones are no bylines
constexpr std::size_t kDatelines = 3;      // paragraphs that may begin with one

DateHints hints_of_page(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks) {
    DateHints hints;
    const auto& nodes = tree.nodes();
    for (std::size_t at = 0; at < nodes.size() && nodes[at].name != "body"; ++at) {
        if (nodes[at].name == "html") hints = hints_of_tag(tree.attribute(at, "lang"));
        if (nodes[at].name != "meta" || hints.order != NumberOrder::Unknown) continue;
        if (tree.attribute(at, "property") == "og:locale")
            hints = hints_of_tag(tree.attribute(at, "content"));
    }
    std::string text;
    for (const HtmlBlock& block : blocks) {
        if (block.text.size() <= kLongestLine) text += block.text + '\n';
        if (text.size() > 4096) break;
    }
    return hints_of_text(std::move(hints), text);
}

/// The days of lines around the headline, and of labelled ones anywhere.
class LineReader {
public:
    LineReader(DateEvidence& evidence, const PageParts& page, const PageAnchors& anchors,
               const DateHints& hints)
        : evidence_(evidence), page_(page), anchors_(anchors), hints_(hints) {}

    void read() {
        const auto& blocks = page_.blocks;
        const std::size_t headline = anchors_.headline_block();
        const std::size_t from = headline > kLinesAbove ? headline - kLinesAbove : 0;
        const std::size_t to = std::min(blocks.size(), headline + kLinesBelow);
        for (std::size_t i = headline; i < to; ++i) add_byline(evidence_, byline(i));
        for (std::size_t i = from; i < std::min(headline, to); ++i) add_byline(evidence_, byline(i), true);
        read_datelines();
        if (evidence_.publishes(DatePlace::Byline)) return;
        for (std::size_t i = 0; i < blocks.size(); ++i) add_far_byline(evidence_, byline(i));
    }

private:
    [[nodiscard]] Byline byline(std::size_t i) const {
        const HtmlBlock& block = page_.blocks[i];
        if (block.text.size() > kLongestLine) return {};
        Byline line = read_byline(block.text, hints_);
        const bool says = line.is_byline || line.labelled;
        return says && !anchors_.is_elsewhere(block.node) ? line : Byline{};
    }
    void read_datelines() {
        std::size_t paragraphs = 0;
        for (std::size_t i = 0; i < page_.blocks.size() && paragraphs < kDatelines; ++i) {
            if (!page_.body.in_body[i]) continue;
            ++paragraphs;
            add_dateline(evidence_, page_.blocks[i].text, hints_);
        }
    }

    DateEvidence& evidence_;
    const PageParts& page_;
    const PageAnchors& anchors_;
    const DateHints& hints_;
};

}  // namespace

void find_dates(Article& article, const PageParts& page, const std::string& address) {
    const DateHints hints = hints_of_page(page.tree, page.blocks);
    DateEvidence evidence(true);
    read_json_ld_dates(evidence, page.tree, article, hints);
    read_meta_dates(evidence, page.tree, hints);
    const PageAnchors anchors(page.tree, page.blocks, page.body, article.title);
    read_element_dates(evidence, page.tree, anchors, hints);
    add_address(evidence, article.url);
    add_address(evidence, address);
    LineReader(evidence, page, anchors, hints).read();
    if (!evidence.publishes(DatePlace::Attribute)) read_script_dates(evidence, page.tree, hints);
    evidence.settle(article);
}

}  // namespace nsearch::articles
