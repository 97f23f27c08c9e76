// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as a scraper leaves them: a line a block, and far more chrome than article.
#include <catch2/catch.hpp>

#include <chrono>

#include "articles/extract.hpp"
#include "support.hpp"

using namespace articles_test;
using nsearch::Article;
using nsearch::articles::extract_text;

namespace {

struct Site {
    const char* language;
    std::vector<std::string> menu;
    std::string title;
    std::string byline;
    std::vector<std::string> paragraphs;
    std::string subheading;
    std::vector<std::string> below;
};

const Site kSites[] = {
    {"English",
     {"World", "Ports", "Weather", "Culture", "Sign in", "Subscribe", "Podcasts", "Opinion", "Science",
      "Travel"},
     "Barge closes harbour for a week",
     "By Anna Example, May 4, 2023",
     {"The harbour of the small town was closed on Tuesday after a barge ran aground near the old "
      "lighthouse, the "
      "port authority said.",
      "Two tugs were sent from the neighbouring port, and divers are to look at the hull as soon as the wind "
      "allows "
      "it, said the harbour master.",
      "Nobody was hurt. Ferries will leave from the northern pier until the end of the week at least."},
     "Ferries from the northern pier",
     {"Share this article", "Most read", "Bridge opened after four years", "Fishermen ask for a new pier",
      "What the wind does to a lighthouse", "About us", "Privacy policy", "© 2023 The Harbour Post"}},
    {"German",
     {"Politik", "Häfen", "Wetter", "Kultur", "Anmelden", "Abonnieren", "Podcasts", "Meinung", "Wissen",
      "Reise"},
     "Lastkahn schließt Hafen für eine Woche",
     "Von Eva Muster, 4. Mai 2023, 20:15 Uhr",
     {"Der Hafen der kleinen Stadt wurde am Dienstag geschlossen, nachdem ein Lastkahn nahe dem alten "
      "Leuchtturm auf "
      "Grund gelaufen war, teilte die Behörde mit.",
      "Zwei Schlepper kamen aus dem Nachbarhafen, und Taucher sollen den Rumpf ansehen, sobald der Wind es "
      "zulässt, "
      "sagte der Hafenmeister.",
      "Verletzt wurde niemand. Die Fähren legen mindestens bis zum Ende der Woche am nördlichen Anleger ab."},
     "Fähren am nördlichen Anleger",
     {"Artikel teilen", "Meistgelesen", "Brücke nach vier Jahren eröffnet", "Fischer wünschen neuen Anleger",
      "Was der Wind mit einem Leuchtturm macht", "Impressum", "Datenschutz", "© 2023 Hafenbote"}},
    {"Polish",
     {"Świat", "Porty", "Pogoda", "Kultura", "Zaloguj się", "Subskrybuj", "Podkasty", "Opinie", "Nauka",
      "Podróże"},
     "Barka zamknęła port na tydzień",
     "Jan Przykładowy, 4 maja 2023, 20:15",
     {"Port małego miasta zamknięto we wtorek, gdy barka osiadła na mieliźnie w pobliżu starej latarni "
      "morskiej, "
      "poinformował zarząd portu.",
      "Z sąsiedniego portu wysłano dwa holowniki, a nurkowie obejrzą kadłub, gdy tylko pozwoli na to wiatr, "
      "powiedział kapitan portu.",
      "Nikt nie został ranny. Promy będą odpływać z północnego pirsu co najmniej do końca tygodnia."},
     "Promy z północnego pirsu",
     {"Udostępnij", "Najczęściej czytane", "Most otwarty po czterech latach", "Rybacy chcą nowego pirsu",
      "Co wiatr robi z latarnią", "Kontakt z nami", "Polityka prywatności", "© 2023 Głos Portu"}},
    {"Russian",
     {"Мир", "Порты", "Погода", "Культура", "Войти", "Подписаться", "Подкасты", "Мнения", "Наука", "Туризм"},
     "Баржа закрыла порт на неделю",
     "4 мая 2023, 20:15",
     {"Порт небольшого города закрыли во вторник: возле старого маяка села на мель баржа, сообщили в "
      "администрации "
      "порта.",
      "Два буксира вышли из соседнего порта, водолазы осмотрят корпус, как только позволит ветер, сказал "
      "капитан "
      "порта.",
      "Никто не пострадал. Паромы будут уходить от северного причала по меньшей мере до конца недели."},
     "Паромы от северного причала",
     {"Поделиться", "Самое читаемое", "Мост открыли через четыре года", "Рыбаки просят новый причал",
      "Что ветер делает с маяком", "Контакты", "Политика конфиденциальности", "© 2023 Вестник порта"}},
    {"Persian",
     {"جهان", "بندرها", "هوا", "فرهنگ", "ورود", "عضویت", "پادکست", "دیدگاه", "دانش", "سفر"},
     "لنج باری بندر را یک هفته بست",
     "تاریخ انتشار: ۱۴ اردیبهشت ۱۴۰۲",
     {"بندر این شهر کوچک روز سه‌شنبه پس از به گل نشستن یک لنج باری در نزدیکی فانوس دریایی "
      "قدیمی "
      "بسته "
      "شد، "
      "به گفته "
      "اداره بندر.",
      "دو یدک‌کش از بندر همسایه اعزام شدند، و غواصان به محض آرام شدن باد بدنه را بررسی "
      "خواهند "
      "کرد، "
      "رئیس "
      "بندر گفت.",
      "کسی آسیب ندید. کشتی‌ها دست‌کم تا پایان هفته از اسکله شمالی حرکت خواهند کرد، "
      "این "
      "اداره "
      "اعلام "
      "کرد."},
     "کشتی‌ها از اسکله شمالی",
     {"اشتراک گذاری", "پربازدیدترین", "پل پس از چهار سال باز شد",
      "ماهیگیران اسکله تازه می‌خواهند",
      "باد با فانوس چه می‌کند", "درباره ما", "تماس با ما", "© ۱۴۰۲ پیام بندر"}},
};

std::string page_of(const Site& site) {
    std::string page;
    for (int round = 0; round < 4; ++round) {
        for (const auto& line : site.menu) page += line + '\n';
    }
    page += site.title + '\n' + site.byline + '\n' + site.paragraphs[0] + '\n' + site.paragraphs[1] + '\n' +
            site.subheading + '\n' + site.paragraphs[2] + '\n';
    for (const auto& line : site.below) page += line + '\n';
    for (const auto& line : site.menu) page += line + '\n';
    return page;
}

const std::string kMore =
    "The barge carries gravel for the new motorway, and its owner was fined twice in the last two years "
    "because his "
    "crews did not take a pilot on board, the authority said.";
const std::string kComment =
    "I have lived near that lighthouse for thirty years, and no barge ever came so close before they moved "
    "the "
    "buoys.\n";

}  // namespace

