# SPDX-License-Identifier: GPL-3.0-or-later
import datetime
import gc
import threading
from collections.abc import Sequence

import pytest

import nsearch


def test_a_hit_has_every_field(index):
    results = index.search("drones Minsk")
    hit = results[0]
    assert (hit.id, hit.title, hit.rank) == ("minsk", "Drones seen over Minsk", 1)
    assert hit.date == datetime.date(2023, 3, 13)
    assert not isinstance(hit.date, datetime.datetime)
    assert hit.authors == ("First Author", "Second Author")
    assert (hit.source, hit.language, hit.url) == ("The Paper", "en", "https://paper.example/minsk")
    assert hit.score > 0 and not hit.partial and hit.missing == ()
    assert hit.article.text == ""
    assert {match.asked.lower() for match in hit.matched} == {"drones", "minsk"}
    assert all(match.count >= 1 and match.why in ("exact", "stem", "curated", "inflected") for match in hit.matched)


def test_highlights_count_characters(index):
    hit = index.search("drones Minsk")[0]
    assert "Naïve" in hit.snippet  # two bytes for one character, before what matched
    found = {hit.snippet[h.start : h.end].lower() for h in hit.snippet_highlights}
    assert found == {"drones", "minsk"}
    assert [hit.title[h.start : h.end] for h in hit.title_highlights] == ["Drones", "Minsk"]


def test_results_are_a_sequence(index):
    results = index.search("drone", explain=True)
    assert isinstance(results, Sequence)
    assert len(results) == 2 and len(list(results)) == 2
    assert results[-1] in results and results[:1] == (results[0],)
    assert results.total == 2 and results.seconds >= 0 and results.explanation
    assert results.notes == ()
    with pytest.raises(IndexError):
        results[2]


def test_values_are_frozen(index):
    hit = index.search("drones")[0]
    with pytest.raises(AttributeError):
        hit.rank = 7


def test_options(index):
    by_date = index.search("drones OR football", sort="date", limit=1)
    assert [hit.id for hit in by_date] == ["minsk"]
    second = index.search("drones OR football", sort="date", limit=1, offset=1)
    assert [(hit.id, hit.rank) for hit in second] == [("football", 2)]
    assert len(index.search("drones football", words="all")) == 0
    assert len(index.search("drones football", words="any")) == 3
    assert len(index.search("drones", language="fa")) == 0
    assert index.search("drones", snippet=0)[0].snippet == ""
    assert index.search("drones", names="off")[0].id == "minsk"
    assert [hit.id for hit in index.search("newsletter", boilerplate=True)] == ["minsk"]
    assert len(index.search("newsletter", words="all")) == 0


def test_partial_answers_say_what_is_missing(index):
    hit = index.search("drone Tehran river")[0]
    assert hit.partial and hit.missing


@pytest.mark.parametrize("query", ["", "(((", '"open', "a\0b", "\ud800 drones", "OR AND NOT", "date:maybe", "x" * 5000])
def test_pasted_text_is_never_an_error(index, query):
    assert isinstance(index.search(query).notes, tuple)


def test_notes_count_characters():
    parsed = nsearch.parse_query("žluťoučký) kůň")
    assert parsed.tree
    assert [note.position for note in parsed.notes] == [9]
    assert parsed.notes[0].message


def test_articles_are_whole(index):
    article = index.article("minsk")
    assert article.text.startswith("Naïve witnesses") and article.text.endswith("explained it.")
    assert article.boilerplate == ("Subscribe to our newsletter",)
    assert index.article(f"#{index.search('Minsk')[0].number}") == article
    assert index.article("nowhere") is None
    undated = index.article("tehran")
    assert (undated.date, undated.source, undated.path, undated.authors) == (None, None, None, ())


def test_times_are_kept(index):
    date = index.article("football").date
    assert date == datetime.datetime(2022, 10, 28, 18, 30, tzinfo=datetime.timezone.utc)


def test_status(index, index_path):
    status = index.status()
    assert (status.articles, status.undated, status.files) == (3, 1, 0)
    assert status.first_date == datetime.date(2022, 10, 28)
    assert status.last_date == datetime.date(2023, 3, 13)
    assert status.languages == {"en": 3}
    assert status.size > 0 and status.format >= 1 and status.problems == ()
    assert index_path.name in status.path


def test_results_outlive_the_index(index_path):
    with nsearch.Index(index_path) as index:
        results = index.search("Tehran")
    del index
    gc.collect()
    assert "trade" in results[0].snippet


def test_a_closed_index_says_so(index_path):
    index = nsearch.Index(index_path)
    index.close()
    index.close()
    with pytest.raises(ValueError, match="closed"):
        index.search("drones")
    with pytest.raises(ValueError, match="closed"), index:
        pass


def test_many_threads_search_one_index(index):
    found = []

    def search():
        for _ in range(20):
            found.append(index.search("drones")[0].id)

    threads = [threading.Thread(target=search) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["minsk"] * 80


def test_an_index_sees_the_newest_commit(index, index_path):
    with nsearch.Writer(index_path) as writer:
        writer.add(id="new", title="Volcano", text="A volcano woke up.")
    assert [hit.id for hit in index.search("volcano")] == ["new"]


def test_find_index(tmp_path, monkeypatch, index_path):
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / ".nsearch").mkdir()
    location = nsearch.find_index(inner)
    assert location.path.endswith(".nsearch") and location.reason == ".nsearch upward"
    monkeypatch.setenv("NSEARCH_INDEX", str(index_path))
    assert nsearch.find_index().path == str(index_path)
    with nsearch.Index() as index:
        assert index.status().articles == 3
