# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

import nsearch
from nsearch import NameLevel

# A name of nobody's, so in no cluster; as another script has it; in the feminine; and what it is not.
LINES = ["Horvil", "Хорвил", "Horvilová", "apple", "Alexander Smith"]


@pytest.fixture
def names_index(tmp_path):
    with nsearch.Writer(tmp_path / "names") as writer:
        writer.add(id="visit", title="A visit", text="In Minsk they met Horvil, or Хорвил, and others.")
    with nsearch.Index(tmp_path / "names") as opened:
        yield opened


def forms(found):
    return [form.form for form in found]


def test_expand_over_a_list():
    first, second = nsearch.expand_names("Horvil", LINES)
    assert (first.form, first.why, first.distance, first.count) == ("Horvil", "exact", 0, 0)
    assert (first.base, first.cluster) == (None, None)
    assert (second.form, second.why) == ("Хорвил", "sound")
    assert nsearch.expand_names("Horvil", []) == []


def test_listed_names_say_why():
    (form,) = nsearch.expand_names("Minsk", ["Мінск"], level="exact")
    assert (form.form, form.why, form.distance) == ("Мінск", "curated", 0)
    assert form.base and form.cluster


def test_level_and_family():
    names = nsearch.NameList(LINES)
    assert len(names) == len(LINES)
    assert forms(nsearch.expand_names("Horvil", names, level="off")) == ["Horvil"]
    assert forms(nsearch.expand_names("Horvil", names, level=NameLevel.EXACT)) == ["Horvil"]
    assert "Horvilová" in forms(nsearch.expand_names("Horvil", names, level="exact", family=True))
    assert "Хорвил" in forms(nsearch.NameVariants().expand("Horvil", names, level=NameLevel.WIDE))


@pytest.mark.parametrize("level", ["", "Wide", "all", True, None, 2])
def test_wrong_levels_are_refused(index, level):
    with pytest.raises(nsearch.InvalidArgument, match="off, exact, balanced, wide"):
        nsearch.expand_names("Horvil", LINES, level=level)
    with pytest.raises(nsearch.InvalidArgument, match="names="):
        index.search("Minsk", names=level)
    with pytest.raises(nsearch.InvalidArgument):
        index.expand_name("Minsk", level=level)


def test_one_string_is_no_list():
    with pytest.raises(TypeError, match="lines"):
        nsearch.NameList("Horvil")
    with pytest.raises(TypeError, match="lines"):
        nsearch.expand_names("Horvil", [b"Horvil"])


def test_expand_in_an_index(names_index):
    first, second = names_index.expand_name("Horvil")
    assert (first.form, first.count) == ("horvil", 1)
    assert (second.form, second.why, second.count) == ("хорвил", "sound", 1)
    assert forms(names_index.expand_name("Horvil", level="exact", family=True)) == ["horvil"]


def test_suggest(names_index):
    (near,) = names_index.suggest_names("Horvil", level="exact")
    assert (near.form, near.count) == ("хорвил", 1)
    assert near.distance >= 0 and 0 < near.sureness <= 1 and near.reason
    assert names_index.suggest_names("Horvil") == []  # it is taken


def test_searching_with_names(names_index):
    def found(**options):
        return {match.found: match.why for hit in names_index.search("Хорвил", **options) for match in hit.matched}

    assert found() == {"Хорвил": "exact", "Horvil": "sound"}
    assert found(names="off") == found(names=NameLevel.EXACT, family=True) == {"Хорвил": "exact"}


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
    with pytest.raises(nsearch.NotFound):
        nsearch.check_names(tmp_path / "none")


def test_own_names_and_denials(tmp_path):
    ours = tmp_path / "ours.tsv"
    nsearch.add_names(ours, "person", ["Horvil", "Gorvilius"], id="our-id")
    nsearch.add_names(ours, "place", ["Horvila"])
    nsearch.deny_names(ours, ["Horvil"], ["Хорвил"])
    assert [problem for problem in nsearch.check_names(ours) if problem.is_error] == []
    found = nsearch.NameVariants(ours).expand("Horvil", LINES + ["Gorvilius"])
    assert [(form.form, form.why, form.cluster) for form in found[1:]] == [("Gorvilius", "user", "our-id")]


def test_what_would_spoil_a_file_is_refused(tmp_path):
    ours = tmp_path / "ours.tsv"
    nsearch.add_names(ours, "person", ["Horvil", "Gorvilius"])
    before = ours.read_bytes()
    for kind, names in (("animal", ["Horvila"]), ("person", ["Horvila\tx"]), ("person", [])):
        with pytest.raises(nsearch.BadNames):
            nsearch.add_names(ours, kind, names)
    with pytest.raises(nsearch.BadNames):
        nsearch.deny_names(ours, ["Horvil"], [])
    with pytest.raises(TypeError, match="one"):
        nsearch.deny_names(ours, "Horvil", ["Horvila"])
    assert ours.read_bytes() == before


def test_check_names_the_line(tmp_path):
    ours = tmp_path / "ours.tsv"
    ours.write_text("# ours\nperson\thorvil\tHorvil|Horwil\nthis is no cluster\n")
    (problem,) = [problem for problem in nsearch.check_names(ours) if problem.is_error]
    assert problem.line == 3 and problem.message
    with pytest.raises(nsearch.BadNames):
        nsearch.NameVariants(ours)
