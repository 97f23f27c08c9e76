# SPDX-License-Identifier: GPL-3.0-or-later
"""From objects of the library, borrowed for the call, to values of this package."""

from __future__ import annotations

import ctypes
import datetime
import os
import re
from typing import Any, Callable, Optional, TypeVar

from nsearch._native import lib, sized
from nsearch._types import (
    Article,
    Highlight,
    Hit,
    IndexHealth,
    IndexStatus,
    Match,
    NameForm,
    NameProblem,
    NameSuggestion,
    Note,
    Problem,
    Progress,
    Report,
    Results,
    Token,
)

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


def article(pointer: Pointer) -> Article:
    return Article(
        id=known(lib.nsearch_article_id(pointer)),
        title=text(lib.nsearch_article_title(pointer)),
        text=text(sized(lib.nsearch_article_text, pointer)),
        date=date(text(lib.nsearch_article_date(pointer))),
        date_source=known(lib.nsearch_article_date_source(pointer)),
        authors=listed(
            lib.nsearch_article_author_count, lambda i: text(lib.nsearch_article_author(pointer, i)), pointer
        ),
        language=known(lib.nsearch_article_language(pointer)),
        source=known(lib.nsearch_article_source(pointer)),
        url=known(lib.nsearch_article_url(pointer)),
        path=os.fsdecode(lib.nsearch_article_path(pointer)) or None,
        boilerplate=listed(
            lib.nsearch_article_boilerplate_count,
            lambda i: text(sized(lib.nsearch_article_boilerplate, pointer, i)),
            pointer,
        ),
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


def name_forms(pointer: Pointer) -> list[NameForm]:
    return [
        NameForm(
            form=text(lib.nsearch_name_form_text(form)),
            why=text(lib.nsearch_reason_name(lib.nsearch_name_form_why(form))),
            base=known(lib.nsearch_name_form_base(form)),
            cluster=known(lib.nsearch_name_form_cluster(form)),
            distance=lib.nsearch_name_form_distance(form),
            count=lib.nsearch_name_form_count(form),
        )
        for form in (
            lib.nsearch_name_forms_form(pointer, i) for i in range(lib.nsearch_name_forms_count(pointer))
        )
    ]


def name_suggestions(pointer: Pointer) -> list[NameSuggestion]:
    return [
        NameSuggestion(
            form=text(lib.nsearch_name_suggestion_text(suggestion)),
            distance=lib.nsearch_name_suggestion_distance(suggestion),
            sureness=lib.nsearch_name_suggestion_sureness(suggestion),
            count=lib.nsearch_name_suggestion_count(suggestion),
            reason=text(lib.nsearch_name_suggestion_reason(suggestion)),
        )
        for suggestion in (
            lib.nsearch_name_suggestions_suggestion(pointer, i)
            for i in range(lib.nsearch_name_suggestions_count(pointer))
        )
    ]


def name_problems(pointer: Pointer) -> list[NameProblem]:
    return [
        NameProblem(
            line=lib.nsearch_name_problem_line(problem_pointer),
            is_error=lib.nsearch_name_problem_is_error(problem_pointer),
            message=text(lib.nsearch_name_problem_message(problem_pointer)),
        )
        for problem_pointer in (
            lib.nsearch_name_problems_problem(pointer, i)
            for i in range(lib.nsearch_name_problems_count(pointer))
        )
    ]


def index_health(pointer: Pointer) -> IndexHealth:
    return IndexHealth(
        sound=lib.nsearch_index_health_sound(pointer),
        problems=listed(
            lib.nsearch_index_health_problem_count,
            lambda i: text(lib.nsearch_index_health_problem(pointer, i)),
            pointer,
        ),
        repaired=listed(
            lib.nsearch_index_health_repaired_count,
            lambda i: text(lib.nsearch_index_health_repaired(pointer, i)),
            pointer,
        ),
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


def index_status(pointer: Pointer) -> IndexStatus:
    return IndexStatus(
        path=os.fsdecode(lib.nsearch_index_state_path(pointer)),
        format=lib.nsearch_index_state_format(pointer),
        articles=lib.nsearch_index_state_articles(pointer),
        files=lib.nsearch_index_state_files(pointer),
        size=lib.nsearch_index_state_size(pointer),
        undated=lib.nsearch_index_state_undated(pointer),
        first_date=date(text(lib.nsearch_index_state_first_date(pointer))),
        last_date=date(text(lib.nsearch_index_state_last_date(pointer))),
        languages={
            text(lib.nsearch_index_state_language(pointer, i)): lib.nsearch_index_state_language_articles(pointer, i)
            for i in range(lib.nsearch_index_state_language_count(pointer))
        },
        problems=listed(
            lib.nsearch_index_state_problem_count,
            lambda i: problem(lib.nsearch_index_state_problem(pointer, i)),
            pointer,
        ),
    )


def progress(pointer: Pointer) -> Progress:
    return Progress(
        files_done=lib.nsearch_progress_files_done(pointer),
        files_total=lib.nsearch_progress_files_total(pointer),
        bytes_done=lib.nsearch_progress_bytes_done(pointer),
        bytes_total=lib.nsearch_progress_bytes_total(pointer),
        articles=lib.nsearch_progress_articles(pointer),
        problems=lib.nsearch_progress_problems(pointer),
    )


def report(pointer: Pointer) -> Report:
    return Report(
        added=lib.nsearch_report_added(pointer),
        updated=lib.nsearch_report_updated(pointer),
        unchanged=lib.nsearch_report_unchanged(pointer),
        removed=lib.nsearch_report_removed(pointer),
        kept=lib.nsearch_report_kept(pointer),
        files=lib.nsearch_report_files(pointer),
        bytes=lib.nsearch_report_bytes(pointer),
        seconds=lib.nsearch_report_seconds(pointer),
        stopped=lib.nsearch_report_stopped(pointer),
        problems=listed(
            lib.nsearch_report_problem_count, lambda i: problem(lib.nsearch_report_problem(pointer, i)), pointer
        ),
        changes=listed(
            lib.nsearch_report_change_count,
            lambda i: os.fsdecode(lib.nsearch_report_change(pointer, i)),
            pointer,
        ),
    )
