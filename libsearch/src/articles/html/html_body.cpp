// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_body.hpp"

#include <algorithm>

#include "articles/html/html_roles.hpp"
#include "articles/text/byline.hpp"
#include "articles/text/chrome_phrases.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr double kNamedShare = 0.5;    // of the page's prose: then an element's name is believed
constexpr double kPartShare = 0.1;     // of the page's prose: then it is a part of the article
constexpr double kDescendShare = 0.8;  // of the parent's prose: then the child holds the article
constexpr double kChromeShare = 0.4;   // of the page's prose: then a name like "related" is not believed
constexpr double kLinkList = 0.5;
constexpr std::size_t kShortBlock = 12;
constexpr std::size_t kShortPromo = 25;

class BodyFinder {
public:
    BodyFinder(const HtmlTree& tree, std::vector<HtmlBlock>& blocks, const std::string& title)
        : tree_(tree), nodes_(tree.nodes()), blocks_(blocks), title_key_(letters_key(title)) {}

    HtmlBody find() {
        HtmlBody body;
        body.in_body.assign(blocks_.size(), false);
        if (nodes_.empty()) return body;
        find_roles();
        mark_chrome();
        sum_masses();
        body.container = choose_container();
        choose_blocks(body);
        return body;
    }

private:
    void find_roles() {
        roles_.assign(nodes_.size(), HtmlRole::None);
        for (std::size_t at = 0; at < nodes_.size(); ++at) {
            const HtmlNode& node = nodes_[at];
            if (node.name.empty() || node.name == "html" || node.name == "body") continue;
            roles_[at] = role_of_tag(node.name);
            if (roles_[at] != HtmlRole::None && roles_[at] != HtmlRole::Article) continue;
            const std::string names = tree_.attribute(at, "class") + ' ' + tree_.attribute(at, "id");
            const HtmlRole said =
                role_of_attributes(tree_.attribute(at, "role"), tree_.attribute(at, "itemprop"), names);
            const bool hidden = !tree_.attribute(at, "hidden").empty() ||
                                tree_.attribute(at, "aria-hidden") == "true" ||
                                tree_.attribute(at, "style").find("display:none") != std::string::npos;
            if (hidden) {
                roles_[at] = HtmlRole::ChromeName;
            } else if (said != HtmlRole::None &&
                       !(roles_[at] == HtmlRole::Article && said == HtmlRole::ChromeName)) {
                roles_[at] = said;
            }
        }
    }
    /// Prose below each node; with `all`, of chrome too.
    void sum_masses(bool all = false) {
        masses_.assign(nodes_.size(), 0);
        for (const HtmlBlock& block : blocks_) {
            if (all || !block.chrome) masses_[block.node] += prose_mass(tree_, block);
        }
        for (std::size_t at = nodes_.size(); at-- > 1;) masses_[nodes_[at].parent] += masses_[at];
    }
    /// Chrome by its name is believed only where it does not hold much of what there is to read.
    void mark_chrome() {
        sum_masses(true);
        const double page = masses_[0];
        std::vector<bool> chrome(nodes_.size(), false);
        for (std::size_t at = 1; at < nodes_.size(); ++at) {
            const bool big = masses_[at] > page * kChromeShare;
            const bool own = (roles_[at] == HtmlRole::Chrome && masses_[at] <= page * 0.8) ||
                             (roles_[at] == HtmlRole::ChromeName && !big);
            chrome[at] = chrome[nodes_[at].parent] || own;
        }
        for (HtmlBlock& block : blocks_) block.chrome = chrome[block.node];
    }

