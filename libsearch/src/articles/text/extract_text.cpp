// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "articles/extract.hpp"
#include "articles/text/byline_dates.hpp"
#include "articles/text/text_lines.hpp"
#include "articles/text/text_zones.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kBylineBefore = 2;    // lines above the headline that may hold its day
constexpr std::size_t kBylineAfter = 6;     // lines below it
constexpr std::size_t kDateAbove = 15;      // lines above the text that may hold its day
constexpr std::size_t kDateBelow = 14;      // lines below the headline where it may be at last
constexpr std::size_t kStandfirst = 2;      // paragraphs below which no byline stands
constexpr std::size_t kAuthorAfterEnd = 3;  // lines below the article that may name its author
constexpr std::size_t kDatelines = 3;       // paragraphs that may begin with one
constexpr std::size_t kShortLead = 4;       // words that make a line below the headline part of the text
constexpr std::size_t kFarEnough = 10;      // lines without chrome below the article: it goes on
constexpr std::size_t kShortPage = 60;      // words

/// Takes an article out of lines; made for one page.
class TextExtractor {
public:
    TextExtractor(std::string_view page, const PageContext& context)
        : hints_(hints_of_text({}, page)), lines_(split_lines(page)), zones_(find_zones(lines_)) {
        article_.first_seen = context.first_seen;
        article_.url = context.url;
    }

    Article extract() {
        if (lines_.empty()) return std::move(article_);
        if (zones_.title) article_.title = lines_[*zones_.title].text;
        read_bylines();
        choose_body();
        guard_short_page();
        guard_empty_text();
        emit();
        read_far_dates();
        read_datelines();
        add_address(dates_, article_.url);
        dates_.settle(article_);
        return std::move(article_);
    }

private:
    [[nodiscard]] std::size_t title_or(std::size_t other) const { return zones_.title.value_or(other); }

