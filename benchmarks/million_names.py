#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long it takes to expand a name in an index of a million distinct names.

usage: benchmarks/million_names.py WORDS QUERIES [COUNT]

WORDS and QUERIES have a name a line. From WORDS come COUNT (1,000,000) distinct names: the words themselves, and words
with letters changed and endings added, at random with a fixed seed, so that they are as alike as names are. They
are indexed as articles of 200 names; then each of QUERIES (at most 1,000) is expanded, through the Python package's
library, in one process. Printed: names, seconds to index, size, and median, p95 and maximum of the expansion.
The command is $NSEARCH or build/release/bin/nsearch; the library is found by $NSEARCH_LIBRARY or beside it.
"""
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMMAND = os.environ.get("NSEARCH") or str(ROOT / "build/release/bin/nsearch")
SWAPS = {"a": "oe", "e": "ai", "i": "ey", "o": "au", "u": "oi", "а": "ое", "е": "аи", "и": "еы", "о": "ау", "у": "ои",
         "ا": "وی", "و": "ای", "ی": "او", "s": "zc", "t": "dk", "k": "gt", "с": "зц", "т": "дк", "к": "гт"}
ENDINGS = {"latin": ["ov", "sky", "ian", "son", "er", "enko"], "cyrillic": ["ов", "ский", "ян", "ко", "ер", "ук"],
           "arabic": ["ی", "ان", "زاده", "یان"]}


def script(word):
    first = ord(word[0])
    return "latin" if first < 0x300 else "cyrillic" if first < 0x530 else "arabic"


def varied(word, chance):
    letters = [chance.choice(SWAPS[c]) if c in SWAPS and chance.random() < 0.4 else c for c in word]
    return "".join(letters) + (chance.choice(ENDINGS[script(word)]) if chance.random() < 0.5 else "")


def make_names(words, count):
    chance = random.Random(1)
    names = dict.fromkeys(words)
    while len(names) < count:
        names[varied(chance.choice(words), chance)] = None
    return list(names)


def write_articles(names, path):
    with open(path, "w", encoding="utf-8") as out:
        for at in range(0, len(names), 200):
            text = "here " + " and ".join(name.capitalize() for name in names[at:at + 200])
            out.write(json.dumps({"id": str(at), "text": text, "lang": "en"}, ensure_ascii=False) + "\n")


def lines(path):
    return [line for line in pathlib.Path(path).read_text(encoding="utf-8").split("\n") if len(line) > 2]


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    os.environ.setdefault("NSEARCH_LIBRARY", str(ROOT / "build/release/lib/libnsearch_c.so"))
    sys.path.insert(0, str(ROOT / "bindings/python"))
    import nsearch

    count = int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000
    queries = lines(sys.argv[2])
    queries = random.Random(2).sample(queries, min(1000, len(queries)))
    with tempfile.TemporaryDirectory() as folder:
        names = make_names(lines(sys.argv[1]), count)
        write_articles(names, f"{folder}/names.jsonl")
        start = time.monotonic()
        subprocess.run([COMMAND, "index", "-q", "-i", f"{folder}/index", f"{folder}/names.jsonl"], check=True)
        seconds = time.monotonic() - start
        size = sum(file.stat().st_size for file in pathlib.Path(f"{folder}/index").rglob("*") if file.is_file())
        print(f"{len(names)} names indexed in {seconds:.0f} s, {size / 1e6:.0f} MB")
        with nsearch.Index(f"{folder}/index") as index:
            times = []
            forms = 0
            for query in queries:
                start = time.perf_counter()
                forms += len(index.expand_name(query))
                times.append((time.perf_counter() - start) * 1000)
        times.sort()
        print(f"{len(queries)} expansions: median {statistics.median(times):.1f} ms, "
              f"p95 {times[len(times) * 95 // 100]:.1f} ms, most {times[-1]:.1f} ms; {forms / len(queries):.1f} forms each")


if __name__ == "__main__":
    main()
