// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/text_kind.hpp"

#include <algorithm>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kTeaserText = 250;  // words at most of what stands before a paywall
constexpr std::size_t kPaywallReach = 8;  // lines below the text that may be the paywall's
constexpr std::size_t kStampWords = 8;    // of a line that is an entry's time
constexpr std::size_t kStampReach = 3;    // lines from a time to its entry's text
constexpr std::size_t kLiveEntries = 6;
constexpr std::size_t kLiveLead = 4;  // one word in so many may stand above the first entry
constexpr std::size_t kListingEntries = 10;
constexpr std::size_t kListingLines = 4;  // lines an entry, at most
constexpr std::size_t kListingText = 40;  // words that no stretch of a listing has
constexpr std::size_t kShortened = 200;   // characters of a finding's value

std::string line_name(const Line& line) {
    return "line " + std::to_string(line.number);
}

/// "9:46 PM", "20.15 Uhr", "14 h 05": a short line with a time of day.
bool is_stamp(const Line& line) {
    if (line.text.size() > 100 || line.words > kStampWords) return false;
    const auto words = split_words(line.text);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool numbers = words[i].number && words[i + 1].number && words[i].folded.size() <= 2 &&
                             words[i + 1].folded.size() == 2;
        const auto between =
            std::string_view(line.text).substr(words[i].end, words[i + 1].begin - words[i].end);
        if (numbers && (between == ":" || between == "." || between == "h")) return true;
    }
    return false;
}

struct Entries {
    std::size_t of_text = 0;       // a time, and prose of the text below it
    std::size_t of_links = 0;      // a time, and none
    std::size_t words = 0;         // of the text
    std::size_t words_before = 0;  // the first of_text
};

Entries timed_entries(const std::vector<Line>& lines, const std::vector<bool>& body) {
    Entries entries;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (body[at]) entries.words += lines[at].words;
        if (!is_stamp(lines[at])) continue;
        bool text = false;
        for (std::size_t next = at + 1; next < std::min(lines.size(), at + 1 + kStampReach); ++next) {
            if (is_stamp(lines[next])) break;
            text = text || (body[next] && lines[next].kind != LineKind::Heading);
        }
        if (text && entries.of_text == 0) entries.words_before = entries.words;
        ++(text ? entries.of_text : entries.of_links);
    }
    return entries;
}

std::size_t longest_stretch(const std::vector<Line>& lines, const std::vector<bool>& body) {
    std::size_t longest = 0;
    std::size_t words = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        words = body[at] && lines[at].kind != LineKind::Heading ? words + lines[at].words : 0;
        longest = std::max(longest, words);
    }
    return longest;
}

/// The paywall's line, if one ends a short text.
const Line* paywall_of(const std::vector<Line>& lines, const std::vector<bool>& body) {
    std::size_t words = 0;
    std::size_t end = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (!body[at]) continue;
        words += lines[at].words;
        end = at + 1;
    }
    if (words == 0 || words > kTeaserText) return nullptr;
    for (std::size_t at = end; at < std::min(lines.size(), end + kPaywallReach); ++at) {
        if (lines[at].hits.paywall) return &lines[at];
    }
    return nullptr;
}

std::string shortened(std::string_view text) {
    std::size_t at = 0;
    for (std::size_t count = 0; at < text.size(); ++count) {
        if (count == kShortened) return std::string(text.substr(0, at)) + "…";
        next_char(text, at);
    }
    return std::string(text);
}

/// "lines 12-48 of 96: 31 taken, 65 set aside"
std::string extent(const std::vector<Line>& lines, const std::vector<bool>& body) {
    const auto first = std::find(body.begin(), body.end(), true);
    const auto last = std::find(body.rbegin(), body.rend(), true);
    const auto number = [&lines](std::ptrdiff_t at) {
        return std::to_string(lines[static_cast<std::size_t>(at)].number);
    };
    const auto taken = std::count(body.begin(), body.end(), true);
    const auto aside = static_cast<std::ptrdiff_t>(lines.size()) - taken;
    return "lines " + number(first - body.begin()) + "-" + number(last.base() - body.begin() - 1) + " of " +
           std::to_string(lines.back().number) + ": " + std::to_string(taken) + " taken, " +
           std::to_string(aside) + " set aside";
}

}  // namespace

KindGuess kind_of(const std::vector<Line>& lines, const std::vector<bool>& body) {
    const bool any = std::find(body.begin(), body.end(), true) != body.end();
    if (!any) return {PageKind::Empty, "no line of text"};
    if (const Line* paywall = paywall_of(lines, body)) {
        return {PageKind::Paywall, line_name(*paywall) + ": an appeal to subscribe ends a short text"};
    }
    const Entries entries = timed_entries(lines, body);
    // Readers' comments have times as well, but stand below an article.
    const bool from_the_beginning = entries.words_before * kLiveLead <= entries.words;
    if (entries.of_text >= kLiveEntries && from_the_beginning) {
        return {PageKind::Live, std::to_string(entries.of_text) + " entries with times of their own"};
    }
    if (entries.of_links >= kListingEntries && entries.of_links * kListingLines >= lines.size() &&
        longest_stretch(lines, body) < kListingText) {
        return {PageKind::Listing,
                std::to_string(entries.of_links) + " headlines with times, and no text to speak of"};
    }
    return {};
}

std::vector<Finding> findings_of(const std::vector<Line>& lines, const TextZones& zones,
                                 const std::vector<bool>& body, const KindGuess& kind) {
    std::vector<Finding> findings;
    const auto add_title = [&](std::size_t at, std::string_view why, bool taken) {
        findings.push_back(
            {"title", shortened(lines[at].text), line_name(lines[at]) + ": " + std::string(why), taken});
    };
    if (zones.title.line) add_title(*zones.title.line, zones.title.why, true);
    if (zones.title.other) add_title(*zones.title.other, zones.title.other_why, false);
    const auto first = std::find(body.begin(), body.end(), true);
    if (first != body.end()) {
        const Line& line = lines[static_cast<std::size_t>(first - body.begin())];
        findings.push_back({"text", shortened(line.text), extent(lines, body), true});
    }
    if (!kind.why.empty()) findings.push_back({"kind", std::string(to_string(kind.kind)), kind.why, true});
    return findings;
}

}  // namespace nsearch::articles
