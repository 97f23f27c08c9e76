// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What sites say around their articles, in the languages of our readers. The phrases themselves
/// stand in chrome_tables.hpp, one table a kind.
#pragma once

#include <string_view>
#include <vector>

#include "articles/text_util.hpp"

namespace nsearch::articles {

/// What the phrases of a line say about it.
struct ChromeHits {
    bool whole_line = false;     ///< the line is a phrase of menus and buttons: "Read more"
    std::size_t short_line = 0;  ///< phrases that make a short line chrome: "min read", "sign up"
    std::size_t promo = 0;       ///< phrases of appeals for money or subscription
    bool paywall = false;        ///< one of these ends the free part of an article
    bool side_news = false;      ///< the heading of other news: what follows is not this article
    bool related = false;        ///< the heading of a few links inside or below the article
    bool series = false;         ///< names a series: "X Weekly: headline" advertises another article
    bool credit = false;         ///< a photo credit: the line is a caption
    bool comments = false;       ///< the heading of readers' comments, with their number or without
};

ChromeHits chrome_hits(const std::vector<Word>& words);

/// "photo", "foto", "bild": with a colon it begins a photo credit. \param folded the word
bool names_picture(std::string_view folded);

}  // namespace nsearch::articles
