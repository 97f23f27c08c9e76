# SPDX-License-Identifier: GPL-3.0-or-later
import datetime
from pathlib import Path

import pytest

import nsearch


@pytest.fixture(autouse=True)
def no_index_of_the_user(monkeypatch):
    """The tests must not see the index of whoever runs them."""
    monkeypatch.delenv("NSEARCH_INDEX", raising=False)


@pytest.fixture
def index_path(tmp_path: Path) -> Path:
    """An index with three articles."""
    path = tmp_path / "index"
    with nsearch.Writer(path) as writer:
        writer.add(
            id="minsk",
            title="Drones seen over Minsk",
            text="Naïve witnesses in Minsk saw drones above the river on Monday.\n\nNobody explained it.",
            date=datetime.date(2023, 3, 13),
            authors=("First Author", "Second Author"),
            language="en",
            source="The Paper",
            url="https://paper.example/minsk",
            boilerplate=("Subscribe to our newsletter",),
        )
        writer.add(
            id="tehran",
            title="Talks in Tehran",
            text="The ministers spoke about trade, and about one drone that went astray.",
            language="en",
        )
        writer.add(
            nsearch.Article(
                id="football",
                title="A quiet evening of football",
                text="Two goals in the second half decided the match between the neighbours.",
                date=datetime.datetime(2022, 10, 28, 18, 30, tzinfo=datetime.timezone.utc),
                language="en",
            )
        )
    return path


@pytest.fixture
def index(index_path: Path):
    with nsearch.Index(index_path) as opened:
        yield opened


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A folder with two text files, two good records and one that cannot be read."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "one.txt").write_text(
        "Rivers rise after a week of rain\n\n"
        "The river rose after a week of rain in the hills. People in the valley moved to higher ground.\n"
    )
    (folder / "two.txt").write_text(
        "Rivers fall after a week of sun\n\n"
        "The river fell after a week of sun on the plain. Boats lie on the ground in the harbour.\n"
    )
    (folder / "records.jsonl").write_text(
        '{"id": "a", "title": "A record", "text": "This one can be read."}\n'
        '{"id": "b", "title": "Another record", "text": "This one too."}\n'
        "this is no record\n"
    )
    return folder
