# SPDX-License-Identifier: GPL-3.0-or-later
import datetime
import json
import os
import stat
import time

import pytest

import nsearch


def count(path):
    with nsearch.Index(path) as index:
        return index.status().articles


def test_an_exception_drops_everything(index_path):
    with pytest.raises(RuntimeError), nsearch.Writer(index_path) as writer:
        writer.add(id="new", title="New", text="Something new.")
        raise RuntimeError
    assert count(index_path) == 3


def test_commit_and_remove(index_path):
    with nsearch.Writer(index_path) as writer:
        writer.add(id="new", title="New", text="Something new.")
        assert count(index_path) == 3
        writer.commit()
        assert count(index_path) == 4
        assert writer.remove("new") is True
        assert writer.remove("nowhere") is False
    assert count(index_path) == 3


def test_the_same_id_replaces(index_path):
    with nsearch.Writer(index_path) as writer:
        writer.add(id="minsk", title="Corrected", text="Something else.")
    assert count(index_path) == 3
    with nsearch.Index(index_path) as index:
        assert index.article("minsk").title == "Corrected"


def test_what_comes_out_can_go_in(index_path, tmp_path):
    with nsearch.Index(index_path) as index:
        article = index.article("minsk")
    with nsearch.Writer(tmp_path / "copy") as writer:
        writer.add(article)
    with nsearch.Index(tmp_path / "copy") as copy:
        assert copy.article("minsk") == article


def test_what_is_known_of_an_article_is_kept(tmp_path):
    given = nsearch.Article(
        id="x",
        title="Ökologie",
        text="Žluťoučký kůň.\nA horse.",
        date_confidence=nsearch.Confidence.LOW,
        date_partial="2023-03",
        modified=datetime.date(2023, 3, 14),
        modified_source="meta",
        first_seen=datetime.datetime(2023, 3, 15, 9, tzinfo=datetime.timezone.utc),
        language="cs",
        languages=(nsearch.LanguageSpan("cs", 0, 15), nsearch.LanguageSpan(None, 15, 23)),
        kind=nsearch.PageKind.LIVE,
    )
    with nsearch.Writer(tmp_path / "index") as writer:
        writer.add(given)
        writer.add(id="words", title="x", text="x", date_confidence="high", kind="paywall")
    with nsearch.Index(tmp_path / "index") as index:
        assert index.article("x") == given
        words = index.article("words")
        assert (words.date_confidence, words.kind) == (nsearch.Confidence.HIGH, nsearch.PageKind.PAYWALL)
        assert isinstance(words.first_seen, datetime.datetime)  # when it was added
        (hit,) = index.search("Ökologie")
        assert (hit.date_confidence, hit.date_partial, hit.kind) == (given.date_confidence, "2023-03", given.kind)
        assert (hit.modified, hit.first_seen) == (given.modified, given.first_seen)
        assert hit.article.languages == ()


def test_unknown_words_are_refused(tmp_path):
    with nsearch.Writer(tmp_path / "index") as writer:
        with pytest.raises(nsearch.InvalidArgument, match="none, low, medium, high"):
            writer.add(id="x", text="x", date_confidence="certain")
        with pytest.raises(nsearch.InvalidArgument, match="article, live"):
            writer.add(id="x", text="x", kind="poem")


def test_lines_of_a_site_are_set_aside(tmp_path):
    folder = tmp_path / "corpus"
    folder.mkdir()
    bees = ("bread", "hives", "queens", "flowers", "winter", "honey", "wax", "swarms", "mites", "meadows")
    records = [
        {
            "id": bee,
            "title": f"On {bee}",
            "text": f"The keepers of the valley spoke about {bee} last night. " * 4 + "\nJoin our bee circle",
            "url": f"https://bees.example/{bee}",
        }
        for bee in bees
    ]
    (folder / "bees.json").write_text(json.dumps(records))
    with nsearch.Writer(tmp_path / "index") as writer:
        report = writer.add_paths(folder)
    assert report.added == len(bees) and 0 < report.trimmed <= len(bees)
    with nsearch.Index(tmp_path / "index") as index:
        assert "bee circle" not in index.article("meadows").text
        assert index.article("meadows").boilerplate == ("Join our bee circle",)


def test_files_are_read_as_told(tmp_path):
    path = tmp_path / "records.jsonl"
    path.write_text('{"id": "a", "title": "Guessed", "caption": "Told", "text": "A text."}\n')
    with nsearch.Writer(tmp_path / "index") as writer:
        writer.add_paths(path)
        assert writer.add_paths(path, language="be").unchanged == 1
        report = writer.add_paths(path, again=True, fields={"title": "caption"}, language="be", file_dates=True)
        assert report.updated == 1
        with pytest.raises(nsearch.InvalidArgument, match="colour"):
            writer.add_paths(path, fields={"colour": "title"})
    with nsearch.Index(tmp_path / "index") as index:
        article = index.article("a")
    assert (article.title, article.language, article.date_source) == ("Told", "be", "file")


