# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles: reading them from files, and handing them to the library."""

from __future__ import annotations

import contextlib
import datetime
from typing import Any, Callable, Iterator, Optional, Union

from nsearch import _convert
from nsearch._errors import Cancelled
from nsearch._names import StrPath
from nsearch._native import call, create, ctype, encode, encode_path, lib, owned
from nsearch._types import Article, Problem, Reading


def date_text(date: Union[datetime.date, str, None]) -> str:
    """A date as the library takes it; a time without a zone counts as UTC."""
    if date is None or isinstance(date, str):
        return date or ""
    if isinstance(date, datetime.datetime) and date.tzinfo is None:
        date = date.replace(tzinfo=datetime.timezone.utc)
    return date.isoformat()


@contextlib.contextmanager
def article_handle(article: Article) -> Iterator[Optional[int]]:
    """The article as an object of the library, for the length of a `with`."""
    with owned(create(lib.nsearch_article_new), lib.nsearch_article_free) as pointer:
        for name in ("id", "title", "date_source", "language", "source", "url"):
            setter = getattr(lib, "nsearch_article_set_" + name)
            call(setter, pointer, encode(getattr(article, name) or "", name))
        call(lib.nsearch_article_set_date, pointer, encode(date_text(article.date), "date"))
        call(lib.nsearch_article_set_path, pointer, encode_path(article.path or ""))
        text = (article.text or "").encode("utf-8")
        call(lib.nsearch_article_set_text, pointer, text, len(text))
        for author in article.authors:
            call(lib.nsearch_article_add_author, pointer, encode(author, "authors"))
        for zone in article.boilerplate:
            data = zone.encode("utf-8")
            call(lib.nsearch_article_add_boilerplate, pointer, data, len(data))
        yield pointer


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
) -> Reading:
    """Reads every article of one file: text, HTML, JSON, JSON Lines, each also gzip-compressed.

    each: is given each article as it is read, in place of collecting them, so that a file of any
        size can be read; returns False to stop
    on_problem: is given each problem (a record that cannot be used), in place of collecting them
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
        call(
            lib.nsearch_read_articles,
            encode_path(path),
            ctype("nsearch_article_callback")(on_article),
            ctype("nsearch_problem_callback")(on_problem_pointer),
            None,
        )
    except Cancelled:
        pass
    relay.raise_again()
    return Reading(tuple(articles), tuple(problems))


def readable_by_name(path: StrPath) -> bool:
    """True if read_articles() has a reader for a file of this name (it is not opened)."""
    return bool(lib.nsearch_readable_by_name(encode_path(path)))
