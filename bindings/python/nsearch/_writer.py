# SPDX-License-Identifier: GPL-3.0-or-later
"""An index for writing."""

from __future__ import annotations

import ctypes
import os
import time
from types import TracebackType
from typing import Any, Callable, Iterable, Mapping, Optional, Union

from nsearch import _convert_index
from nsearch._article_types import Article
from nsearch._articles import Relay, article_handle, read_options
from nsearch._errors import InvalidArgument, Locked
from nsearch._names import StrPath
from nsearch._native import Handle, call, create, ctype, encode_path, lib, owned, string_array
from nsearch._types import Progress, Report

# Waiting is done in slices, between which Python sees Ctrl-C.
_WAIT_SLICE = 0.25


class Writer:
    """The one writer of an index. For one thread at a time.

    In a `with`, what was done is committed at its end, or dropped if it ends in an exception.

        with nsearch.Writer("corpus/.nsearch") as writer:
            report = writer.add_paths("corpus")
            writer.add(id="memo-7", title="A memo", text="...", date=datetime.date(2023, 3, 13))
    """

    def __init__(self, path: StrPath, *, create: bool = True, wait: float = 0) -> None:
        """
        path: the index's folder
        create: make the index (mode 0700) if there is none
        wait: how long to wait for another writer to finish, in seconds
        Raises Locked (the message names the holder), NotFound, FormatMismatch, Corrupt, IoError.
        """
        self._handle: Optional[Handle] = None
        if not wait >= 0:
            raise InvalidArgument(f"'wait' is negative or no number: {wait}")
        deadline = time.monotonic() + wait
        while True:
            left = max(0.0, deadline - time.monotonic())
            try:
                pointer = _open_writer(path, create, min(left, _WAIT_SLICE))
                break
            except Locked:
                if time.monotonic() >= deadline:
                    raise
        self._handle = Handle(pointer, lib.nsearch_writer_free)

    def __enter__(self) -> Writer:
        self._open()
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        exception: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        try:
            if kind is None and self._handle is not None:
                self.commit()
        finally:
            self.close()

    def close(self) -> None:
        """Lets the index go. What was not committed is dropped."""
        if self._handle is not None:
            self._handle.close()
            self._handle = None

    def _open(self) -> Handle:
        if self._handle is None:
            raise ValueError("the writer is closed")
        return self._handle

    def add(self, article: Optional[Article] = None, **fields: Any) -> None:
        """Adds one article, or replaces the one with the same id.

        Takes an Article, or its fields: add(id="7", title=..., text=..., date=datetime.date(...)).
        Raises InvalidArgument without an id.
        """
        handle = self._open()
        if article is not None and fields:
            raise TypeError("add() takes an Article or its fields, not both")
        with article_handle(article if article is not None else Article(**fields)) as pointer:
            call(lib.nsearch_writer_add, handle.pointer, pointer)

    def remove(self, id: str) -> bool:
        """Removes the article with this id, path or number ("#12"). False if there is none."""
        handle = self._open()
        removed = ctypes.c_bool()
        call(lib.nsearch_writer_remove, ctypes.byref(removed), handle.pointer, encode_path(id, "id"))
        return removed.value

    def commit(self) -> None:
        """Makes all changes so far visible and durable. Raises DiskFull, IoError."""
        call(lib.nsearch_writer_commit, self._open().pointer)

    def add_paths(
        self,
        paths: Union[StrPath, Iterable[StrPath]],
        *,
        dry_run: bool = False,
        forget_all: bool = False,
        again: bool = False,
        fields: Optional[Mapping[str, str]] = None,
        language: Optional[str] = None,
        file_dates: bool = False,
        progress: Optional[Callable[[Progress], Optional[bool]]] = None,
    ) -> Report:
        """Brings the index in line with files and folders, and commits every few seconds.

        Adds what is new, updates what changed, forgets what is gone from below them. What could not
        be read is in Report.problems. Ctrl-C stops it; what was done so far stays.

        dry_run: report what would be done, change nothing
        forget_all: forget what is gone even if that is most of a folder
        again: read files that did not change, too: after a change of the next three
        fields, language, file_dates: how to read files, as in read_articles()
        progress: called a few times a second; returns False to stop (then Report.stopped is True).
            What it raises stops it too, and comes out of this call.
        """
        handle = self._open()
        single = isinstance(paths, (str, bytes, os.PathLike))
        encoded = [encode_path(path) for path in ([paths] if single else paths)]  # type: ignore[union-attr,list-item]
        relay = Relay()

        def on_progress(pointer: Optional[int], _: Optional[int]) -> int:
            # Set even without a callback of the user's: here Python sees Ctrl-C.
            return relay.run(lambda: progress(_convert_index.progress(pointer)) if progress else None)

        callback = ctype("nsearch_progress_callback")(on_progress)
        with owned(create(lib.nsearch_add_options_new), lib.nsearch_add_options_free) as options:
            with read_options(fields, language, file_dates) as reading:
                call(lib.nsearch_add_options_set_reading, options, reading)
            call(lib.nsearch_add_options_set_again, options, again)
            call(lib.nsearch_add_options_set_dry_run, options, dry_run)
            call(lib.nsearch_add_options_set_forget_all, options, forget_all)
            call(lib.nsearch_add_options_set_progress, options, callback, None)
            pointer = create(
                lib.nsearch_writer_add_paths, handle.pointer, string_array(encoded), len(encoded), options
            )
        with owned(pointer, lib.nsearch_report_free):
            relay.raise_again()
            return _convert_index.report(pointer)


def _open_writer(path: StrPath, make: bool, wait: float) -> Optional[int]:
    with owned(create(lib.nsearch_writer_options_new), lib.nsearch_writer_options_free) as options:
        call(lib.nsearch_writer_options_set_create, options, make)
        call(lib.nsearch_writer_options_set_wait, options, wait)
        return create(lib.nsearch_writer_open, encode_path(path), options)
