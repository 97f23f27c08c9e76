// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hit_builder.hpp"

#include <algorithm>
#include <utility>

#include "analysis/fold.hpp"
#include "search/snippet.hpp"

namespace nsearch::search {
namespace {

/// Collects the forms of one leaf, each once, in whatever spelling stands first.
class MatchCollector {
public:
    MatchCollector(const Part& part, const Article& article, const std::string& text)
        : asked_(part.asked), article_(article), text_(text) {}

    void add(const Occurrence& found) {
        const std::string& where = found.in_title ? article_.title : text_;
        std::string surface = where.substr(found.start, found.end - found.start);
        std::string folded = analysis::fold_text(surface);
        const auto known = std::find(folded_.begin(), folded_.end(), folded);
        if (known != folded_.end()) {
            ++matches_[static_cast<std::size_t>(known - folded_.begin())].count;
            return;
        }
        folded_.push_back(std::move(folded));
        matches_.push_back({asked_, std::move(surface), found.why,
                            found.cluster == nullptr ? std::string() : *found.cluster, 1});
    }

    std::vector<Match> take() {
        std::stable_sort(matches_.begin(), matches_.end(),
                         [](const Match& a, const Match& b) { return a.count > b.count; });
        return std::move(matches_);
    }

private:
    const std::string& asked_;
    const Article& article_;
    const std::string& text_;
    std::vector<std::string> folded_;
    std::vector<Match> matches_;
};

void collect(const Part& part, const Article& article, const std::string& text,
             const std::vector<Occurrences>& leaves, std::vector<Match>& matches) {
    if (part.kind == Part::Kind::Not) return;
    if (part.kind == Part::Kind::Concept || part.kind == Part::Kind::Phrase) {
        MatchCollector collector(part, article, text);
        for (const Occurrence& found : leaves[part.leaf]) collector.add(found);
        std::vector<Match> found = collector.take();
        std::move(found.begin(), found.end(), std::back_inserter(matches));
    }
    for (const Part& child : part.children) collect(child, article, text, leaves, matches);
}

/// A part as people may be told of it.
std::string name_of(const Part& part) {
    if (!part.asked.empty()) return part.asked;
    std::string out;
    for (const Part& child : part.children) {
        if (!out.empty()) out += part.kind == Part::Kind::Or ? " OR " : " ";
        out += name_of(child);
    }
    return out;
}

}  // namespace

std::string searched_text(const Article& article, bool boilerplate) {
    if (!boilerplate) return article.text;
    std::string text;
    for (const std::string& zone : article.boilerplate) text += (text.empty() ? "" : "\n\n") + zone;
    return text;
}

Hit build_hit(const Expanded& query, Article article, const std::vector<Occurrences>& leaves,
              const Verdict& verdict, const SearchOptions& options) {
    Hit hit;
    const std::string text = searched_text(article, options.boilerplate);
    collect(query.root, article, text, leaves, hit.matched);
    hit.title_highlights = title_highlights(leaves);
    Snippet snippet = make_snippet(text, query, leaves, options.snippet);
    hit.snippet = std::move(snippet.text);
    hit.snippet_highlights = std::move(snippet.highlights);
    hit.partial = !verdict.missing.empty();
    for (const Part* part : verdict.missing) hit.missing.push_back(name_of(*part));
    hit.article = std::move(article);
    hit.article.text.clear();
    hit.article.boilerplate.clear();
    return hit;
}

}  // namespace nsearch::search
