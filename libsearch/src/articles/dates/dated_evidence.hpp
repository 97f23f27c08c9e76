// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Every date that is seen on a page is evidence; one place decides which is the article's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nsearch/articles.hpp"

namespace nsearch::articles {

/// What a date says of an article.
enum class DateRole { Published, Modified, Unsaid };

/// Where a date stands: the more telling places last. Between two dates, the place decides.
enum class DatePlace {
    Script,         ///< data that a page's scripts work with
    ArticleStart,   ///< a dateline
    Attribute,      ///< a data attribute
    AddressNumber,  ///< a longer number of the address begins with it
    FarTime,        ///< <time>, but not near the headline
    LineAbove,      ///< a line above the headline: often today's day in a site's header
    FarLine,        ///< a labelled line that is not near the headline
    Address,
    Byline,
    NearTime,   ///< <time> near the headline
    LooseMeta,  ///< metadata of the page and not of the article: "date", JSON-LD of a WebPage
    LabelledLine,
    Microdata,
    Meta,
    JsonLd,
};

struct DatedEvidence {
    DatePlace place = DatePlace::Script;
    DateRole role = DateRole::Unsaid;
    std::string value;   ///< RFC 3339, or a part of a date: "2023-03", "--03-13", "2023"
    std::string detail;  ///< for findings: "json-ld datePublished"
    bool ambiguous = false;
    std::optional<int> clock;  ///< minutes after midnight, where the value is a full-date
    std::string relative;      ///< "3 hours ago": the value is known once it is known when that was said
};

/// Collects what a page says, and decides.
class DateEvidence {
public:
    /// \param markup the page has markup: nothing before 1990 is believed unless it is said outright
    explicit DateEvidence(bool markup) : markup_(markup) {}

    /// Passes over what has neither value nor distance.
    void add(DatedEvidence evidence);
    /// True if the day of publication is said by a place that is at least so telling.
    [[nodiscard]] bool publishes(DatePlace least) const;
    /// Sets the article's date, its part, the day of change, and the findings.
    /// `Article::first_seen` has to be set before, where it is known: what is said to be later is not
    /// believed, and distances ("3 hours ago") count from it.
    void settle(Article& article);

private:
    std::vector<DatedEvidence> seen_;
    bool markup_;
};

/// "json-ld", "meta", "microdata", "time", "byline", "url", "dateline", "script", "attribute"
std::string_view source_of(DatePlace place);

/// Takes a distance ("3 hours ago") that was found, now that `Article::first_seen` is known, if the
/// article has no date yet. For containers that say only afterwards when they fetched a page.
void resolve_relative_date(Article& article);

}  // namespace nsearch::articles
