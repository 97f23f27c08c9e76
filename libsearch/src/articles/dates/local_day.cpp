// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/local_day.hpp"

#include <cstdint>

#include "articles/dates/calendar.hpp"

namespace nsearch::articles {

namespace {

constexpr int kMostAhead = 13 * 60;    // minutes: New Zealand in summer
constexpr int kMostBehind = -10 * 60;  // minutes: Hawaii
constexpr int kNepal = 5 * 60 + 45;
constexpr std::int64_t kLateHour = 15 * 60;   // UTC: it can be tomorrow in Japan
constexpr std::int64_t kEarlyHour = 10 * 60;  // UTC: it can be yesterday in Hawaii

/// The time zone in which the moment falls on this day at this time, if there is one.
bool zone_for(Moment& moment, const Day& day, int clock) {
    const std::int64_t local = day_number(day) * 24 * 60 + clock;
    const std::int64_t utc = moment.seconds / 60;
    const std::int64_t offset = local - utc;
    const bool in_use = offset % 30 == 0 || offset == kNepal;
    if (offset < kMostBehind || offset > kMostAhead || !in_use) return false;
    moment.offset = static_cast<int>(offset);
    return true;
}

/// True if the moment can fall on this day, which is the one before or after that of UTC, where people
/// live that read the page.
bool can_fall_on(const Moment& moment, const Day& day) {
    const std::int64_t minute = moment.seconds / 60 % (24 * 60);
    const std::int64_t ahead = day_number(day) - moment.seconds / (24 * 60 * 60);
    return (ahead == 1 && minute >= kLateHour) || (ahead == -1 && minute < kEarlyHour);
}

bool is_visible(DatePlace place) {
    return place == DatePlace::Byline || place == DatePlace::LabelledLine || place == DatePlace::NearTime;
}

}  // namespace

std::string in_local_time(const DatedEvidence& chosen, const std::vector<DatedEvidence>& seen) {
    auto moment = moment_of(chosen.value);
    if (!moment || !moment->utc || moment->seconds < 0) return chosen.value;
    for (const DatedEvidence& other : seen) {
        const auto same = moment_of(other.value);
        if (same && !same->utc && same->seconds == moment->seconds) return other.value;
    }
    for (const DatedEvidence& other : seen) {
        const bool same_role = (other.role == DateRole::Modified) == (chosen.role == DateRole::Modified);
        const auto day = day_of(other.value);
        if (!day || moment_of(other.value) || !same_role || !is_visible(other.place) || other.ambiguous)
            continue;
        if (other.clock && zone_for(*moment, *day, *other.clock))
            return moment->offset == 0 ? chosen.value : date_time(*moment);
        if (!other.clock && can_fall_on(*moment, *day)) return full_date(*day);
    }
    return chosen.value;
}

}  // namespace nsearch::articles
