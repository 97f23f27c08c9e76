// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_marks.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "articles/html/html_blocks.hpp"

namespace nsearch::articles {

namespace {

constexpr double kChromeShare = 0.4;   // of the page's prose: what bears one name may hold this much
constexpr double kHiddenShare = 0.55;  // the same, of what an attribute or style hides
constexpr double kTagShare = 0.8;      // the same, of an element whose tag or role says chrome
constexpr double kRestShare = 0.15;    // of the page's prose: what is left without comments and galleries
constexpr double kRestWords = 60;      // the same in words, at least

HtmlMark mark_of(const HtmlTree& tree, std::size_t at) {
    HtmlMark mark;
    const HtmlNode& node = tree.nodes()[at];
    if (node.name.empty() || node.name == "html" || node.name == "body") return mark;
    mark.role = role_of_tag(node.name);
    mark.hidden = tree.has_attribute(at, "hidden") || hides(tree.attribute(at, "style"));
    if (mark.role == HtmlRole::Invisible || mark.role == HtmlRole::Chrome) return mark;
    const std::string classes = tree.attribute(at, "class");
    mark.hidden = mark.hidden || hidden_by_class(classes);
    const NamedRole said = role_of_attributes(tree.attribute(at, "role"), tree.attribute(at, "itemprop"),
                                              classes + ' ' + tree.attribute(at, "id"));
    mark.standfirst = said.standfirst;
    const bool overruled = mark.role == HtmlRole::Article && said.role == HtmlRole::ChromeName;
    if (said.role != HtmlRole::None && !overruled) {
        mark.role = said.role;
        mark.name = said.name;
    }
    if (mark.role != HtmlRole::Chrome && (mark.hidden || tree.attribute(at, "aria-hidden") == "true")) {
        mark.role = HtmlRole::ChromeName;
        mark.name = "hidden";
    }
    // A paragraph for subscribers is still one of the article.
    const bool locked = mark.name == "paywall" || (mark.name == "hidden" && !mark.hidden);
    if (node.name == "p" && locked) mark = {};
    return mark;
}

class Judge {
public:
    Judge(const HtmlTree& tree, const std::vector<HtmlMark>& marks, const std::vector<HtmlBlock>& blocks)
        : nodes_(tree.nodes()), marks_(marks), masses_(prose_below(tree, blocks)) {}

    /// One a node: true for what is chrome, with all that stands in it.
    std::vector<bool> chrome() {
        sum_names();
        believe_apart_ = masses_[0] - apart_ >= std::max(masses_[0] * kRestShare, kRestWords);
        const double page = masses_[0] - (believe_apart_ ? apart_ : 0);
        std::vector<bool> found(nodes_.size(), false);
        for (std::size_t at = 1; at < nodes_.size(); ++at)
            found[at] = found[nodes_[at].parent] || is_chrome(at, page);
        return found;
    }

private:
    /// The prose of each name and of all that stands apart; what lies in another of its kind counts once.
    void sum_names() {
        std::unordered_map<std::string_view, std::size_t> ends;
        std::size_t apart_end = 0;
        for (std::size_t at = 1; at < nodes_.size(); ++at) {
            if (marks_[at].role == HtmlRole::Apart && at >= apart_end) {
                apart_ += masses_[at];
                apart_end = nodes_[at].end;
            }
            std::size_t& end = ends[marks_[at].name];
            if (marks_[at].name.empty() || at < end || at < apart_end) continue;
            names_[marks_[at].name] += masses_[at];
            end = nodes_[at].end;
        }
    }
    [[nodiscard]] bool is_chrome(std::size_t at, double page) const {
        switch (marks_[at].role) {
            case HtmlRole::Chrome:
                return masses_[at] <= page * kTagShare;
            case HtmlRole::Apart:
                return believe_apart_ || masses_[at] <= page * kChromeShare;
            case HtmlRole::ChromeName: {
                const auto named = names_.find(marks_[at].name);
                const double share = marks_[at].hidden ? kHiddenShare : kChromeShare;
                return named == names_.end() || named->second <= page * share;
            }
            default:
                return false;
        }
    }

    const std::vector<HtmlNode>& nodes_;
    const std::vector<HtmlMark>& marks_;
    std::vector<double> masses_;
    std::unordered_map<std::string_view, double> names_;
    double apart_ = 0;
    bool believe_apart_ = false;
};

}  // namespace

std::vector<HtmlMark> html_marks(const HtmlTree& tree) {
    std::vector<HtmlMark> marks;
    marks.reserve(tree.nodes().size());
    for (std::size_t at = 0; at < tree.nodes().size(); ++at) marks.push_back(mark_of(tree, at));
    return marks;
}

void mark_chrome(const HtmlTree& tree, const std::vector<HtmlMark>& marks, std::vector<HtmlBlock>& blocks) {
    const std::vector<bool> chrome = Judge(tree, marks, blocks).chrome();
    for (HtmlBlock& block : blocks) block.chrome = chrome[block.node];
}

}  // namespace nsearch::articles
