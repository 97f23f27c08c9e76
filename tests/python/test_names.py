# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

import nsearch

LEXICON = ["minsk", "apple", "Alexander Smith"]


def test_expand_over_a_list():
    forms = nsearch.expand_names("Minsk", LEXICON)
    assert "minsk" in [form.form for form in forms]
    assert all(form.distance >= 0 and form.count == 0 and form.why for form in forms)
    assert nsearch.expand_names("Minsk", []) == []


def test_expand_in_an_index(index):
    forms = index.expand_name("Minsk")
    assert forms[0].form == "minsk" and forms[0].count == 1


def test_variants_are_kept_by_what_uses_them(index_path):
    assert len(nsearch.NameVariants()) >= 1
    with nsearch.Index(index_path, names=nsearch.NameVariants()) as index:
        assert index.expand_name("Minsk")
    with nsearch.Index(index_path, names=[]) as index:
        assert index.search("Minsk")


def test_bad_files_are_named(tmp_path, index_path):
    with pytest.raises(nsearch.NotFound):
        nsearch.NameVariants(tmp_path / "none")
    with pytest.raises(nsearch.NotFound):
        nsearch.Index(index_path, names=[tmp_path / "none"])
