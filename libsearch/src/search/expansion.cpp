// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/expansion.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "analysis/fold.hpp"
#include "analysis/function_words.hpp"
#include "analysis/word_reader.hpp"
#include "names/designator.hpp"
#include "search/compounds.hpp"
#include "search/name_spotter.hpp"

namespace nsearch::search {
namespace {

using query::Node;

constexpr std::size_t kMostPrefixForms = 500;
constexpr std::size_t kMostNameWords = 4;  // of a phrase that is a full name
constexpr std::size_t kMostWords = 256;    // of a query: a pasted article is cut, and the notes say so

bool is_listed(MatchReason why) {
    return why == MatchReason::User || why == MatchReason::Curated || why == MatchReason::Given;
}

void add_form(Concept& found, Form form) {
    if (form.count == 0) return;
    const auto same = [&](const Form& known) { return known.form == form.form; };
    const auto known = std::find_if(found.forms.begin(), found.forms.end(), same);
    if (known == found.forms.end()) {
        found.forms.push_back(std::move(form));
    } else if (known->why == MatchReason::Inflected && is_listed(form.why)) {
        *known = std::move(form);  // a listed form that is also a case of another is a listed form
    }
}

/// Looks up the words of one query.
class QueryExpander {
public:
    QueryExpander(const names::Clusters& clusters, const names::Lexicon& lexicon, const NameOptions& names,
                  const std::vector<std::string>& languages, std::uint64_t articles)
        : clusters_(clusters),
          lexicon_(lexicon),
          options_(names),
          expander_(&clusters, lexicon),
          languages_(languages),
          articles_(articles) {}

    Expanded run(const Node& root) {
        spotter_.look_at(root);
        result_.root = part_of(root);
        mark_function_words();
        for (Concept& found : result_.concepts) found.idf = idf_of(found);
        return std::move(result_);
    }

private:
    Part part_of(const Node& node) {
        switch (node.kind) {
            case Node::Kind::Word:
            case Node::Kind::Prefix:
                return concept_part(word_concept(node, node.text));
            case Node::Kind::Phrase:
                return phrase_part(node);
            case Node::Kind::Group:
                return children_part(Part::Kind::Group, node);
            case Node::Kind::And:
                return children_part(Part::Kind::And, node);
            case Node::Kind::Or:
                return children_part(Part::Kind::Or, node);
            case Node::Kind::Not:
                return children_part(Part::Kind::Not, node);
            case Node::Kind::All:
                return Part{Part::Kind::All, {}, 0, -1, {}, {}, {}};
            default:
                return filter_part(node);
        }
    }

    Part concept_part(Concept found) {
        Part part;
        part.kind = Part::Kind::Concept;
        part.leaf = result_.leaves++;
        part.asked = found.asked;
        part.words.push_back(add_concept(std::move(found)));
        return part;
    }

    std::size_t add_concept(Concept found) {
        result_.concepts.push_back(std::move(found));
        return result_.concepts.size() - 1;
    }

    Part children_part(Part::Kind kind, const Node& node) {
        Part part;
        part.kind = kind;
        for (std::size_t i = 0; i < node.children.size();) {
            if (result_.concepts.size() >= kMostWords) {
                note_too_long(node.children[i]);
                break;
            }
            const std::size_t words = kind == Part::Kind::Group ? name_length(node.children, i) : 1;
            if (words > 1) {
                part.children.push_back(concept_part(name_concept(node.children, i, words)));
            } else {
                part.children.push_back(part_of(node.children[i]));
            }
            i += words;
        }
        if (kind == Part::Kind::Group) {
            pin_full_names(node.children);
            add_joined(node.children, part);
        }
        return part;
    }

