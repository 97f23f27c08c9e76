// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/date_words.hpp"

#include <array>
#include <string>
#include <unordered_set>

#include "articles/dates/icu_names.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

// ---- data: edit here -------------------------------------------------------------------------

/// ICU's locales to take weekday names from.
constexpr std::array kLocales = {"en", "de", "fr", "pl", "cs", "sk", "ru", "uk", "be", "fa",
                                 "ar", "es", "it", "pt", "nl", "ro", "tr", "bg", "sr", "sr_Latn",
                                 "hr", "hu", "sv", "da", "no", "fi", "el", "he", "ka", "hy",
                                 "az", "lv", "lt", "et", "sl", "mk", "ca", "id"};

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
constexpr std::string_view kExpiryWords =
    "until till expires bis jusqu'au hasta até tot fino do до til tills asti kuni līdz iki "
    "până kadar έως تا حتى";
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
    each_listed(list, [&set](std::string_view word) { set.insert(fold(word)); });
    return set;
}

WordSet make_weekdays() {
    WordSet days;
    for (const char* locale : kLocales)
        each_weekday_name(locale, [&days](const std::string& name) { days.insert(name); });
    return days;
}

bool holds(const WordSet& set, std::string_view word) {
    return set.contains(std::string(word));
}

}  // namespace

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

bool is_expiry_word(std::string_view folded) {
    static const WordSet words = make_set(kExpiryWords);
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
