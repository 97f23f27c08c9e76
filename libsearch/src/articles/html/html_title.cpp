// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_title.hpp"

#include <algorithm>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxHeadings = 5;
constexpr std::size_t kMaxTried = 100;   // headings that are looked at, empty ones too
constexpr std::size_t kMaxTitle = 1000;  // bytes: what is longer is no headline
constexpr std::size_t kMaxCandidates = 20;
constexpr double kSimilar = 0.5;      // of a heading's words: then it may be the same headline
constexpr double kLoneHeading = 0.4;  // the weight of a heading that is like nothing else

struct Candidate {
    std::string text;
    std::string key;
    std::string place;
    double weight = 0;
};

/// How much a place is believed. What readers see and what the outlet declares weigh about the same;
/// what is made for search engines and networks decides between them.
double weight_of(std::string_view place) {
    if (place == "og:title") return 1.2;
    if (place == "json-ld headline" || place == "h1") return 1.15;
    if (place == "twitter:title" || place == "microdata headline") return 0.6;
    return 0.5;
}

/// How many of a headline's words another line has, as a share.
double common_share(const std::string& a, const std::string& b) {
    const auto words = split_words(a);
    const auto others = split_words(b);
    if (words.empty()) return 0;
    const auto common = std::count_if(words.begin(), words.end(), [&](const Word& word) {
        return std::any_of(others.begin(), others.end(),
                           [&](const Word& other) { return other.folded == word.folded; });
    });
    return static_cast<double>(common) / static_cast<double>(words.size());
}

std::string title_element(const HtmlTree& tree) {
    for (std::size_t at = 0; at < tree.nodes().size(); ++at) {
        if (tree.nodes()[at].name == "title") return tree.short_text_of(at, kMaxTitle);
    }
    return {};
}

class Ballot {
public:
    Ballot(const HtmlTree& tree, const std::vector<Said>& said, const std::vector<std::string>& sites)
        : sites_(sites) {
        for (const Said& one : said) offer(one.value, one.place);
        const std::vector<std::string> headings = first_headings(tree);
        std::vector<std::string> texts = headings;
        for (const Candidate& candidate : candidates_) texts.push_back(candidate.text);
        for (Candidate& candidate : candidates_) clean(candidate, texts);
        if (const std::string title = title_element(tree); !title.empty()) {
            offer(title, "title element");
            if (!candidates_.empty()) clean(candidates_.back(), texts);
        }
        offer_heading(headings);
        std::erase_if(candidates_, [](const Candidate& one) { return one.key.empty(); });
        drop_site_names();
    }

    [[nodiscard]] const Candidate* winner() const {
        const Candidate* best = nullptr;
        double most = 0;
        for (const Candidate& candidate : candidates_) {
            const double votes = votes_for(candidate);
            if (best == nullptr || votes > most + 0.001) {
                best = &candidate;
                most = votes;
            }
        }
        return best;
    }
    [[nodiscard]] const std::vector<Candidate>& candidates() const { return candidates_; }

private:
    void offer(const std::string& text, std::string_view place) {
        if (text.empty() || text.size() > kMaxTitle || candidates_.size() >= kMaxCandidates) return;
        const bool again = std::any_of(candidates_.begin(), candidates_.end(),
                                       [&](const Candidate& one) { return one.place == place; });
        if (!again) candidates_.push_back({text, letters_key(text), std::string(place), weight_of(place)});
    }
    /// First-level headings, but for those that are the site's name.
    [[nodiscard]] std::vector<std::string> first_headings(const HtmlTree& tree) const {
        std::vector<std::string> found;
        std::size_t tried = 0;
        for (std::size_t at = 0; at < tree.nodes().size() && found.size() < kMaxHeadings; ++at) {
            if (tree.nodes()[at].name != "h1" || ++tried > kMaxTried) continue;
            std::string text = tree.short_text_of(at, kMaxTitle);
            while (text.ends_with("¶") || text.ends_with('#'))  // links to the heading itself
                text = trim(std::string_view(text).substr(0, text.size() - (text.ends_with('#') ? 1 : 2)));
            if (!text.empty()) found.push_back(std::move(text));
        }
        return found;
    }
    void clean(Candidate& candidate, const std::vector<std::string>& others) const {
        candidate.text = without_site(candidate.text, sites_, others);
        candidate.key = letters_key(candidate.text);
    }
    /// The heading that is most like what the head says. A single one counts in any case, but less.
    void offer_heading(const std::vector<std::string>& headings) {
        const std::string* best = nullptr;
        double most = kSimilar;
        for (const std::string& heading : headings) {
            for (const Candidate& other : candidates_) {
                const double share =
                    std::min(common_share(other.text, heading), common_share(heading, other.text) + 0.3);
                if (share <= most || word_count(heading) < 2) continue;
                most = share;
                best = &heading;
            }
        }
        if (best != nullptr) {
            offer(*best, "h1");
        } else if (headings.size() == 1) {
            offer(headings.front(), "h1");
            if (!candidates_.empty() && candidates_.back().place == "h1")
                candidates_.back().weight = kLoneHeading;
        }
    }
    void drop_site_names() {
        const auto bad = [this](const Candidate& one) {
            return word_count(one.text) < 2 ||
                   std::any_of(sites_.begin(), sites_.end(),
                               [&](const std::string& site) { return letters_key(site) == one.key; });
        };
        if (!std::all_of(candidates_.begin(), candidates_.end(), bad)) std::erase_if(candidates_, bad);
    }
    /// The weights of the places that say the same. A heading may hold a kicker before the headline.
    [[nodiscard]] double votes_for(const Candidate& candidate) const {
        double votes = 0;
        for (const Candidate& other : candidates_) {
            const bool kicker = other.place == "h1" && other.key.ends_with(candidate.key);
            if (other.key == candidate.key || kicker) votes += other.weight;
        }
        return votes;
    }

    const std::vector<std::string>& sites_;
    std::vector<Candidate> candidates_;
};

}  // namespace

std::string find_title(const HtmlTree& tree, const std::vector<Said>& said,
                       const std::vector<std::string>& sites, FieldFindings& findings) {
    const Ballot ballot(tree, said, sites);
    const Candidate* winner = ballot.winner();
    if (winner == nullptr) return {};
    std::string places;
    // Of those that agree, the one that readers see: quotes and dashes are as they are set there.
    const Candidate* shown = winner;
    for (const Candidate& candidate : ballot.candidates()) {
        if (candidate.key != winner->key) continue;
        places += (places.empty() ? "" : ", ") + candidate.place;
        if (candidate.place == "h1") shown = &candidate;
    }
    findings.taken(shown->text, places);
    for (const Candidate& candidate : ballot.candidates()) {
        if (candidate.key != winner->key)
            findings.passed_over(candidate.text, candidate.place, "fewer places agree");
    }
    return shown->text;
}

}  // namespace nsearch::articles
