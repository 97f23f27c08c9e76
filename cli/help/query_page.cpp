// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/query_page.hpp"

#include "help/render.hpp"

namespace nsearch::cli {

std::string match_reasons() {
    return heading("Why it matched, as each hit says") +
           rows({{"exact", "the word itself, up to case and accents"},
                 {"stem", "another form of the word: drones for drone"},
                 {"prefix", "asked for with a star: drone*"},
                 {"compound",
                  "written together with other words: Drohnenangriff for Drohne, email for e-mail"},
                 {"user, curated, given", "listed: in your own list, in that of nsearch, as a given name"},
                 {"inflected", "a case ending on the name or on one of its spellings"},
                 {"sound", "in no list; it sounds like the name"}});
}

std::string query_page() {
    std::string page = "The query language\n";
    page += heading("Examples");
    page +=
        examples({{"nsearch 'Shahed drones Belarus'", "all the words first, then most of them"},
                  {"nsearch '\"supreme leader\" -russia date:2023'", "a phrase, without a word, of a year"},
                  {"nsearch 'Lukashenko (Tehran OR Minsk) lang:uk'", "either place, Ukrainian articles"},
                  {"nsearch '=Minsk title:visit'", "this spelling only; and a word of the headline"}});
    page += heading("Words");
    page += rows(
        {{"shahed drones", "articles with all the words come first, then those with most of them"},
         {"Lukashenko", "a name: also Лукашенко, Лукашэнка, Łukaszenka, لوکاشنکو, each in its inflections"},
         {"\"supreme leader\"", "these words in this order; inflected or in another spelling too"},
         {"=drone", "this form only: no inflections, no other spellings"},
         {"~Lukashenko", "also what only may be the name (see `nsearch help names`)"},
         {"=\"supreme leader\"", "these words exactly"},
         {"\"drones Belarus\"~5", "both words, at most five others among them, in any order"},
         {"drone*", "every word that begins so"}});
    page += heading("Together");
    page += rows({{"-russia, NOT russia", "articles without the word"},
                  {"Minsk OR Tehran", "either; OR, AND and NOT count in capitals only"},
                  {"( )", "what belongs together"}});
    page += heading("Filters");
    page += rows({{"title:visit", "in the headline"},
                  {"source:guardian", "from this outlet"},
                  {"lang:uk", "in this language"},
                  {"date:2023", "published in this year; 2023-03, 2023-03-12 likewise"},
                  {"date:2023-03-12..2023-04", "between these; an end may be left out (date:2024..)"}});
    page += match_reasons();
    page += heading("Good to know");
    page += paragraph(
        "The shell takes quotes and stars for itself: put the whole query in single quotes.\n"
        "Nothing that is typed or pasted is an error: a sentence or a question is a good query too. What was "
        "taken otherwise than it may have been meant is said in a note; --explain shows what was searched "
        "for.\n"
        "Case and accents do not matter: lukasenko finds Łukašenko.",
        2);
    return page;
}

}  // namespace nsearch::cli
