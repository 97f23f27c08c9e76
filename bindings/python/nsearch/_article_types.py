# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles and what is known of them, as plain values."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass
from typing import Iterator, Optional


class Confidence(enum.IntEnum):
    """How sure nsearch is of something that it found; each is greater than the last.

    Where one is asked for, its word does as well: Confidence.HIGH or "high".
    """

    NONE = 0  #: nothing is known
    LOW = 1  #: a guess: one of several readings, or an unlikely place
    MEDIUM = 2  #: stands where such things stand, but nobody says so
    HIGH = 3  #: said outright: by the page's metadata, the record, a labelled line

    @classmethod
    def _missing_(cls, value: object) -> Optional[Confidence]:
        return next((known for known in cls if known.name.lower() == value), None)


class PageKind(str, enum.Enum):
    """What sort of page a text came from.

    Where one is asked for, its word does as well: PageKind.LIVE or "live".
    """

    ARTICLE = "article"
    LIVE = "live"  #: a ticker: many short entries with times of their own
    PAYWALL = "paywall"  #: the beginning of an article, the rest of which is for subscribers
    GALLERY = "gallery"  #: pictures with captions, and hardly a text
    LISTING = "listing"  #: a page of links to articles
    EMPTY = "empty"  #: nothing to read


@dataclass(frozen=True)
class LanguageSpan:
    """Paragraphs in one language that stand together: text[start:end]."""

    language: Optional[str]  #: ISO 639-1; None: not recognised
    start: int  #: offset in characters
    end: int


@dataclass(frozen=True)
class Finding:
    """Something that was found for a field of an article, taken or not: the answer to "why?"."""

    field: str  #: "title", "date", "modified", "authors", "text", "kind", ...
    value: str  #: as it was found, shortened
    source: str  #: where: "json-ld headline", "og:title", "byline", "element article.body"
    taken: bool  #: False: seen, and something better was taken


@dataclass(frozen=True)
class Article:
    """One article.

    date, modified and first_seen are a datetime.date, or a datetime.datetime (which is one) where the time
    is known too. Unknown languages, sources and so on are None, unknown titles and texts "".
    """

    id: Optional[str] = None  #: the `id` of its record, or None: its path identifies it
    title: str = ""  #: the headline, without the site's name
    text: str = ""  #: the article alone; paragraphs are separated by an empty line
    date: Optional[datetime.date] = None  #: published
    #: how the date is known: "json", "csv", "json-ld", "meta", "microdata", "time", "url", "byline",
    #: "dateline", "relative" or "file"
    date_source: Optional[str] = None
    date_confidence: Confidence = Confidence.NONE
    date_partial: Optional[str] = None  #: of a day that is not known whole: "2023-03", "--03-13"
    modified: Optional[datetime.date] = None  #: last changed, as the page says
    modified_source: Optional[str] = None  #: as date_source
    #: when the page was fetched, as its container says; in an index, of an article without: when it was
    #: first indexed
    first_seen: Optional[datetime.date] = None
    authors: tuple[str, ...] = ()
    language: Optional[str] = None  #: ISO 639-1, of most of it
    #: of the text's paragraphs, in order, without gaps; () before detection, and if all is in `language`.
    #: If they do not fit the text, adding the article recognises them anew
    languages: tuple[LanguageSpan, ...] = ()
    source: Optional[str] = None  #: the outlet or agency
    url: Optional[str] = None
    path: Optional[str] = None  #: the file that it came from
    kind: PageKind = PageKind.ARTICLE  #: what sort of page it came from
    boilerplate: tuple[str, ...] = ()  #: what the page holds besides the article, in page order
    findings: tuple[Finding, ...] = ()  #: how all this was found; an index does not keep them


@dataclass(frozen=True)
class Problem:
    """Something about a file or a record that its owner should know."""

    path: str
    #: line (JSON Lines), element (JSON), row (CSV), record (WARC) or entry (archive), from 1; 0: the file
    record: int
    reason: str  #: one line, for people
    skipped: bool  #: True: nothing was indexed from it; False: indexed, but doubtful


@dataclass(frozen=True)
class Reading:
    """What read_articles() took from a file."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]

    def __iter__(self) -> Iterator[Article]:
        return iter(self.articles)

    def __len__(self) -> int:
        return len(self.articles)
