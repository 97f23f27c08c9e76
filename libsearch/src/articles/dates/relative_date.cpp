// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/relative_date.hpp"

#include <array>
#include <charconv>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "articles/dates/calendar.hpp"

namespace nsearch::articles {

namespace {

// ---- data: edit here -------------------------------------------------------------------------

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

struct Unit {
    std::int64_t seconds;
    std::string_view names;
};
constexpr std::array kUnits = {
    Unit{1,
         "second seconds sec secs sekunde sekunden seconde secondes segundo segundos secondo "
         "secondi sekundy sekund sekundę sekundami секунду секунды секунд секунди ثانیه ثانية ثوان "
         "שניות 秒 초"},
    Unit{kMinute,
         "minute minutes min mins minuten minuto minutos minuti minut minuty minutę minutami "
         "minutou minuut minuta minutu minút minúty minútami минуту минуты минут хвилину хвилини "
         "хвилин хв хвіліну хвіліны хвілін мин минута минути минуте perc perccel minuter minutter "
         "minuuttia minuutti minutit minučių minutes minūtēm dakika dk λεπτά λεπτό دقیقه دقيقة "
         "دقائق דקות 分 分钟 分鐘 분"},
    Unit{kHour,
         "hour hours hr hrs h std stunde stunden heure heures hora horas ora ore godzinę godziny "
         "godzin godz uur hodinou hodinami hodinu hodiny hodín час часа часов годину години годин "
         "гадзіну гадзіны гадзін часове сат сата сати sata sati sat uro ure ur urami óra órája "
         "órával timme timmar time timer tuntia tunti tund tundi stundām stundas valandą valandas "
         "valandų saat ώρα ώρες ساعت ساعة ساعات שעות שעה 小时 小時 時間 시간"},
    Unit{kDay,
         "day days tag tage tagen jour jours día días dia dias giorno giorni dzień dni dnem dny "
         "dňom dňami dag dagen dagar dage dager дни день дня дней дні днів дзень дзён ден дана дан dan "
         "dana dnevi nap napja päivää päivä päeva päev dienas dienām dieną dienų zi zile gün ημέρα "
         "ημέρες μέρες روز يوم أيام ימים 天 日 일"},
    Unit{7 * kDay,
         "week weeks woche wochen semaine semaines semana semanas settimana settimane tydzień "
         "tygodnie tygodni weken týdnem týdny týždňom týždňami неделю недели недель тиждень тижні "
         "тижнів тыдзень тыдні тыдняў седмица седмици недеље tjedan tjedna hét hete vecka veckor "
         "uge uger uke uker viikkoa viikko nädalat nädal nedēļas savaitę savaites săptămână "
         "săptămâni hafta εβδομάδες εβδομάδα هفته أسبوع أسابيع 周 週間 주"}};

/// What stands before the distance, and what stands behind it; either may be several words.
constexpr std::array<std::string_view, 17> kBefore = {"vor",      "il y a", "hace",  "há",   "před",  "pred",
                                                      "преди",    "пре",    "prije", "acum", "pirms", "prieš",
                                                      "πριν από", "πριν",   "منذ",   "قبل",  "לפני"};
constexpr std::array<std::string_view, 23> kBehind = {
    "ago",  "earlier", "fa",   "atrás", "atras", "temu",   "geleden", "назад",
    "тому", "таму",    "önce", "sedan", "siden", "sitten", "tagasi",  "ezelőtt",
    "پیش",  "قبل",     "前",   "전",    "zpět",  "nazad",  "nazaj"};
constexpr std::string_view kOnes =
    "a an one ein eine einer einem un une una uma um uno en ett et jeden jedną jednu един една jedan jednu "
    "один одну адну o egy bir یک";

constexpr std::array<std::string_view, 34> kToday = {
    "today",  "heute",   "aujourd'hui", "hoy",   "oggi",   "hoje",   "vandaag", "dzisiaj", "dziś",
    "dnes",   "сегодня", "сьогодні",    "сёння", "сёньня", "днес",   "данас",   "danas",   "danes",
    "azi",    "astăzi",  "bugün",       "i dag", "idag",   "tänään", "täna",    "šodien",  "šiandien",
    "σήμερα", "امروز",   "اليوم",       "היום",  "今天",   "今日",   "오늘"};
constexpr std::array<std::string_view, 33> kYesterday = {
    "yesterday", "gestern", "hier",  "ayer",  "ieri",  "ontem", "gisteren", "wczoraj", "včera",
    "včeraj",    "вчера",   "вчора", "учора", "ўчора", "јуче",  "jučer",    "juče",    "tegnap",
    "dün",       "i går",   "igår",  "eilen", "eile",  "vakar", "χθες",     "χτες",    "دیروز",
    "أمس",       "امس",     "אתמול", "昨天",  "昨日",  "어제"};

// ---- lookup ----------------------------------------------------------------------------------

std::int64_t unit_of(const std::string& folded) {
    static const auto units = [] {
        std::unordered_map<std::string, std::int64_t> table;
        for (const Unit& unit : kUnits) {
            each_listed(unit.names, [&](std::string_view name) { table.emplace(fold(name), unit.seconds); });
        }
        return table;
    }();
    const auto found = units.find(folded);
    return found == units.end() ? 0 : found->second;
}

using Phrase = std::vector<std::string>;

/// One phrase an entry; its words are folded.
template <std::size_t Size>
std::vector<Phrase> make_phrases(const std::array<std::string_view, Size>& texts) {
    std::vector<Phrase> phrases;
    for (const std::string_view text : texts) {
        Phrase& phrase = phrases.emplace_back();
        each_listed(text, [&phrase](std::string_view word) { phrase.push_back(fold(word)); });
    }
    return phrases;
}

std::unordered_set<std::string> make_set(std::string_view list) {
    std::unordered_set<std::string> set;
    each_listed(list, [&set](std::string_view word) { set.insert(fold(word)); });
    return set;
}

/// Reads distances off a line's words.
class RelativeFinder {
public:
    explicit RelativeFinder(const std::vector<Word>& words) : words_(words) {}

