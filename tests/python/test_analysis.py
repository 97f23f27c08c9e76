# SPDX-License-Identifier: GPL-3.0-or-later
import datetime

import pytest

import nsearch
from nsearch import _convert


def test_tokens_count_characters():
    text = "Žluťoučký kůň saw drones"
    tokens = nsearch.analyze(text, "en")
    assert [text[token.start : token.end] for token in tokens] == [token.text for token in tokens]
    assert [token.text for token in tokens] == text.split()
    assert (tokens[3].folded, tokens[3].stem) == ("drones", "drone")
    assert nsearch.analyze("") == []


def test_fold():
    assert nsearch.fold("MINSK") == "minsk"
    assert nsearch.fold("") == ""
    assert nsearch.fold("a\0B") == "a\0b"


def test_detect_language():
    english = "The ministers met on Monday in order to talk about trade between the two countries, " * 3
    assert nsearch.detect_language(english) == "en"
    assert nsearch.detect_language("") is None


ENGLISH = "The ministers met on Monday in order to talk about trade between the two countries. " * 3
GERMAN = "Die Minister trafen sich am Montag, um über den Handel zwischen den Ländern zu sprechen. " * 3


def test_detect_languages_of_paragraphs():
    text = GERMAN + "\n" + ENGLISH  # the umlauts first: offsets count characters, not bytes
    spans = nsearch.detect_languages(text)
    assert [span.language for span in spans] == ["de", "en"]
    assert text[spans[1].start : spans[1].end] == ENGLISH
    assert (spans[0].start, spans[-1].end) == (0, len(text))
    assert nsearch.detect_languages("Minsk.", "be") == [nsearch.LanguageSpan("be", 0, 6)]


def test_recognise_languages():
    text = GERMAN + "\n" + ENGLISH
    article = nsearch.Article(id="a", text=text, date="2023-03-13")
    known = nsearch.recognise_languages(article)
    assert known.language in ("en", "de") and article.language is None
    assert [text[span.start : span.end] for span in known.languages] == [GERMAN + "\n", ENGLISH]
    assert (known.id, known.text, known.date) == (article.id, article.text, article.date)
    assert nsearch.recognise_languages(known) == known
    brief = nsearch.recognise_languages(nsearch.Article(text="Brief.", language="be"))
    assert (brief.language, brief.languages) == ("be", ())


def test_languages_that_do_not_fit_are_recognised_anew():
    wrong = nsearch.Article(text=GERMAN, languages=(nsearch.LanguageSpan("fr", 3, 9999),))
    assert nsearch.recognise_languages(wrong).languages == ()
    assert nsearch.recognise_languages(wrong).language == "de"


def test_stemmed_languages():
    languages = nsearch.stemmed_languages()
    assert "en" in languages and "ru" in languages and languages == sorted(languages)


@pytest.mark.parametrize(
    "text,date",
    [
        ("2023-03-13", datetime.date(2023, 3, 13)),
        ("2023-03-13T10:20:30Z", datetime.datetime(2023, 3, 13, 10, 20, 30, tzinfo=datetime.timezone.utc)),
        (
            "2023-03-13T10:20:30.5+03:00",
            datetime.datetime(
                2023, 3, 13, 10, 20, 30, 500000, tzinfo=datetime.timezone(datetime.timedelta(hours=3))
            ),
        ),
        ("", None),
        ("yesterday", None),
        ("2023-13-45", None),
    ],
)
def test_dates(text, date):
    assert _convert.date(text) == date


def test_offsets_go_back_and_forth():
    data = "aéb…c".encode()
    offset = _convert.CharacterOffsets(data)
    assert [offset(i) for i in (0, 1, 3, 4, 7, 8)] == [0, 1, 2, 3, 4, 5]
    assert offset(3) == 2
