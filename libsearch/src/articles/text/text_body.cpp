// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/text_body.hpp"

#include <algorithm>

#include "articles/text/line_features.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kShortLead = 4;        // words that make a line below the headline part of the text
constexpr std::size_t kStandfirstWords = 8;  // of a line that a later one may repeat
constexpr std::size_t kRepeatedWithin = 6;   // lines
constexpr std::size_t kTeaserWords = 20;
constexpr std::size_t kRelatedLinks = 5;   // lines below "Read also" that may be links
constexpr std::size_t kShortPage = 60;     // words
constexpr std::size_t kParagraphs = 2;     // that make the article go on behind such a heading
constexpr std::size_t kArticleWords = 60;  // that can stand above a heading of other news

// A page that hardly ever says that it is chrome is an article, whatever its lines look like: a poem, a
// recipe, a list of names. Longer ones must not say it at all.
constexpr std::size_t kPlainLines = 40;
constexpr std::size_t kPlainLinesAtMost = 200;
constexpr std::size_t kPlainShare = 15;  // one line of chrome in so many

class Body {
public:
    Body(const std::vector<Line>& lines, const TextZones& zones) : lines_(lines), zones_(zones) {}

    std::vector<bool> choose() {
        body_.assign(lines_.size(), false);
        for (std::size_t at = 0; at < lines_.size(); ++at) body_[at] = zones_.article[at] && belongs(at);
        take_standfirst();
        leave_other_news();
        if (is_plain_page()) take_all_but_chrome();
        const bool any = std::find(body_.begin(), body_.end(), true) != body_.end();
        // A page that is all chrome by the look of it may be all that someone kept.
        if (!any && !zones_.title.line) body_.assign(lines_.size(), true);
        return std::move(body_);
    }

private:
    [[nodiscard]] std::size_t words_taken() const {
        std::size_t words = 0;
        for (std::size_t at = 0; at < lines_.size(); ++at) words += body_[at] ? lines_[at].words : 0;
        return words;
    }

    /// The headline again, or a standfirst that a paragraph below it begins with.
    [[nodiscard]] bool is_repetition(std::size_t at) const {
        const std::string& text = lines_[at].text;
        const auto& title = zones_.title.line;
        if (title && at != *title && text == lines_[*title].text) return true;
        if (lines_[at].words < kStandfirstWords || at > title.value_or(0) + kBylineAfter) return false;
        for (std::size_t later = at + 1; later < std::min(lines_.size(), at + kRepeatedWithin); ++later) {
            const std::string& other = lines_[later].text;
            if (other.size() > text.size() && other.starts_with(text)) return true;
        }
        return false;
    }
    /// A headline over a cut-off sentence is the teaser of another article.
    [[nodiscard]] bool is_teaser(std::size_t at) const {
        const auto cut = [this](std::size_t i) {
            return i < lines_.size() && lines_[i].cut_short && lines_[i].words >= kTeaserWords;
        };
        if (cut(at)) return at > 0 && (lines_[at - 1].kind == LineKind::Heading || is_chrome(lines_[at - 1]));
        return lines_[at].kind == LineKind::Heading && cut(at + 1);
    }
    /// A headline-like line below "Read also".
    [[nodiscard]] bool is_related_link(std::size_t at) const {
        std::size_t above = at;
        while (above > 0 && above + kRelatedLinks > at && lines_[above].kind == LineKind::Heading) --above;
        return lines_[at].kind == LineKind::Heading && lines_[above].kind == LineKind::Related;
    }
    /// A byline inside the text may be evidence ("Minsk, 13 March 2023"): only what was read goes.
    [[nodiscard]] bool is_own_byline(std::size_t at) const {
        return lines_[at].kind == LineKind::Byline && at <= zones_.title.line.value_or(0) + kBylineAfter;
    }
    [[nodiscard]] bool belongs(std::size_t at) const {
        return at != zones_.title.line && !is_chrome(lines_[at]) && !is_repetition(at) && !is_teaser(at) &&
               !is_related_link(at) && !is_own_byline(at);
    }

    /// Sentences between the headline and the article that nothing parts from it.
    void take_standfirst() {
        if (!zones_.title.line) return;
        for (std::size_t at = zones_.begin; at > *zones_.title.line + 1; --at) {
            const Line& line = lines_[at - 1];
            if (!belongs(at - 1) || line.words < kShortLead || line.kind == LineKind::Byline) return;
            body_[at - 1] = true;
        }
    }

    /// Behind the heading of other news the article is over, if most of it stands above; but a box of links
    /// can stand in the middle of an article, which then goes on by paragraphs, not by single teasers.
    void leave_other_news() {
        const std::size_t all = words_taken();
        std::size_t above = 0;
        std::size_t at = 0;
        for (; at < lines_.size(); ++at) {
            const bool over = lines_[at].kind == LineKind::SideNews && above >= kArticleWords;
            if (over && (all - above) * 2 < above) break;
            above += body_[at] ? lines_[at].words : 0;
        }
        while (at < lines_.size()) {
            std::size_t end = at;
            std::size_t paragraphs = 0;
            std::size_t words = 0;
            for (; end < lines_.size() && body_[end]; ++end) {
                paragraphs += lines_[end].kind == LineKind::Prose ? 1U : 0U;
                words += lines_[end].words;
            }
            if (paragraphs < kParagraphs || words < kArticleWords) {
                std::fill(body_.begin() + static_cast<std::ptrdiff_t>(at),
                          body_.begin() + static_cast<std::ptrdiff_t>(end), false);
            }
            at = end + 1;
        }
    }

    [[nodiscard]] bool is_plain_page() const {
        if (lines_.size() <= kPlainLines && words_taken() < kShortPage) return true;
        const auto chrome =
            static_cast<std::size_t>(std::count_if(lines_.begin(), lines_.end(), says_chrome));
        if (chrome == 0) return lines_.size() <= kPlainLinesAtMost;
        return lines_.size() <= kPlainLines && chrome * kPlainShare <= lines_.size();
    }

    /// All but what names itself chrome, and what follows the heading of other news.
    void take_all_but_chrome() {
        bool over = false;
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            over = over || (lines_[at].kind == LineKind::SideNews && zones_.end > 0 && at >= zones_.end);
            if (over || at == zones_.title.line || is_chrome(lines_[at]) || is_own_byline(at) ||
                is_repetition(at))
                continue;
            const bool above = zones_.title.line && zones_.end > 0 && at < *zones_.title.line;
            body_[at] = !above || zones_.article[at];
        }
    }

    const std::vector<Line>& lines_;
    const TextZones& zones_;
    std::vector<bool> body_;
};

}  // namespace

bool is_chrome(const Line& line) {
    return line.kind == LineKind::Chrome || line.kind == LineKind::SideNews ||
           line.kind == LineKind::Related || line.kind == LineKind::Caption;
}

std::vector<bool> body_of(const std::vector<Line>& lines, const TextZones& zones) {
    return Body(lines, zones).choose();
}

}  // namespace nsearch::articles
