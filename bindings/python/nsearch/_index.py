# SPDX-License-Identifier: GPL-3.0-or-later
"""An index for reading: searching it."""

from __future__ import annotations

import ctypes
import os
from types import TracebackType
from typing import Any, Iterable, Optional, Union

from nsearch import _convert, _convert_index, _convert_names
from nsearch._article_types import Article
from nsearch._errors import InvalidArgument
from nsearch._names import AnyLevel, NameVariants, StrPath, level_number
from nsearch._native import (
    Handle,
    call,
    constants,
    count_argument,
    create,
    encode,
    encode_path,
    lib,
    owned,
    take_string,
)
from nsearch._types import (
    IndexLocation,
    IndexStatus,
    NameForm,
    NameLevel,
    NameSuggestion,
    ParsedQuery,
    Results,
)


def query_bytes(query: str) -> bytes:
    """A query for the library. Pasted text is never an error, so what it cannot hold is replaced."""
    if not isinstance(query, str):
        raise TypeError(f"a query must be str, not {type(query).__name__}")
    return query.replace("\0", " ").encode("utf-8", "replace")


def _number(kind: str, word: str) -> int:
    """NSEARCH_<KIND>_<WORD> of the header."""
    try:
        return constants[f"NSEARCH_{kind}_{word.upper()}"]
    except KeyError:
        prefix = f"NSEARCH_{kind}_"
        words = ", ".join(name[len(prefix) :].lower() for name in constants if name.startswith(prefix))
        raise InvalidArgument(f"{kind.lower()}={word!r} is not one of {words}") from None


