# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the declarations of nsearch.h.

The C header is the one place where functions, their types and their numbers are written; it is
shipped with the package and read when the package is imported. So a declaration here cannot differ
from it. Only what the header uses is understood; anything else is an error, not a guess.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Function:
    """A function, or the function that a callback points to: C types without parameter names."""

    result: str
    parameters: tuple[str, ...]


@dataclass
class Header:
    functions: dict[str, Function] = field(default_factory=dict)
    callbacks: dict[str, Function] = field(default_factory=dict)
    structs: set[str] = field(default_factory=set)
    aliases: dict[str, str] = field(default_factory=dict)
    constants: dict[str, int] = field(default_factory=dict)


_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_FUNCTION = re.compile(r"NSEARCH_API\s+([^;()]*?)(\w+)\s*\(([^;()]*)\)\s*;")
_CALLBACK = re.compile(r"typedef\s+(\w+)\s*\(\*\s*(\w+)\)\s*\(([^()]*)\)\s*;")
_STRUCT = re.compile(r"typedef\s+struct\s+(\w+)\s+\1\s*;")
_ALIAS = re.compile(r"typedef\s+(int)\s+(\w+)\s*;")
_CONSTANT = re.compile(r"\b(NSEARCH_[A-Z0-9_]+)\s*=\s*(\d+)")
_MACRO = re.compile(r"#define\s+(NSEARCH_[A-Z0-9_]+)\s+(\d+)\s*$", re.M)


def parse(text: str) -> Header:
    """The declarations of the header whose text this is.

    Raises ValueError if a function has been overlooked.
    """
    code = _COMMENT.sub(" ", text)
    header = Header()
    for result, name, parameters in _FUNCTION.findall(code):
        header.functions[name] = Function(_type(result), _parameters(parameters))
    for result, name, parameters in _CALLBACK.findall(code):
        header.callbacks[name] = Function(_type(result), _parameters(parameters))
    header.structs.update(_STRUCT.findall(code))
    header.aliases.update((name, base) for base, name in _ALIAS.findall(code))
    header.constants.update((name, int(number)) for name, number in _CONSTANT.findall(code))
    header.constants.update((name, int(number)) for name, number in _MACRO.findall(code))
    declared = len(re.findall(r"^\s*NSEARCH_API\b", code, re.M))
    if not header.functions or declared != len(header.functions):
        raise ValueError(f"nsearch.h declares {declared} functions, understood {len(header.functions)}")
    return header


def _parameters(text: str) -> tuple[str, ...]:
    if text.strip() in ("", "void"):
        return ()
    return tuple(_type(re.sub(r"\w+\s*$", "", parameter)) for parameter in text.split(","))


def _type(text: str) -> str:
    """One spelling for a type: `const char*const*` and the like."""
    return re.sub(r"\s*\*\s*", "*", " ".join(text.split())).strip()
