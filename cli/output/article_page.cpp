// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/article_page.hpp"

#include "nsearch/analysis.hpp"
#include "output/article_facts.hpp"
#include "output/findings_table.hpp"
#include "output/format.hpp"
#include "output/wrap.hpp"

namespace nsearch::cli {

namespace {

void write_fact(std::string_view label, const std::string& value, Console& console) {
    std::string padded(label);
    padded.resize(12, ' ');
    const Style& style = console.style();
    console.out() << style.dim() << padded << style.reset() << value << "\n";
}

void write_known(std::string_view label, const std::string& value, Console& console) {
    if (!value.empty()) write_fact(label, clean_line(value, console.screen()), console);
}

/// The paragraphs of a text, wrapped, with an empty line after each line feed of the original.
void write_paragraphs(const std::string& text, std::string_view indent, Console& console) {
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const MarkedText line{clean_line(text.substr(start, end - start), console.screen()), {}};
        console.out() << (line.text.empty() ? std::string("\n")
                                            : wrapped(line, indent, console.width(), console.style()));
        start = end + 1;
    }
}

void write_headline(const Article& article, Console& console) {
    const std::string title = clean_line(article.title, console.screen());
    console.out() << console.style().bold() << (title.empty() ? "(no title)" : title)
                  << console.style().reset() << "\n";
}

void write_facts(const Article& article, Console& console) {
    std::string authors;
    for (const std::string& author : article.authors) authors += (authors.empty() ? "" : ", ") + author;
    write_known("date", date_in_words(article), console);
    write_known("modified", modified_in_words(article), console);
    write_known("first seen", article.first_seen, console);
    write_known("authors", authors, console);
    write_known("source", article.source, console);
    write_known(article.languages.empty() ? "language" : "languages", languages_in_words(article), console);
    write_known("kind", kind_in_words(article.kind), console);
    write_known("url", article.url, console);
    write_known("id", article.id, console);
    if (!article.path.empty()) {
        write_fact("path", clean_path(nearby_path(article.path), console.screen()), console);
    }
}

/// "set aside: 3 parts, 41 words"
std::string summary_of(const std::vector<std::string>& zones) {
    if (zones.empty()) return "set aside: nothing";
    std::size_t words = 0;
    for (const std::string& zone : zones) words += analyze(zone).size();
    return "set aside: " + counted(zones.size(), "part") + ", " + counted(words, "word");
}

void write_separator(const std::string& text, Console& console) {
    const Style& style = console.style();
    console.out() << "\n" << style.dim() << "-- " << text << " --" << style.reset() << "\n";
}

void write_boilerplate(const std::vector<std::string>& zones, bool whole, Console& console) {
    if (zones.empty() && !whole) return;
    write_separator(summary_of(zones) + (whole ? "" : " (--show-boilerplate)"), console);
    if (!whole) return;
    for (const std::string& zone : zones) {
        if (&zone != &zones.front()) console.out() << "\n";
        write_paragraphs(zone, "  | ", console);
    }
}

}  // namespace

void write_article(const Article& article, const ArticlePage& page, Console& console) {
    write_headline(article, console);
    write_facts(article, console);
    if (!article.text.empty()) {
        console.out() << "\n";
        write_paragraphs(article.text, "", console);
    }
    write_boilerplate(article.boilerplate, page.boilerplate, console);
    if (page.findings && !article.findings.empty()) {
        write_separator("how this was found: + taken, - seen besides", console);
        write_findings(article.findings, console);
    }
}

}  // namespace nsearch::cli
