#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mean average precision on judged collections, through `nsearch batch`.

usage: benchmarks/ranking.py FOLDER [NAME ...] [--baseline NAME=MAP ...] [--keep]

FOLDER holds, for each collection, NAME.jsonl (articles), NAME.queries.tsv (id, tab, query) and
NAME.qrels (TREC). Without names, every collection there is measured. With --baseline, the ratio to
another engine's figure is printed, and their mean. The command is $NSEARCH or build/release/bin/nsearch.
"""
import collections
import os
import pathlib
import subprocess
import sys
import tempfile

COMMAND = os.environ.get("NSEARCH") or str(
    pathlib.Path(__file__).resolve().parent.parent / "build/release/bin/nsearch"
)
DEPTH = 1000


def fields(line):
    return line.rstrip("\n").split("\t") if "\t" in line else line.split()


def judgements(path):
    relevant = collections.defaultdict(set)
    for line in open(path, encoding="utf-8"):
        query, _, document, grade = fields(line)
        if float(grade) > 0:
            relevant[query].add(document)
    return relevant


def average_precision(ranked, relevant):
    found, total = 0, 0.0
    for rank, document in enumerate(ranked, 1):
        if document in relevant:
            found += 1
            total += found / rank
    return total / len(relevant)


def measure(folder, name, scratch):
    index = pathlib.Path(scratch) / name
    done = subprocess.run(
        [COMMAND, "index", "-q", "-i", index, folder / f"{name}.jsonl"], stdout=subprocess.DEVNULL
    )
    if done.returncode not in (0, 6):  # 6: some records could not be used; collections hold empty ones
        sys.exit(f"{name} could not be indexed")
    run = subprocess.run(
        [COMMAND, "batch", folder / f"{name}.queries.tsv", "--format=trec", "-n", str(DEPTH), "-i", index],
        stdout=subprocess.PIPE, text=True, encoding="utf-8",
    ).stdout
    ranked = collections.defaultdict(list)
    for line in run.split("\n")[:-1]:
        query, _, document, _, score, _ = fields(line)
        ranked[query].append((-float(score), len(ranked[query]), document))
    relevant = judgements(folder / f"{name}.qrels")
    precisions = [
        average_precision([document for _, _, document in sorted(ranked.get(query, []))], wanted)
        for query, wanted in relevant.items()
    ]
    return sum(precisions) / len(precisions)


def main():
    arguments = sys.argv[1:]
    baseline = dict(pair.split("=") for pair in arguments if "=" in pair)
    names = [a for a in arguments if not a.startswith("--") and "=" not in a]
    if not names:
        sys.exit(__doc__)
    folder = pathlib.Path(names.pop(0))
    names = names or sorted(path.stem for path in folder.glob("*.jsonl") if (folder / f"{path.stem}.qrels").exists())
    ratios = []
    with tempfile.TemporaryDirectory() as scratch:
        for name in names:
            value = measure(folder, name, scratch)
            line = f"{name:16} MAP {value:.4f}"
            if name in baseline:
                ratios.append(value / float(baseline[name]))
                line += f"  baseline {baseline[name]}  ratio {ratios[-1]:.3f}"
            print(line, flush=True)
    if ratios:
        print(f"mean ratio {sum(ratios) / len(ratios):.4f}, least {min(ratios):.3f}")


main()
