// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/names_page.hpp"

#include "help/query_page.hpp"
#include "help/render.hpp"

namespace nsearch::cli {

namespace {

std::string levels() {
    return heading("Levels") +
           paragraph("How much of what is like a name stands for it: --names in a search, --level here.", 2) +
           rows({{"off", "nothing: a word has its own inflections only"},
                 {"exact", "what is listed, and the inflections of it"},
                 {"balanced", "also what sounds like it, so near that it mostly is the same; the default"},
                 {"wide",
                  "also what may be the same name; by itself for each word of a full name, "
                  "since all of them have to match (Alexander Lukashenko)"},
                 {"=word", "in a query: off for this word, this form only"},
                 {"~word", "in a query: wide for this word"},
                 {"--family", "also feminine and possessive forms: Ivanova for Ivanov"}});
}

std::string layers() {
    return heading("Layers, each over those below it") +
           rows({{"deny lines", "yours and nsearch's: never variants of one another, whatever the rest says"},
                 {"user", "clusters of your own list; they hide those of nsearch for their spellings"},
                 {"curated", "clusters of nsearch: persons, places, organisations, weapons"},
                 {"given", "clusters of given names: Vladimir, Uladzimir, Володимир"},
                 {"sound", "in no list: read aloud as each language would, and compared"},
                 {"inflected", "a case ending on any of these, as the index has it"}}) +
           paragraph(
               "There are no chains: a form stands for the name that was asked for, never for another "
               "form of it. `distance` is 0 for what is listed; a vowel or a near consonant is about 0.3.",
               2);
}

std::string own_list() {
    return heading("Your own list") +
           paragraph(
               "names.tsv in $XDG_CONFIG_HOME/nsearch (~/.config/nsearch), or --variants FILE. A line "
               "has three columns with a tab between them, and spellings have | between them:",
               2) +
           "\n      person<TAB>adler<TAB>Adler|Адлер|آدلر\n"
           "      deny<TAB>Adler|Адлер<TAB>Adlerov\n\n" +
           rows({{"kind", "person (the surname), given, place, org or weapon"},
                 {"id", "any text; it is shown with each match"},
                 {"=NATO", "takes no endings and is not matched by sound: abbreviations, short names"},
                 {"~Sasha", "counts beside other words of a name only: short forms, everyday words"},
                 {"deny", "two groups of spellings that are never the same name"},
                 {"#", "begins a comment"}}) +
           paragraph(
               "Case, accents and endings need not be listed. `names check` says what is wrong in a "
               "list (the exit code is then 6) or doubtful (0).",
               2);
}

}  // namespace

std::string names_commands() {
    return heading("Commands") +
           rows({{"expand NAME...",
                  "the forms that stand for a name, in the index or (--lexicon) in a list; "
                  "--from FILE: for a name a line"},
                 {"suggest NAME...", "names of the index that are near it and do not count, and why not"},
                 {"check [FILE...]", "what is wrong or doubtful in a list; without FILE in your own"},
                 {"add KIND FORM...", "adds a cluster to your own list, or to that of --variants"},
                 {"deny FORM[,FORM] FORM[,FORM]", "adds a line that keeps two groups of spellings apart"}});
}

std::string names_guide() {
    return levels() + layers() + match_reasons() + own_list();
}

}  // namespace nsearch::cli
