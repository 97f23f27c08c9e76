# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an index is sound."""

from __future__ import annotations

from typing import Callable, Optional

from nsearch import _convert_index
from nsearch._articles import Relay
from nsearch._names import StrPath
from nsearch._native import create, ctype, encode_path, lib, owned
from nsearch._types import IndexHealth


def verify(
    path: StrPath,
    repair: bool = False,
    *,
    progress: Optional[Callable[[int, int], Optional[bool]]] = None,
) -> IndexHealth:
    """Checks an index: its structure, that each article can be read, and that nothing is missing from its
    lexicons of stems and names. What is wrong is in IndexHealth.problems.

    repair: make the lexicons anew from the stored articles; nobody else may be writing to the index
    progress: called now and then with the articles done and those in all; returns False to stop (then
        nothing is repaired, and the index counts as not sound). What it raises stops it too, and comes
        out of this call.
    Raises Corrupt if it is so damaged that it cannot be read through, NotFound, FormatMismatch, IoError,
    with `repair` Locked.
    """
    relay = Relay()

    def on_progress(done: int, total: int, _: Optional[int]) -> int:
        # Set even without a callback of the user's: here Python sees Ctrl-C.
        return relay.run(lambda: progress(done, total) if progress else None)

    callback = ctype("nsearch_verify_callback")(on_progress)
    pointer = create(lib.nsearch_index_verify, encode_path(path), repair, callback, None)
    with owned(pointer, lib.nsearch_index_health_free):
        relay.raise_again()
        return _convert_index.index_health(pointer)
