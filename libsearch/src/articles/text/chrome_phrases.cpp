// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/chrome_phrases.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "articles/text/chrome_tables.hpp"

namespace nsearch::articles {

namespace {

enum class Kind { WholeLine, ShortLine, Promo, SideNews, Related, Series, Credit, Comments, Paywall };

struct Phrase {
    std::vector<std::string> words;
    Kind kind;
};

using PhraseMap = std::unordered_map<std::string, std::vector<Phrase>>;

template <typename Table>
void add_table(PhraseMap& map, const Table& table, Kind kind) {
    for (const std::string_view phrase : table) {
        Phrase entry{{}, kind};
        for (const Word& word : split_words(phrase)) entry.words.push_back(word.folded);
        if (!entry.words.empty()) map[entry.words.front()].push_back(std::move(entry));
    }
}

/// By first word: most words of a text begin no phrase, and are passed over with one look.
const PhraseMap& phrases() {
    static const PhraseMap map = [] {
        PhraseMap made;
        add_table(made, kWholeLine, Kind::WholeLine);
        add_table(made, kShortLine, Kind::ShortLine);
        add_table(made, kPromo, Kind::Promo);
        add_table(made, kSideNews, Kind::SideNews);
        add_table(made, kRelated, Kind::Related);
        add_table(made, kSeries, Kind::Series);
        add_table(made, kCredit, Kind::Credit);
        add_table(made, kComments, Kind::Comments);
        add_table(made, kPaywall, Kind::Paywall);
        return made;
    }();
    return map;
}

bool stands_at(const Phrase& phrase, const std::vector<Word>& words, std::size_t at) {
    if (at + phrase.words.size() > words.size()) return false;
    for (std::size_t i = 0; i < phrase.words.size(); ++i) {
        if (words[at + i].folded != phrase.words[i]) return false;
    }
    return true;
}

/// \param whole the phrase is the line
/// \param unnumbered it is, numbers aside: "12 comments"
void note(ChromeHits& hits, Kind kind, bool whole, bool unnumbered) {
    switch (kind) {
        case Kind::WholeLine:
            hits.whole_line = hits.whole_line || whole;
            break;
        case Kind::ShortLine:
            ++hits.short_line;
            break;
        case Kind::Promo:
            ++hits.promo;
            break;
        case Kind::Paywall:
            ++hits.promo;
            hits.paywall = true;
            break;
        case Kind::SideNews:
            hits.side_news = hits.side_news || whole;
            break;
        case Kind::Related:
            hits.related = hits.related || whole;
            break;
        case Kind::Series:
            hits.series = true;
            break;
        case Kind::Credit:
            hits.credit = true;
            break;
        case Kind::Comments:
            hits.comments = hits.comments || unnumbered;
            break;
    }
}

}  // namespace

ChromeHits chrome_hits(const std::vector<Word>& words) {
    ChromeHits hits;
    const auto numbers = static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [](const Word& word) { return word.number; }));
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto found = phrases().find(words[at].folded);
        if (found == phrases().end()) continue;
        for (const Phrase& phrase : found->second) {
            if (!stands_at(phrase, words, at)) continue;
            const std::size_t length = phrase.words.size();
            note(hits, phrase.kind, length == words.size(), length + numbers == words.size());
        }
    }
    return hits;
}

bool names_picture(std::string_view folded) {
    return std::find(kPictureWords.begin(), kPictureWords.end(), folded) != kPictureWords.end();
}

}  // namespace nsearch::articles
