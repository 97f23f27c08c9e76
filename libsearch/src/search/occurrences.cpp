// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/occurrences.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "analysis/fold.hpp"
#include "analysis/homoglyphs.hpp"
#include "analysis/word_reader.hpp"
#include "util/utf8.hpp"

namespace nsearch::search {
namespace {

// Words of the text are numbered from here, so that nothing reaches from the title into it.
constexpr std::uint32_t kTextStart = 100'000;

bool by_position(const Occurrence& a, const Occurrence& b) {
    return a.first < b.first;
}

Occurrence joined(const Occurrence& a, const Occurrence& b) {
    Occurrence both = a;
    both.first = std::min(a.first, b.first);
    both.last = std::max(a.last, b.last);
    both.start = std::min(a.start, b.start);
    both.end = std::max(a.end, b.end);
    both.why = std::max(a.why, b.why);
    if (both.cluster == nullptr) both.cluster = b.cluster;
    return both;
}

}  // namespace

OccurrenceFinder::OccurrenceFinder(const Expanded& query) : query_(query) {
    for (std::size_t number = 0; number < query.concepts.size(); ++number) {
        const Concept& found = query.concepts[number];
        for (const Form& form : found.forms) add_use(form.form, {number, &form, 0, 0, form.why});
        for (std::size_t s = 0; s < found.spellings.size(); ++s) {
            const auto& words = found.spellings[s].words;
            for (std::size_t w = 0; w < words.size(); ++w) {
                for (const names::WordForm& form : words[w]) {
                    add_use(form.form, {number, nullptr, s, w, form.why});
                }
            }
        }
    }
}

void OccurrenceFinder::add_use(const std::string& form, const Use& use) {
    if (form.empty()) return;
    uses_[form].push_back(use);
    first_bytes_[static_cast<unsigned char>(form.front())] = true;
}

void OccurrenceFinder::scan(std::string_view text, bool in_title, std::uint32_t position) {
    const auto note = [&](const std::string& form, std::size_t words, std::size_t start, std::size_t end) {
        const auto uses = uses_.find(form);
        if (uses == uses_.end()) return;
        std::vector<Found>& among = words > 1 ? joined_ : found_;
        const auto more = static_cast<std::uint32_t>(words - 1);
        among.push_back({position - more, position, start, end, in_title, &uses->second});
    };
    analysis::WordReader words(text);
    analysis::HyphenChain chain(text);
    bool behind_hyphen = false;
    for (analysis::WordSpan span; words.next(span); ++position) {
        const bool before_hyphen = analysis::starts_with_hyphen(text.substr(span.end));
        const std::string_view word = text.substr(span.start, span.end - span.start);
        const bool tied = std::exchange(behind_hyphen, before_hyphen) || before_hyphen;
        if (!tied && !may_be_known(word)) continue;
        buffer_.clear();
        analysis::append_folded(buffer_, word);
        note(buffer_, 1, span.start, span.end);
        if (chain.extend(span, buffer_)) note(chain.joined(), chain.words(), chain.start(), span.end);
    }
}

/// False if no form begins as this word does: most words need not be folded.
bool OccurrenceFinder::may_be_known(std::string_view word) const {
    std::size_t at = 0;
    const analysis::CharInfo& first = analysis::char_info(utf8::next(word, at));
    const bool short_fold = first.folded_size != 0 && first.folded_size != analysis::CharInfo::kLong;
    return !short_fold || first_bytes_[static_cast<unsigned char>(first.folded[0])] ||
           analysis::mixes_scripts(word);
}

/// The same words may be a form in more than one way: what is the surest counts, once.
void OccurrenceFinder::add_occurrence(std::size_t concept_number, const Occurrence& occurrence) {
    Occurrences& known = concepts_[concept_number];
    const auto same = [&](const Occurrence& other) {
        return other.start == occurrence.start && other.end == occurrence.end &&
               other.in_title == occurrence.in_title;
    };
    // Occurrences come in order of their first word.
    constexpr std::ptrdiff_t kMostAlike = 16;
    const auto from = known.end() - std::min<std::ptrdiff_t>(kMostAlike, known.end() - known.begin());
    const auto found = std::find_if(from, known.end(), same);
    if (found == known.end()) {
        known.push_back(occurrence);
    } else if (occurrence.why < found->why) {
        *found = occurrence;
    }
}

/// The word at `at` is one of a full name: adds it if the others stand around it, in any order, with nothing
/// but initials, patronymics and particles between.
void OccurrenceFinder::add_full_name(std::size_t at, const Use& use) {
    const names::SpellingForms& name = query_.concepts[use.concept_number].spellings[use.spelling];
    std::vector<bool> have(name.words.size(), false);
    std::size_t missing = name.words.size();
    MatchReason why = use.why;
    std::size_t end = at;
    for (std::size_t i = at; i < found_.size() && missing > 0; ++i) {
        if (i > at && !close_enough(found_[end], found_[i])) break;
        const auto& uses = *found_[i].uses;
        const auto fits = std::find_if(uses.begin(), uses.end(), [&](const Use& other) {
            return other.form == nullptr && other.concept_number == use.concept_number &&
                   other.spelling == use.spelling && !have[other.word] && (i > at || other.word == use.word);
        });
        if (fits == uses.end()) break;
        have[fits->word] = true;
        --missing;
        why = std::max(why, fits->why);
        end = i;
    }
    if (missing > 0 || stands_alone(at, end, use.concept_number)) return;
    const Found& first = found_[at];
    const Found& last = found_[end];
    add_occurrence(use.concept_number,
                   {first.position, last.position + 1, first.start, last.end, first.in_title, why, nullptr});
}

/// A word of the full name is a form of the concept by itself, and so an occurrence already.
bool OccurrenceFinder::stands_alone(std::size_t first, std::size_t last, std::size_t concept_number) const {
    for (std::size_t i = first; i <= last; ++i) {
        const auto& uses = *found_[i].uses;
        if (std::any_of(uses.begin(), uses.end(), [&](const Use& use) {
                return use.form != nullptr && use.concept_number == concept_number;
            })) {
            return true;
        }
    }
    return false;
}

bool OccurrenceFinder::close_enough(const Found& one, const Found& other) const {
    constexpr std::uint32_t kMostBetween = 2;
    if (one.in_title != other.in_title || other.position - one.position > kMostBetween + 1) return false;
    const std::string_view between = (one.in_title ? title_ : text_).substr(one.end, other.start - one.end);
    const std::vector<std::string> words = analysis::words_of(between);
    return std::all_of(words.begin(), words.end(), [](const std::string& word) {
        return names::is_name_filler(analysis::fold_word(word));
    });
}

/// The word at `at` begins a spelling of several words: adds it if the others follow.
void OccurrenceFinder::add_spelling(std::size_t at, const Use& use) {
    const names::SpellingForms& spelling = query_.concepts[use.concept_number].spellings[use.spelling];
    MatchReason why = use.why;
    for (std::size_t w = 1; w < spelling.words.size(); ++w) {
        if (at + w >= found_.size() || found_[at + w].position != found_[at].position + w) return;
        const auto& uses = *found_[at + w].uses;
        const auto next = std::find_if(uses.begin(), uses.end(), [&](const Use& other) {
            return other.form == nullptr && other.concept_number == use.concept_number &&
                   other.spelling == use.spelling && other.word == w;
        });
        if (next == uses.end()) return;
        why = std::max(why, next->why);
    }
    const Found& first = found_[at];
    const Found& last = found_[at + spelling.words.size() - 1];
    add_occurrence(use.concept_number,
                   {first.position, last.position + 1, first.start, last.end, first.in_title, why,
                    spelling.cluster.empty() ? nullptr : &spelling.cluster});
}

const std::vector<Occurrences>& OccurrenceFinder::find(std::string_view title, std::string_view text) {
    found_.clear();
    joined_.clear();
    title_ = title;
    text_ = text;
    scan(title, true, 0);
    scan(text, false, kTextStart);
    concepts_.assign(query_.concepts.size(), {});
    for (std::size_t at = 0; at < found_.size(); ++at) {
        const Found& word = found_[at];
        for (const Use& use : *word.uses) {
            if (query_.concepts[use.concept_number].title && !word.in_title) continue;
            if (use.form != nullptr) {
                add_form(word, use);
            } else if (query_.concepts[use.concept_number].spellings[use.spelling].full_name) {
                add_full_name(at, use);
            } else if (use.word == 0) {
                add_spelling(at, use);
            }
        }
    }
    add_joined();
    leaves_.assign(query_.leaves, {});
    find_leaves(query_.root);
    return leaves_;
}

void OccurrenceFinder::add_form(const Found& word, const Use& use) {
    add_occurrence(use.concept_number, {word.position, word.last + 1, word.start, word.end, word.in_title,
                                        use.why, use.form->cluster.empty() ? nullptr : &use.form->cluster});
}

/// Words that hyphens tie as one are forms by themselves, and no words of a name of several.
void OccurrenceFinder::add_joined() {
    std::set<std::size_t> touched;
    for (const Found& word : joined_) {
        for (const Use& use : *word.uses) {
            if (use.form == nullptr) continue;
            if (query_.concepts[use.concept_number].title && !word.in_title) continue;
            add_form(word, use);
            touched.insert(use.concept_number);
        }
    }
    for (const std::size_t number : touched) {
        std::stable_sort(concepts_[number].begin(), concepts_[number].end(), by_position);
    }
}

void OccurrenceFinder::find_leaves(const Part& part) {
    if (part.kind == Part::Kind::Concept) leaves_[part.leaf] = concepts_[part.words.front()];
    if (part.kind == Part::Kind::Phrase) {
        if (part.slop < 0) {
            find_ordered(part, leaves_[part.leaf]);
        } else {
            find_near(part, leaves_[part.leaf]);
        }
    }
    for (const Part& child : part.children) find_leaves(child);
}

void OccurrenceFinder::find_ordered(const Part& part, Occurrences& out) const {
    if (part.words.empty()) return;
    out = concepts_[part.words.front()];
    for (std::size_t w = 1; w < part.words.size() && !out.empty(); ++w) {
        const Occurrences& next = concepts_[part.words[w]];
        Occurrences longer;
        for (const Occurrence& so_far : out) {
            Occurrence wanted;
            wanted.first = so_far.last;
            const auto [from, to] = std::equal_range(next.begin(), next.end(), wanted, by_position);
            for (auto word = from; word != to; ++word) longer.push_back(joined(so_far, *word));
        }
        out = std::move(longer);
    }
}

/// All words within a window that has at most `slop` other words: the shortest window from each
/// occurrence on.
void OccurrenceFinder::find_near(const Part& part, Occurrences& out) const {
    struct Place {
        const Occurrence* occurrence;
        std::size_t word;
    };
    std::vector<Place> places;
    for (std::size_t w = 0; w < part.words.size(); ++w) {
        for (const Occurrence& occurrence : concepts_[part.words[w]]) places.push_back({&occurrence, w});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return by_position(*a.occurrence, *b.occurrence);
    });
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::vector<bool> have(part.words.size(), false);
        std::size_t missing = part.words.size();
        Occurrence window = *places[i].occurrence;
        std::uint32_t covered = 0;
        for (std::size_t j = i; j < places.size() && missing > 0; ++j) {
            const Place& place = places[j];
            if (have[place.word]) continue;
            const std::uint32_t size = place.occurrence->last - window.first;
            if (size > covered + static_cast<std::uint32_t>(part.slop) + part.words.size() * 4) break;
            have[place.word] = true;
            --missing;
            covered += place.occurrence->last - place.occurrence->first;
            window = joined(window, *place.occurrence);
        }
        const bool near = window.last - window.first <= covered + static_cast<std::uint32_t>(part.slop);
        if (missing == 0 && near) out.push_back(window);
    }
}

}  // namespace nsearch::search
