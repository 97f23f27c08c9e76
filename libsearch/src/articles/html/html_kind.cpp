// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_kind.hpp"

#include <algorithm>

#include "articles/text/chrome_phrases.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kLockedWords = 300;  // a text for subscribers with more than this is all there
constexpr std::size_t kTeaserWords = 200;  // the same, where only the markup or an appeal says so
constexpr std::size_t kStubWords = 200;  // the same, where the page says that it is not free and nothing more
constexpr std::size_t kWallWords = 5;    // of a block in an element named paywall
constexpr std::size_t kAppealBlocks = 6;  // behind the text that may appeal to subscribe
constexpr std::size_t kEntries = 8;       // timed entries of a ticker
constexpr std::size_t kEntryWords = 6;    // of a line that begins with a time and begins an entry
constexpr std::size_t kPictures = 6;
constexpr std::size_t kGalleryWords = 150;
constexpr std::size_t kHeadlines = 10;
constexpr std::size_t kHeadlineWords = 4;
constexpr std::size_t kTeaserProse = 40;  // words to read for each headline of a listing, at most

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// "9:05", "21.40 Uhr": hours and minutes.
bool begins_with_time(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && is_digit(text[at])) ++at;
    if (at == 0 || at > 2 || at + 2 >= text.size() || (text[at] != ':' && text[at] != '.')) return false;
    const std::string_view minutes = text.substr(at + 1);
    if (minutes.size() < 2 || !is_digit(minutes[0]) || !is_digit(minutes[1]) || minutes[0] > '5')
        return false;
    return minutes.size() == 2 || !(is_digit(minutes[2]) || minutes[2] == '.');
}

class KindFinder {
public:
    KindFinder(const HtmlTree& tree, const std::vector<HtmlMark>& marks, const std::vector<HtmlBlock>& blocks,
               const HtmlBody& body, const PageMarkup& page, std::size_t words)
        : tree_(tree), marks_(marks), blocks_(blocks), body_(body), page_(page), words_(words) {}

    [[nodiscard]] KindVerdict find() const {
        if (words_ == 0) return {PageKind::Empty, "no paragraph was found"};
        if (page_.json_ld.live) return {PageKind::Live, "json-ld says that it is a live blog"};
        if (const std::size_t entries = timed_entries(); entries >= kEntries)
            return {PageKind::Live, std::to_string(entries) + " entries begin with a time"};
        if (const std::string why = locked(); !why.empty()) return {PageKind::Paywall, why};
        if (const std::string why = pictures(); !why.empty()) return {PageKind::Gallery, why};
        if (const std::string why = headlines(); !why.empty()) return {PageKind::Listing, why};
        return {};
    }

private:
    [[nodiscard]] bool inside(const HtmlBlock& block) const {
        return block.node >= body_.container && block.node < tree_.nodes()[body_.container].end;
    }
    /// Lines that begin with a time and are followed by something to read.
    [[nodiscard]] std::size_t timed_entries() const {
        std::size_t entries = 0;
        bool open = false;
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            const HtmlBlock& block = blocks_[i];
            if (!inside(block)) continue;
            if (block.words <= kEntryWords && begins_with_time(block.text)) {
                open = tree_.nodes()[block.node].name != "td";
            } else if (open && body_.in_body[i] && block.prose > 0) {
                ++entries;
                open = false;
            }
        }
        return entries;
    }
    [[nodiscard]] std::string locked() const {
        const bool said = page_.json_ld.free == false;
        if (words_ >= (said ? kLockedWords : kTeaserWords)) return {};
        const std::string_view sign = has_wall()  ? "the markup has a paywall"
                                      : appeals() ? "an appeal to subscribe follows the text"
                                                  : "";
        if (sign.empty() && !(said && words_ < kStubWords)) return {};
        std::string why = said ? "json-ld says that it is not free, " : "";
        if (!sign.empty()) why.append(sign).append(", ");
        return why + "and " + std::to_string(words_) + " words are all there is to read";
    }
    /// Something that can be seen is in an element named paywall.
    [[nodiscard]] bool has_wall() const {
        const auto& nodes = tree_.nodes();
        std::vector<bool> wall(nodes.size(), false);
        for (std::size_t at = 1; at < nodes.size(); ++at)
            wall[at] = !marks_[at].hidden && (wall[nodes[at].parent] || marks_[at].name == "paywall");
        return std::any_of(blocks_.begin(), blocks_.end(), [&](const HtmlBlock& block) {
            return block.chrome && block.words >= kWallWords && wall[block.node];
        });
    }
    [[nodiscard]] bool appeals() const {
        std::size_t last = 0;
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (body_.in_body[i]) last = i;
        }
        const std::size_t end = std::min(blocks_.size(), last + 1 + kAppealBlocks);
        for (std::size_t i = last; i < end; ++i) {
            if (!blocks_[i].chrome && chrome_hits(split_words(blocks_[i].text)).promo >= 2) return true;
        }
        return false;
    }
    [[nodiscard]] std::string pictures() const {
        if (words_ >= kGalleryWords) return {};
        if (page_.json_ld.gallery) return "json-ld says that it is a gallery";
        const auto& nodes = tree_.nodes();
        std::size_t captions = 0;
        for (std::size_t at = body_.container; at < nodes[body_.container].end; ++at)
            captions += nodes[at].name == "figcaption" ? 1U : 0U;
        if (captions < kPictures || words_ > captions * 15) return {};
        return std::to_string(captions) + " pictures with captions, and hardly a text";
    }
    [[nodiscard]] std::string headlines() const {
        if (page_.json_ld.article || page_.meta.article) return {};
        const auto is_headline = [&](const HtmlBlock& block) {
            return inside(block) && !block.chrome && block.words >= kHeadlineWords &&
                   block.link_share() > 0.8;
        };
        const auto links =
            static_cast<std::size_t>(std::count_if(blocks_.begin(), blocks_.end(), is_headline));
        if (links < kHeadlines || words_ > links * kTeaserProse) return {};
        return std::to_string(links) + " links to other pages, and hardly a text";
    }

    const HtmlTree& tree_;
    const std::vector<HtmlMark>& marks_;
    const std::vector<HtmlBlock>& blocks_;
    const HtmlBody& body_;
    const PageMarkup& page_;
    std::size_t words_;
};

}  // namespace

KindVerdict kind_of(const HtmlTree& tree, const std::vector<HtmlMark>& marks,
                    const std::vector<HtmlBlock>& blocks, const HtmlBody& body, const PageMarkup& page,
                    std::size_t words) {
    return KindFinder(tree, marks, blocks, body, page, words).find();
}

}  // namespace nsearch::articles
