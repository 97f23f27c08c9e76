// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/dated_evidence.hpp"

#include <algorithm>
#include <cstdlib>

#include "articles/dates/calendar.hpp"
#include "articles/dates/local_day.hpp"
#include "articles/dates/relative_date.hpp"
#include "articles/text_util.hpp"
#include "util/utf8.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxEvidence = 200;
constexpr std::size_t kMaxFindings = 24;
constexpr std::size_t kShown = 60;  // bytes of a finding
constexpr std::size_t kLongestDistance = 4096;
constexpr int kFirstYearOfPages = 1990;
constexpr std::string_view kRelative = "relative";

using Evidence = std::vector<DatedEvidence>;

bool said_outright(const DatedEvidence& evidence) {
    return evidence.place >= DatePlace::LabelledLine && !evidence.ambiguous;
}

Confidence confidence_of(const DatedEvidence& evidence) {
    if (said_outright(evidence)) return Confidence::High;
    const bool doubtful = evidence.place == DatePlace::Script || evidence.place == DatePlace::Attribute ||
                          evidence.place == DatePlace::LineAbove;
    return evidence.ambiguous || doubtful ? Confidence::Low : Confidence::Medium;
}

bool is_whole(const DatedEvidence& evidence) {
    return day_of(evidence.value).has_value();
}

bool is_publication(const DatedEvidence& evidence) {
    return evidence.role != DateRole::Modified && is_whole(evidence);
}

/// More than a day after the page was fetched: it cannot have said that.
bool after_fetch(const DatedEvidence& evidence, const std::string& first_seen) {
    const auto fetched = day_of(first_seen);
    const auto day = day_of(evidence.value);
    return fetched && day && day_number(*day) > day_number(*fetched) + 1;
}

/// 1970-01-01 in markup is a moment that nobody filled in.
bool is_believable(const DatedEvidence& evidence, bool markup) {
    const auto day = day_of(evidence.value);
    if (!day || !markup) return true;
    if (*day == Day{1970, 1, 1}) return false;
    return day->year >= kFirstYearOfPages || said_outright(evidence);
}

/// The best of those that fit: by place, then the first.
template <typename Fits>
const DatedEvidence* best(const Evidence& seen, const Fits& fits) {
    const DatedEvidence* found = nullptr;
    for (const DatedEvidence& evidence : seen) {
        if (!fits(evidence)) continue;
        const bool said = evidence.role == DateRole::Published;
        const bool better = found == nullptr || evidence.place > found->place ||
                            (evidence.place == found->place && said && found->role == DateRole::Unsaid);
        if (better) found = &evidence;
    }
    return found;
}

bool same_day(const DatedEvidence& a, const DatedEvidence& b) {
    return std::llabs(day_number(*day_of(a.value)) - day_number(*day_of(b.value))) <= 1;
}

/// Metadata that agrees with nothing else on the page, against an address and a second place that
/// agree with one another: it is the day of an import or of a rebuilt page.
const DatedEvidence* overruling(const Evidence& seen, const DatedEvidence& chosen) {
    const auto agrees_with = [&seen](const DatedEvidence& one) {
        return std::any_of(seen.begin(), seen.end(), [&one](const DatedEvidence& other) {
            return source_of(other.place) != source_of(one.place) && is_publication(other) &&
                   !other.ambiguous && same_day(one, other);
        });
    };
    if (chosen.place == DatePlace::Address || agrees_with(chosen)) return nullptr;
    const auto is_address = [](const DatedEvidence& one) {
        return one.place == DatePlace::Address && is_publication(one);
    };
    const DatedEvidence* address = best(seen, is_address);
    if (address == nullptr || !agrees_with(*address)) return nullptr;
    return best(seen,
                [&](const DatedEvidence& one) { return is_publication(one) && same_day(one, *address); });
}

/// A whole day out of two parts: "--03-13" and "2023" or "2023-03".
std::string joined_parts(const std::string& day, const std::string& year) {
    const std::string month = day.substr(2, 2);
    const bool fits = year.size() == 4 || year.substr(5) == month;
    const std::string whole = year.substr(0, 4) + day.substr(1);
    return fits && day_of(whole) ? whole : std::string();
}

class Settling {
public:
    Settling(Evidence& seen, Article& article) : seen_(seen), article_(article) {}

