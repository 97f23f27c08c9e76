# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

import nsearch

MANY = 600  # articles, so that progress is told more than once


@pytest.fixture(scope="module")
def large_index(tmp_path_factory):
    path = tmp_path_factory.mktemp("large") / "index"
    with nsearch.Writer(path) as writer:
        for i in range(MANY):
            writer.add(id=str(i), title="A river", text="The river rose.")
    return path


def test_a_good_index_is_sound(index_path):
    assert nsearch.verify(index_path) == nsearch.IndexHealth(sound=True, problems=(), repaired=())


def test_repair(index_path):
    health = nsearch.verify(index_path, repair=True)
    assert health.sound and health.repaired
    with nsearch.Index(index_path) as index:
        assert len(index.search("drone")) == 2  # one of them by its stem


def test_repair_needs_the_lock(index_path):
    with nsearch.Writer(index_path):
        assert nsearch.verify(index_path).sound
        with pytest.raises(nsearch.Locked):
            nsearch.verify(index_path, repair=True)


def test_there_must_be_an_index(tmp_path):
    with pytest.raises(nsearch.NotFound):
        nsearch.verify(tmp_path / "none")


def test_progress(large_index):
    seen = []
    assert nsearch.verify(large_index, progress=lambda done, total: seen.append((done, total))).sound
    assert seen == sorted(seen)
    assert seen and all(0 < done <= total == MANY for done, total in seen)


def test_progress_can_stop(large_index):
    health = nsearch.verify(large_index, repair=True, progress=lambda done, total: False)
    assert not health.sound and health.problems and health.repaired == ()


def test_exceptions_cross_the_library(large_index):
    def fail(done, total):
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        nsearch.verify(large_index, progress=fail)
