// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/date_words.hpp"

#include <unicode/udat.h>

#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

// ---- data: edit here -------------------------------------------------------------------------

/// ICU's locales to take month and weekday names from. Croatian is left out: its month names are
/// Czech and Polish ones that mean another month. ar_SY brings the Levantine names.
constexpr std::array kLocales = {"en", "de",      "fr",    "pl", "cs", "sk", "ru", "uk", "be", "fa",
                                 "ar", "ar_SY",   "ar_MA", "es", "it", "pt", "nl", "ro", "tr", "bg",
                                 "sr", "sr_Latn", "hu",    "sv", "da", "no", "fi", "el", "he", "ka",
                                 "hy", "az",      "lv",    "et", "sl", "ca", "id"};

struct MonthName {
    std::string_view name;
    int number;
    MonthCalendar calendar = MonthCalendar::Gregorian;
};

/// Abbreviations and spellings in use that ICU does not list.
constexpr std::array kMoreMonths = {
    MonthName{"sept", 9}, MonthName{"mrz", 3}, MonthName{"jän", 1}, MonthName{"jänner", 1},
    MonthName{"feber", 2}, MonthName{"янв", 1}, MonthName{"фев", 2}, MonthName{"февр", 2},
    MonthName{"апр", 4}, MonthName{"авг", 8}, MonthName{"сен", 9}, MonthName{"сент", 9}, MonthName{"окт", 10},
    MonthName{"ноя", 11}, MonthName{"нояб", 11}, MonthName{"дек", 12}, MonthName{"січ", 1},
    MonthName{"лют", 2}, MonthName{"бер", 3}, MonthName{"квіт", 4}, MonthName{"трав", 5},
    MonthName{"черв", 6}, MonthName{"лип", 7}, MonthName{"серп", 8}, MonthName{"вер", 9},
    MonthName{"жовт", 10}, MonthName{"лист", 11}, MonthName{"груд", 12}, MonthName{"студз", 1},
    MonthName{"траўня", 5}, MonthName{"травень", 5}, MonthName{"мая", 5}, MonthName{"ژانویه", 1},
    MonthName{"فوریه", 2}, MonthName{"مارس", 3}, MonthName{"آوریل", 4}, MonthName{"مه", 5},
    MonthName{"می", 5}, MonthName{"ژوئن", 6}, MonthName{"ژوئیه", 7}, MonthName{"جولای", 7},
    MonthName{"اوت", 8}, MonthName{"آگوست", 8}, MonthName{"سپتامبر", 9}, MonthName{"اکتبر", 10},
    MonthName{"نوامبر", 11}, MonthName{"دسامبر", 12}, MonthName{"ابريل", 4}, MonthName{"اغسطس", 8},
    MonthName{"اكتوبر", 10}, MonthName{"اذار", 3}, MonthName{"ايار", 5}, MonthName{"اب", 8},
    // The Persian solar year.
    MonthName{"فروردین", 1, MonthCalendar::Persian}, MonthName{"اردیبهشت", 2, MonthCalendar::Persian},
    MonthName{"خرداد", 3, MonthCalendar::Persian}, MonthName{"تیر", 4, MonthCalendar::Persian},
    MonthName{"مرداد", 5, MonthCalendar::Persian}, MonthName{"امرداد", 5, MonthCalendar::Persian},
    MonthName{"شهریور", 6, MonthCalendar::Persian}, MonthName{"مهر", 7, MonthCalendar::Persian},
    MonthName{"آبان", 8, MonthCalendar::Persian}, MonthName{"آذر", 9, MonthCalendar::Persian},
    MonthName{"دی", 10, MonthCalendar::Persian}, MonthName{"بهمن", 11, MonthCalendar::Persian},
    MonthName{"اسفند", 12, MonthCalendar::Persian}};

constexpr std::string_view kAuthorWords =
    "by von par przez od autor autorka autorzy autoři автор авторы автори аўтар аўтары текст text tekst "
    "author authors reporter auteur auteurs autore autori di por door av af verfasst written reported "
    "نویسنده گزارشگر خبرنگار بقلم كتب كتبت الكاتب";
constexpr std::string_view kAndWords = "and und et i a oraz и та й і ды y e och og en ve و";
constexpr std::string_view kUpdateWords =
    "updated update updates modified edited revised amended corrected aktualisiert aktualisierung stand "
    "geändert "
    "aktualisierte modifié actualisé zaktualizowano aktualizacja aktualizováno aktualizace upraveno "
    "обновлено "
    "обновлена обновлён обновление изменено оновлено оновлення змінено абноўлена actualizado aggiornato "
    "bijgewerkt güncellendi güncelleme uppdaterad بروزرسانی به‌روزرسانی به‌روز "
    "تحديث "
    "محدث "
    "آخر";
