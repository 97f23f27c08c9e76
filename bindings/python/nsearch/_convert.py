# SPDX-License-Identifier: GPL-3.0-or-later
"""From objects of the library, borrowed for the call, to values of this package."""

from __future__ import annotations

import ctypes
import datetime
import os
import re
from typing import Any, Callable, Optional, TypeVar

from nsearch._article_types import Article, Confidence, Finding, LanguageSpan, PageKind, Problem
from nsearch._native import lib, sized
from nsearch._types import Highlight, Hit, Match, Note, Results, Token

Value = TypeVar("Value")
Pointer = Optional[int]


def text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def known(data: bytes) -> Optional[str]:
    return text(data) or None


class CharacterOffsets:
    """Offsets in bytes into a UTF-8 text, as offsets in characters. Quick if they ascend."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._ascii = data.isascii()
        self._bytes = 0
        self._characters = 0

    def __call__(self, offset: int) -> int:
        if self._ascii:
            return offset
        if offset < self._bytes:
            self._bytes = self._characters = 0
        self._characters += len(text(self._data[self._bytes : offset]))
        self._bytes = offset
        return self._characters


def listed(count: Callable[[Pointer], int], convert: Callable[[int], Value], owner: Pointer) -> tuple[Value, ...]:
    return tuple(convert(i) for i in range(count(owner)))


_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def date(value: str) -> Optional[datetime.date]:
    """An RFC 3339 full-date or date-time; None if it is none."""
    if not _DATE.match(value):
        return None
    try:
        if len(value) == 10:
            return datetime.date.fromisoformat(value)
        # Python before 3.11 knows neither Z nor fractions of any length.
        plain = re.sub(r"\.(\d+)", lambda m: "." + m[1][:6].ljust(6, "0"), value)
        return datetime.datetime.fromisoformat(re.sub(r"[zZ]$", "+00:00", plain))
    except ValueError:
        return None


def spans(owner: Pointer, prefix: str, data: bytes) -> tuple[LanguageSpan, ...]:
    """What the getters that begin with `prefix` give of the text whose bytes these are."""
    offset = CharacterOffsets(data)
    language, start, end = (getattr(lib, prefix + name) for name in ("language", "start", "end"))
    return tuple(
        LanguageSpan(known(language(owner, i)), offset(start(owner, i)), offset(end(owner, i)))
        for i in range(getattr(lib, prefix + "count")(owner))
    )


def article_spans(pointer: Pointer, data: bytes) -> tuple[LanguageSpan, ...]:
    # The article of a hit has no text for them to be spans of.
    return spans(pointer, "nsearch_article_span_", data) if data else ()


def _page_kind(number: int) -> PageKind:
    try:
        return PageKind(text(lib.nsearch_page_kind_name(number)))
    except ValueError:  # of a later version
        return PageKind.ARTICLE


def _confidence(number: int) -> Confidence:
    try:
        return Confidence(number)
    except ValueError:  # of a later version
        return Confidence.NONE


def _finding(pointer: Pointer, i: int) -> Finding:
    return Finding(
        field=text(lib.nsearch_article_finding_field(pointer, i)),
        value=text(lib.nsearch_article_finding_value(pointer, i)),
        source=text(lib.nsearch_article_finding_source(pointer, i)),
        taken=lib.nsearch_article_finding_taken(pointer, i),
    )


def article(pointer: Pointer) -> Article:
    data = sized(lib.nsearch_article_text, pointer)
    return Article(
        id=known(lib.nsearch_article_id(pointer)),
        title=text(lib.nsearch_article_title(pointer)),
        text=text(data),
        date=date(text(lib.nsearch_article_date(pointer))),
        date_source=known(lib.nsearch_article_date_source(pointer)),
        date_confidence=_confidence(lib.nsearch_article_date_confidence(pointer)),
        date_partial=known(lib.nsearch_article_date_partial(pointer)),
        modified=date(text(lib.nsearch_article_modified(pointer))),
        modified_source=known(lib.nsearch_article_modified_source(pointer)),
        first_seen=date(text(lib.nsearch_article_first_seen(pointer))),
        authors=listed(
            lib.nsearch_article_author_count, lambda i: text(lib.nsearch_article_author(pointer, i)), pointer
        ),
        language=known(lib.nsearch_article_language(pointer)),
        languages=article_spans(pointer, data),
        source=known(lib.nsearch_article_source(pointer)),
        url=known(lib.nsearch_article_url(pointer)),
        path=os.fsdecode(lib.nsearch_article_path(pointer)) or None,
        kind=_page_kind(lib.nsearch_article_kind(pointer)),
        boilerplate=listed(
            lib.nsearch_article_boilerplate_count,
            lambda i: text(sized(lib.nsearch_article_boilerplate, pointer, i)),
            pointer,
        ),
        findings=listed(lib.nsearch_article_finding_count, lambda i: _finding(pointer, i), pointer),
    )


def problem(pointer: Pointer) -> Problem:
    return Problem(
        path=os.fsdecode(lib.nsearch_problem_path(pointer)),
        record=lib.nsearch_problem_record(pointer),
        reason=text(lib.nsearch_problem_reason(pointer)),
        skipped=lib.nsearch_problem_skipped(pointer),
    )


def match(pointer: Pointer) -> Match:
    return Match(
        asked=text(lib.nsearch_match_asked(pointer)),
        found=text(lib.nsearch_match_found(pointer)),
        why=text(lib.nsearch_reason_name(lib.nsearch_match_why(pointer))),
        cluster=known(lib.nsearch_match_cluster(pointer)),
        count=lib.nsearch_match_count(pointer),
    )


def _highlights(count: Any, getter: Any, hit_pointer: Pointer, data: bytes) -> tuple[Highlight, ...]:
    start, end = ctypes.c_size_t(), ctypes.c_size_t()
    offset = CharacterOffsets(data)
    found = []
    for i in range(count(hit_pointer)):
        getter(ctypes.byref(start), ctypes.byref(end), hit_pointer, i)
        found.append(Highlight(offset(start.value), offset(end.value)))
    return tuple(found)


def hit(pointer: Pointer) -> Hit:
    article_pointer = lib.nsearch_hit_article(pointer)
    title = lib.nsearch_article_title(article_pointer)
    snippet = lib.nsearch_hit_snippet(pointer)
    return Hit(
        rank=lib.nsearch_hit_rank(pointer),
        number=lib.nsearch_hit_number(pointer),
        score=lib.nsearch_hit_score(pointer),
        article=article(article_pointer),
        partial=lib.nsearch_hit_partial(pointer),
        missing=listed(lib.nsearch_hit_missing_count, lambda i: text(lib.nsearch_hit_missing(pointer, i)), pointer),
        matched=listed(lib.nsearch_hit_match_count, lambda i: match(lib.nsearch_hit_match(pointer, i)), pointer),
        title_highlights=_highlights(
            lib.nsearch_hit_title_highlight_count, lib.nsearch_hit_title_highlight, pointer, title
        ),
        snippet=text(snippet),
        snippet_highlights=_highlights(
            lib.nsearch_hit_snippet_highlight_count, lib.nsearch_hit_snippet_highlight, pointer, snippet
        ),
    )


def note(pointer: Pointer, query: bytes) -> Note:
    position = CharacterOffsets(query)(lib.nsearch_note_position(pointer))
    return Note(position=position, message=text(lib.nsearch_note_message(pointer)))


def results(pointer: Pointer, query: bytes) -> Results:
    return Results(
        hits=listed(lib.nsearch_results_count, lambda i: hit(lib.nsearch_results_hit(pointer, i)), pointer),
        total=lib.nsearch_results_total(pointer),
        total_is_exact=lib.nsearch_results_total_is_exact(pointer),
        notes=listed(
            lib.nsearch_results_note_count, lambda i: note(lib.nsearch_results_note(pointer, i), query), pointer
        ),
        explanation=text(lib.nsearch_results_explanation(pointer)),
        seconds=lib.nsearch_results_seconds(pointer),
    )


def tokens(pointer: Pointer, data: bytes) -> list[Token]:
    offset = CharacterOffsets(data)
    found = []
    for i in range(lib.nsearch_tokens_count(pointer)):
        token = lib.nsearch_tokens_token(pointer, i)
        start = offset(lib.nsearch_token_start(token))
        found.append(
            Token(
                text=text(lib.nsearch_token_text(token)),
                start=start,
                end=offset(lib.nsearch_token_end(token)),
                folded=text(lib.nsearch_token_folded(token)),
                stem=text(lib.nsearch_token_stem(token)),
            )
        )
    return found