    /// Words typed as one ("e-mail") are also looked for written together.
    void add_joined(const std::vector<Node>& nodes, const Part& part) {
        if (nodes.size() != part.children.size()) return;
        for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
            const bool words = may_be_name(nodes[i]) && may_be_name(nodes[i + 1]);
            if (!words || nodes[i].position != nodes[i + 1].position) continue;
            const std::string form =
                analysis::fold_word(nodes[i].text) + analysis::fold_word(nodes[i + 1].text);
            // With a hyphen they are found by themselves; the form would only make them seem frequent.
            if (!lexicon_.is_written_as_one(form)) continue;
            for (const std::size_t child : {i, i + 1}) {
                Concept& found = result_.concepts[part.children[child].words.front()];
                add_form(found, {form, MatchReason::Compound, {}, lexicon_.frequency(form)});
            }
        }
    }

    /// Names side by side may be those of one person: where the two stand together in an article, each may
    /// also be in a form that would be too uncertain by itself.
    void pin_full_names(const std::vector<Node>& nodes) {
        for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
            const auto one = name_concepts_.find(&nodes[i]);
            const auto other = name_concepts_.find(&nodes[i + 1]);
            if (one == name_concepts_.end() || other == name_concepts_.end()) continue;
            NameOptions wide = options_;
            wide.level = NameLevel::Wide;
            for (names::SpellingForms& full :
                 expander_.expand(nodes[i].text + ' ' + nodes[i + 1].text, wide)) {
                if (!full.full_name || !adds_forms(full, one->second, other->second)) continue;
                result_.concepts[one->second].spellings.push_back(full);
                result_.concepts[other->second].spellings.push_back(std::move(full));
            }
        }
    }

    [[nodiscard]] bool adds_forms(const names::SpellingForms& full, std::size_t one,
                                  std::size_t other) const {
        const auto is_new = [](const Concept& known, const names::WordForm& form) {
            return std::none_of(known.forms.begin(), known.forms.end(),
                                [&](const Form& have) { return have.form == form.form; });
        };
        const auto has_new = [&](const Concept& known, const std::vector<names::WordForm>& forms) {
            return std::any_of(forms.begin(), forms.end(),
                               [&](const names::WordForm& form) { return is_new(known, form); });
        };
        return full.words.size() == 2 && (has_new(result_.concepts[one], full.words[0]) ||
                                          has_new(result_.concepts[other], full.words[1]));
    }

    void note_too_long(const Node& node) {
        result_.notes.push_back({node.position, "only the first " + std::to_string(kMostWords) +
                                                    " words of the query were used"});
    }

    static bool may_be_name(const Node& node) { return node.kind == Node::Kind::Word && !node.exact; }

    /// Everyday words are not looked for by sound.
    [[nodiscard]] bool is_name(const std::string& word) const {
        const std::string folded = analysis::fold_word(word);
        return spotter_.may_be_name(word) && !is_function_word(folded) && lexicon_.is_name(folded);
    }

    static std::string joined(const std::vector<Node>& nodes, std::size_t from, std::size_t count) {
        std::string text;
        for (std::size_t i = from; i < from + count; ++i) text += (i == from ? "" : " ") + nodes[i].text;
        return text;
    }

    /// Number of words from `from` on that are one listed name; 1 if they are none.
    [[nodiscard]] std::size_t name_length(const std::vector<Node>& nodes, std::size_t from) const {
        if (options_.level == NameLevel::Off) return 1;
        std::size_t most = 0;
        while (from + most < nodes.size() && most < clusters_.longest() && may_be_name(nodes[from + most])) {
            ++most;
        }
        for (std::size_t count = most; count > 1; --count) {
            const std::string folded = names::fold_words(joined(nodes, from, count));
            if (clusters_.contains(folded) || (count == 2 && is_designator(folded))) return count;
        }
        return 1;
    }

    /// "Shahed 136": a number after a word that is none of everyday language.
    [[nodiscard]] bool is_designator(const std::string& folded) const {
        const auto designator = names::parse_designator(folded);
        return designator && !is_function_word(designator->letters) && lexicon_.is_name(designator->letters);
    }

    Concept name_concept(const std::vector<Node>& nodes, std::size_t from, std::size_t count) {
        Concept found;
        found.asked = joined(nodes, from, count);
        found.title = nodes[from].title;
        NameOptions options = options_;
        if (nodes[from].wide) options.level = NameLevel::Wide;
        add_own_spelling(found, found.asked, options);
        add_variants(found, found.asked, options);
        return found;
    }

