# SPDX-License-Identifier: GPL-3.0-or-later
"""The header, the declarations, the exceptions and the exports go together."""

import ctypes
import re
from pathlib import Path

import pytest

import nsearch
from nsearch import _errors, _header, _native

HEADER = Path(__file__).resolve().parents[2] / "bindings" / "c" / "include" / "nsearch" / "nsearch.h"
STATUSES = {
    name: number for name, number in _native.constants.items() if name.startswith("NSEARCH_ERROR_")
}


def test_every_function_of_the_header_is_declared():
    text = re.sub(r"/\*.*?\*/", "", HEADER.read_text(), flags=re.S)
    names = set(re.findall(r"\b(nsearch_\w+)\(", text))
    assert len(names) > 150
    assert names == set(_native.header.functions)
    for name, function in _native.header.functions.items():
        entry = getattr(_native.lib, name)
        assert entry.argtypes == [_native.ctype(parameter) for parameter in function.parameters], name


def test_declarations_of_each_shape():
    lib = _native.lib
    assert lib.nsearch_index_free.restype is None
    assert lib.nsearch_index_free.argtypes == [ctypes.c_void_p]
    assert lib.nsearch_results_count.restype is ctypes.c_size_t
    assert lib.nsearch_results_total.restype is ctypes.c_uint64
    assert lib.nsearch_hit_score.restype is ctypes.c_double
    assert lib.nsearch_hit_partial.restype is ctypes.c_bool
    assert lib.nsearch_article_title.restype is ctypes.c_char_p
    assert lib.nsearch_article_text.restype is ctypes.c_void_p
    assert lib.nsearch_match_why.restype is ctypes.c_int
    assert lib.nsearch_version.argtypes == []
    assert len(lib.nsearch_writer_add_paths.argtypes) == 6
    assert len(lib.nsearch_read_articles.argtypes) == 6


def test_callbacks_are_understood():
    callbacks = _native.header.callbacks
    assert callbacks["nsearch_progress_callback"].result == "int"
    assert callbacks["nsearch_problem_callback"].parameters == ("const nsearch_problem*", "void*")
    assert callbacks["nsearch_verify_callback"].parameters == ("uint64_t", "uint64_t", "void*")
    assert len(callbacks) == len(re.findall(r"typedef \w+ \(\*", HEADER.read_text()))


def test_a_header_that_is_not_understood_is_refused():
    with pytest.raises(ValueError):
        _header.parse("NSEARCH_API int nsearch_new(int (*inline_callback)(void));")
    with pytest.raises(ValueError):
        _header.parse("nothing")


def test_unknown_types_are_refused():
    with pytest.raises(TypeError):
        _native.ctype("struct tm*")


@pytest.mark.parametrize("name,number", sorted(STATUSES.items()))
def test_every_status_has_its_exception(name, number):
    kind = _errors.error_class(number)
    assert kind is not nsearch.Error
    assert kind.code == number
    assert kind.__name__ in nsearch.__all__
    word = _native.lib.nsearch_status_name(number).decode()
    assert word == name[len("NSEARCH_ERROR_") :].lower()
    assert kind.__name__.lower() in (word.replace("_", ""), word.replace("_", "") + "error")
    error = kind("message", "hint")
    assert (error.code, error.message, error.hint) == (number, "message", "hint")
    assert str(error) == "message (hint)"


def header_numbers(prefix):
    return {name[len(prefix) :]: number for name, number in _native.constants.items() if name.startswith(prefix)}


def test_every_level_is_the_headers():
    prefix = "NSEARCH_NAME_LEVEL_"
    numbers = header_numbers(prefix)
    assert set(numbers) == {level.name for level in nsearch.NameLevel}
    for name, number in numbers.items():
        assert _native.lib.nsearch_name_level_name(number).decode() == nsearch.NameLevel[name].value


def test_every_confidence_is_the_headers():
    assert header_numbers("NSEARCH_CONFIDENCE_") == {known.name: known.value for known in nsearch.Confidence}
    for known in nsearch.Confidence:
        word = _native.lib.nsearch_confidence_name(known).decode()
        assert nsearch.Confidence(word) is known


def test_every_kind_of_page_is_the_headers():
    numbers = header_numbers("NSEARCH_PAGE_KIND_")
    assert set(numbers) == {kind.name for kind in nsearch.PageKind}
    for name, number in numbers.items():
        assert _native.lib.nsearch_page_kind_name(number).decode() == nsearch.PageKind[name].value


def test_there_are_no_other_exceptions():
    assert {kind.code for kind in nsearch.Error.__subclasses__()} == set(STATUSES.values())


def test_an_unknown_status_is_an_error_too():
    assert _errors.error_class(77) is nsearch.Error
    assert nsearch.Error("message", code=77).code == 77


def test_everything_that_is_exported_exists_and_is_documented():
    for name in nsearch.__all__:
        thing = getattr(nsearch, name)
        assert name == "__version__" or thing.__doc__, name


def test_the_version_is_the_librarys():
    number = _native.lib.nsearch_version_number()
    assert nsearch.__version__ == f"{number // 10000}.{number // 100 % 100}.{number % 100}"
