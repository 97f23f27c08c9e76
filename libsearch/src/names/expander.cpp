// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/expander.hpp"

#include <algorithm>
#include <array>

#include "analysis/fold.hpp"
#include "analysis/word_reader.hpp"
#include "names/inflection.hpp"
#include "names/judgement.hpp"
#include "util/utf8.hpp"

namespace nsearch::names {
namespace {

constexpr std::size_t kMostForms = 64;     // of one word of one spelling
constexpr std::size_t kShortestSound = 3;  // letters; shorter names are not matched by sound
constexpr std::size_t kMostSounding = 32;  // forms of a word that are in no list
constexpr double kInflectedDistance = 0.1;

bool has_form(const std::vector<WordForm>& forms, std::string_view form) {
    return std::any_of(forms.begin(), forms.end(), [&](const WordForm& known) { return known.form == form; });
}

bool is_person(const Cluster& cluster) {
    return cluster.kind == "person" || cluster.kind == "given";
}

bool is_designator(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::vector<std::string> split_folded(std::string_view folded) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        words.emplace_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool is_initial_or_particle(std::string_view word) {
    constexpr std::array kParticles = std::to_array<std::string_view>(
        {"al",  "el", "bin", "ben", "ibn", "abu", "de",  "da",  "di",  "van", "von", "der", "den",
         "del", "la", "le",  "ال",  "بن",  "аль", "эль", "ибн", "бин", "фон", "ван", "де"});
    if (utf8::decode(word).size() == 1) return true;
    return std::find(kParticles.begin(), kParticles.end(), word) != kParticles.end();
}

bool is_name_filler(std::string_view word) {
    constexpr std::array kPatronymics = std::to_array<std::string_view>(
        {"ович", "евич", "ич",      "овна",    "евна",   "ична",   "івна",  "ївна",  "овіч",
         "евіч", "авіч", "аўна",    "еўна",    "ovich",  "evich",  "ovych", "evych", "avich",
         "ovic", "evic", "owitsch", "ewitsch", "ovitch", "evitch", "owicz", "ewicz", "ovna",
         "evna", "ivna", "auna",    "euna",    "owna",   "ewna",   "oglu",  "оглы",  "ович"});
    return is_initial_or_particle(word) ||
           std::any_of(kPatronymics.begin(), kPatronymics.end(), [&](std::string_view ending) {
               return word.ends_with(ending) && utf8::decode(word).size() >= utf8::decode(ending).size() + 3;
           });
}

Expander::Expander(const Clusters* clusters, const Lexicon& lexicon)
    : clusters_(clusters), lexicon_(lexicon), matcher_(lexicon) {}

std::vector<WordForm> Expander::forms_of_word(std::string_view word, MatchReason why, Endings endings,
                                              bool family) const {
    std::vector<WordForm> forms;
    const auto add = [&](std::string form, MatchReason reason, double distance) {
        if (forms.size() >= kMostForms || has_form(forms, form)) return;
        const std::uint64_t count = lexicon_.frequency(form);
        if (count > 0) forms.push_back({std::move(form), reason, count, distance});
    };
    const std::string folded = fold_words(word);
    add(folded, why, 0);
    if (endings == Endings::None) return forms;
    for (std::string& form : lexicon_.same_stem(word)) {
        add(std::move(form), MatchReason::Inflected, kInflectedDistance);
    }
    const Known known = endings == Endings::OfThing    ? Known::Thing
                        : endings == Endings::OfPerson ? Known::Person
                                                       : Known::Unlisted;
    for (std::string& form : inflections(lexicon_, folded, known, family)) {
        add(std::move(form), MatchReason::Inflected, kInflectedDistance);
    }
    return forms;
}

std::vector<std::vector<WordForm>> Expander::forms_of_variant(const Cluster& cluster, const Variant& variant,
                                                              MatchReason why, bool family) const {
    std::vector<std::vector<WordForm>> result;
    for (const std::string& word : split_folded(variant.folded)) {
        const Endings endings = variant.fixed || is_designator(word) ? Endings::None
                                : is_person(cluster)                 ? Endings::OfPerson
                                                                     : Endings::OfThing;
        result.push_back(forms_of_word(word, why, endings, family));
        if (result.back().empty()) return {};
    }
    return result;
}

void Expander::add_listed(std::string_view folded, const NameOptions& options, const Denied& denied,
                          std::vector<SpellingForms>& out) const {
    if (clusters_ == nullptr) return;
    for (const Cluster& cluster : clusters_->find(folded)) add_cluster(cluster, folded, options, denied, out);
    if (!out.empty() || folded.find(' ') != std::string_view::npos) return;
    // Asked for in a case: Лукашенком, Шахедами.
    for (const bool plural : {false, true}) {
        for (const std::string& nominative : nominatives(folded, plural)) {
            if (!clusters_->contains(nominative) || denied.holds(nominative)) continue;
            for (const Cluster& cluster : clusters_->find(nominative)) {
                if (plural && is_person(cluster)) continue;
                add_cluster(cluster, nominative, options, denied, out);
            }
        }
    }
}

void Expander::add_cluster(const Cluster& cluster, std::string_view folded, const NameOptions& options,
                           const Denied& denied, std::vector<SpellingForms>& out) const {
    const bool wide = options.level == NameLevel::Wide;
    const auto is_own = [&](const Variant& variant) { return variant.folded == folded; };
    const auto own = std::find_if(cluster.variants.begin(), cluster.variants.end(), is_own);
    if (own == cluster.variants.end() || (own->loose && !wide)) return;
    for (const Variant& variant : cluster.variants) {
        if ((variant.loose && !wide) || denied.holds(variant.folded)) continue;
        const MatchReason why = variant.folded == denied.name() ? MatchReason::Exact : cluster.reason;
        auto words = forms_of_variant(cluster, variant, why, options.family);
        if (words.size() == 1) {
            std::erase_if(words.front(), [&](const WordForm& form) { return denied.holds(form.form); });
            if (words.front().empty()) continue;
        }
        if (!words.empty()) out.push_back({variant.text, cluster.id, std::move(words), false});
    }
}

bool Expander::may_sound(std::string_view folded) const {
    if (is_designator(folded) || utf8::decode(folded).size() < kShortestSound) return false;
    if (clusters_ == nullptr) return true;
    // Abbreviations sound like nothing.
    for (const Cluster& cluster : clusters_->find(folded)) {
        for (const Variant& variant : cluster.variants) {
            if (variant.folded == folded && variant.fixed) return false;
        }
    }
    return true;
}

std::vector<WordForm> Expander::sounding_like(std::string_view name, const NameOptions& options,
                                              const Denied& denied) {
    std::vector<WordForm> forms;
    if (options.level < NameLevel::Balanced || !may_sound(denied.name())) return forms;
    for (const SoundMatch& match : matcher_.candidates(name, options.family)) {
        std::string form = analysis::fold_word(match.spelling);
        // Asked for in a case, a name is found in the nominative, too, letter for letter.
        const bool nominative = is_inflection(form, denied.name(), Known::Unlisted);
        if (!nominative && !(options.level == NameLevel::Wide ? match.wide : match.balanced)) continue;
        if (form == denied.name() || has_form(forms, form) || denied.holds(form)) continue;
        const std::uint64_t count = lexicon_.frequency(form);
        if (count == 0) continue;
        const bool inflected = nominative || match.likeness.inflected;
        forms.push_back({std::move(form), inflected ? MatchReason::Inflected : MatchReason::Sound, count,
                         nominative ? kInflectedDistance : static_cast<double>(match.likeness.distance)});
    }
    std::stable_sort(forms.begin(), forms.end(),
                     [](const WordForm& a, const WordForm& b) { return a.distance < b.distance; });
    if (forms.size() > kMostSounding) forms.resize(kMostSounding);
    return forms;
}

std::vector<WordForm> Expander::wide_forms(std::string_view word, const NameOptions& options) {
    NameOptions wide = options;
    wide.level = std::max(options.level, NameLevel::Wide);
    const std::string folded = fold_words(word);
    const Denied denied(clusters_, folded);
    std::vector<WordForm> forms = forms_of_word(word, MatchReason::Exact, Endings::Any, options.family);
    std::vector<SpellingForms> listed;
    add_listed(folded, wide, denied, listed);
    for (SpellingForms& spelling : listed) {
        if (spelling.words.size() != 1) continue;
        for (WordForm& form : spelling.words.front()) {
            if (!has_form(forms, form.form)) forms.push_back(std::move(form));
        }
    }
    for (WordForm& form : sounding_like(word, wide, denied)) {
        if (!has_form(forms, form.form)) forms.push_back(std::move(form));
    }
    return forms;
}

std::vector<SpellingForms> Expander::expand(std::string_view name, const NameOptions& options) {
    std::vector<SpellingForms> result;
    const std::string folded = fold_words(name);
    if (folded.empty() || options.level == NameLevel::Off) return result;
    const Denied denied(clusters_, folded);
    add_listed(folded, options, denied, result);
    if (const auto designator = parse_designator(folded)) {
        for (SpellingForms& spelling : designations(*designator, options))
            result.push_back(std::move(spelling));
        return result;
    }
    const std::vector<std::string> words = split_folded(folded);
    if (words.size() == 1) {
        std::vector<WordForm> sounding = sounding_like(name, options, denied);
        if (!sounding.empty()) result.push_back({{}, {}, {std::move(sounding)}, false});
        return result;
    }
    if (options.level < NameLevel::Balanced) return result;
    SpellingForms full{{}, {}, {}, true};
    const std::vector<std::string> spelled_words = analysis::words_of(name);
    for (std::size_t i = 0; i < spelled_words.size(); ++i) {
        // A patronymic stands between the others; elsewhere Абрамович is a surname.
        const bool inner = i > 0 && i + 1 < spelled_words.size();
        const std::string word = fold_words(spelled_words[i]);
        if (is_initial_or_particle(word) || (inner && is_name_filler(word))) continue;
        full.words.push_back(wide_forms(spelled_words[i], options));
        if (full.words.back().empty()) return result;
    }
    if (full.words.size() > 1) result.push_back(std::move(full));
    return result;
}

}  // namespace nsearch::names
