// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/expansion.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/fold.hpp"
#include "analysis/function_words.hpp"
#include "analysis/word_reader.hpp"

namespace nsearch::search {
namespace {

using query::Node;

constexpr std::size_t kMostPrefixForms = 500;
constexpr std::size_t kMostWords = 256;  // of a query: a pasted article is cut, and the notes say so

std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> words;
    analysis::WordReader reader(text);
    for (analysis::WordSpan span; reader.next(span);) {
        words.emplace_back(text.substr(span.start, span.end - span.start));
    }
    return words;
}

void add_form(Concept& found, Form form) {
    const auto same = [&](const Form& known) { return known.form == form.form; };
    if (form.count > 0 && std::none_of(found.forms.begin(), found.forms.end(), same)) {
        found.forms.push_back(std::move(form));
    }
}

class Expander {
public:
    Expander(const names::Clusters* clusters, const names::Lexicon& lexicon,
             const std::vector<std::string>& languages, std::uint64_t articles)
        : clusters_(clusters), lexicon_(lexicon), languages_(languages), articles_(articles) {}

    Expanded run(const Node& root) {
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
        return part;
    }

    void note_too_long(const Node& node) {
        result_.notes.push_back({node.position, "only the first " + std::to_string(kMostWords) +
                                                    " words of the query were used"});
    }

    static bool may_be_name(const Node& node) { return node.kind == Node::Kind::Word && !node.exact; }

    static std::string joined(const std::vector<Node>& nodes, std::size_t from, std::size_t count) {
        std::string text;
        for (std::size_t i = from; i < from + count; ++i) text += (i == from ? "" : " ") + nodes[i].text;
        return text;
    }

    /// Number of words from `from` on that are one listed name; 1 if they are none.
    [[nodiscard]] std::size_t name_length(const std::vector<Node>& nodes, std::size_t from) const {
        if (clusters_ == nullptr) return 1;
        std::size_t most = 0;
        while (from + most < nodes.size() && most < clusters_->longest() && may_be_name(nodes[from + most])) {
            ++most;
        }
        for (std::size_t count = most; count > 1; --count) {
            if (!clusters_->find(names::fold_words(joined(nodes, from, count))).empty()) return count;
        }
        return 1;
    }

    Concept name_concept(const std::vector<Node>& nodes, std::size_t from, std::size_t count) {
        Concept found;
        found.asked = joined(nodes, from, count);
        found.title = nodes[from].title;
        add_own_spelling(found, found.asked);
        add_variants(found, found.asked);
        return found;
    }

    /// The words of a name of several, as they are and in their forms, one after another.
    void add_own_spelling(Concept& found, const std::string& text) {
        names::SpellingForms own;
        own.base = text;
        for (const std::string& word : split_words(text)) {
            own.words.push_back(names::forms_of_word(lexicon_, word, MatchReason::Exact, true));
            if (own.words.back().empty()) return;
        }
        found.spellings.push_back(std::move(own));
    }

    void add_variants(Concept& found, const std::string& name) {
        if (clusters_ == nullptr) return;
        for (names::SpellingForms& spelling : names::expand(*clusters_, lexicon_, name)) {
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
        add_variants(found, word);
        return found;
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
        if (!node.exact && node.slop < 0 && clusters_ != nullptr &&
            !clusters_->find(names::fold_words(node.text)).empty()) {
            Node word = node;
            word.kind = Node::Kind::Word;
            return concept_part(name_concept({word}, 0, 1));
        }
        Part part;
        part.kind = Part::Kind::Phrase;
        part.leaf = result_.leaves++;
        part.slop = node.slop;
        part.asked = (node.exact ? "=\"" : "\"") + node.text + '"';
        for (const std::string& word : split_words(node.text)) {
            Node leaf = Node::leaf(Node::Kind::Word, word, node.position);
            leaf.exact = node.exact;
            leaf.title = node.title;
            part.words.push_back(add_concept(word_concept(leaf, word)));
            in_phrase_.push_back(part.words.back());
        }
        return part;
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
            for (const std::string& word : split_words(node.text)) {
                words.push_back(index::Plan::of_forms(index::Field::Source, {analysis::fold_word(word)}));
            }
            part.filter = index::Plan::of(index::Plan::Op::And, std::move(words));
        }
        return part;
    }

    [[nodiscard]] bool is_function_word(const Concept& found) const {
        const std::string folded = analysis::fold_word(found.asked);
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
            found.function_word = !in_phrase && found.spellings.empty() && is_function_word(found);
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

    const names::Clusters* clusters_;
    const names::Lexicon& lexicon_;
    const std::vector<std::string>& languages_;
    std::uint64_t articles_;
    Expanded result_;
    std::vector<std::size_t> in_phrase_;
};

}  // namespace

Expanded expand(const Node& root, const names::Clusters* clusters, const names::Lexicon& lexicon,
                const std::vector<std::string>& languages, std::uint64_t articles) {
    return Expander(clusters, lexicon, languages, articles).run(root);
}

}  // namespace nsearch::search
