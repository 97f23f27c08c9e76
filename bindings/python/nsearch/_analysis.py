# SPDX-License-Identifier: GPL-3.0-or-later
"""Text into words."""

from __future__ import annotations

import ctypes
from typing import Optional

from nsearch import _convert
from nsearch._article_types import LanguageSpan
from nsearch._native import call, create, encode, lib, owned
from nsearch._types import Token


def _bytes(text: str) -> bytes:
    # Lone surrogates, which UTF-8 cannot hold, become "?": one character for one.
    return text.encode("utf-8", "replace")


def analyze(text: str, language: Optional[str] = None) -> list[Token]:
    """The words of a text, in order, as the index, queries and highlighting see them.

    language: ISO 639-1 code; None or unknown: no stemming
    """
    data = _bytes(text)
    pointer = create(lib.nsearch_analyze, data, len(data), encode(language or "", "language"))
    with owned(pointer, lib.nsearch_tokens_free):
        return _convert.tokens(pointer, data)


def fold(text: str) -> str:
    """The text without case, accents, compatibility forms and variants of letters."""
    data = _bytes(text)
    size, out = ctypes.c_size_t(), ctypes.c_void_p()
    call(lib.nsearch_fold, ctypes.byref(out), ctypes.byref(size), data, len(data))
    with owned(out.value, lib.nsearch_string_free):
        return _convert.text(ctypes.string_at(out.value or 0, size.value))


def detect_language(text: str) -> Optional[str]:
    """ISO 639-1 code of the language that most of the text is in; None if that is not clear.

    Reliable from about 200 letters.
    """
    data = _bytes(text)
    pointer = create(lib.nsearch_detect_language, data, len(data))
    with owned(pointer, lib.nsearch_string_free):
        return _convert.known(ctypes.string_at(pointer or 0))


def detect_languages(text: str, main: Optional[str] = None) -> list[LanguageSpan]:
    """The languages of a text's paragraphs (lines), in order and without gaps.

    A paragraph that is too short to tell counts to the language of the whole.

    main: ISO 639-1 code of the language of the whole; None: it is detected
    """
    data = _bytes(text)
    pointer = create(lib.nsearch_detect_languages, data, len(data), encode(main or "", "main"))
    with owned(pointer, lib.nsearch_language_spans_free):
        return list(_convert.spans(pointer, "nsearch_language_spans_", data))


def stemmed_languages() -> list[str]:
    """ISO 639-1 codes of the languages that have a stemmer, sorted."""
    return [
        _convert.text(lib.nsearch_stemmed_language(i)) for i in range(lib.nsearch_stemmed_language_count())
    ]
