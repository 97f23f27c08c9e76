#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Indexes a folder and searches it, in Python.

    python3 search.py INDEX FOLDER QUERY
"""

import sys

import nsearch


def add_folder(index: str, folder: str) -> None:
    def show(progress: nsearch.Progress) -> None:
        print(f"\r{progress.files_done} of {progress.files_total} files", end="", file=sys.stderr)

    with nsearch.Writer(index, wait=10) as writer:
        report = writer.add_paths(folder, progress=show)
    print(f"\r{report.added} articles added, {report.unchanged} unchanged", file=sys.stderr)
    for problem in report.problems:
        print(f"{problem.path}: {problem.reason}", file=sys.stderr)


def bold(text: str, highlights: "tuple[nsearch.Highlight, ...]") -> str:
    parts, done = [], 0
    for highlight in highlights:
        parts += [text[done : highlight.start], "[", text[highlight.start : highlight.end], "]"]
        done = highlight.end
    return "".join(parts) + text[done:]


def main() -> int:
    if len(sys.argv) != 4:
        print("usage: search.py INDEX FOLDER QUERY", file=sys.stderr)
        return 2
    _, folder, files, query = sys.argv
    try:
        add_folder(folder, files)
        with nsearch.Index(folder) as index:
            results = index.search(query)
    except nsearch.Error as error:
        print(f"search: {error}", file=sys.stderr)
        return 1
    print(f"{results.total} articles")
    # A file is untrusted: a real program removes control characters before a terminal sees them.
    for hit in results:
        print(f"{hit.rank}. {hit.title}")
        print(f"   {hit.date or 'no date'}  {hit.path}")
        print(f"   {bold(hit.snippet, hit.snippet_highlights)}")
        for match in hit.matched:
            print(f"   {match.asked} -> {match.found} ({match.why})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
