// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is wrong, or doubtful, in a variants file of the user's.
#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/function_words.hpp"
#include "names/check_sound.hpp"
#include "names/cluster.hpp"
#include "names/clusters.hpp"
#include "names/curated.hpp"
#include "names/orthography.hpp"
#include "names/whole_file.hpp"
#include "nsearch/error.hpp"
#include "nsearch/names.hpp"
#include "util/table.hpp"
#include "util/utf8.hpp"

namespace nsearch::data {
extern const std::vector<std::pair<std::string_view, std::string_view>> stopwords;
}

namespace nsearch {
namespace {

using names::Cluster;
using names::Variant;

constexpr std::size_t kShort = 3;  // letters; shorter names are words and abbreviations of many languages

std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}

/// "a, b, c"
std::string listed(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

/// With one digit after the point, whatever the locale.
std::string rounded(float number) {
    char text[16];
    const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::fixed, 1).ptr;
    return {text, end};
}

std::vector<std::string> languages_with(std::string_view word) {
    std::vector<std::string> languages;
    for (const auto& [language, words] : data::stopwords) {
        if (analysis::is_function_word(word, language)) languages.emplace_back(language);
    }
    return languages;
}

/// The spellings of a group of a deny line, whose own parser keeps only what they fold to.
std::vector<Variant> variants_of_group(std::string_view column) {
    return names::parse_cluster_line("person\tgroup\t" + std::string(column)).cluster->variants;
}

class Checker {
public:
    explicit Checker(std::string_view bytes) : lines_(table::split(bytes, '\n')) {}

    std::vector<NameProblem> run() {
        for (number_ = 1; number_ <= lines_.size(); ++number_) read_line(lines_[number_ - 1]);
        for (const auto& [number, cluster] : clusters_) {
            number_ = number;
            check_cluster(cluster);
        }
        for (const std::size_t number : denials_) {
            number_ = number;
            check_denial(lines_[number - 1]);
        }
        std::stable_sort(problems_.begin(), problems_.end(),
                         [](const NameProblem& a, const NameProblem& b) { return a.line < b.line; });
        return std::move(problems_);
    }

private:
    void report(std::string message, bool error = false) {
        problems_.push_back({number_, error, std::move(message)});
    }

    void read_line(std::string_view line) {
        try {
            names::ClusterLine parsed = names::parse_cluster_line(line);
            if (parsed.denial) denials_.push_back(number_);
            if (!parsed.cluster) return;
            note_places(*parsed.cluster);
            clusters_.emplace(number_, std::move(*parsed.cluster));
        } catch (const Error& error) {
            report(error.what(), true);
        }
    }

    /// Remembers where each spelling and id stands, and reports those that stand somewhere already.
    void note_places(const Cluster& cluster) {
        const auto [id, fresh] = ids_.emplace(cluster.kind + ' ' + cluster.id, number_);
        if (!fresh) report("line " + std::to_string(id->second) + " has the id " + cluster.id + " already");
        for (const Variant& variant : cluster.variants) {
            const auto [place, added] = by_form_[variant.folded].emplace(cluster.kind, number_);
            if (added) continue;
            report(quoted(variant.text) + " stands in a " + cluster.kind + " of line " +
                       std::to_string(place->second) + " already",
                   true);
        }
    }

    void check_cluster(const Cluster& cluster) {
        const bool hides = report_hidden(cluster);
        for (const Variant& variant : cluster.variants) check_word(variant);
        // Organisations, weapons and places have other names, so theirs need not sound alike.
        if (cluster.kind == "person" || cluster.kind == "given") check_sound(cluster);
        const Variant& first = cluster.variants.front();
        const bool says_something = hides || first.fixed || first.loose;
        if (cluster.variants.size() == 1 && !says_something) {
            report(quoted(first.text) + " is the only spelling: the line changes nothing");
        }
    }

