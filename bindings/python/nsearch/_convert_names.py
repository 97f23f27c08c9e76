# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library says of names, to values of this package; see _convert.py."""

from __future__ import annotations

from nsearch._convert import Pointer, known, text
from nsearch._native import lib
from nsearch._types import NameForm, NameProblem, NameSuggestion


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
