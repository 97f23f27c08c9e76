// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What sites say around their articles: the tables of chrome_phrases.cpp, to be edited here.
///
/// Lower case, without punctuation; letters, digits and apostrophes only. A phrase is one to eight
/// words. Put a phrase into the weakest table that does: a line that is wrongly set aside is worse
/// than a menu line that stays.
#pragma once

#include <array>
#include <string_view>

namespace nsearch::articles {

/// The whole line is this, and nothing else.
inline constexpr std::array kWholeLine = {
    // English
    "skip to content", "skip to main content", "edit post", "read more", "learn more", "show more",
    "load more", "see more", "more", "share", "share this", "share this article", "tweet", "print", "email",
    "copy link", "menu", "search", "home", "log in", "login", "sign in", "register", "subscribe",
    "newsletter", "newsletters", "close", "advertisement", "advertising", "sponsored", "ad", "next",
    "previous", "next news", "previous article", "next article", "back to top", "top", "about us", "contact",
    "contact us", "privacy policy", "terms of use", "terms of service", "terms and conditions",
    "cookie policy", "cookie settings", "accept", "accept all", "reject", "donate", "support us",
    "become a member", "tags", "topics", "comments", "follow us", "facebook", "twitter", "telegram",
    "whatsapp", "linkedin", "instagram", "youtube", "rss", "logo", "listen", "watch", "view comments",
    "leave a comment", "save", "bookmark", "image", "photo", "video", "gallery", "indicates required",
    "breaking news", "english", "imprint", "sitemap",
    // German
    "mehr", "mehr lesen", "weiterlesen", "teilen", "drucken", "merken", "anzeige", "werbung", "startseite",
    "suche", "anmelden", "abonnieren", "kontakt", "impressum", "datenschutz", "agb", "zum inhalt springen",
    "kommentare", "nach oben", "newsletter abonnieren", "zurück", "weiter", "artikel teilen", "mehr anzeigen",
    // French
    "lire la suite", "partager", "imprimer", "publicité", "accueil", "recherche", "se connecter", "s'abonner",
    "mentions légales", "aller au contenu", "commentaires", "haut de page", "voir plus", "je m'abonne",
    // Polish
    "czytaj więcej", "więcej", "udostępnij", "drukuj", "reklama", "strona główna", "szukaj", "zaloguj",
    "zaloguj się", "subskrybuj", "kontakt z nami", "polityka prywatności", "regulamin", "przejdź do treści",
    "komentarze", "wyślij",
    // Czech
    "číst více", "číst dál", "více", "sdílet", "tisk", "reklama a inzerce", "domů", "hledat", "přihlásit se",
    "odebírat", "kontakty", "přejít k obsahu", "komentáře", "diskuse", "ochrana osobních údajů",
    // Russian
    "читать далее", "читать дальше", "подробнее", "ещё", "поделиться", "печать", "реклама", "главная",
    "поиск", "войти", "подписаться", "контакты", "о нас", "комментарии", "наверх", "меню",
    "перейти к содержанию", "теги", "политика конфиденциальности", "регистрация", "распечатать",
    "версия для печати",
    // Ukrainian
    "читати далі", "детальніше", "більше", "поділитися", "друк", "головна", "пошук", "увійти", "підписатися",
    "коментарі", "про нас", "контакти", "нагору", "перейти до вмісту", "теги статті",
    "політика конфіденційності",
    // Belarusian
    "чытаць далей", "падрабязней", "падзяліцца", "друкаваць", "рэклама", "галоўная", "пошук па сайце",
    "падпісацца", "каментары", "каментарыі", "пра нас", "кантакты",
    // Persian
    "بیشتر بخوانید", "ادامه مطلب", "اشتراک گذاری", "چاپ", "تبلیغات", "آگهی", "خانه", "صفحه اصلی", "جستجو",
    "ورود", "تماس با ما", "درباره ما", "نظرات", "ارسال نظر", "عضویت", "لینک کوتاه",
    // Arabic
    "اقرأ المزيد", "المزيد", "شارك", "مشاركة", "طباعة", "إعلان", "الرئيسية", "بحث", "تسجيل الدخول", "اشترك",
    "اتصل بنا", "من نحن", "التعليقات", "سياسة الخصوصية", "تابعنا"};

/// A short line (12 words at most) that holds one of these is chrome.
inline constexpr std::array kShortLine = {
    // English
    "min read", "minute read", "minutes read", "reading time", "read more", "read also", "sign up",
    "subscribe to", "our newsletter", "newsletter", "in your inbox", "your email", "email address",
    "all rights reserved", "copyright", "cookies", "privacy policy", "terms of use", "follow us",
    "share this", "share on", "download our app", "download the app", "log in to", "sign in to",
    "indicates required", "created with ai assistance", "thank you for signing up", "click here",
    "add as a preferred source", "join our", "join us on", "listen to this article", "leave a reply",
    "successfully subscribed", "successfuly subscribed", "advertisement", "enable javascript",
    "confirmation email", "visa mastercard", "powered by", "report a typo", "send us a tip", "free trial",
    "gift this article",
    // German
    "min lesezeit", "minuten lesezeit", "lesen sie auch", "newsletter abonnieren", "alle rechte vorbehalten",
    "jetzt abonnieren", "folgen sie uns", "zur startseite", "artikel vorlesen", "mehr zum thema",
    // French
    "lire aussi", "temps de lecture", "abonnez vous", "tous droits réservés", "suivez nous", "inscrivez vous",
    // Polish
    "czytaj też", "czytaj także", "zobacz też", "zobacz także", "wszelkie prawa zastrzeżone", "obserwuj nas",
    "czas czytania", "zapisz się", "min czytania",
    // Czech
    "čtěte také", "čtěte též", "doba čtení", "všechna práva vyhrazena", "sledujte nás", "přihlaste se k",
    // Russian
    "читайте также", "читать также", "подпишитесь на", "подписывайтесь на", "все права защищены",
    "следите за нами", "время чтения", "мин чтения", "нашли ошибку", "выделите её и нажмите", "наш телеграм",
    "наш telegram",
    // Ukrainian
    "читайте також", "підпишіться на", "підписуйтесь на", "усі права захищені", "всі права захищено",
    "час читання", "хв читання", "знайшли помилку",
    // Belarusian
    "чытайце таксама", "падпісвайцеся на", "усе правы абаронены", "знайшлі памылку",
    // Persian
    "بیشتر بخوانید", "همچنین بخوانید", "کلیه حقوق", "تمامی حقوق", "عضو شوید", "ما را دنبال کنید",
    "زمان مطالعه", "کپی لینک",
    // Arabic
    "اقرأ أيضا", "اقرأ أيضًا", "جميع الحقوق محفوظة", "تابعونا على", "اشترك في", "النشرة البريدية",
    "دقيقة قراءة"};

/// Appeals. One makes a line of up to 25 words chrome, two make any paragraph chrome.
inline constexpr std::array kPromo = {
    // English
    "support independent journalism", "support our journalism", "support our work", "support us",
    "become a member", "gift membership", "gift a membership", "gifting a membership",
    "join us in this fight", "as little as", "financial contribution", "help fund our", "fund our mission",
    "funded by our readers", "readers like you", "keep our reporting", "free and accessible",
    "accessible for all", "new members", "help us prepare", "make a donation", "donate now", "donate today",
    "subscribe now", "subscribe today", "start your free trial", "unlock premium", "cancel anytime",
    "our supporters", "consider supporting", "sign up for our", "sign up to our", "sign up for the",
    "this website uses cookies", "we use cookies", "uses cookies", "our use of cookies", "your consent",
    "this site is protected by", "support our newsroom", "one time contribution", "monthly contribution",
    "help us spread the word", "our community",
    // German
    "unterstützen sie uns", "unterstützen sie unsere", "jetzt spenden", "werden sie mitglied",
    "verwendet cookies", "verwenden cookies", "ihre einwilligung", "jetzt kostenlos testen",
    "jederzeit kündbar",
    // French
    "soutenez nous", "soutenez notre", "faites un don", "utilise des cookies", "utilisons des cookies",
    "sans engagement",
    // Polish
    "wesprzyj nas", "wesprzyj naszą", "przekaż darowiznę", "używa plików cookie", "pliki cookies",
    "plików cookies",
    // Czech
    "podpořte nás", "podpořte naši", "přispějte", "používá soubory cookie", "soubory cookies",
    // Russian
    "поддержите нас", "поддержать нас", "поддержите нашу", "сделать пожертвование", "оформить подписку",
    "использует cookie", "используем cookie", "файлы cookie", "стать подписчиком",
    // Ukrainian
    "підтримайте нас", "підтримати нас", "стати учасником", "зробити внесок", "файли cookie",
    "використовує cookie",
    // Belarusian
    "падтрымайце нас", "падтрымаць нас", "файлы cookie выкарыстоўваюцца",
    // Persian, Arabic
    "از ما حمایت کنید", "ملفات تعريف الارتباط", "ادعمنا"};

/// Appeals (as kPromo) that end the free part of an article.
inline constexpr std::array kPaywall = {
    "to continue reading", "to keep reading", "to read the full", "to read the rest", "subscribe to read",
    "to unlock this article", "already a subscriber", "for subscribers only", "subscribers only",
    "exclusive to subscribers", "register to continue", "rest of this article",
    // German
    "um weiterzulesen", "jetzt weiterlesen", "exklusiv für abonnenten", "nur für abonnenten",
    "bereits abonnent", "weiterlesen mit",
    // French
    "réservé aux abonnés", "pour lire la suite", "déjà abonné", "article réservé",
    // Polish
    "dla subskrybentów", "dla prenumeratorów", "aby czytać dalej",
    // Czech
    "pro předplatitele", "chcete číst dál", "odemkněte článek",
    // Russian
    "для подписчиков", "чтобы читать дальше", "чтобы прочитать полностью", "доступно по подписке",
    // Ukrainian
    "для передплатників", "щоб читати далі", "доступно за передплатою",
    // Belarusian
    "для падпісчыкаў", "каб чытаць далей",
    // Persian
    "برای ادامه مطالعه", "ویژه مشترکان",
    // Arabic
    "للمشتركين فقط", "لمتابعة القراءة"};

/// A line that is this begins other news; the article is over.
inline constexpr std::array kSideNews = {
    // English
    "news feed", "more news", "latest news", "most read", "most popular", "most viewed", "trending",
    "trending now", "popular", "top stories", "more stories", "other news", "editors' picks",
    "editor's picks", "recommended", "recommended for you", "you may also like", "you might also like",
    "more from", "next news", "recent posts", "latest", "latest stories", "related articles",
    "related stories", "related news", "related posts", "see also", "about the author", "leave a comment",
    "leave a reply", "more on this story", "what to read next", "read next",
    // German
    "meistgelesen", "meist gelesen", "das könnte sie auch interessieren", "weitere nachrichten",
    "mehr nachrichten", "aktuelle nachrichten", "ähnliche artikel", "auch interessant", "empfohlene artikel",
    "neueste meldungen",
    // French
    "les plus lus", "à lire aussi", "sur le même sujet", "dernières nouvelles", "articles similaires",
    "plus d'actualités", "fil info", "à découvrir",
    // Polish
    "najczęściej czytane", "najnowsze", "polecane", "podobne artykuły", "więcej wiadomości",
    "najpopularniejsze", "ostatnie wiadomości",
    // Czech
    "nejčtenější", "nejnovější", "související články", "další zprávy", "mohlo by vás zajímat", "doporučujeme",
    // Russian
    "лента новостей", "другие новости", "последние новости", "самое читаемое", "популярное",
    "похожие новости", "новости по теме", "материалы по теме", "главные новости", "рекомендуем",
    "самое популярное", "ещё новости",
    // Ukrainian
    "стрічка новин", "інші новини", "останні новини", "найпопулярніше", "популярні новини", "новини за темою",
    "схожі новини", "матеріали за темою", "рекомендуємо", "більше новин",
    // Belarusian
    "стужка навінаў", "стужка навін", "апошнія навіны", "іншыя навіны", "самае чытанае", "навіны па тэме",
    // Persian
    "آخرین اخبار", "پربازدیدترین", "پربازدیدها", "اخبار مرتبط", "مطالب مرتبط", "سایر اخبار", "پیشنهاد سردبیر",
    "پر بیننده ترین",
    // Arabic
    "آخر الأخبار", "الأكثر قراءة", "أخبار ذات صلة", "مواضيع ذات صلة", "المزيد من الأخبار", "قد يعجبك أيضا"};

/// A line that is this begins a few links; the article may go on behind them.
inline constexpr std::array kRelated = {
    "related",       "read also",       "read more on this", "also read",      "more on this topic",
    "on this topic", "further reading", "lesen sie auch",    "mehr zum thema", "lire aussi",
    "czytaj też",    "czytaj także",    "zobacz też",        "zobacz także",   "čtěte také",
    "читайте также", "по теме",         "читайте також",     "за темою",       "чытайце таксама",
    "па тэме",       "بیشتر بخوانید",   "همچنین بخوانید",    "اقرأ أيضا",      "اقرأ أيضًا"};

/// In front of a colon they advertise another article of the site.
inline constexpr std::array kSeries = {
    "weekly",      "daily",           "podcast",       "newsletter",     "investigative stories",
    "briefing",    "explainer",       "read also",     "read more",      "watch",
    "see also",    "also read",       "related",       "lesen sie auch", "mehr zum thema",
    "lire aussi",  "à lire aussi",    "czytaj też",    "czytaj także",   "zobacz też",
    "čtěte také",  "читайте также",   "читать также",  "подкаст",        "читайте також",
    "подкаст дня", "чытайце таксама", "بیشتر بخوانید", "همچنین بخوانید", "اقرأ أيضا",
    "اقرأ أيضًا"};

inline constexpr std::array kCredit = {
    "photo by",         "photos by",         "getty images",         "afp via",         "via getty",
    "photo credit",     "image credit",      "picture alliance",     "file photo",      "ap photo",
    "reuters photo",    "courtesy of",       "archivbild",           "symbolbild",      "imago images",
    "photo d'archives", "crédit photo",      "zdjęcie ilustracyjne", "ilustrační foto", "фото из архива",
    "фото з архіву",    "ілюстративне фото", "иллюстративное фото",  "عکس از"};

/// A line that is this, with a number or without, begins the readers' comments.
inline constexpr std::array kComments = {
    "comments", "comment", "reader comments", "readers' comments", "leave a comment", "leave a reply",
    "post a comment", "add a comment", "join the conversation", "join the discussion", "responses", "replies",
    "show comments", "view comments", "view all comments", "what do you think",
    // German
    "kommentare", "kommentar", "leserkommentare", "kommentar schreiben", "kommentar verfassen", "leserbriefe",
    "diskussion",
    // French
    "commentaires", "commentaire", "réagir", "laisser un commentaire", "vos réactions",
    // Polish
    "komentarze", "komentarzy", "komentarz", "dodaj komentarz", "skomentuj",
    // Czech
    "komentáře", "komentářů", "diskuse", "diskuze", "přidat komentář", "vstoupit do diskuse",
    // Russian
    "комментарии", "комментариев", "комментарий", "комментария", "добавить комментарий",
    "оставить комментарий", "обсуждение",
    // Ukrainian
    "коментарі", "коментарів", "коментар", "додати коментар", "залишити коментар", "обговорення",
    // Belarusian
    "каментары", "каментароў", "каментар", "каментарыі", "пакінуць каментар", "дадаць каментар",
    // Spanish, Italian, Dutch, Portuguese
    "comentarios", "comentario", "commenti", "commento", "reacties", "comentários", "deja un comentario",
    // Persian
    "نظرات", "نظرات کاربران", "دیدگاه‌ها", "نظر شما", "ارسال نظر", "دیدگاه شما",
    // Arabic
    "التعليقات", "تعليقات", "تعليق", "اترك تعليقا", "أضف تعليقا"};

/// Single words that with a colon behind them begin a photo credit.
inline constexpr std::array<std::string_view, 18> kPictureWords = {
    "photo", "photos", "image", "images",  "picture", "pictures", "credit", "foto", "fotos",
    "bild",  "bilder", "fot",   "zdjęcie", "obrazek", "фото",     "здымак", "عکس",  "صورة"};

}  // namespace nsearch::articles
