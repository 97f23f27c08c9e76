// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Answers for people.
#include <algorithm>

#include "output/article_facts.hpp"
#include "output/hit_columns.hpp"
#include "output/utf8.hpp"
#include "output/wrap.hpp"
#include "output/writers.hpp"

namespace nsearch::cli {

namespace {

constexpr std::string_view kIndent = "    ";

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : std::string(separator)) + part;
    return text;
}

class TextWriter : public AnswerWriter {
public:
    explicit TextWriter(Console& console) : console_(console) {}

    void write(const Answer& answer) override {
        Output& out = console_.out();
        if (answer.query_id) write_query(answer);
        if (!answer.results.hits.empty()) {
            out << console_.style().dim() << count_line(answer) << console_.style().reset() << "\n\n";
        }
        for (const Hit& hit : answer.results.hits) write_hit(hit);
        if (!answer.results.explanation.empty()) {
            out << "searched for:\n" << clean_text(answer.results.explanation, console_.screen()) << "\n";
        }
    }

private:
    void write_query(const Answer& answer) {
        const Style& style = console_.style();
        console_.out() << "== " << clean_line(*answer.query_id, console_.screen()) << ": " << style.bold()
                       << clean_line(answer.query, console_.screen()) << style.reset() << "\n";
        if (answer.results.hits.empty()) console_.out() << "nothing found\n\n";
    }

    static std::string count_line(const Answer& answer) {
        const SearchResults& results = answer.results;
        const auto partial = static_cast<std::size_t>(std::count_if(
            results.hits.begin(), results.hits.end(), [](const Hit& hit) { return hit.partial; }));
        const std::size_t full = results.hits.size() - partial;
        std::string line = results.total_is_exact ? "" : "about ";
        line += counted(results.total, "article");
        if (answer.options.words == WordsMode::Auto && partial > 0) {
            line = results.total == 0 ? "no article has all the words" : line + " with all the words";
            line += full > 0 || results.total == 0 ? ", then " : "; then ";
            line += grouped(partial) + " with most of them";
        }
        const std::size_t first = results.hits.front().rank;
        if (results.total > full + answer.options.offset || first > 1) {
            line += "; here " + grouped(first) + " to " + grouped(results.hits.back().rank);
            if (results.total > results.hits.back().rank) line += " (more: -n, --offset; all: --all)";
        }
        return line;
    }

    void write_hit(const Hit& hit) {
        const Style& style = console_.style();
        Output& out = console_.out();
        std::string rank = std::to_string(hit.rank) + ".";
        rank.resize(std::max(rank.size() + 1, kIndent.size()), ' ');
        out << rank << style.bold() << title_of(hit) << style.reset() << "\n"
            << kIndent << style.dim() << facts(hit) << style.reset() << "\n";
        if (!hit.snippet.empty()) {
            const MarkedText snippet = clean_line(hit.snippet, hit.snippet_highlights, console_.screen());
            out << wrapped(snippet, kIndent, console_.width(), style);
        }
        write_labelled("matched: ", describe_matches(hit.matched));
        write_labelled("has not: ", joined(hit.missing, ", "));
        out << "\n";
    }

    void write_labelled(const std::string& label, const std::string& text) {
        if (text.empty()) return;
        const MarkedText line{label + clean_line(text, console_.screen()), {}};
        console_.out() << wrapped(line, kIndent, console_.width(), console_.style());
    }

    [[nodiscard]] std::string title_of(const Hit& hit) const {
        const std::string title = clean_line(hit.article.title, console_.screen());
        return title.empty() ? "(no title)" : title;
    }

    /// "2022-10-28 · Tehran Times · en · articles/2.txt · #3"
    [[nodiscard]] std::string facts(const Hit& hit) const {
        const Article& article = hit.article;
        std::vector<std::string> facts = {clean_line(short_date(article), console_.screen())};
        for (const std::string& fact : {article.source, article.language}) {
            if (!fact.empty()) facts.push_back(clean_line(fact, console_.screen()));
        }
        if (const std::string kind = kind_in_words(article.kind); !kind.empty()) facts.push_back(kind);
        const std::string place = article.path.empty() ? article.id : nearby_path(article.path);
        if (!place.empty()) facts.push_back(clean_path(place, console_.screen()));
        facts.push_back("#" + std::to_string(hit.number));
        return joined(facts, " · ");
    }

    Console& console_;
};

}  // namespace

std::unique_ptr<AnswerWriter> make_text_writer(Console& console) {
    return std::make_unique<TextWriter>(console);
}

}  // namespace nsearch::cli