TEST_CASE("an article is found among ten times as many lines of menus") {
    for (const Site& site : kSites) {
        INFO(site.language);
        const Article article = extract_text(page_of(site));
        CHECK(article.title == site.title);
        CHECK(article.text == site.paragraphs[0] + "\n\n" + site.paragraphs[1] + "\n\n" + site.subheading +
                                  "\n\n" + site.paragraphs[2]);
        const std::string aside = all_of(article.boilerplate);
        for (const auto& line : site.below) CHECK(contains(aside, line));
    }
}

TEST_CASE("links in the middle of an article go, what follows them stays") {
    const Site& site = kSites[0];
    std::string page = page_of(site);
    page.insert(page.find(site.subheading),
                "Read also\nBridge opened after four years\nFishermen ask for a new pier\n" + kMore + "\n");
    const Article article = extract_text(page);
    CHECK(contains(article.text, kMore + "\n\n" + site.subheading + "\n\n" + site.paragraphs[2]));
    CHECK_FALSE(contains(article.text, "Fishermen"));
    CHECK(contains(all_of(article.boilerplate), "Fishermen ask for a new pier"));
}

TEST_CASE("readers' comments are not the article") {
    const Site& site = kSites[0];
    std::string page = page_of(site);
    std::string comments = "12 Comments\n";
    for (int i = 1; i <= 4; ++i) {
        comments += "sailor" + std::to_string(i) + "\nMay 5, 2023\n" + kComment + "Reply\nReport\n";
    }
    page.insert(page.find(site.below.front()), comments);
    const Article article = extract_text(page);
    CHECK(contains(article.text, site.paragraphs[2]));
    CHECK_FALSE(contains(article.text, "moved the buoys"));
    CHECK(contains(all_of(article.boilerplate), "moved the buoys"));
}

TEST_CASE("a consent banner above the page is not its beginning") {
    const Site& site = kSites[0];
    const Article article = extract_text(
        "We use cookies to make this site work, and with your consent to measure how it is used. You can "
        "change "
        "your mind at any time.\nAccept all\nReject\nCookie settings\n" +
        page_of(site));
    CHECK(article.title == site.title);
    CHECK(article.text.starts_with(site.paragraphs[0]));
    CHECK(contains(all_of(article.boilerplate), "change your mind"));
}

TEST_CASE("what is set aside stands in page order") {
    const Article article = extract_text(page_of(kSites[0]));
    const std::string aside = all_of(article.boilerplate);
    CHECK(aside.find("World") < aside.find("Anna Example"));
    CHECK(aside.find("Anna Example") < aside.find("Most read"));
    CHECK(aside.find("Most read") < aside.find("Harbour Post"));
}

TEST_CASE("a page ten times as long takes about ten times as long") {
    const auto seconds = [](std::size_t copies) {
        std::string page;
        for (std::size_t i = 0; i < copies; ++i) page += page_of(kSites[i % 4]);
        const auto start = std::chrono::steady_clock::now();
        CHECK_FALSE(extract_text(page).text.empty());
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    const double small = seconds(50);
    CHECK(seconds(500) < 40 * small + 0.5);  // far above noise, far below a square
}

TEST_CASE("a text of more lines than any page has is taken whole") {
    std::string page = "Menu\n";
    for (int i = 0; i < 200'000; ++i) page += "row\n";
    const Article article = extract_text(page);
    CHECK(article.text.starts_with("Menu\n\nrow\n\nrow"));
    CHECK(article.text.size() == 4 + 200'000 * 5);
    CHECK(article.boilerplate.empty());
    CHECK(article.findings.at(0).source == "all of it: too many lines for a page");
}
