// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>  // before CLD2, whose header needs it and does not say so

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>

#include "analysis/function_words.hpp"
#include "analysis/language_votes.hpp"
#include "nsearch/analysis.hpp"
#include "util/utf8.hpp"

namespace nsearch {
namespace {

constexpr std::size_t kEnough = 64 * 1024;  // of a long text the start tells as much as the whole
constexpr double kLeastVotes = 0.08;        // of its words: a text of no more is in no language we know
constexpr double kLead = 1.15;              // a neighbour needs so many times the votes of CLD2's choice
constexpr std::size_t kShortest = 60;       // bytes: a paragraph of fewer counts to the whole
constexpr std::size_t kLong = 200;          // bytes: of a paragraph whose language shows
constexpr int kUndivided = 90;              // per cent
constexpr int kTrace = 3;                   // per cent of another language that may be a paragraph
constexpr int kMixed = 10;                  // per cent of another language that make it a candidate

/// What CLD2 says.
struct Proposal {
    std::array<std::string, 3> languages;  ///< the likeliest first; empty ones at the end
    std::array<int, 3> percents{};
    bool reliable = false;
};

/// CLD2 uses some codes of the past, and adds scripts and regions to others.
std::string iso_code(std::string_view code) {
    if (code == "iw") return "he";
    if (code == "jw") return "jv";
    if (code == "nb" || code == "nn") return "no";
    if (code == "un") return "";
    return std::string(code.substr(0, code.find('-')));
}

Proposal propose(std::string_view text) {
    const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    std::array<CLD2::Language, 3> languages{};
    Proposal proposal;
    std::array<double, 3> scores{};
    int bytes = 0;
    CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, &hints, 0,
                                   languages.data(), proposal.percents.data(), scores.data(), nullptr, &bytes,
                                   &proposal.reliable);
    for (std::size_t i = 0; i < languages.size(); ++i) {
        proposal.languages[i] = iso_code(CLD2::LanguageCode(languages[i]));
    }
    return proposal;
}

/// Soft hyphens hide words from CLD2.
std::string without_soft_hyphens(std::string_view text) {
    constexpr std::string_view kSoftHyphen = "\xC2\xAD";
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(kSoftHyphen, at), text.size());
        result += text.substr(at, end - at);
        at = std::min(end + kSoftHyphen.size(), text.size());
    }
    return result;
}

using Candidates = std::vector<std::string_view>;

void add_candidate(Candidates& candidates, std::string_view language) {
    if (language.empty() || std::find(candidates.begin(), candidates.end(), language) != candidates.end())
        return;
    candidates.push_back(language);
}

/// Whose function words are to be counted: none where CLD2 is sure and knows the language well.
Candidates candidates_for(const Proposal& proposal) {
    Candidates candidates;
    for (std::size_t i = 0; i < proposal.languages.size(); ++i) {
        if (i > 0 && proposal.percents[i] < kMixed) continue;
        add_candidate(candidates, proposal.languages[i]);
        for (const std::string_view other : analysis::neighbours(proposal.languages[i])) {
            add_candidate(candidates, other);
        }
    }
    if (proposal.reliable) return candidates;
    for (const std::string_view language : analysis::function_word_languages()) {
        add_candidate(candidates, language);
    }
    return candidates;
}

/// The candidate with most function words in the text, if it has enough of them and leads clearly; else
/// `standing`.
std::string elect(std::string_view text, const Candidates& candidates, const std::string& standing) {
    const std::vector<double> shares = analysis::function_word_shares(text, candidates);
    const auto best = std::max_element(shares.begin(), shares.end());
    if (best == shares.end() || *best < kLeastVotes) return standing;
    double rival = 0;  // where CLD2 stands for a language, its votes; else the second best
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const bool other = &shares[i] != &*best;
        if (other && (standing.empty() || candidates[i] == standing)) rival = std::max(rival, shares[i]);
    }
    if (*best < rival * kLead) return standing;
    return std::string(candidates[static_cast<std::size_t>(best - shares.begin())]);
}

std::string decide(std::string_view text, const Proposal& proposal) {
    const std::string& first = proposal.languages[0];
    const Candidates candidates = candidates_for(proposal);
    const bool known = analysis::has_function_words(first);
    if (proposal.reliable && (candidates.size() < 2 || !known)) return first;
    return elect(text, candidates, proposal.reliable ? first : "");
}

/// The language of one paragraph, or empty: it counts to the whole.
std::string language_of_paragraph(std::string_view text) {
    if (text.size() < kShortest) return "";
    const std::string part = without_soft_hyphens(utf8::truncate(text, kEnough));
    const Proposal proposal = propose(part);
    // Of a few words only a verdict without a doubt counts: names and quotations are many.
    const bool sure = proposal.reliable && proposal.percents[0] >= kUndivided;
    return sure || text.size() >= kLong ? decide(part, proposal) : "";
}

void append_span(std::vector<LanguageSpan>& spans, std::string_view language, std::size_t end) {
    const std::size_t start = spans.empty() ? 0 : spans.back().end;
    if (!spans.empty() && spans.back().language == language) {
        spans.back().end = end;
    } else {
        spans.push_back({std::string(language), start, end});
    }
}

/// True if the text may hold more than its main language.
bool may_be_mixed(std::string_view text, std::string_view main) {
    const Proposal proposal = propose(utf8::truncate(text, kEnough));
    return !proposal.reliable || proposal.languages[0] != main || proposal.percents[1] >= kTrace;
}

}  // namespace

std::string detect_language(std::string_view text) {
    const std::string part = without_soft_hyphens(utf8::truncate(text, kEnough));
    return utf8::valid(part) ? decide(part, propose(part)) : "";
}

std::vector<LanguageSpan> detect_languages(std::string_view text, std::string_view main) {
    std::vector<LanguageSpan> spans;
    if (text.empty()) return spans;
    const std::string detected = main.empty() ? detect_language(text) : std::string(main);
    if (!utf8::valid(text) || !may_be_mixed(text, detected)) return {{detected, 0, text.size()}};
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::size_t next = std::min(text.find_first_not_of('\n', end), text.size());
        const std::string own = language_of_paragraph(text.substr(start, end - start));
        append_span(spans, own.empty() ? detected : own, next);
        start = next;
    }
    return spans;
}

}  // namespace nsearch
