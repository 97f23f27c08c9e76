# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

import nsearch


def test_reads_articles_and_problems(corpus):
    reading = nsearch.read_articles(corpus / "records.jsonl")
    assert [article.id for article in reading] == ["a", "b"]
    assert len(reading) == 2
    (problem,) = reading.problems
    assert problem.record == 3 and problem.skipped


def test_hands_articles_over_one_at_a_time(corpus):
    articles, problems = [], []
    reading = nsearch.read_articles(corpus / "records.jsonl", articles.append, problems.append)
    assert [article.title for article in articles] == ["A record", "Another record"]
    assert len(problems) == 1 and len(reading) == 0 and reading.problems == ()


def test_a_language_that_is_told_counts(corpus):
    reading = nsearch.read_articles(corpus / "records.jsonl", language="be")
    assert [article.language for article in reading] == ["be", "be"]
    assert nsearch.read_articles(corpus / "records.jsonl").articles[0].language is None


def test_fields_that_are_told_count(tmp_path):
    path = tmp_path / "records.jsonl"
    path.write_text('{"title": "Guessed", "meta": {"caption": "Told"}, "text": "A text."}\n')
    (article,) = nsearch.read_articles(path, fields={"title": "meta.caption"})
    assert (article.title, article.text, article.date) == ("Told", "A text.", None)
    (article,) = nsearch.read_articles(path, file_dates=True)
    assert article.title == "Guessed"
    assert article.date and article.date_source == "file"
    with pytest.raises(nsearch.InvalidArgument, match="colour"):
        nsearch.read_articles(path, fields={"colour": "title"})


def test_stops_when_told(corpus):
    seen = []

    def first(article):
        seen.append(article.id)
        return False

    nsearch.read_articles(corpus / "records.jsonl", first)
    assert seen == ["a"]


def test_exceptions_cross_the_library(corpus):
    def fail(_):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        nsearch.read_articles(corpus / "records.jsonl", fail)
    with pytest.raises(ZeroDivisionError):
        nsearch.read_articles(corpus / "records.jsonl", None, fail)


def test_a_missing_file_is_not_found(tmp_path):
    with pytest.raises(FileNotFoundError):
        nsearch.read_articles(tmp_path / "none.txt")


def test_readable_by_name():
    assert nsearch.readable_by_name("a.jsonl")
    assert not nsearch.readable_by_name("a.exe")
