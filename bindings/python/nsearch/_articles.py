# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles: reading them from files, and handing them to the library."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
from typing import Any, Callable, Iterator, Mapping, Optional, Union

from nsearch import _convert
from nsearch._errors import Cancelled, InvalidArgument
from nsearch._names import StrPath
from nsearch._article_types import Article, Confidence, LanguageSpan, PageKind, Problem, Reading
from nsearch._native import call, constants, create, ctype, encode, encode_path, lib, owned


_STRINGS = ("id", "title", "date_source", "date_partial", "modified_source", "language", "source", "url")


def date_text(date: Union[datetime.date, str, None]) -> str:
    """A date as the library takes it; a time without a zone counts as UTC."""
    if date is None or isinstance(date, str):
        return date or ""
    if isinstance(date, datetime.datetime) and date.tzinfo is None:
        date = date.replace(tzinfo=datetime.timezone.utc)
    return date.isoformat()


def _confidence_number(confidence: Union[Confidence, str]) -> int:
    """NSEARCH_CONFIDENCE_... of the header."""
    try:
        return constants["NSEARCH_CONFIDENCE_" + Confidence(confidence).name]
    except ValueError:
        words = ", ".join(known.name.lower() for known in Confidence)
        raise InvalidArgument(f"date_confidence={confidence!r} is not one of {words}") from None


def _kind_number(kind: Union[PageKind, str]) -> int:
    """NSEARCH_PAGE_KIND_... of the header."""
    try:
        return constants["NSEARCH_PAGE_KIND_" + PageKind(kind).name]
    except ValueError:
        words = ", ".join(known.value for known in PageKind)
        raise InvalidArgument(f"kind={kind!r} is not one of {words}") from None


def _add_spans(pointer: Optional[int], text: str, spans: tuple[LanguageSpan, ...]) -> None:
    """Spans of characters, as spans of bytes; none if they do not fit the text: the library makes its own."""
    starts = [span.start for span in spans] + [len(text)]
    ends = [0] + [span.end for span in spans]
    if starts != ends or any(span.end <= span.start for span in spans):
        return
    size = 0
    for span in spans:
        start, size = size, size + len(text[span.start : span.end].encode("utf-8"))
        call(lib.nsearch_article_add_span, pointer, encode(span.language or "", "languages"), start, size)


@contextlib.contextmanager
def article_handle(article: Article) -> Iterator[Optional[int]]:
    """The article as an object of the library, for the length of a `with`."""
    with owned(create(lib.nsearch_article_new), lib.nsearch_article_free) as pointer:
        for name in _STRINGS:
            setter = getattr(lib, "nsearch_article_set_" + name)
            call(setter, pointer, encode(getattr(article, name) or "", name))
        for name in ("date", "modified", "first_seen"):
            setter = getattr(lib, "nsearch_article_set_" + name)
            call(setter, pointer, encode(date_text(getattr(article, name)), name))
        call(lib.nsearch_article_set_date_confidence, pointer, _confidence_number(article.date_confidence))
        call(lib.nsearch_article_set_kind, pointer, _kind_number(article.kind))
        call(lib.nsearch_article_set_path, pointer, encode_path(article.path or ""))
        text = (article.text or "").encode("utf-8")
        call(lib.nsearch_article_set_text, pointer, text, len(text))
        _add_spans(pointer, article.text or "", article.languages)
        for author in article.authors:
            call(lib.nsearch_article_add_author, pointer, encode(author, "authors"))
        for zone in article.boilerplate:
            data = zone.encode("utf-8")
            call(lib.nsearch_article_add_boilerplate, pointer, data, len(data))
        yield pointer


def recognise_languages(article: Article) -> Article:
    """The article with its language, if that was not known, and the languages of its paragraphs.

    Languages of paragraphs that are there stay if they fit the text. Writer.add() does this by itself.
    """
    with article_handle(article) as pointer:
        call(lib.nsearch_article_recognise_languages, pointer)
        return dataclasses.replace(
            article,
            language=_convert.known(lib.nsearch_article_language(pointer)),
            languages=_convert.article_spans(pointer, (article.text or "").encode("utf-8")),
        )


@contextlib.contextmanager
def read_options(
    fields: Optional[Mapping[str, str]], language: Optional[str], file_dates: bool
) -> Iterator[Optional[int]]:
    """How to read files, as an object of the library, for the length of a `with`."""
    with owned(create(lib.nsearch_read_options_new), lib.nsearch_read_options_free) as options:
        for field, record in (fields or {}).items():
            names = encode(field, "fields"), encode(record, "fields")
            call(lib.nsearch_read_options_add_field, options, *names)
        call(lib.nsearch_read_options_set_language, options, encode(language or "", "language"))
        call(lib.nsearch_read_options_set_file_dates, options, file_dates)
        yield options


class Relay:
    """Carries an exception from a Python callback past the library to the caller."""

    def __init__(self) -> None:
        self.exception: Optional[BaseException] = None

    def run(self, function: Callable[[], Any]) -> int:
        """Runs it. 1, which stops the library, if it gives False or raises; else 0."""
        if self.exception is not None:
            return 1
        try:
            return 1 if function() is False else 0
        except BaseException as exception:  # KeyboardInterrupt too: it is raised again below
            self.exception = exception
            return 1

    def raise_again(self) -> None:
        if self.exception is not None:
            exception, self.exception = self.exception, None
            raise exception


def read_articles(
    path: StrPath,
    each: Optional[Callable[[Article], Optional[bool]]] = None,
    on_problem: Optional[Callable[[Problem], None]] = None,
    *,
    fields: Optional[Mapping[str, str]] = None,
    language: Optional[str] = None,
    file_dates: bool = False,
) -> Reading:
    """Reads every article of one file: text, Markdown, HTML, JSON, JSON Lines, CSV and WARC, each also
    packed (gzip, bzip2, xz, zstd), and ZIP, TAR and 7-Zip archives of them.

    each: is given each article as it is read, in place of collecting them, so that a file of any
        size can be read; returns False to stop
    on_problem: is given each problem (a record that cannot be used), in place of collecting them
    fields: which field of an article is which of JSON and CSV records, before what is guessed of the
        others: {"title": "meta.headline", "date": "day"}
    language: ISO 639-1 code of all articles, whatever they say; None: as it is found
    file_dates: give articles that say no date that of their file, mostly the day of a download
    Raises NotFound or IoError if the file cannot be opened or read at all, and what a callback raises.
    """
    articles: list[Article] = []
    problems: list[Problem] = []
    take_article = each or articles.append
    take_problem = on_problem or problems.append
    relay = Relay()

    def on_article(pointer: Optional[int], _: Optional[int]) -> int:
        return relay.run(lambda: take_article(_convert.article(pointer)))

    def on_problem_pointer(pointer: Optional[int], _: Optional[int]) -> None:
        relay.run(lambda: take_problem(_convert.problem(pointer)))

    try:
        with read_options(fields, language, file_dates) as options:
            call(
                lib.nsearch_read_articles,
                encode_path(path),
                ctype("nsearch_article_callback")(on_article),
                ctype("nsearch_problem_callback")(on_problem_pointer),
                None,
                options,
            )
    except Cancelled:
        pass
    relay.raise_again()
    return Reading(tuple(articles), tuple(problems))


def readable_by_name(path: StrPath) -> bool:
    """True if read_articles() has a reader for a file of this name (it is not opened)."""
    return bool(lib.nsearch_readable_by_name(encode_path(path)))