    void run() {
        choose_published();
        choose_modified();
        choose_part();
        note_all();
        if (article_.date.empty()) resolve_relative_date(article_);
        if (article_.date.empty()) fall_back_on_modified();
    }

private:
    void take(const DatedEvidence& evidence, std::string value, Confidence confidence) {
        article_.date = std::move(value);
        article_.date_source = source_of(evidence.place);
        article_.date_confidence = confidence;
        published_ = &evidence;
    }
    void choose_published() {
        const DatedEvidence* chosen = best(seen_, is_publication);
        if (chosen == nullptr) return;
        if (const DatedEvidence* better = overruling(seen_, *chosen)) chosen = better;
        take(*chosen, in_local_time(*chosen, seen_), confidence_of(*chosen));
    }
    void choose_modified() {
        const auto is_change = [](const DatedEvidence& evidence) {
            return evidence.role == DateRole::Modified && is_whole(evidence);
        };
        const DatedEvidence* chosen = best(seen_, is_change);
        if (chosen == nullptr) return;
        // A change before the publication is one of a draft.
        const auto day = day_of(article_.date);
        if (day && *day_of(chosen->value) < *day && !same_day(*chosen, *published_)) return;
        article_.modified = in_local_time(*chosen, seen_);
        article_.modified_source = source_of(chosen->place);
        modified_ = chosen;
    }
    /// A part of a date, made whole if another place says the rest.
    void choose_part() {
        if (!article_.date.empty()) return;
        const auto is_day = [](const DatedEvidence& one) {
            return one.role != DateRole::Modified && one.value.starts_with("--");
        };
        const auto is_year = [](const DatedEvidence& one) {
            return one.role != DateRole::Modified && !one.value.empty() && !one.value.starts_with("--");
        };
        const DatedEvidence* day = best(seen_, is_day);
        const DatedEvidence* year = best(seen_, is_year);
        std::string whole = day != nullptr && year != nullptr ? joined_parts(day->value, year->value) : "";
        if (!whole.empty()) {
            take(*day, std::move(whole), Confidence::Medium);
        } else if (year != nullptr && year->value.size() > 4) {
            article_.date_partial = year->value;
            published_ = year;
        } else if (day != nullptr) {
            article_.date_partial = day->value;
            published_ = day;
        }
        if (published_ == nullptr || !article_.date.empty()) return;
        article_.date_source = source_of(published_->place);
        article_.date_confidence = confidence_of(*published_);
    }
    void note_all() {
        for (const DatedEvidence& one : seen_) {
            if (article_.findings.size() >= kMaxFindings && &one != published_ && &one != modified_) continue;
            const bool distance = !one.relative.empty();
            // A distance is read again once it is known when the page was fetched: hardly shortened.
            const std::string_view value =
                distance ? utf8::truncate(one.relative, kLongestDistance) : utf8::truncate(one.value, kShown);
            Finding finding{one.role == DateRole::Modified ? "modified" : "date", std::string(value),
                            distance ? std::string(kRelative) : one.detail,
                            &one == published_ || &one == modified_};
            article_.findings.push_back(std::move(finding));
        }
    }
    /// An article existed on the day that it was changed; that is better than nothing.
    void fall_back_on_modified() {
        if (article_.modified.empty() || !article_.date_partial.empty()) return;
        article_.date = article_.modified;
        article_.date_source = article_.modified_source;
        article_.date_confidence = Confidence::Low;
    }

    Evidence& seen_;
    Article& article_;
    const DatedEvidence* published_ = nullptr;
    const DatedEvidence* modified_ = nullptr;
};

}  // namespace

std::string_view source_of(DatePlace place) {
    switch (place) {
        case DatePlace::JsonLd:
            return "json-ld";
        case DatePlace::Meta:
        case DatePlace::LooseMeta:
            return "meta";
        case DatePlace::Microdata:
            return "microdata";
        case DatePlace::NearTime:
        case DatePlace::FarTime:
            return "time";
        case DatePlace::LabelledLine:
        case DatePlace::Byline:
        case DatePlace::LineAbove:
        case DatePlace::FarLine:
            return "byline";
        case DatePlace::Address:
        case DatePlace::AddressNumber:
            return "url";
        case DatePlace::Attribute:
            return "attribute";
        case DatePlace::ArticleStart:
            return "dateline";
        case DatePlace::Script:
            break;
    }
    return "script";
}

void DateEvidence::add(DatedEvidence evidence) {
    if (evidence.value.empty() && evidence.relative.empty()) return;
    if (seen_.size() >= kMaxEvidence || !is_believable(evidence, markup_)) return;
    const bool known = std::any_of(seen_.begin(), seen_.end(), [&evidence](const DatedEvidence& one) {
        return one.value == evidence.value && one.place == evidence.place && one.role == evidence.role &&
               one.relative == evidence.relative;
    });
    if (!known) seen_.push_back(std::move(evidence));
}

bool DateEvidence::publishes(DatePlace least) const {
    return std::any_of(seen_.begin(), seen_.end(), [least](const DatedEvidence& one) {
        return one.place >= least && is_publication(one);
    });
}

void DateEvidence::settle(Article& article) {
    std::erase_if(seen_, [&](const DatedEvidence& one) { return after_fetch(one, article.first_seen); });
    Settling(seen_, article).run();
}

void resolve_relative_date(Article& article) {
    const bool low = article.date_confidence == Confidence::Low && article.date == article.modified;
    if ((!article.date.empty() && !low) || article.first_seen.empty()) return;
    for (Finding& finding : article.findings) {
        if (finding.field != "date" || finding.source != kRelative) continue;
        const auto distance = find_relative_date(split_words(finding.value));
        std::string day = distance ? day_before(article.first_seen, *distance) : std::string();
        if (day.empty()) continue;
        article.date = std::move(day);
        article.date_source = kRelative;
        article.date_confidence = Confidence::Medium;
        article.date_partial.clear();
        finding.taken = true;
        return;
    }
}

}  // namespace nsearch::articles
