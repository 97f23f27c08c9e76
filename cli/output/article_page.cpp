// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/article_page.hpp"

#include "output/format.hpp"
#include "output/wrap.hpp"

namespace nsearch::cli {

namespace {

void write_fact(std::string_view label, const std::string& value, Console& console) {
    std::string padded(label);
    padded.resize(10, ' ');
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

}  // namespace

void write_article(const Article& article, bool with_boilerplate, Console& console) {
    Output& out = console.out();
    const Style& style = console.style();
    const std::string title = clean_line(article.title, console.screen());
    out << style.bold() << (title.empty() ? "(no title)" : title) << style.reset() << "\n";
    const std::string how = article.date_source.empty() ? "" : " (" + article.date_source + ")";
    write_fact("date", clean_line(article.date.empty() ? "no date" : article.date + how, console.screen()),
               console);
    std::string authors;
    for (const std::string& author : article.authors) authors += (authors.empty() ? "" : ", ") + author;
    write_known("authors", authors, console);
    write_known("source", article.source, console);
    write_fact("language",
               article.language.empty() ? "not recognised" : clean_line(article.language, console.screen()),
               console);
    write_known("url", article.url, console);
    write_known("id", article.id, console);
    if (!article.path.empty()) {
        write_fact("path", clean_path(nearby_path(article.path), console.screen()), console);
    }
    out << "\n";
    write_paragraphs(article.text, "", console);
    if (!with_boilerplate) return;
    out << "\n"
        << style.dim() << "-- set aside: " << counted(article.boilerplate.size(), "part") << " --"
        << style.reset() << "\n";
    for (const std::string& zone : article.boilerplate) {
        write_paragraphs(zone, "  | ", console);
        out << "\n";
    }
}

}  // namespace nsearch::cli
