// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/text/byline_dates.hpp"

#include "articles/dates/address_date.hpp"
#include "articles/dates/dateline.hpp"

namespace nsearch::articles {

namespace {

std::string value_of(const std::optional<Day>& day) {
    return day ? full_date(*day) : std::string();
}

DatedEvidence evidence_of(DatePlace place, DateRole role, std::string value, const char* detail) {
    DatedEvidence evidence;
    evidence.place = place;
    evidence.role = role;
    evidence.value = std::move(value);
    evidence.detail = detail;
    return evidence;
}

}  // namespace

void add_byline(DateEvidence& evidence, const Byline& line, bool above) {
    const DatePlace place = line.labelled ? DatePlace::LabelledLine
                            : above       ? DatePlace::LineAbove
                                          : DatePlace::Byline;
    const DateRole role = line.labelled ? DateRole::Published : DateRole::Unsaid;
    const char* detail = line.labelled ? "labelled line" : above ? "line above the headline" : "byline";
    DatedEvidence day = evidence_of(place, role, value_of(line.published), detail);
    day.ambiguous = line.ambiguous;
    day.clock = line.clock;
    evidence.add(std::move(day));
    evidence.add(evidence_of(place, DateRole::Modified, value_of(line.modified), detail));
    evidence.add(evidence_of(place, role, line.part, detail));
    DatedEvidence distance = evidence_of(place, role, {}, detail);
    distance.relative = line.relative;
    evidence.add(std::move(distance));
}

void add_far_byline(DateEvidence& evidence, const Byline& line) {
    constexpr const char* kDetail = "labelled line elsewhere";
    if (line.labelled) {
        DatedEvidence day =
            evidence_of(DatePlace::FarLine, DateRole::Published, value_of(line.published), kDetail);
        day.ambiguous = line.ambiguous;
        evidence.add(std::move(day));
    }
    if (line.is_byline)
        evidence.add(evidence_of(DatePlace::FarLine, DateRole::Modified, value_of(line.modified), kDetail));
}

void add_dateline(DateEvidence& evidence, std::string_view paragraph, const DateHints& hints) {
    evidence.add(evidence_of(DatePlace::ArticleStart, DateRole::Unsaid, date_of_dateline(paragraph, hints),
                             "dateline"));
}

void add_address(DateEvidence& evidence, std::string_view url) {
    const AddressDate date = date_of_address(url);
    const DatePlace place = date.clear ? DatePlace::Address : DatePlace::AddressNumber;
    evidence.add(evidence_of(place, DateRole::Unsaid, date.value, "url"));
}

}  // namespace nsearch::articles