    [[nodiscard]] std::optional<RelativeDate> at(std::size_t word) const {
        if (auto found = east_asian(word)) return found;
        if (auto found = named_day(word)) return found;
        if (const std::size_t prefix = phrase_at(before(), word); prefix > 0) {
            auto found = distance(word + prefix);
            if (found) found->first_word = word;
            return found;
        }
        auto found = distance(word);
        const std::size_t suffix = found ? phrase_at(behind(), found->last_word) : 0;
        if (suffix == 0) return std::nullopt;
        found->last_word += suffix;
        return found;
    }

private:
    static const std::vector<Phrase>& before() {
        static const auto phrases = make_phrases(kBefore);
        return phrases;
    }
    static const std::vector<Phrase>& behind() {
        static const auto phrases = make_phrases(kBehind);
        return phrases;
    }

    /// How many words of the longest phrase stand at a word; 0: none.
    [[nodiscard]] std::size_t phrase_at(const std::vector<Phrase>& phrases, std::size_t word) const {
        std::size_t longest = 0;
        for (const Phrase& phrase : phrases) {
            if (phrase.size() <= longest || word + phrase.size() > words_.size()) continue;
            std::size_t same = 0;
            while (same < phrase.size() && words_[word + same].folded == phrase[same]) ++same;
            if (same == phrase.size()) longest = same;
        }
        return longest;
    }
    [[nodiscard]] std::optional<RelativeDate> named_day(std::size_t word) const {
        static const auto today = make_phrases(kToday);
        static const auto yesterday = make_phrases(kYesterday);
        if (const std::size_t size = phrase_at(yesterday, word); size > 0)
            return RelativeDate{kDay, word, word + size};
        const std::size_t size = phrase_at(today, word);
        return size > 0 ? std::optional(RelativeDate{0, word, word + size}) : std::nullopt;
    }
    /// The number that a word is or begins with, and what is left of the word: "3h" is 3 and "h".
    static std::int64_t leading_number(std::string_view word, std::string_view& rest) {
        std::size_t digits = 0;
        while (digits < word.size() && digits < 5 && word[digits] >= '0' && word[digits] <= '9') ++digits;
        rest = word.substr(digits);
        std::int64_t value = -1;
        std::from_chars(word.data(), word.data() + digits, value);
        return digits < 5 ? value : -1;
    }
    /// "3 hours", "an hour", "1 day 2 hours", "час": the units from a word on, added up.
    [[nodiscard]] std::optional<RelativeDate> distance(std::size_t word) const {
        static const auto ones = make_set(kOnes);
        RelativeDate found{0, word, word};
        while (found.last_word < words_.size()) {
            const std::size_t at = found.last_word;
            std::string_view rest;
            std::int64_t count = leading_number(words_[at].folded, rest);
            std::size_t unit_at = at + 1;
            std::int64_t unit = 0;
            if (count >= 0 && !rest.empty()) {
                unit = rest == "m" ? kMinute : rest == "d" ? kDay : unit_of(std::string(rest));
                unit_at = at;
            } else {
                if (count < 0) count = 1;
                const bool counted = words_[at].number || ones.contains(words_[at].folded);
                if (!counted && at != word) break;  // a unit without a number only stands alone
                if (!counted) unit_at = at;
                unit = unit_at < words_.size() ? unit_of(words_[unit_at].folded) : 0;
            }
            if (unit == 0 || count > 1000) break;
            found.seconds += count * unit;
            found.last_word = unit_at + 1;
        }
        return found.last_word > word ? std::optional(found) : std::nullopt;
    }
    /// "3小时前": one word, since ideographs are letters; "3시간 전": two.
    [[nodiscard]] std::optional<RelativeDate> east_asian(std::size_t word) const {
        std::string_view rest;
        const std::int64_t count = leading_number(words_[word].folded, rest);
        if (count < 0 || count > 1000 || !rest.ends_with("前")) return std::nullopt;
        rest.remove_suffix(std::string_view("前").size());
        const std::int64_t unit = unit_of(std::string(rest));
        return unit > 0 ? std::optional(RelativeDate{count * unit, word, word + 1}) : std::nullopt;
    }

    const std::vector<Word>& words_;
};

}  // namespace

std::optional<RelativeDate> find_relative_date(const std::vector<Word>& words) {
    const RelativeFinder finder(words);
    for (std::size_t word = 0; word < words.size(); ++word) {
        if (auto found = finder.at(word)) return found;
    }
    return std::nullopt;
}

std::string day_before(std::string_view now, const RelativeDate& distance) {
    if (auto moment = moment_of(now)) {
        moment->seconds -= distance.seconds;
        return date_time(*moment).substr(0, std::string_view("2023-03-13").size());
    }
    const auto day = day_of(now);
    if (!day) return {};
    // A day without an hour: the distance counts in whole days.
    return full_date(day_of_number(day_number(*day) - distance.seconds / kDay));
}

}  // namespace nsearch::articles
