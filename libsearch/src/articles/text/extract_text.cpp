// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "articles/extract.hpp"
#include "articles/text/byline_dates.hpp"
#include "articles/text/text_body.hpp"
#include "articles/text/text_kind.hpp"
#include "articles/text/text_lines.hpp"
#include "articles/text/text_zones.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kBylineBefore = 2;    // lines above the headline that may hold its day
constexpr std::size_t kDateAbove = 15;      // lines above the text that may hold its day
constexpr std::size_t kDateBelow = 14;      // lines below the headline where it may be at last
constexpr std::size_t kStandfirst = 2;      // paragraphs below which no byline stands
constexpr std::size_t kDatelines = 3;       // paragraphs that may begin with one
constexpr std::size_t kAuthorAfterEnd = 3;  // lines below the article that may name its author

/// No page has so many: it is a text of another sort, and its lines would take much memory.
constexpr std::ptrdiff_t kMostLines = 100'000;

/// All of it as text, a line a paragraph.
Article plain_text(std::string_view page, const PageContext& context) {
    Article article;
    article.first_seen = context.first_seen;
    article.url = context.url;
    while (!page.empty()) {
        const auto end = std::min(page.find_first_of("\n\r\f"), page.size());
        const std::string line = collapse_spaces(page.substr(0, end));
        if (!line.empty()) article.text += article.text.empty() ? line : "\n\n" + line;
        page.remove_prefix(std::min(end + 1, page.size()));
    }
    article.kind = article.text.empty() ? PageKind::Empty : PageKind::Article;
    article.findings.push_back({"text", "", "all of it: too many lines for a page", true});
    return article;
}

/// Takes an article out of lines; made for one page.
class TextExtractor {
public:
    TextExtractor(std::string_view page, const PageContext& context)
        : hints_(hints_of_text({}, page)), lines_(split_lines(page)), zones_(find_zones(lines_)) {
        article_.first_seen = context.first_seen;
        article_.url = context.url;
    }

    Article extract() {
        if (lines_.empty()) {
            article_.kind = PageKind::Empty;
            return std::move(article_);
        }
        if (zones_.title.line) article_.title = lines_[*zones_.title.line].text;
        read_bylines();
        in_body_ = body_of(lines_, zones_);
        const KindGuess kind = kind_of(lines_, in_body_);
        article_.kind = kind.kind;
        article_.findings = findings_of(lines_, zones_, in_body_, kind);
        emit();
        read_far_dates();
        read_datelines();
        add_address(dates_, article_.url);
        dates_.settle(article_);
        return std::move(article_);
    }

private:
    [[nodiscard]] std::size_t title_or(std::size_t other) const { return zones_.title.line.value_or(other); }

    void read_bylines() {
        const std::size_t title = title_or(0);
        const std::size_t last = std::min(lines_.size(), title + 1 + kBylineAfter);
        for (std::size_t at = zones_.title.line ? title + 1 : 0; at < last; ++at) take_byline(at);
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
        for (std::size_t at = zones_.title.line ? title_or(0) + 1 : 0;
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

    void emit() {
        bool zone_open = false;
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            const std::string& line = lines_[at].text;
            if (at == zones_.title.line || line == article_.title) continue;
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
    const auto line_ends = std::count_if(
        page.begin(), page.end(), [](char byte) { return byte == '\n' || byte == '\r' || byte == '\f'; });
    return line_ends > kMostLines ? plain_text(page, context) : TextExtractor(page, context).extract();
}

}  // namespace nsearch::articles
