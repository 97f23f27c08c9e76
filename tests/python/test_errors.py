# SPDX-License-Identifier: GPL-3.0-or-later
import errno
import pickle

import pytest

import nsearch


def test_no_index_is_a_missing_file(tmp_path):
    with pytest.raises(FileNotFoundError) as caught:
        nsearch.Index(tmp_path / "none")
    error = caught.value
    assert isinstance(error, nsearch.NotFound)
    assert str(tmp_path / "none") in error.message
    assert error.hint and error.errno == errno.ENOENT


def test_wrong_values_are_value_errors(index):
    with pytest.raises(ValueError, match="limit"):
        index.search("drones", limit=-1)
    with pytest.raises(nsearch.InvalidArgument, match="auto, all, any"):
        index.search("drones", words="some")
    with pytest.raises(nsearch.InvalidArgument, match="NUL"):
        index.article("a\0b")


def test_wrong_types_are_type_errors(index):
    with pytest.raises(TypeError):
        index.search(b"drones")
    with pytest.raises(TypeError):
        nsearch.analyze("text", 3)


def test_errors_can_be_pickled():
    error = nsearch.Locked("held by process 7", "wait for it")
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is nsearch.Locked
    assert (copy.message, copy.hint, copy.code) == (error.message, error.hint, error.code)


def test_kinds_are_also_what_python_calls_them():
    assert issubclass(nsearch.DiskFull, OSError)
    assert nsearch.DiskFull("no room").errno == errno.ENOSPC
    assert issubclass(nsearch.OutOfMemory, MemoryError)
    assert issubclass(nsearch.BadEncoding, ValueError)
