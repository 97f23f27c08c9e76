// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/dates/month_names.hpp"

#include <array>
#include <string>
#include <unordered_map>

#include "articles/dates/icu_names.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

// ---- data: edit here -------------------------------------------------------------------------

/// ICU's locales to take month names from; those that come first win where two disagree, which only
/// Croatian does. ar has the names of Egypt and the Gulf, ar_SY those of the Levant, ar_MA and ar_DZ
/// those of the Maghreb.
constexpr std::array kLocales = {"en", "de",      "de_AT", "fr",    "pl", "cs", "sk", "ru", "uk", "be", "fa",
                                 "ar", "ar_SY",   "ar_MA", "ar_DZ", "es", "it", "pt", "nl", "ro", "tr", "bg",
                                 "sr", "sr_Latn", "hu",    "sv",    "da", "no", "fi", "el", "he", "ka", "hy",
                                 "az", "lv",      "lt",    "et",    "sl", "mk", "ca", "id", "hr"};

struct MonthForms {
    int number;
    std::string_view names;  ///< separated by spaces
    MonthCalendar calendar = MonthCalendar::Gregorian;
};

/// Abbreviations, cases and spellings in use that ICU does not list.
constexpr std::array kMoreMonths = {
    // English, German
    MonthForms{9, "sept"}, MonthForms{3, "mrz"}, MonthForms{2, "feber"},
    // Russian, Ukrainian
    MonthForms{1, "янв січ"}, MonthForms{2, "фев февр лют"}, MonthForms{3, "бер"}, MonthForms{4, "апр квіт"},
    MonthForms{5, "мая трав"}, MonthForms{6, "черв"}, MonthForms{7, "лип"}, MonthForms{8, "авг серп"},
    MonthForms{9, "сен сент вер"}, MonthForms{10, "окт жовт"}, MonthForms{11, "ноя нояб лист"},
    MonthForms{12, "дек груд"},
    // Belarusian: the classical orthography, and Latin letters
    MonthForms{1, "студз студзень студзеня studzień studzienia"}, MonthForms{2, "luty lutaha"},
    MonthForms{3, "sakavik sakavika"}, MonthForms{4, "krasavik krasavika"},
    MonthForms{5, "травень траўня траўень travień traŭnia maja"}, MonthForms{6, "červień červienia"},
    MonthForms{7, "lipień lipienia"}, MonthForms{8, "žnivień žniŭnia"},
    MonthForms{9, "верасьня vierasień vieraśnia"}, MonthForms{10, "kastryčnik kastryčnika"},
    MonthForms{11, "listapad listapada"}, MonthForms{12, "сьнежня сьнежань śniežań śniežnia"},
    // Croatian and Serbian genitives
    MonthForms{1, "januara јануара"}, MonthForms{2, "februara фебруара"}, MonthForms{3, "marta марта"},
    MonthForms{4, "aprila априла"}, MonthForms{6, "juna јуна"}, MonthForms{7, "jula јула"},
    MonthForms{8, "avgusta августа"}, MonthForms{9, "septembra септембра"}, MonthForms{10, "oktobra октобра"},
    MonthForms{11, "studenog novembra новембра"}, MonthForms{12, "decembra децембра"},
    // Slovene genitives that are not Serbian ones
    MonthForms{1, "januarja"}, MonthForms{2, "februarja"}, MonthForms{3, "marca"}, MonthForms{6, "junija"},
    MonthForms{7, "julija"},
    // Latvian and Estonian "in"; Finnish genitives
    MonthForms{1, "janvārī jaanuaril tammikuun"}, MonthForms{2, "februārī veebruaril helmikuun"},
    MonthForms{3, "martā märtsil maaliskuun"}, MonthForms{4, "aprīlī aprillil huhtikuun"},
    MonthForms{5, "maijā mail toukokuun"}, MonthForms{6, "jūnijā juunil kesäkuun"},
    MonthForms{7, "jūlijā juulil heinäkuun"}, MonthForms{8, "augustā augustil elokuun"},
    MonthForms{9, "septembrī septembril syyskuun"}, MonthForms{10, "oktobrī oktoobril lokakuun"},
    MonthForms{11, "novembrī novembril marraskuun"}, MonthForms{12, "decembrī detsembril joulukuun"},
    // Hebrew "in"
    MonthForms{1, "בינואר"}, MonthForms{2, "בפברואר"}, MonthForms{3, "במרץ מרס במרס"},
    MonthForms{4, "באפריל"}, MonthForms{5, "במאי"}, MonthForms{6, "ביוני"}, MonthForms{7, "ביולי"},
    MonthForms{8, "באוגוסט"}, MonthForms{9, "בספטמבר"}, MonthForms{10, "באוקטובר"}, MonthForms{11, "בנובמבר"},
    MonthForms{12, "בדצמבר"},
    // Arabic, and the Gregorian months in Persian
    MonthForms{1, "ژانویه"}, MonthForms{2, "فوریه شباط"}, MonthForms{3, "مارس"}, MonthForms{4, "آوریل"},
    MonthForms{5, "مه می أيّار"}, MonthForms{6, "ژوئن"}, MonthForms{7, "ژوئیه جولای يوليه"},
    MonthForms{8, "اوت آگوست"}, MonthForms{9, "سپتامبر"}, MonthForms{10, "اکتبر"}, MonthForms{11, "نوامبر"},
    MonthForms{12, "دسامبر"},
    // The Persian solar year
    MonthForms{1, "فروردین", MonthCalendar::Persian}, MonthForms{2, "اردیبهشت", MonthCalendar::Persian},
    MonthForms{3, "خرداد", MonthCalendar::Persian}, MonthForms{4, "تیر", MonthCalendar::Persian},
    MonthForms{5, "مرداد امرداد", MonthCalendar::Persian}, MonthForms{6, "شهریور", MonthCalendar::Persian},
    MonthForms{7, "مهر", MonthCalendar::Persian}, MonthForms{8, "آبان", MonthCalendar::Persian},
    MonthForms{9, "آذر", MonthCalendar::Persian}, MonthForms{10, "دی", MonthCalendar::Persian},
    MonthForms{11, "بهمن", MonthCalendar::Persian}, MonthForms{12, "اسفند", MonthCalendar::Persian}};

