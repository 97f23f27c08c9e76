// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/text_lines.hpp"

#include <algorithm>
#include <unordered_map>

#include "articles/text/line_shape.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kProseWords = 12;      // with a full stop
constexpr std::size_t kLongProseWords = 25;  // without
constexpr std::size_t kSentenceWords = 4;
constexpr std::size_t kShortLineWords = 12;
constexpr std::size_t kShortPromoWords = 25;
constexpr std::size_t kCaptionWords = 60;
constexpr std::size_t kSeriesPrefixWords = 5;
constexpr std::size_t kPhraseWords = 150;  // longer paragraphs are not searched for phrases
constexpr std::size_t kWrapLow = 45;
constexpr std::size_t kWrapHigh = 100;

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

struct RawLine {
    std::string text;
    std::size_t number = 0;  // within the page, from 1
    [[nodiscard]] bool empty() const { return text.empty(); }
};

/// The lines of the text, cleaned; empty ones stay, as they separate.
std::vector<RawLine> raw_lines(std::string_view text) {
    std::vector<RawLine> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\n\r\f"), text.size());
        lines.push_back({collapse_spaces(text.substr(0, end)), lines.size() + 1});
        const bool pair = text.substr(end).starts_with("\r\n");
        text.remove_prefix(std::min(end + (pair ? 2 : 1), text.size()));
    }
    return lines;
}

/// True if most lines stop inside a sentence at about the same width.
bool is_hard_wrapped(const std::vector<RawLine>& lines) {
    std::size_t full = 0;
    std::size_t wrapped = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].empty()) continue;
        const std::size_t width = letters(lines[i].text);
        if (width > kWrapHigh + 20) return false;
        ++full;
        const bool goes_on = i + 1 < lines.size() && !lines[i + 1].empty();
        if (goes_on && width >= kWrapLow && !ends_sentence(lines[i].text)) ++wrapped;
    }
    return full >= 4 && wrapped * 5 >= full * 2;
}

std::vector<RawLine> unwrap(const std::vector<RawLine>& lines) {
    std::vector<RawLine> joined;
    bool open = false;
    for (const RawLine& line : lines) {
        if (open && !line.empty()) {
            joined.back().text += ' ' + line.text;
        } else {
            joined.push_back(line);
        }
        open = letters(line.text) >= kWrapLow;  // a short line ends its paragraph
    }
    return joined;
}

/// "X Weekly: headline of another article"
bool advertises_series(const Line& line, const std::vector<Word>& words, const ChromeHits& hits) {
    if (!hits.series || ends_sentence(line.text) || words.size() < 5) return false;
    const auto colon = line.text.find(':');
    if (colon == std::string::npos) return false;
    const auto prefix = static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [colon](const Word& word) { return word.end <= colon; }));
    if (prefix == 0 || prefix > kSeriesPrefixWords) return false;
    const std::vector<Word> front(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(prefix));
    return chrome_hits(front).series;
}

bool has_letters(const std::vector<Word>& words) {
    return std::any_of(words.begin(), words.end(), [](const Word& word) { return !word.number; });
}

/// "2:46 AM", "12 / 24", "***"
bool says_nothing(const std::vector<Word>& words) {
    if (!has_letters(words)) return true;
    return words.size() == 3 && words[0].number && words[1].number &&
           (words[2].folded == "am" || words[2].folded == "pm");
}

/// "Photo: Jo Sample", "... at the pier. Foto: J. Kos": a word for pictures, and a colon.
bool credits_picture(std::string_view text, const std::vector<Word>& words) {
    return std::any_of(words.begin(), words.end(), [text](const Word& word) {
        return word.end < text.size() && text[word.end] == ':' && names_picture(word.folded);
    });
}

LineKind kind_by_size(const Line& line) {
    const bool sentence = ends_sentence(line.text);
    if (line.words >= kLongProseWords || (line.words >= kProseWords && sentence)) return LineKind::Prose;
    return sentence && line.words >= kSentenceWords ? LineKind::Sentence : LineKind::Heading;
}

/// What the line's words say; else what its size says, which `line.kind` holds.
LineKind kind_by_words(Line& line, const std::vector<Word>& words) {
    line.hits = chrome_hits(words);
    line.hits.credit = line.hits.credit || credits_picture(line.text, words);
    const ChromeHits& hits = line.hits;
    const bool promo = hits.promo >= 2 || (hits.promo == 1 && line.words <= kShortPromoWords);
    if (hits.side_news) return LineKind::SideNews;
    if (hits.related) return LineKind::Related;
    if (hits.whole_line || promo || advertises_series(line, words, hits)) return LineKind::Chrome;
    line.byline = read_byline(line.text, words);
    if (line.byline.is_byline) return LineKind::Byline;
    if (hits.credit && line.words <= kCaptionWords) return LineKind::Caption;
    const bool short_chrome = hits.short_line > 0 && line.words <= kShortLineWords;
    return says_nothing(words) || short_chrome ? LineKind::Chrome : line.kind;
}

void classify(Line& line) {
    line.words = word_count(line.text);
    line.cut_short = ends_cut_short(line.text);
    line.kind = kind_by_size(line);
    const auto words = split_words(line.text);
    line.shape = shape_of(line.text, words);
    if (line.words <= kPhraseWords) line.kind = kind_by_words(line, words);
}

void strip_markdown(Line& line) {
    const auto hashes = line.text.find_first_not_of('#');
    if (hashes == 0 || hashes > 6 || hashes == std::string::npos || line.text[hashes] != ' ') return;
    line.text.erase(0, hashes + 1);
    line.marked = true;
}

void mark_repeated(std::vector<Line>& lines) {
    std::unordered_map<std::string_view, std::size_t> seen;
    for (const Line& line : lines) ++seen[line.text];
    for (Line& line : lines) line.repeated = seen[line.text] > 1;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
    std::vector<RawLine> raw = raw_lines(text);
    if (is_hard_wrapped(raw)) raw = unwrap(raw);
    std::vector<Line> lines;
    bool gap = true;
    for (RawLine& piece : raw) {
        if (piece.empty()) {
            gap = true;
            continue;
        }
        Line line;
        line.text = std::move(piece.text);
        line.number = piece.number;
        line.gap_before = gap;
        strip_markdown(line);
        classify(line);
        lines.push_back(std::move(line));
        gap = false;
    }
    mark_repeated(lines);
    return lines;
}

}  // namespace nsearch::articles