    /// The element with this role that holds most prose, if it holds enough.
    [[nodiscard]] std::size_t named_container(HtmlRole role, std::size_t otherwise) const {
        std::size_t best = otherwise;
        double mass = masses_[0] * kNamedShare;
        for (std::size_t at = 1; at < nodes_.size(); ++at) {
            if (roles_[at] == role && masses_[at] >= mass && masses_[at] > 0) {
                best = at;
                mass = masses_[at] + 0.001;
            }
        }
        return best;
    }
    [[nodiscard]] std::size_t choose_container() const {
        std::size_t at = named_container(HtmlRole::ArticleBody, 0);
        if (at != 0) return with_other_parts(at);
        at = named_container(HtmlRole::Article, 0);
        for (std::size_t next = heavy_child(at); next != at; next = heavy_child(at)) at = next;
        return at;
    }
    /// Some sites cut an article into several elements of the same kind, with promotion between
    /// them: then it is in what holds them all.
    [[nodiscard]] std::size_t with_other_parts(std::size_t body) const {
        for (std::size_t at = 1; at < nodes_.size(); ++at) {
            const bool inside = at >= body && at < nodes_[body].end;
            if (inside || roles_[at] != HtmlRole::ArticleBody || masses_[at] < masses_[0] * kPartShare)
                continue;
            while (at < body || at >= nodes_[body].end) body = nodes_[body].parent;
        }
        return body;
    }
    /// The child that holds most of a node's prose, or the node itself.
    [[nodiscard]] std::size_t heavy_child(std::size_t node) const {
        for (std::size_t at = node + 1; at < nodes_[node].end; at = nodes_[at].end) {
            const bool container = nodes_[at].name != "p" && !nodes_[at].name.empty();
            if (container && masses_[at] > 0 && masses_[at] >= masses_[node] * kDescendShare) return at;
        }
        return node;
    }

    void choose_blocks(HtmlBody& body) const {
        const std::size_t end = nodes_[body.container].end;
        std::size_t skip_to = 0;
        double seen = 0;
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            const HtmlBlock& block = blocks_[i];
            const bool inside = block.node >= body.container && block.node < end;
            if (!inside || block.chrome || block.node < skip_to) continue;
            const auto words =
                split_words(block.words <= 60 ? std::string_view(block.text) : std::string_view());
            const ChromeHits hits = chrome_hits(words);
            if (hits.side_news && seen >= masses_[body.container] * 0.5) {
                skip_to = nodes_[nodes_[block.node].parent].end;
                continue;
            }
            body.in_body[i] = belongs(block, words, hits, seen);
            if (body.in_body[i]) seen += prose_mass(tree_, block);
        }
        drop_lone_headings(body);
    }
    [[nodiscard]] bool belongs(const HtmlBlock& block, const std::vector<Word>& words, const ChromeHits& hits,
                               double seen) const {
        const std::string_view tag = nodes_[block.node].name;
        const double links = block.link_share();
        const bool paragraph = tag == "p";
        if (links > kLinkList && !(paragraph && block.words >= kShortBlock && links < 0.9)) return false;
        if (tag == "h1" || letters_key(block.text) == title_key_) return false;
        const bool promo = hits.promo >= 2 || (hits.promo == 1 && block.words <= kShortPromo);
        if (hits.whole_line || hits.side_news || hits.related || promo) return false;
        if (hits.short_line > 0 && block.words <= kShortBlock) return false;
        if (words.empty() && block.words == 0) return false;
        const bool above_text = seen == 0;
        if (above_text && read_byline(block.text).is_byline) return false;
        const bool loose =
            tag == "div" || tag == "section" || tag == "article" || tag == "main" || tag == "span";
        return !(loose && block.words < 5 && !ends_sentence(block.text));
    }
    /// A heading with nothing below it was the heading of what is set aside.
    void drop_lone_headings(HtmlBody& body) const {
        bool below = false;
        for (std::size_t i = blocks_.size(); i-- > 0;) {
            const std::string_view tag = nodes_[blocks_[i].node].name;
            const bool heading = tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
            if (!body.in_body[i]) {
                below = below && blocks_[i].chrome;
            } else if (heading && !below) {
                body.in_body[i] = false;
            } else {
                below = !heading || below;
            }
        }
    }

    const HtmlTree& tree_;
    const std::vector<HtmlNode>& nodes_;
    std::vector<HtmlBlock>& blocks_;
    std::string title_key_;
    std::vector<HtmlRole> roles_;
    std::vector<double> masses_;
};

}  // namespace

HtmlBody find_body(const HtmlTree& tree, std::vector<HtmlBlock>& blocks, const std::string& title) {
    return BodyFinder(tree, blocks, title).find();
}

}  // namespace nsearch::articles