// ---- lookup ----------------------------------------------------------------------------------

class MonthTable {
public:
    explicit MonthTable(const char* only = nullptr) {
        if (only != nullptr) {
            add_locale(only);
            return;
        }
        for (const MonthForms& forms : kMoreMonths) {
            each_listed(forms.names, [&](std::string_view name) {
                add(std::string(name), Month{forms.number, forms.calendar});
            });
        }
        for (const char* locale : kLocales) add_locale(locale);
    }
    [[nodiscard]] Month find(std::string_view folded) const {
        const auto found = months_.find(std::string(folded));
        return found == months_.end() ? Month{} : found->second;
    }

private:
    void add_locale(const char* locale) {
        each_month_name(locale, [this](const std::string& name, int number) {
            const bool only_digits = name.find_first_not_of("0123456789.") == std::string::npos;
            if (!only_digits) add(name, Month{number, MonthCalendar::Gregorian});
        });
    }
    void add(const std::string& name, Month month) {
        months_.emplace(fold(name), month);
        months_.emplace(fold(without_accents(name)), month);
    }

    std::unordered_map<std::string, Month> months_;
};

}  // namespace

Month month_of(std::string_view folded) {
    static const MonthTable table;
    return table.find(folded);
}

Month croatian_month_of(std::string_view folded) {
    static const MonthTable croatian("hr");
    const Month month = croatian.find(folded);
    return month.number != 0 ? month : month_of(folded);
}

}  // namespace nsearch::articles