    /// The words of a name of several, as they are and in their forms, one after another.
    void add_own_spelling(Concept& found, const std::string& text, const NameOptions& options) {
        names::SpellingForms own;
        own.base = text;
        for (const std::string& word : analysis::words_of(text)) {
            own.words.push_back(
                expander_.forms_of_word(word, MatchReason::Exact, names::Endings::Any, options.family));
            if (own.words.back().empty()) return;
        }
        found.spellings.push_back(std::move(own));
    }

    void add_variants(Concept& found, const std::string& name, const NameOptions& options) {
        for (names::SpellingForms& spelling : expander_.expand(name, options)) {
            if (spelling.words.size() > 1) {
                const bool own = names::fold_words(spelling.base) == names::fold_words(name);
                if (!own) found.spellings.push_back(std::move(spelling));
                continue;
            }
            for (names::WordForm& form : spelling.words.front()) {
                add_form(found, {std::move(form.form), form.why, spelling.cluster, form.count});
            }
        }
    }

    Concept word_concept(const Node& node, const std::string& word) {
        Concept found;
        found.asked = word;
        found.title = node.title;
        const std::string folded = analysis::fold_word(word);
        if (node.kind == Node::Kind::Prefix) {
            found.asked += '*';
            for (const std::string& form : lexicon_.starting_with(folded, kMostPrefixForms + 1)) {
                add_form(found, {form, MatchReason::Prefix, {}, lexicon_.frequency(form)});
            }
            limit_prefix(found, node);
            return found;
        }
        add_form(found, {folded, MatchReason::Exact, {}, lexicon_.frequency(folded)});
        if (node.exact) return found;
        for (const std::string& form : lexicon_.same_stem(word)) {
            add_form(found, {form, MatchReason::Stem, {}, lexicon_.frequency(form)});
        }
        if (lexicon_.has_compounds() && !is_function_word(folded)) {
            for (const std::string& form : compounds_of(folded, lexicon_)) {
                add_form(found, {form, MatchReason::Compound, {}, lexicon_.frequency(form)});
            }
        }
        NameOptions options = options_;
        if (options.level == NameLevel::Off) return found;
        const bool name = node.wide || is_name(word);
        if (node.wide) options.level = NameLevel::Wide;
        if (!name) options.level = std::min(options.level, NameLevel::Exact);
        if (options.level >= NameLevel::Balanced) name_concepts_[&node] = result_.concepts.size();
        add_variants(found, word, options);
        if (name) add_inflections(found, word, folded, options);
        return found;
    }

    /// Case endings of a name that no list has.
    void add_inflections(Concept& found, const std::string& word, const std::string& folded,
                         const NameOptions& options) {
        for (names::WordForm& form :
             expander_.forms_of_word(word, MatchReason::Exact, names::Endings::Any, options.family)) {
            if (form.form != folded && lexicon_.is_name(form.form))
                add_form(found, {std::move(form.form), form.why, {}, form.count});
        }
    }

    void limit_prefix(Concept& found, const Node& node) {
        if (found.forms.size() <= kMostPrefixForms) return;
        const auto more_frequent = [](const Form& a, const Form& b) { return a.count > b.count; };
        std::stable_sort(found.forms.begin(), found.forms.end(), more_frequent);
        found.forms.resize(kMostPrefixForms);
        result_.notes.push_back({node.position, found.asked + " begins too many words; the " +
                                                    std::to_string(kMostPrefixForms) +
                                                    " most frequent ones were used"});
    }

