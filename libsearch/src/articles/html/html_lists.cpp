// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_lists.hpp"

namespace nsearch::articles {

namespace {

constexpr double kMaxLinkShare = 0.5;  // of a list's letters
constexpr double kLayoutShare = 0.5;   // of the container's prose: then a table is layout
constexpr std::size_t kFewWords = 5;   // of a whole list: then its items count one by one

bool is_list_tag(std::string_view tag) {
    return tag == "ul" || tag == "ol" || tag == "dl" || tag == "table";
}

struct List {
    std::size_t node = 0;
    std::size_t letters = 0;
    std::size_t links = 0;
    std::size_t words = 0;
    double prose = 0;
    bool layout = true;  ///< a table without headings may only lay out the page
};

ListVerdict verdict_on(const List& list, double container_prose) {
    if (list.layout && list.prose > container_prose * kLayoutShare) return ListVerdict::None;
    const double share =
        list.letters == 0 ? 0 : static_cast<double>(list.links) / static_cast<double>(list.letters);
    if (share > kMaxLinkShare) return ListVerdict::Links;
    return list.words <= kFewWords ? ListVerdict::None : ListVerdict::Prose;
}

}  // namespace

std::vector<ListPlace> list_places(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks,
                                   std::size_t container) {
    const auto& nodes = tree.nodes();
    const std::size_t end = nodes[container].end;
    std::vector<List> lists;
    std::vector<std::size_t> list_of(end - container, 0);  // from 1
    for (std::size_t at = container + 1; at < end; ++at) {
        std::size_t& list = list_of[at - container];
        list = nodes[at].parent > container ? list_of[nodes[at].parent - container] : 0;
        if (is_list_tag(nodes[at].name)) {
            lists.push_back({.node = at, .layout = nodes[at].name == "table"});
            list = lists.size();
        }
        if (list != 0 && nodes[at].name == "th") lists[list - 1].layout = false;
    }
    const auto number = [&](const HtmlBlock& block) {
        return block.node < container || block.node >= end ? 0 : list_of[block.node - container];
    };
    double prose = 0;
    for (const HtmlBlock& block : blocks) {
        if (block.chrome || block.node < container || block.node >= end) continue;
        prose += block.prose;
        if (number(block) == 0) continue;
        List& list = lists[number(block) - 1];
        list.letters += block.text.size();
        list.links += block.link_letters;
        list.words += block.words;
        list.prose += block.prose;
    }
    std::vector<ListPlace> places(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (number(blocks[i]) == 0) continue;
        const List& list = lists[number(blocks[i]) - 1];
        places[i] = {verdict_on(list, prose), nodes[list.node].end};
    }
    return places;
}

}  // namespace nsearch::articles
