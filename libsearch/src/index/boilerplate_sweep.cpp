// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/boilerplate_sweep.hpp"

#include "articles/site_lines.hpp"
#include "index/fields.hpp"
#include "index/layout.hpp"
#include "index/xapian_guard.hpp"
#include "nsearch/error.hpp"

namespace nsearch::index {

std::uint64_t BoilerplateSweep::run(const std::string& site) {
    Lines lines;
    std::uint64_t all = 0;
    const std::set<Xapian::docid> numbers = guarded(index_.path(), [&] {
        all = index_.database().get_termfreq(site);
        return articles_with_site_lines(site, all, lines);
    });
    std::uint64_t changed = 0;
    for (const Xapian::docid number : numbers) {
        changed += rewrite(number, all, lines) ? 1U : 0U;
        index_.commit_if_due();
    }
    return changed;
}

/// Articles with a line of the site's in their text, without those that keep theirs.
std::set<Xapian::docid> BoilerplateSweep::articles_with_site_lines(const std::string& site, std::uint64_t all,
                                                                   Lines& lines) {
    const Xapian::Database& database = index_.database();
    std::set<Xapian::docid> numbers;
    const std::string start =
        line_term(kPrefixLine, site, 0).substr(0, kPrefixLine.size() + site.size() - kPrefixSite.size());
    for (auto term = database.allterms_begin(start); term != database.allterms_end(start); ++term) {
        const std::uint64_t line = line_of_term(*term);
        const std::uint64_t articles =
            term.get_termfreq() + database.get_termfreq(line_term(kPrefixAside, site, line));
        if (!articles::is_site_line(line, articles, all)) continue;
        lines.emplace(line, articles);
        numbers.insert(database.postlist_begin(*term), database.postlist_end(*term));
    }
    const std::string whole(kTermWhole);
    auto kept = database.postlist_begin(whole);
    std::erase_if(numbers, [&](Xapian::docid number) {
        if (kept != database.postlist_end(whole)) kept.skip_to(number);
        return kept != database.postlist_end(whole) && *kept == number;
    });
    return numbers;
}

/// True if lines of the article were set aside.
bool BoilerplateSweep::rewrite(Xapian::docid number, std::uint64_t all, const Lines& lines) {
    const Xapian::Document document =
        guarded(index_.path(), [&] { return index_.database().get_document(number); });
    Article article;
    try {
        article = decode_article(document.get_data());
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Corrupt) throw;
        return false;  // `verify` tells of it; the other articles are not to suffer
    }
    const bool mixed = !article.languages.empty();
    const articles::SetAside done = articles::set_aside(article, [&](std::uint64_t line) {
        const auto known = lines.find(line);
        return known != lines.end() && articles::is_site_line(line, known->second, all);
    });
    if (mixed && done == articles::SetAside::Lines) recognise_languages(article);
    const std::string hash = guarded(index_.path(), [&] { return document.get_value(kSlotHash); });
    index_.replace(number, builder_.build(article, hash, done == articles::SetAside::Refused));
    return done == articles::SetAside::Lines;
}

}  // namespace nsearch::index