class Index:
    """An index opened for reading.

    Every call sees the newest commit, and any number of threads may search one Index at once. Use it
    in a `with`, or leave closing to the garbage collector.

        with nsearch.Index("corpus/.nsearch") as index:
            for hit in index.search("Shahed drones Belarus"):
                print(hit.rank, hit.date, hit.title)
    """

    def __init__(
        self,
        path: Optional[StrPath] = None,
        *,
        names: Union[NameVariants, Iterable[StrPath], None] = None,
    ) -> None:
        """
        path: the index's folder; None: where find_index() says
        names: variants of names, or files of them, to use in place of the curated ones alone
        Raises NotFound if there is no index, FormatMismatch if it is foreign or of another version,
        Corrupt if it is damaged.
        """
        folder = find_index().path if path is None else path
        pointer = create(lib.nsearch_index_open, encode_path(folder))
        self._handle: Optional[Handle] = Handle(pointer, lib.nsearch_index_free)
        if names is not None:
            variants = names if isinstance(names, NameVariants) else NameVariants(*names)
            call(lib.nsearch_index_use_names, pointer, variants._handle.pointer)

    def __enter__(self) -> Index:
        self._open()
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        exception: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets the index go; searches that other threads are in the middle of finish first."""
        self._handle = None

    def _open(self) -> Handle:
        # The caller keeps the handle in a variable for its call, which keeps the index alive.
        handle = self._handle
        if handle is None:
            raise ValueError("the index is closed")
        return handle

    def search(
        self,
        query: str,
        *,
        limit: int = 10,
        offset: int = 0,
        words: str = "auto",
        sort: str = "relevance",
        names: AnyLevel = NameLevel.BALANCED,
        family: bool = False,
        boilerplate: bool = False,
        language: Optional[str] = None,
        snippet: int = 240,
        explain: bool = False,
    ) -> Results:
        """Searches. Nothing in a query is an error: what was ignored is in Results.notes.

        limit, offset: hits at the most, and to leave out at the top
        words: which words an article must have: "auto" (all of them first; where these are too few,
            then most of them), "all" or "any"
        sort: "relevance", or "date": newest first
        names: how much of what is like a name stands for it: "off", "exact", "balanced" or "wide"
        family: feminine and possessive forms count as the name: Merkelová for Merkel
        boilerplate: look in what was set aside as no part of an article, and only there
        language: ISO 639-1 code: only articles in it
        snippet: length of a snippet in characters, about; 0: none
        explain: fill Results.explanation
        """
        handle = self._open()
        options = create(lib.nsearch_search_options_new)
        data = query_bytes(query)
        with owned(options, lib.nsearch_search_options_free):
            settings: list[tuple[str, Any]] = [
                ("limit", count_argument(limit, "limit")),
                ("offset", count_argument(offset, "offset")),
                ("words", _number("WORDS", words)),
                ("sort", _number("SORT", sort)),
                ("names", level_number(names, "names")),
                ("family", family),
                ("boilerplate", boilerplate),
                ("language", encode(language or "", "language")),
                ("snippet", count_argument(snippet, "snippet")),
                ("explain", explain),
            ]
            for name, value in settings:
                call(getattr(lib, "nsearch_search_options_set_" + name), options, value)
            pointer = create(lib.nsearch_index_search, handle.pointer, data, options)
        with owned(pointer, lib.nsearch_results_free):
            return _convert.results(pointer, data)

    def article(self, id: str) -> Optional[Article]:
        """The whole article with this id, path, or number ("#12"); None if there is none."""
        handle = self._open()
        pointer = create(lib.nsearch_index_article, handle.pointer, encode_path(id, "id"))
        with owned(pointer, lib.nsearch_article_free):
            return None if pointer is None else _convert.article(pointer)

    def expand_name(
        self, name: str, *, level: AnyLevel = NameLevel.BALANCED, family: bool = False
    ) -> list[NameForm]:
        """What a name stands for in this index: its own spelling first, then the nearest first.

        level, family: as `names` and `family` of search()
        """
        handle = self._open()
        data = encode(name, "name")
        pointer = create(lib.nsearch_index_expand_name, handle.pointer, data, level_number(level), family)
        with owned(pointer, lib.nsearch_name_forms_free):
            return _convert_names.name_forms(pointer)

    def suggest_names(
        self, name: str, *, level: AnyLevel = NameLevel.BALANCED, family: bool = False
    ) -> list[NameSuggestion]:
        """Names of this index that are near `name` and do not stand for it, nearest first.

        level, family: as in expand_name(); what they take is not suggested
        """
        handle = self._open()
        data = encode(name, "name")
        pointer = create(lib.nsearch_index_suggest_names, handle.pointer, data, level_number(level), family)
        with owned(pointer, lib.nsearch_name_suggestions_free):
            return _convert_names.name_suggestions(pointer)

    def status(self) -> IndexStatus:
        """What the index holds at this moment."""
        handle = self._open()
        pointer = create(lib.nsearch_index_status, handle.pointer)
        with owned(pointer, lib.nsearch_index_state_free):
            return _convert_index.index_status(pointer)


def parse_query(query: str) -> ParsedQuery:
    """How a query is understood, before an index is asked. Nothing in a query is an error."""
    data = query_bytes(query)
    pointer = create(lib.nsearch_query_parse, data)
    with owned(pointer, lib.nsearch_query_free):
        notes = _convert.listed(
            lib.nsearch_query_note_count,
            lambda i: _convert.note(lib.nsearch_query_note(pointer, i), data),
            pointer,
        )
        return ParsedQuery(_convert.text(lib.nsearch_query_tree(pointer)), notes)


def find_index(directory: StrPath = ".") -> IndexLocation:
    """Where an index is looked for when none is named.

    $NSEARCH_INDEX, else the nearest `.nsearch` folder from `directory` upward, else the user's data
    folder. Does not check that it is an index.
    """
    path, reason = ctypes.c_void_p(), ctypes.c_void_p()
    call(lib.nsearch_find_index, ctypes.byref(path), ctypes.byref(reason), encode_path(directory, "directory"))
    return IndexLocation(os.fsdecode(take_string(path)), take_string(reason))
