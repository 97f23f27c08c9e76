// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_body.hpp"

#include <algorithm>
#include <unordered_set>

#include "articles/html/html_lists.hpp"
#include "articles/html/html_standfirst.hpp"
#include "articles/text/byline.hpp"
#include "articles/text/chrome_phrases.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr double kNamedShare = 0.5;    // of the page's prose: then an element's name is believed
constexpr double kPartShare = 0.1;     // of the page's prose: then it is a part of the article
constexpr double kDescendShare = 0.8;  // of the parent's prose: then the child holds the article
constexpr double kLinkList = 0.5;
constexpr double kLinkedHeading = 0.8;  // a heading may hold links to its section, and is one in a teaser
constexpr std::size_t kShortBlock = 12;
constexpr std::size_t kShortPromo = 25;
constexpr std::size_t kPhraseWords = 60;  // longer blocks are not looked through for phrases
constexpr std::size_t kRepeatWords = 8;   // shorter blocks may be repeated
constexpr std::size_t kRepeatBytes = 80;  // at the start of a block tell it from others
constexpr double kTopWords = 40;          // of text above: a byline may still follow

/// The element that holds the article.
class ContainerFinder {
public:
    ContainerFinder(const HtmlTree& tree, const std::vector<HtmlMark>& marks,
                    const std::vector<HtmlBlock>& blocks)
        : nodes_(tree.nodes()), marks_(marks), prose_(prose_below(tree, blocks)) {}

    [[nodiscard]] HtmlBody find() const {
        HtmlBody body;
        std::size_t at = named(HtmlRole::ArticleBody, 0);
        body.named = at != 0;
        if (body.named) {
            at = with_other_parts(at);
        } else {
            at = named(HtmlRole::Article, 0);
            for (std::size_t next = heavy_child(at); next != at; next = heavy_child(at)) at = next;
        }
        body.container = at;
        body.share = prose_[0] > 0 ? prose_[at] / prose_[0] : 0;
        return body;
    }

private:
    /// The element with this role that holds most prose, if it holds enough.
    [[nodiscard]] std::size_t named(HtmlRole role, std::size_t otherwise) const {
        std::size_t best = otherwise;
        double most = prose_[0] * kNamedShare;
        for (std::size_t at = 1; at < nodes_.size(); ++at) {
            if (marks_[at].role == role && prose_[at] >= most && prose_[at] > 0) {
                best = at;
                most = prose_[at] + 0.001;
            }
        }
        return best;
    }
    /// Some sites cut an article into several elements of the same kind, with promotion between
    /// them: then it is in what holds them all.
    [[nodiscard]] std::size_t with_other_parts(std::size_t body) const {
        for (std::size_t at = 1; at < nodes_.size(); ++at) {
            const bool inside = at >= body && at < nodes_[body].end;
            if (inside || marks_[at].role != HtmlRole::ArticleBody || prose_[at] < prose_[0] * kPartShare)
                continue;
            while (at < body || at >= nodes_[body].end) body = nodes_[body].parent;
        }
        return body;
    }
    /// The child that holds most of a node's prose, or the node itself.
    [[nodiscard]] std::size_t heavy_child(std::size_t node) const {
        for (std::size_t at = node + 1; at < nodes_[node].end; at = nodes_[at].end) {
            const bool container = nodes_[at].name != "p" && !nodes_[at].name.empty();
            if (container && prose_[at] > 0 && prose_[at] >= prose_[node] * kDescendShare) return at;
        }
        return node;
    }

    const std::vector<HtmlNode>& nodes_;
    const std::vector<HtmlMark>& marks_;
    std::vector<double> prose_;
};

/// Goes through the container's blocks from above and tells the article's from others.
class BlockChooser {
public:
    BlockChooser(const HtmlTree& tree, const std::vector<HtmlMark>& marks,
                 const std::vector<HtmlBlock>& blocks, const std::string& title)
        : nodes_(tree.nodes()), tree_(tree), blocks_(blocks), title_key_(letters_key(title)) {
        hidden_.assign(nodes_.size(), false);
        for (std::size_t at = 1; at < nodes_.size(); ++at)
            hidden_[at] = marks[at].hidden || hidden_[nodes_[at].parent];
    }