    void read_bylines() {
        const std::size_t title = title_or(0);
        const std::size_t last = std::min(lines_.size(), title + 1 + kBylineAfter);
        for (std::size_t at = zones_.title ? title + 1 : 0; at < last; ++at) take_byline(at);
        for (std::size_t back = 1; back <= kBylineBefore && back <= title; ++back) take_byline(title - back);
        // "Published: 9 September 2024" counts wherever above the headline it stands.
        for (std::size_t at = 0; at < title; ++at) {
            if (lines_[at].byline.labelled) take_byline(at);
        }
        for (std::size_t at = zones_.end; at < std::min(lines_.size(), zones_.end + kAuthorAfterEnd); ++at) {
            const Byline& byline = lines_[at].byline;
            if (article_.authors.empty()) article_.authors = byline.authors;
            if (article_.source.empty()) article_.source = byline.source;
        }
    }
    /// Where no line near the headline says a day: one farther below it, or above the text; then labelled
    /// lines anywhere.
    void read_far_dates() {
        const std::size_t last = std::min(lines_.size(), title_or(0) + 1 + kDateBelow);
        for (std::size_t at = zones_.title ? title_or(0) + 1 : 0;
             at < last && !dates_.publishes(DatePlace::LineAbove); ++at)
            take_byline(at);
        const std::size_t from = zones_.begin > kDateAbove ? zones_.begin - kDateAbove : 0;
        for (std::size_t at = zones_.begin; at > from && !dates_.publishes(DatePlace::LineAbove); --at) {
            if (lines_[at - 1].kind == LineKind::Byline) add_byline(dates_, dated(at - 1), true);
        }
        if (dates_.publishes(DatePlace::LineAbove)) return;
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            if (lines_[at].kind == LineKind::Byline) add_far_byline(dates_, dated(at));
        }
    }
    /// The order of numbers is told by the page, and not by the line.
    [[nodiscard]] Byline dated(std::size_t at) const {
        const Byline& byline = lines_[at].byline;
        return byline.ambiguous ? read_byline(lines_[at].text, hints_) : byline;
    }
    /// A day without a name, below paragraphs of the article, is one of which it tells.
    [[nodiscard]] bool is_within_prose(std::size_t at) const {
        const Byline& byline = lines_[at].byline;
        if (byline.labelled || !byline.authors.empty()) return false;
        std::size_t prose = 0;
        for (std::size_t above = title_or(0); above < at; ++above) {
            if (lines_[above].kind == LineKind::Prose) ++prose;
        }
        return prose >= kStandfirst;
    }
    void take_byline(std::size_t at) {
        if (lines_[at].kind != LineKind::Byline || is_within_prose(at)) return;
        const Byline& byline = lines_[at].byline;
        add_byline(dates_, dated(at), at < title_or(0));
        if (article_.authors.empty()) article_.authors = byline.authors;
        if (article_.source.empty()) article_.source = byline.source;
    }

    void read_datelines() {
        std::size_t paragraphs = 0;
        for (std::size_t at = 0; at < lines_.size() && paragraphs < kDatelines; ++at) {
            if (!in_body_[at]) continue;
            ++paragraphs;
            add_dateline(dates_, lines_[at].text, hints_);
        }
    }

    void choose_body() {
        in_body_.assign(lines_.size(), false);
        for (std::size_t at = zones_.begin; at < zones_.end; ++at) in_body_[at] = belongs_inside(at);
        const std::size_t from = zones_.title ? *zones_.title + 1 : 0;
        for (std::size_t at = from; at < zones_.begin; ++at) in_body_[at] = belongs_above(at);
        for (std::size_t at = zones_.end; at < continued_to(); ++at) in_body_[at] = belongs_inside(at);
    }
    [[nodiscard]] bool is_chrome(std::size_t at) const {
        const LineKind kind = lines_[at].kind;
        return kind == LineKind::Chrome || kind == LineKind::SideNews || kind == LineKind::Related ||
               kind == LineKind::Caption;
    }
    /// The headline again, or a standfirst that a later paragraph repeats.
    [[nodiscard]] bool is_repetition(std::size_t at) const {
        const std::string& text = lines_[at].text;
        if (zones_.title && text == article_.title) return true;
        for (std::size_t later = at + 1; later < std::min(lines_.size(), at + 6); ++later) {
            if (lines_[later].text.starts_with(text)) return lines_[at].words >= kShortLead;
        }
        return false;
    }
    /// A headline over a cut-off sentence is the teaser of another article.
    [[nodiscard]] bool is_teaser(std::size_t at) const {
        const auto cut = [this](std::size_t i) {
            return i < lines_.size() && lines_[i].cut_short && lines_[i].words >= 20;
        };
        if (cut(at)) return at > 0 && (lines_[at - 1].kind == LineKind::Heading || is_chrome(at - 1));
        return lines_[at].kind == LineKind::Heading && cut(at + 1);
    }
    /// A headline-like line below "Read also".
    [[nodiscard]] bool is_related_link(std::size_t at) const {
        std::size_t above = at;
        while (above > 0 && above + 5 > at && lines_[above].kind == LineKind::Heading) --above;
        return lines_[at].kind == LineKind::Heading && lines_[above].kind == LineKind::Related;
    }
    [[nodiscard]] bool belongs_inside(std::size_t at) const {
        return !is_chrome(at) && !is_repetition(at) && !is_teaser(at) && !is_related_link(at) &&
               !is_own_byline(at);
    }
    /// A byline inside the text may be evidence ("Minsk, 13 March 2023"): only what was read goes.
    [[nodiscard]] bool is_own_byline(std::size_t at) const {
        return lines_[at].kind == LineKind::Byline && at <= title_or(0) + kBylineAfter;
    }
    [[nodiscard]] bool belongs_above(std::size_t at) const {
        return belongs_inside(at) && lines_[at].words >= kShortLead && lines_[at].kind != LineKind::Byline;
    }
    /// Where the lines below the prose stop being the article. A list of names has no full stops:
    /// it is chrome only if chrome is near.
    [[nodiscard]] std::size_t continued_to() const {
        std::size_t at = zones_.end;
        while (at < lines_.size() && !is_chrome(at)) ++at;
        const bool all = at == lines_.size();
        return all || at - zones_.end >= kFarEnough ? at : zones_.end;
    }

    /// A page with little prose is not measured by what prose looks like: only what names itself
    /// chrome goes.
    void guard_short_page() {
        std::size_t body = 0;
        for (std::size_t at = 0; at < lines_.size(); ++at) body += in_body_[at] ? lines_[at].words : 0;
        if (body >= kShortPage) return;
        bool over = false;
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            over = over || (lines_[at].kind == LineKind::SideNews && at >= zones_.end && body > 0);
            if (!over && at != zones_.title && lines_[at].kind != LineKind::Byline && !is_chrome(at) &&
                !is_repetition(at)) {
                in_body_[at] = body == 0 || !zones_.title || at > *zones_.title;
            }
        }
    }

    /// A page that is all chrome by the look of it may be all that someone kept.
    void guard_empty_text() {
        const bool any = std::find(in_body_.begin(), in_body_.end(), true) != in_body_.end();
        if (!any && !zones_.title) in_body_.assign(lines_.size(), true);
    }

    void emit() {
        bool zone_open = false;
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            const std::string& line = lines_[at].text;
            if (at == zones_.title || line == article_.title) continue;
            if (in_body_[at]) {
                if (!article_.text.empty()) article_.text += "\n\n";
                article_.text += line;
            } else if (zone_open) {
                article_.boilerplate.back() += '\n' + line;
            } else {
                article_.boilerplate.push_back(line);
            }
            zone_open = !in_body_[at];
        }
    }

    DateHints hints_;
    DateEvidence dates_{false};
    std::vector<Line> lines_;
    TextZones zones_;
    std::vector<bool> in_body_;
    Article article_;
};

}  // namespace

Article extract_text(std::string_view page, const PageContext& context) {
    return TextExtractor(page, context).extract();
}

}  // namespace nsearch::articles
