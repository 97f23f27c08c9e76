# SPDX-License-Identifier: GPL-3.0-or-later
"""Exceptions, one class a status of the library; all are nsearch.Error."""

from __future__ import annotations

import errno
from typing import Optional


class Error(Exception):
    """A call of the library that failed.

    code: the number of the kind, as NSEARCH_ERROR_... in nsearch.h
    message: one line that names the thing that failed
    hint: what can be done about it, or ""
    """

    code: int = 0

    def __init__(self, message: str, hint: str = "", code: Optional[int] = None) -> None:
        self.message = message
        self.hint = hint
        if code is not None:
            self.code = code
        # Not by super(): OSError would read its arguments as errno, text and file name.
        self.args = (message, hint, self.code)

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class InvalidArgument(Error, ValueError):
    """A value that the call's documentation rules out."""

    code = 1


class IoError(Error, OSError):
    """The system could not read or write a file."""

    code = 10


class NotFound(Error, FileNotFoundError):
    """No index, or no file, at that place."""

    code = 11

    def __init__(self, message: str, hint: str = "", code: Optional[int] = None) -> None:
        super().__init__(message, hint, code)
        self.errno = errno.ENOENT


class Locked(Error):
    """Another process is writing to the index; the message names it."""

    code = 12


class DiskFull(Error, OSError):
    """No room left; what was committed before is safe."""

    code = 13

    def __init__(self, message: str, hint: str = "", code: Optional[int] = None) -> None:
        super().__init__(message, hint, code)
        self.errno = errno.ENOSPC


class Corrupt(Error):
    """The index is damaged."""

    code = 20


class FormatMismatch(Error):
    """Not an index of nsearch, or one of another version."""

    code = 21


class BadNames(Error, ValueError):
    """A variants file with a line that cannot be used; the message names file and line."""

    code = 31


class BadEncoding(Error, ValueError):
    """Text that is not valid UTF-8."""

    code = 32


class BadFormat(Error, ValueError):
    """A file that is not what its format says."""

    code = 33


class Cancelled(Error):
    """A callback asked to stop."""

    code = 40


class OutOfMemory(Error, MemoryError):
    """Memory ran out."""

    code = 50


class Internal(Error, RuntimeError):
    """A defect in nsearch."""

    code = 99


_KINDS: dict[int, type[Error]] = {kind.code: kind for kind in Error.__subclasses__()}


def error_class(status: int) -> type[Error]:
    """The exception of a status; Error itself for one that this version does not know."""
    return _KINDS.get(status, Error)