    void choose(HtmlBody& body) {
        const std::size_t end = nodes_[body.container].end;
        const double half = prose_within(body.container) / 2;
        const auto lists = list_places(tree_, blocks_, body.container);
        std::size_t skip_to = 0;
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            const HtmlBlock& block = blocks_[i];
            const bool inside = block.node >= body.container && block.node < end;
            if (!inside || block.chrome || block.node < skip_to) continue;
            const auto words =
                split_words(block.words <= kPhraseWords ? std::string_view(block.text) : std::string_view());
            const ChromeHits hits = chrome_hits(words);
            if (hits.side_news && seen_ >= half) {
                skip_to = nodes_[nodes_[block.node].parent].end;
                continue;
            }
            if (hits.related && i + 1 < blocks_.size() && lists[i].end == 0) skip_to = lists[i + 1].end;
            body.in_body[i] = belongs(block, lists[i].verdict, words.empty(), hits) && is_new(block);
            if (body.in_body[i]) seen_ += block.prose;
        }
        drop_lone_headings(body);
    }

private:
    [[nodiscard]] double prose_within(std::size_t container) const {
        double sum = 0;
        for (const HtmlBlock& block : blocks_) {
            const bool inside = block.node >= container && block.node < nodes_[container].end;
            if (inside && !block.chrome) sum += block.prose;
        }
        return sum;
    }
    [[nodiscard]] bool is_title(const HtmlBlock& block) const {
        return block.text.size() <= 2 * title_key_.size() + 64 && letters_key(block.text) == title_key_;
    }
    /// Too much of it is links, for what it is.
    [[nodiscard]] static bool mostly_links(const HtmlBlock& block, std::string_view tag, ListVerdict list) {
        const double links = block.link_share();
        if (list == ListVerdict::Prose) return false;
        if (is_heading_tag(tag)) return links > kLinkedHeading;
        if (tag == "p" && block.words >= kShortBlock) return links >= 0.9;
        return links > kLinkList || (list == ListVerdict::Links && block.prose == 0);
    }
    [[nodiscard]] static bool says_chrome(const HtmlBlock& block, const ChromeHits& hits) {
        const bool promo = hits.promo >= 2 || (hits.promo == 1 && block.words <= kShortPromo);
        return hits.whole_line || hits.side_news || hits.related || promo ||
               (hits.short_line > 0 && block.words <= kShortBlock);
    }
    [[nodiscard]] bool belongs(const HtmlBlock& block, ListVerdict list, bool no_words,
                               const ChromeHits& hits) const {
        const std::string_view tag = nodes_[block.node].name;
        if (mostly_links(block, tag, list) || says_chrome(block, hits)) return false;
        if ((tag == "h1" && seen_ == 0) || is_title(block)) return false;
        if (no_words && block.words == 0) return false;
        if (seen_ < kTopWords && read_byline(block.text).is_byline) return false;
        const bool loose =
            tag == "div" || tag == "section" || tag == "article" || tag == "main" || tag == "span";
        return !(loose && block.words < 5 && !ends_sentence(block.text));
    }
    /// Pages hold a text twice: for narrow screens, for readers who have paid. One is hidden.
    bool is_new(const HtmlBlock& block) {
        if (block.words < kRepeatWords) return true;
        const bool first = starts_.insert(std::string_view(block.text).substr(0, kRepeatBytes)).second;
        return first || !hidden_[block.node];
    }
    /// A heading with nothing below it was the heading of what is set aside.
    void drop_lone_headings(HtmlBody& body) const {
        bool below = false;
        for (std::size_t i = blocks_.size(); i-- > 0;) {
            const bool heading = is_heading_tag(nodes_[blocks_[i].node].name);
            if (!body.in_body[i]) {
                below = below && blocks_[i].chrome;
            } else if (heading && !below) {
                body.in_body[i] = false;
            } else {
                below = !heading || below;
            }
        }
    }

    const std::vector<HtmlNode>& nodes_;
    const HtmlTree& tree_;
    const std::vector<HtmlBlock>& blocks_;
    std::string title_key_;
    std::vector<bool> hidden_;                     // one a node
    std::unordered_set<std::string_view> starts_;  // of the blocks taken so far
    double seen_ = 0;                              // prose taken so far
};

}  // namespace

HtmlBody find_body(const HtmlTree& tree, const std::vector<HtmlMark>& marks,
                   const std::vector<HtmlBlock>& blocks, const BodyClues& clues) {
    HtmlBody body;
    if (!tree.nodes().empty()) body = ContainerFinder(tree, marks, blocks).find();
    body.in_body.assign(blocks.size(), false);
    if (tree.nodes().empty()) return body;
    BlockChooser(tree, marks, blocks, clues.title).choose(body);
    add_standfirst(tree, marks, blocks, clues, body);
    return body;
}

}  // namespace nsearch::articles
