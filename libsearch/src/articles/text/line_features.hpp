// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What tells the lines of an article from those around it, as figures: first what a line looks like
/// by itself, then what stands around it. Shallow features of the text, after Kohlschütter,
/// Fankhauser & Nejdl, "Boilerplate detection using shallow text features" (WSDM 2010).
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "articles/text/text_lines.hpp"

namespace nsearch::articles {

/// A line by itself.
constexpr std::array<std::string_view, 15> kLookNames = {
    "bias",        // 1
    "size",        // logarithm of its words
    "end",         // ends like a sentence, or with a colon
    "size*end",    //
    "sentences",   // ends of sentences within the line
    "commas",      //
    "lower",       // share of words in lower case
    "size*lower",  //
    "goes on",     // a sentence runs from the line above or into the line below
    "menu",        // short, with a phrase of menus and buttons
    "appeal",      // a phrase of appeals for money, subscription, consent
    "credit",      // a photo credit
    "cut",         // ends in an ellipsis
    "repeated",    // stands elsewhere on the page, too
    "numeric"};    // figures and capitals only

/// A line in its place. "Prose" is the number of words, times how much their line looks like an article.
constexpr std::array<std::string_view, 10> kPlaceNames = {
    "bias",        // 1
    "look",        // log-odds by its look
    "density 6",   // share of prose among the words within some 6 lines
    "density 25",  //
    "weak",        // share of lines near by that do not look like an article
    "chrome",      // share of lines near by that say that they are chrome
    "mass",        // prose near by, beside the place on the page that has most
    "before",      // share of the page's prose that stands above
    "behind",      // and below
    "comments"};   // behind a heading of readers' comments

using Look = std::array<double, kLookNames.size()>;
using LinePlace = std::array<double, kPlaceNames.size()>;

/// A line that says by a phrase that it is no part of an article; it has few words beside.
bool says_chrome(const Line& line);

std::vector<Look> look_of(const std::vector<Line>& lines);

/// \param looks the log-odds of each line by its look
std::vector<LinePlace> place_of(const std::vector<Line>& lines, const std::vector<double>& looks);

}  // namespace nsearch::articles
