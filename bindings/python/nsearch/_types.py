# SPDX-License-Identifier: GPL-3.0-or-later
"""What the package gives: plain values, which hold on to nothing.

None means "not known". Offsets count characters, as str indexes do.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Iterator, Optional, Union, overload

from nsearch._article_types import Article, Confidence, PageKind, Problem


class NameLevel(str, enum.Enum):
    """How much of what is like a name stands for it; each level takes more than the last.

    Where one is asked for, its word does as well: NameLevel.WIDE or "wide".
    """

    OFF = "off"  #: nothing: words have their own forms only
    EXACT = "exact"  #: what is listed, and inflections of it
    BALANCED = "balanced"  #: also what sounds like it, so near that it mostly is the same name
    WIDE = "wide"  #: also what may be the same name: for names that stand with others


@dataclass(frozen=True)
class Highlight:
    """The characters text[start:end] matched."""

    start: int
    end: int


@dataclass(frozen=True)
class Match:
    """A form that was found in an article, and why it counts."""

    asked: str  #: the word, phrase or name of the query, as typed
    found: str  #: as the article spells it
    #: "exact", "stem", "prefix", "user", "curated", "inflected", "given", "sound" or "compound"
    why: str
    cluster: Optional[str]  #: id of the name cluster that led here
    count: int  #: how often in this article's title and text


@dataclass(frozen=True)
class Hit:
    """One article that answers a query."""

    rank: int  #: from 1, counting those left out by `offset`
    number: int  #: of the article in this index; Index.article() takes it as "#number"
    score: float  #: comparable within one answer only
    article: Article  #: without text, its languages and boilerplate: Index.article() has these
    partial: bool  #: some words of the query are not in it
    missing: tuple[str, ...]  #: those words, as typed
    matched: tuple[Match, ...]  #: in the order of the query, then by count
    title_highlights: tuple[Highlight, ...]
    snippet: str  #: the most telling passage; plain text, not escaped for anything
    snippet_highlights: tuple[Highlight, ...]

    @property
    def id(self) -> Optional[str]:
        return self.article.id

    @property
    def title(self) -> str:
        return self.article.title

    @property
    def date(self) -> Optional[datetime.date]:
        return self.article.date

    @property
    def date_source(self) -> Optional[str]:
        return self.article.date_source

    @property
    def date_confidence(self) -> Confidence:
        return self.article.date_confidence

    @property
    def date_partial(self) -> Optional[str]:
        return self.article.date_partial

    @property
    def modified(self) -> Optional[datetime.date]:
        return self.article.modified

    @property
    def first_seen(self) -> Optional[datetime.date]:
        return self.article.first_seen

    @property
    def kind(self) -> PageKind:
        return self.article.kind

    @property
    def authors(self) -> tuple[str, ...]:
        return self.article.authors

    @property
    def source(self) -> Optional[str]:
        return self.article.source

    @property
    def language(self) -> Optional[str]:
        return self.article.language

    @property
    def path(self) -> Optional[str]:
        return self.article.path

    @property
    def url(self) -> Optional[str]:
        return self.article.url


@dataclass(frozen=True)
class Note:
    """Something in a query that was ignored, or taken otherwise than it may have been meant."""

    position: int  #: offset in characters into the query
    message: str  #: one line, for people


@dataclass(frozen=True)
class Results(Sequence[Hit]):
    """The answer to a query: a sequence of hits, best first, that also says what it is of."""

    hits: tuple[Hit, ...]
    total: int  #: articles that answer the query; with words="auto": that have all its words
    total_is_exact: bool  #: False: an estimate
    notes: tuple[Note, ...]  #: what was ignored or taken otherwise
    explanation: str  #: with explain=True: the tree that was run, with counts
    seconds: float  #: how long the search took

    def __len__(self) -> int:
        return len(self.hits)

    def __iter__(self) -> Iterator[Hit]:
        return iter(self.hits)

    @overload
    def __getitem__(self, index: int) -> Hit: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Hit, ...]: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[Hit, tuple[Hit, ...]]:
        return self.hits[index]


@dataclass(frozen=True)
class ParsedQuery:
    """A query as it was understood."""

    tree: str  #: one line
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class NameForm:
    """One form that stands for a name."""

    form: str  #: in an index: folded, one space between words; in a list: as the list spells it
    why: str  #: as in Match.why
    base: Optional[str]  #: the listed variant that it is a form of, as the file spells it
    cluster: Optional[str]  #: id of the cluster
    distance: float  #: 0: the name itself or a listed variant; a vowel or a close consonant more: about 0.3
    count: int  #: articles of the index that have it; 0 without an index


@dataclass(frozen=True)
class NameSuggestion:
    """A form that is near a name and does not stand for it."""

    form: str  #: folded
    distance: float  #: as in NameForm.distance
    sureness: float  #: how sure it is that it is the same name, 0 to 1
    count: int  #: articles of the index that have it
    #: why not: "denied" by a deny line, "short" (the name is too short, or an abbreviation), "wide" (that
    #: level takes it), "far" (it sounds too different), "many" (nearer forms fill the list)
    reason: str


@dataclass(frozen=True)
class NameProblem:
    """What is wrong, or doubtful, in a variants file."""

    line: int  #: from 1
    is_error: bool  #: True: the file cannot be used
    message: str  #: one line, for people


@dataclass(frozen=True)
class Token:
    """One word of a text: text[start:end]."""

    text: str  #: as it stands
    start: int  #: offset in characters
    end: int
    folded: str  #: without case, accents and variants of letters
    stem: str  #: folded stem in the language asked for


@dataclass(frozen=True)
class Progress:
    """How far a run of Writer.add_paths() is. Bytes are those of the files on disk."""

    files_done: int
    files_total: int
    bytes_done: int
    bytes_total: int
    articles: int  #: added or updated so far
    problems: int


@dataclass(frozen=True)
class Report:
    """What a run of Writer.add_paths() did. Counts are of articles unless it says otherwise."""

    added: int
    updated: int  #: their file or record changed
    unchanged: int
    removed: int  #: their file or record is gone
    kept: int  #: gone, but kept by the guard; see forget_all
    trimmed: int  #: lines of theirs were set aside that many articles of their site have
    files: int  #: files looked at
    bytes: int  #: bytes of text read from them
    seconds: float
    stopped: bool  #: the progress callback asked to stop
    problems: tuple[Problem, ...]
    changes: tuple[str, ...]  #: dry run only: "add PATH", "update PATH", "remove PATH"


@dataclass(frozen=True)
class IndexStatus:
    """What an index holds."""

    path: str
    format: int  #: version of the format on disk
    articles: int
    files: int  #: files that these came from
    size: int  #: bytes on disk
    undated: int  #: articles without a date
    first_date: Optional[datetime.date]
    last_date: Optional[datetime.date]
    languages: dict[str, int] = field(default_factory=dict)  #: articles by ISO 639-1 code; "" not recognised
    problems: tuple[Problem, ...] = ()  #: files and records not indexed, or doubtful, in the last runs


@dataclass(frozen=True)
class IndexHealth:
    """What verify() found."""

    sound: bool  #: nothing is wrong, or everything was repaired
    problems: tuple[str, ...]  #: what is or was wrong, for people
    repaired: tuple[str, ...]  #: what was made anew


@dataclass(frozen=True)
class IndexLocation:
    """Where an index is looked for when none is named, and why there."""

    path: str
    reason: str  #: "NSEARCH_INDEX", ".nsearch upward" or "default"
