# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library says of an index and of its making, to values of this package; see _convert.py."""

from __future__ import annotations

import os

from nsearch._convert import Pointer, date, listed, problem, text
from nsearch._native import lib
from nsearch._types import IndexHealth, IndexStatus, Progress, Report


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
        trimmed=lib.nsearch_report_trimmed(pointer),
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
