# SPDX-License-Identifier: GPL-3.0-or-later
"""Names: variants, and the forms that they expand to."""

from __future__ import annotations

import os
from typing import Iterable, Optional, Union

from nsearch import _convert
from nsearch._native import Handle, create, encode, encode_path, lib, owned, string_array
from nsearch._types import NameForm

StrPath = Union[str, "os.PathLike[str]"]


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

    def expand(self, name: str, lexicon: Iterable[str]) -> list[NameForm]:
        """The forms that stand for `name` among the lines of `lexicon`, which may hold several words."""
        lines = [encode(line, "lexicon") for line in lexicon]
        pointer = create(
            lib.nsearch_names_expand,
            self._handle.pointer,
            encode(name, "name"),
            string_array(lines),
            len(lines),
        )
        with owned(pointer, lib.nsearch_name_forms_free):
            return _convert.name_forms(pointer)


_curated: Optional[NameVariants] = None


def expand_names(name: str, lexicon: Iterable[str], variants: Optional[NameVariants] = None) -> list[NameForm]:
    """The forms that stand for `name` among the lines of `lexicon`, without an index.

    variants: None: those that are part of nsearch
    """
    global _curated
    if variants is None:
        variants = _curated = _curated or NameVariants()
    return variants.expand(name, lexicon)