constexpr std::string_view kPublishWords =
    "published posted publication issued released created veröffentlicht erschienen erstellt publiziert "
    "publié "
    "publiée paru opublikowano publikacja dodano publikováno vydáno zveřejněno опубликовано опубликована "
    "публикации публикация размещено создано опубліковано публікації апублікавана апублікавалі publicado "
    "pubblicato "
    "gepubliceerd yayınlanma yayın منتشر انتشار تاریخ تاريخ نشر النشر نشرت";
constexpr std::string_view kFillers =
    // English
    "on at in the of st nd rd th am pm a.m p.m noon gmt utc bst est edt et pst pdt cet cest eet eest msk ist "
    "irst "
    "min mins minute minutes read reading time last first date local "
    // German, French, Polish, Czech
    "am um den der uhr vom lesezeit minuten letzte zuletzt le la à du h heures mis jour lecture de dnia o "
    "godz r "
    "ostatnia czas czytania dne v hod poslední "
    // Russian, Ukrainian, Belarusian
    "в на г года год г. дата время мск последнее р року рік о об час востаннє года ў у читать мин минут "
    "минуты хв "
    // Persian, Arabic
    "شده است در ساعت روز آخرین به روز في الساعة بتاريخ يوم م صباحا مساء "
    // Spanish, Italian, Portuguese, Dutch, Turkish
    "el las del il alle ore às op om saat son";

// ---- lookup ----------------------------------------------------------------------------------

using WordSet = std::unordered_set<std::string>;

WordSet make_set(std::string_view list) {
    WordSet set;
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end > 0) set.insert(fold(list.substr(0, end)));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return set;
}

std::string to_utf8(const UChar* units, std::int32_t length) {
    std::string out;
    for (std::int32_t i = 0; i < length; ++i) append_char(out, units[i]);  // names stay within the BMP
    return out;
}

/// Calls `take(name, index)` for each symbol of one kind in one locale.
template <typename Take>
void each_symbol(const char* locale, UDateFormatSymbolType type, std::int32_t first, const Take& take) {
    UErrorCode status = U_ZERO_ERROR;
    UDateFormat* format = udat_open(UDAT_NONE, UDAT_SHORT, locale, nullptr, 0, nullptr, 0, &status);
    if (U_FAILURE(status)) return;
    const std::int32_t count = udat_countSymbols(format, type);
    for (std::int32_t i = first; i < count; ++i) {
        UChar buffer[64];
        const std::int32_t length = udat_getSymbols(format, type, i, buffer, 64, &status);
        if (U_FAILURE(status)) break;
        std::string name = fold(collapse_spaces(to_utf8(buffer, length)));
        while (name.ends_with('.')) name.pop_back();
        if (!name.empty()) take(std::move(name), i - first);
    }
    udat_close(format);
}

std::unordered_map<std::string, Month> make_months() {
    std::unordered_map<std::string, Month> months;
    for (const MonthName& more : kMoreMonths)
        months.emplace(fold(more.name), Month{more.number, more.calendar});
    const auto add = [&months](std::string name, std::int32_t index) {
        const bool only_digits = name.find_first_not_of("0123456789.") == std::string::npos;
        // The languages that come first in kLocales win where two disagree.
        if (!only_digits) months.emplace(std::move(name), Month{index + 1, MonthCalendar::Gregorian});
    };
    for (const char* locale : kLocales) {
        const std::string gregorian = std::string(locale) + "@calendar=gregorian";
        for (const auto type :
             {UDAT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_SHORT_MONTHS}) {
            each_symbol(gregorian.c_str(), type, 0, add);
        }
    }
    return months;
}

WordSet make_weekdays() {
    WordSet days;
    const auto add = [&days](std::string name, std::int32_t) { days.insert(std::move(name)); };
    for (const char* locale : kLocales) {
        for (const auto type : {UDAT_WEEKDAYS, UDAT_STANDALONE_WEEKDAYS, UDAT_SHORT_WEEKDAYS}) {
            each_symbol(locale, type, 1, add);
        }
    }
    return days;
}

bool holds(const WordSet& set, std::string_view word) {
    return set.contains(std::string(word));
}

}  // namespace

Month month_of(std::string_view folded) {
    static const auto months = make_months();
    const auto found = months.find(std::string(folded));
    return found == months.end() ? Month{} : found->second;
}

bool is_weekday(std::string_view folded) {
    static const WordSet words = make_weekdays();
    return holds(words, folded);
}

bool is_author_word(std::string_view folded) {
    static const WordSet words = make_set(kAuthorWords);
    return holds(words, folded);
}

bool is_and_word(std::string_view folded) {
    static const WordSet words = make_set(kAndWords);
    return holds(words, folded);
}

bool is_update_word(std::string_view folded) {
    static const WordSet words = make_set(kUpdateWords);
    return holds(words, folded);
}

bool is_publish_word(std::string_view folded) {
    static const WordSet words = make_set(kPublishWords);
    return holds(words, folded);
}

bool is_date_filler(std::string_view folded) {
    static const WordSet words = make_set(kFillers);
    return holds(words, folded);
}

}  // namespace nsearch::articles
