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
    "updated update updates modified edited revised amended corrected aktualisiert aktualisierung "
    "aktualisierte stand geändert bearbeitet modifié modifiée actualisé actualisée actualisation "
    "actualizado actualizada actualización modificado aggiornato aggiornamento modificato "
    "atualizado atualizada atualização bijgewerkt gewijzigd zaktualizowano aktualizacja "
    "zmodyfikowano aktualizováno aktualizace upraveno aktualizované aktualizácia upravené "
    "обновлено обновлена обновлён обновление изменено оновлено оновлення змінено абноўлена "
    "абноўлены абнаўленне зменена обновена актуализирано актуализация ажурирано измењено "
    "ažurirano izmijenjeno izmenjeno posodobljeno actualizat actualizare frissítve frissült "
    "frissítés módosítva güncellendi güncelleme güncellenme ενημερώθηκε ενημέρωση τροποποιήθηκε "
    "uppdaterad uppdaterat ändrad opdateret oppdatert endret päivitetty muokattu atnaujinta "
    "redaguota atjaunots atjaunināts uuendatud muudetud بروزرسانی به‌روزرسانی به‌روز تحديث "
    "محدث "
    "آخر עודכן עדכון 更新 更新日 更新日時 最終更新 最終更新日 修改 수정 최종수정 업데이트";
constexpr std::string_view kExpiryWords =
    "until till expires bis jusqu'au hasta até tot fino do до til tills asti kuni līdz iki "
    "până kadar έως تا حتى";
constexpr std::string_view kPublishWords =
    "published posted publication issued released created veröffentlicht erschienen erstellt "
    "publiziert veröffentlichung publié publiée publiés paru parution publicado publicada "
    "publicación pubblicato pubblicata pubblicazione publicação gepubliceerd geplaatst "
    "opublikowano publikacja dodano publikováno vydáno zveřejněno publikované zverejnené "
    "uverejnené опубликовано опубликована публикации публикация размещено создано опубліковано "
    "публікації публікація апублікавана апублікавалі апублікаваны публикувано публикувана "
    "објављено objavljeno objavljen publicat publicată publicare megjelent közzétéve létrehozva "
    "publikálva yayınlanma yayın yayınlandı yayımlanma δημοσιεύτηκε δημοσιεύθηκε δημοσίευση "
    "publicerad publicerat udgivet offentliggjort publisert julkaistu paskelbta publikuota "
    "publicēts publicēta avaldatud منتشر انتشار تاریخ تاريخ نشر النشر نشرت פורסם 公開 公開日 公開日時 掲載 "
    "掲載日 投稿日 配信 発布 发布 发布时间 發布 發布時間 입력 등록 기사입력 게시";
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
    // the North, the Baltic, the South-East; East Asia
    "kl klo kello senast sist sidst viimeksi päivää val plkst pulksten kell ob uri u zadnje posljednje ora "
    "ore la data datum dátum óra utoljára utolsó ώρα στις τελευταία последно последња последње час 時間 日時 "
    "最終 오전 오후 jst kst cst "
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
