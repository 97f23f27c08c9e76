# SPDX-License-Identifier: GPL-3.0-or-later
"""Names: variants, the forms that they expand to, and files of variants."""

from __future__ import annotations

import os
from typing import Iterable, Optional, Union

from nsearch import _convert_names
from nsearch._errors import InvalidArgument
from nsearch._native import Handle, call, constants, create, encode, encode_path, lib, owned, string_array
from nsearch._types import NameForm, NameLevel, NameProblem

StrPath = Union[str, "os.PathLike[str]"]
#: A NameLevel, or its word.
AnyLevel = Union[NameLevel, str]


def level_number(level: AnyLevel, argument: str = "level") -> int:
    """NSEARCH_NAME_LEVEL_... of the header."""
    try:
        return constants["NSEARCH_NAME_LEVEL_" + NameLevel(level).name]
    except ValueError:
        words = ", ".join(known.value for known in NameLevel)
        raise InvalidArgument(f"{argument}={level!r} is not one of {words}") from None


def _encoded(strings: Iterable[str], argument: str) -> list[bytes]:
    if isinstance(strings, (str, bytes)):
        raise TypeError(f"'{argument}' must be a list of str, not one {type(strings).__name__}")
    return [encode(string, argument) for string in strings]


class NameList:
    """A list of names to expand names within. Immutable; may be used by any number of threads at once.

    Making one takes some microseconds a line, so keep it for more than one name.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        """lines: a name of one or more words each"""
        encoded = _encoded(lines, "lines")
        pointer = create(lib.nsearch_name_list_new, string_array(encoded), len(encoded))
        self._handle = Handle(pointer, lib.nsearch_name_list_free)
        self._size = len(encoded)

    def __len__(self) -> int:
        """Number of lines."""
        return self._size


class NameVariants:
    """Clusters of variants of names. Immutable; may be used by any number of threads at once."""

    def __init__(self, *files: StrPath) -> None:
        """The clusters that are part of nsearch, with the user's files laid over them.

        Where both have a form, the user's cluster counts; later files count more than earlier ones.
        Raises BadNames (with file and line), NotFound or IoError.
        """
        paths = [encode_path(path) for path in files]
        pointer = create(lib.nsearch_names_with_files, string_array(paths), len(paths))
        self._handle = Handle(pointer, lib.nsearch_names_free)

    def __len__(self) -> int:
        """Number of clusters."""
        return int(lib.nsearch_names_size(self._handle.pointer))

    def expand(
        self,
        name: str,
        lines: Union[NameList, Iterable[str]],
        *,
        level: AnyLevel = NameLevel.BALANCED,
        family: bool = False,
    ) -> list[NameForm]:
        """The forms that stand for `name` among `lines`, as these spell them.

        At most 32: its own spelling first, then the nearest first.

        lines: names of one or more words; for many expansions a NameList
        level: how much of what is like the name stands for it
        family: feminine and possessive forms count as the name: Merkelová for Merkel
        """
        names = lines if isinstance(lines, NameList) else NameList(lines)
        pointer = create(
            lib.nsearch_names_expand,
            self._handle.pointer,
            encode(name, "name"),
            names._handle.pointer,
            level_number(level),
            family,
        )
        with owned(pointer, lib.nsearch_name_forms_free):
            return _convert_names.name_forms(pointer)


_curated: Optional[NameVariants] = None


def expand_names(
    name: str,
    lines: Union[NameList, Iterable[str]],
    variants: Optional[NameVariants] = None,
    *,
    level: AnyLevel = NameLevel.BALANCED,
    family: bool = False,
) -> list[NameForm]:
    """The forms that stand for `name` among `lines`, without an index; as NameVariants.expand().

    variants: None: those that are part of nsearch
    """
    global _curated
    if variants is None:
        variants = _curated = _curated or NameVariants()
    return variants.expand(name, lines, level=level, family=family)


def check_names(path: StrPath) -> list[NameProblem]:
    """Looks for what is wrong in a variants file of the user's.

    That is: lines that cannot be used, a form in two clusters, everyday words, members that do not sound
    alike, lines that change nothing. Raises NotFound, IoError.
    """
    pointer = create(lib.nsearch_names_check, encode_path(path))
    with owned(pointer, lib.nsearch_name_problems_free):
        return _convert_names.name_problems(pointer)


def add_names(path: StrPath, kind: str, forms: Iterable[str], *, id: Optional[str] = None) -> None:
    """Adds a cluster to a variants file, which is made if it is not there. The rest of it stays as it is.

    kind: "person", "given", "place", "org" or "weapon"
    forms: spellings of one name, in the nominative
    id: comes back as Match.cluster; None: made from the first form
    Raises BadNames if the file could not be used then, IoError, DiskFull; the file is then as it was.
    """
    encoded = _encoded(forms, "forms")
    call(
        lib.nsearch_names_add_cluster,
        encode_path(path),
        encode(kind, "kind"),
        encode(id or "", "id"),
        string_array(encoded),
        len(encoded),
    )


def deny_names(path: StrPath, one: Iterable[str], other: Iterable[str]) -> None:
    """Adds a line to a variants file: no form of `one` is ever a variant of one of `other`.

    The rest is as in add_names().
    """
    first, second = _encoded(one, "one"), _encoded(other, "other")
    call(
        lib.nsearch_names_add_denial,
        encode_path(path),
        string_array(first),
        len(first),
        string_array(second),
        len(second),
    )