    Part phrase_part(const Node& node) {
        if (!node.exact && node.slop < 0 && options_.level != NameLevel::Off && is_whole_name(node)) {
            Node word = node;
            word.kind = Node::Kind::Word;
            return concept_part(name_concept({word}, 0, 1));
        }
        Part part;
        part.kind = Part::Kind::Phrase;
        part.leaf = result_.leaves++;
        part.slop = node.slop;
        part.asked = (node.exact ? "=\"" : "\"") + node.text + '"';
        for (const std::string& word : analysis::words_of(node.text)) {
            Node leaf = Node::leaf(Node::Kind::Word, word, node.position);
            leaf.exact = node.exact;
            leaf.title = node.title;
            part.words.push_back(add_concept(word_concept(leaf, word)));
            in_phrase_.push_back(part.words.back());
        }
        return part;
    }

    /// A phrase that is listed, or a designation, or of names only ("Alexander Lukashenko").
    [[nodiscard]] bool is_whole_name(const Node& node) const {
        const std::string folded = names::fold_words(node.text);
        if (clusters_.contains(folded) || names::parse_designator(folded)) return true;
        if (options_.level < NameLevel::Balanced) return false;
        const std::vector<std::string> words = analysis::words_of(node.text);
        std::size_t all = 0;
        for (const std::string& word : words) {
            if (!names::is_name_filler(analysis::fold_word(word)) && !is_name(word)) return false;
            ++all;
        }
        return all > 1 && all <= kMostNameWords;
    }

    static Part filter_part(const Node& node) {
        Part part;
        part.kind = Part::Kind::Filter;
        if (node.kind == Node::Kind::Dates) {
            part.filter = index::Plan::dates(node.first, node.last);
        } else if (node.kind == Node::Kind::Language) {
            part.filter = index::Plan::of_forms(index::Field::Language, {analysis::fold_word(node.text)});
        } else {
            std::vector<index::Plan> words;
            for (const std::string& word : analysis::words_of(node.text)) {
                words.push_back(index::Plan::of_forms(index::Field::Source, {analysis::fold_word(word)}));
            }
            part.filter = index::Plan::of(index::Plan::Op::And, std::move(words));
        }
        return part;
    }

    [[nodiscard]] bool is_function_word(const std::string& folded) const {
        return std::any_of(languages_.begin(), languages_.end(), [&](const std::string& language) {
            return analysis::is_function_word(folded, language);
        });
    }

    /// Words of phrases always count; and where there are function words alone, they do, too.
    void mark_function_words() {
        std::size_t others = 0;
        for (std::size_t i = 0; i < result_.concepts.size(); ++i) {
            const bool in_phrase = std::count(in_phrase_.begin(), in_phrase_.end(), i) != 0;
            Concept& found = result_.concepts[i];
            found.function_word =
                !in_phrase && found.spellings.empty() && is_function_word(analysis::fold_word(found.asked));
            others += found.function_word ? 0U : 1U;
        }
        if (others != 0) return;
        for (Concept& found : result_.concepts) found.function_word = false;
    }

    [[nodiscard]] double idf_of(const Concept& found) const {
        std::uint64_t have = 0;
        for (const Form& form : found.forms) have += form.count;
        for (const names::SpellingForms& spelling : found.spellings) {
            std::uint64_t rarest = articles_;
            for (const auto& forms : spelling.words) {
                std::uint64_t word = 0;
                for (const names::WordForm& form : forms) word += form.count;
                rarest = std::min(rarest, word);
            }
            have += rarest;
        }
        const auto all = static_cast<double>(articles_);
        const double some = std::min(static_cast<double>(have), all);
        return std::log(1 + (all - some + 0.5) / (some + 0.5));
    }

    const names::Clusters& clusters_;
    const names::Lexicon& lexicon_;
    const NameOptions& options_;
    names::Expander expander_;
    const std::vector<std::string>& languages_;
    std::uint64_t articles_;
    Expanded result_;
    NameSpotter spotter_;
    std::map<const Node*, std::size_t> name_concepts_;  ///< words taken as names: their concepts
    std::vector<std::size_t> in_phrase_;
};

}  // namespace

Expanded expand(const Node& root, const names::Clusters& clusters, const names::Lexicon& lexicon,
                const NameOptions& names, const std::vector<std::string>& languages, std::uint64_t articles) {
    return QueryExpander(clusters, lexicon, names, languages, articles).run(root);
}

}  // namespace nsearch::search
