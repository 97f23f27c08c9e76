# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess
import sys
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "python" / "search.py"


def test_the_sample_finds_an_article(tmp_path, corpus):
    run = [sys.executable, str(SAMPLE), str(tmp_path / "index"), str(corpus), "rain"]
    done = subprocess.run(run, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "Rivers rise" in done.stdout and "[rain]" in done.stdout


def test_the_sample_says_what_went_wrong(tmp_path, corpus):
    run = [sys.executable, str(SAMPLE), str(corpus / "one.txt" / "none"), str(corpus), "rain"]
    done = subprocess.run(run, capture_output=True, text=True)
    assert done.returncode == 1 and done.stderr.startswith("search: ")