def test_an_article_without_id_is_refused(index_path):
    with nsearch.Writer(index_path) as writer:
        with pytest.raises(nsearch.InvalidArgument):
            writer.add(title="No id", text="Text.")
        with pytest.raises(TypeError):
            writer.add(nsearch.Article(id="x"), title="Both")
        with pytest.raises(TypeError):
            writer.add(id="x", headline="no such field")


def test_text_that_is_not_unicode_is_refused(index_path):
    with nsearch.Writer(index_path) as writer:
        with pytest.raises(ValueError):
            writer.add(id="x", title="x", text="\ud800")
        with pytest.raises(ValueError):
            writer.add(id="x", title="\udcff", text="x")


def test_the_index_is_private(index_path):
    assert stat.S_IMODE(os.stat(index_path).st_mode) == 0o700


def test_one_writer_at_a_time(index_path):
    with nsearch.Writer(index_path):
        with pytest.raises(nsearch.Locked) as caught:
            nsearch.Writer(index_path)
        assert caught.value.message and caught.value.hint
        start = time.monotonic()
        with pytest.raises(nsearch.Locked):
            nsearch.Writer(index_path, wait=0.6)
        assert 0.5 < time.monotonic() - start < 5
    nsearch.Writer(index_path).close()


def test_wrong_waits_are_refused(index_path):
    with pytest.raises(nsearch.InvalidArgument):
        nsearch.Writer(index_path, wait=-1)
    with pytest.raises(nsearch.InvalidArgument):
        nsearch.Writer(index_path, wait=float("nan"))


def test_creates_only_when_told(tmp_path):
    with pytest.raises(nsearch.NotFound):
        nsearch.Writer(tmp_path / "none", create=False)
    assert not (tmp_path / "none").exists()


def test_a_closed_writer_says_so(index_path):
    writer = nsearch.Writer(index_path)
    writer.close()
    writer.close()
    with pytest.raises(ValueError, match="closed"):
        writer.commit()


def test_add_paths(tmp_path, corpus):
    with nsearch.Writer(tmp_path / "index") as writer:
        planned = writer.add_paths(corpus, dry_run=True)
        assert any(change.startswith("add ") for change in planned.changes)
        report = writer.add_paths([corpus])
        assert (report.added, report.files, report.stopped) == (4, 3, False)
        assert report.changes == () and report.seconds >= 0
        (problem,) = report.problems
        assert problem.path.endswith("records.jsonl") and problem.record == 3
        assert problem.reason and problem.skipped
        again = writer.add_paths(str(corpus))
        assert (again.added, again.unchanged) == (0, 4)
    with nsearch.Index(tmp_path / "index") as index:
        hit = index.search("rain hills")[0]
        assert hit.path == str(corpus / "one.txt")
        assert index.article(hit.path).text.startswith("The river rose")


def test_missing_paths_are_problems(tmp_path):
    with nsearch.Writer(tmp_path / "index") as writer:
        report = writer.add_paths(tmp_path / "none.txt")
    assert [problem.path for problem in report.problems] == [str(tmp_path / "none.txt")]


def test_progress_is_reported(tmp_path, corpus):
    seen = []
    with nsearch.Writer(tmp_path / "index") as writer:
        report = writer.add_paths(corpus, progress=seen.append)
    assert seen and not report.stopped
    assert all(0 <= progress.files_done <= progress.files_total == 3 for progress in seen)


def test_progress_can_stop(tmp_path, corpus):
    with nsearch.Writer(tmp_path / "index") as writer:
        assert writer.add_paths(corpus, progress=lambda progress: False).stopped


def test_exceptions_cross_the_library(tmp_path, corpus):
    def fail(progress):
        raise KeyError("mine")

    with nsearch.Writer(tmp_path / "index") as writer:
        with pytest.raises(KeyError, match="mine"):
            writer.add_paths(corpus, progress=fail)
        assert not writer.add_paths(corpus).stopped  # the writer is as good as before


def test_dates_without_zone_are_utc(tmp_path):
    with nsearch.Writer(tmp_path / "index") as writer:
        writer.add(id="x", title="x", text="x", date=datetime.datetime(2023, 3, 13, 12, 0))
        writer.add(id="y", title="y", text="y", date="2023-03-14")
    with nsearch.Index(tmp_path / "index") as index:
        assert index.article("x").date == datetime.datetime(2023, 3, 13, 12, tzinfo=datetime.timezone.utc)
        assert index.article("y").date == datetime.date(2023, 3, 14)
