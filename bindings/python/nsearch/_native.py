# SPDX-License-Identifier: GPL-3.0-or-later
"""The C library, loaded, with every function declared as nsearch.h says.

`lib` has the functions; call() and create() turn a status into an exception.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import weakref
from pathlib import Path
from typing import Any, Callable, Iterator, Optional

from nsearch import _header
from nsearch._errors import InvalidArgument, error_class

_PACKAGE = Path(__file__).resolve().parent
_SIMPLE: dict[str, Any] = {
    "void": None,
    "bool": ctypes.c_bool,
    "int": ctypes.c_int,
    "size_t": ctypes.c_size_t,
    "uint64_t": ctypes.c_uint64,
    "double": ctypes.c_double,
    "void*": ctypes.c_void_p,
    "const char*": ctypes.c_char_p,
    "char*": ctypes.c_void_p,  # owned, so that the address is kept for nsearch_string_free()
    "char**": ctypes.POINTER(ctypes.c_void_p),
    "const char*const*": ctypes.POINTER(ctypes.c_char_p),
    "bool*": ctypes.POINTER(ctypes.c_bool),
    "size_t*": ctypes.POINTER(ctypes.c_size_t),
}


def _read_header() -> _header.Header:
    bundled = _PACKAGE / "nsearch.h"
    in_tree = _PACKAGE.parents[1] / "c" / "include" / "nsearch" / "nsearch.h"
    return _header.parse((bundled if bundled.exists() else in_tree).read_text(encoding="utf-8"))


header = _read_header()
constants = header.constants


def ctype(name: str) -> Any:
    """What stands for a C type of the header in ctypes. Pointers to objects are c_void_p."""
    if name in _SIMPLE:
        return _SIMPLE[name]
    if name in header.aliases:
        return _SIMPLE[header.aliases[name]]
    if name in header.callbacks:
        return _callback_type(name)
    base = name[len("const ") :] if name.startswith("const ") else name
    struct = base.rstrip("*")
    if struct in header.structs and base == struct + "*":
        return ctypes.c_void_p
    if struct in header.structs and base == struct + "**":
        return ctypes.POINTER(ctypes.c_void_p)
    raise TypeError(f"nsearch.h has a type that is not known here: {name}")


_callback_types: dict[str, Any] = {}


def _callback_type(name: str) -> Any:
    if name not in _callback_types:
        function = header.callbacks[name]
        parameters = [ctype(parameter) for parameter in function.parameters]
        _callback_types[name] = ctypes.CFUNCTYPE(ctype(function.result), *parameters)
    return _callback_types[name]


def _load() -> ctypes.CDLL:
    """The library that $NSEARCH_LIBRARY names, else the bundled one, else the system's."""
    bundled = _PACKAGE / "libnsearch_c.so"
    named = os.environ.get("NSEARCH_LIBRARY")
    wanted = named or (str(bundled) if bundled.exists() else f"libnsearch_c.so.{constants['NSEARCH_ABI_VERSION']}")
    try:
        return ctypes.CDLL(wanted)
    except OSError as reason:
        raise ImportError(f"the nsearch library cannot be loaded: {reason}") from reason


def declare(library: ctypes.CDLL) -> None:
    """Sets the types of every function; raises ImportError if the library is not the header's."""
    for name, function in header.functions.items():
        try:
            entry = getattr(library, name)
        except AttributeError:
            raise ImportError(f"the nsearch library has no {name}: it is of another version") from None
        entry.argtypes = [ctype(parameter) for parameter in function.parameters]
        entry.restype = ctype(function.result)
        if function.result == "const char*" and "size_t*" in function.parameters:
            entry.restype = ctypes.c_void_p  # its size counts, not its NUL
    if library.nsearch_abi_version() != constants["NSEARCH_ABI_VERSION"]:
        raise ImportError(
            f"the nsearch library has ABI version {library.nsearch_abi_version()}, "
            f"this package needs {constants['NSEARCH_ABI_VERSION']}"
        )


lib: Any = _load()
declare(lib)


def call(function: Any, *args: Any) -> None:
    """Calls a function that takes an error last; raises the exception of its kind if it fails."""
    error = ctypes.c_void_p()
    status = function(*args, ctypes.byref(error))
    if status == constants["NSEARCH_OK"]:
        return
    message = lib.nsearch_error_message(error).decode("utf-8", "replace")
    hint = lib.nsearch_error_hint(error).decode("utf-8", "replace")
    lib.nsearch_error_free(error)
    raise error_class(status)(message, hint, status)


def create(function: Any, *args: Any) -> Optional[int]:
    """Calls a function that gives an object first. The caller frees it; see owned() and Handle."""
    out = ctypes.c_void_p()
    call(function, ctypes.byref(out), *args)
    return out.value


@contextlib.contextmanager
def owned(pointer: Optional[int], free: Callable[[Optional[int]], None]) -> Iterator[Optional[int]]:
    """An object of the library for the length of a `with`."""
    try:
        yield pointer
    finally:
        free(pointer)


class Handle:
    """Owns an object of the library: it is freed when nobody holds this any more, or by close()."""

    def __init__(self, pointer: Optional[int], free: Callable[[Optional[int]], None]) -> None:
        self.pointer = pointer
        self._finalizer = weakref.finalize(self, free, pointer)

    def close(self) -> None:
        self._finalizer()


def take_string(pointer: ctypes.c_void_p) -> str:
    """The text of an owned string, which is freed."""
    try:
        return ctypes.string_at(pointer.value or 0).decode("utf-8", "replace") if pointer.value else ""
    finally:
        lib.nsearch_string_free(pointer)


def sized(function: Any, *args: Any) -> bytes:
    """What a getter that takes `size_t *size` last gives."""
    size = ctypes.c_size_t()
    address = function(*args, ctypes.byref(size))
    return ctypes.string_at(address, size.value)


def encode(text: str, name: str) -> bytes:
    """A string for the library, NUL-terminated. `name` is that of the argument, for the message."""
    if not isinstance(text, str):
        raise TypeError(f"'{name}' must be str, not {type(text).__name__}")
    if "\0" in text:
        raise InvalidArgument(f"'{name}' holds a NUL character")
    return text.encode("utf-8", "surrogateescape")


def encode_path(path: Any, name: str = "path") -> bytes:
    """A path for the library: str, bytes or os.PathLike."""
    encoded = os.fsencode(path)
    if b"\0" in encoded:
        raise InvalidArgument(f"'{name}' holds a NUL character")
    return encoded


def string_array(strings: list[bytes]) -> Any:
    return (ctypes.c_char_p * len(strings))(*strings)


def count_argument(value: int, name: str) -> int:
    """A number for a size_t, which ctypes would silently wrap around."""
    if value < 0:
        raise InvalidArgument(f"'{name}' is negative: {value}")
    return value