    /// Names the clusters of the library that are hidden for a spelling; one of the same kind and id is meant
    /// to be.
    bool report_hidden(const Cluster& cluster) {
        std::map<std::string, std::vector<std::string>> hidden;
        bool any = false;
        for (const Variant& variant : cluster.variants) {
            for (const Cluster& other : curated_.find(variant.folded)) {
                any = true;
                if (other.kind == cluster.kind && other.id == cluster.id) continue;
                hidden[other.kind + ' ' + other.id].push_back(quoted(variant.text));
            }
        }
        for (const auto& [name, spellings] : hidden) {
            report("nsearch's own " + name + " has " + listed(spellings) + " too: this line hides it there");
        }
        return any;
    }

    void check_word(const Variant& variant) {
        if (variant.loose || names::count_words(variant.folded) != 1) return;
        const std::vector<std::string> languages = languages_with(variant.folded);
        if (!languages.empty()) {
            report(quoted(variant.text) + " is an everyday word (" + listed(languages) +
                   "): mark it ~ to have it count beside other words of a name only");
        }
        const std::u32string letters = utf8::decode(variant.folded);
        // A word of two letters is a long one where a letter is a syllable or a word.
        const bool counts = names::script_of(letters) != names::Script::Other;
        if (counts && letters.size() < kShort && !variant.fixed) {
            report(quoted(variant.text) +
                   " is so short that with endings it meets other words: mark it = to have none");
        }
    }

    void check_sound(const Cluster& cluster) {
        for (const names::Outlier& outlier : names::outliers(cluster.variants)) {
            report(quoted(outlier.text) + " sounds like none of the others; the nearest is " +
                   quoted(outlier.nearest) + ", " + rounded(outlier.distance) + " away");
        }
    }

    void check_denial(std::string_view line) {
        const std::vector<std::string_view> columns = table::split(line, '\t');
        const std::vector<Variant> one = variants_of_group(columns[1]);
        const std::vector<Variant> other = variants_of_group(columns[2]);
        for (const Variant& variant : one) {
            const auto same = [&](const Variant& form) { return form.folded == variant.folded; };
            if (std::none_of(other.begin(), other.end(), same)) continue;
            report(quoted(variant.text) + " stands on both sides: nothing can be kept apart from itself");
            return;
        }
        // A denial of one spelling is one of all of its cluster.
        const bool dead = names::any_near(one, other) == false &&
                          names::any_near(with_clusters(one), with_clusters(other)) == false;
        if (dead) report("no spelling of one side sounds like one of the other: the line changes nothing");
    }

    /// The group with what its spellings stand for, each cluster once.
    [[nodiscard]] std::vector<Variant> with_clusters(std::vector<Variant> group) const {
        std::map<std::string, Cluster> clusters;
        for (const Variant& variant : group) {
            for (Cluster& cluster : curated_.find(variant.folded)) {
                clusters.emplace(cluster.kind + ' ' + cluster.id, std::move(cluster));
            }
            const auto places = by_form_.find(variant.folded);
            if (places == by_form_.end()) continue;
            for (const auto& [kind, line] : places->second) {
                clusters.try_emplace("line " + std::to_string(line), clusters_.at(line));
            }
        }
        for (auto& [name, cluster] : clusters) {
            std::move(cluster.variants.begin(), cluster.variants.end(), std::back_inserter(group));
        }
        return group;
    }

    std::vector<std::string_view> lines_;
    std::size_t number_ = 1;                   ///< of the line that is being looked at
    std::map<std::size_t, Cluster> clusters_;  ///< by line
    std::vector<std::size_t> denials_;         ///< their lines
    std::map<std::string, std::size_t> ids_;   ///< kind and id: line
    std::map<std::string, std::map<std::string, std::size_t>> by_form_;  ///< folded spelling: kind: line
    names::Clusters curated_{&names::CuratedNames::built_in()};
    std::vector<NameProblem> problems_;
};

}  // namespace

std::vector<NameProblem> NameVariants::check(const std::string& path) {
    return Checker(names::read_whole(path)).run();
}

}  // namespace nsearch
