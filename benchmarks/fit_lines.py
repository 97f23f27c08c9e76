#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights by which the lines of an article are told from the lines around them.

usage: fit_lines.py [--half even|odd] PROGRAM FOLDER TRUTH.jsonl [FOLDER TRUTH.jsonl ...] > line_weights.hpp

PROGRAM is build/bench/bin/line_features. A FOLDER holds pages as plain text, chrome and all (NAME.txt); its TRUTH has
an object a line, with "html" (the page's name: NAME or NAME.html.gz) and "text", the article alone. A line of a page
counts as the article's if most of its words stand in runs of four that the article has as well. Pages of which the
article is not found (the truth is of another version) are left out and counted.

Two logistic regressions (Newton's method, a little ridge): a line's look, then its place among the looks around it.
Every page weighs the same, a line by its words. The report on standard error fits on each half of the pages and judges
on the other; --half fits what is printed on one half, so that the whole program can be judged on the other.
"""
import argparse
import collections
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile

MOST_WORDS = 60  # of a line, for its weight
LEAST_FOUND = 0.6  # of an article's runs of words on its page
RIDGE = 1.0
STEPS = 12


def words_of(text):
    return re.findall(r"\w+", text)


def runs_of(words):
    return [tuple(words[at : at + 4]) for at in range(len(words) - 3)]


def truths_of(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield record["html"].removesuffix(".gz").removesuffix(".html"), record["text"]


def labels_of(lines, article):
    """Of each line: True, False, or None if it has no words; and the share of the article that was found."""
    runs = collections.Counter(runs_of(words_of(article)))
    words, owners = [], []
    for number, line in enumerate(lines):
        found = words_of(line)
        words += found
        owners += [number] * len(found)
    covered = [False] * len(words)
    for at, run in enumerate(runs_of(words)):
        if run in runs:
            covered[at : at + 4] = [True] * 4
    have, hit = [0] * len(lines), [0] * len(lines)
    for owner, is_covered in zip(owners, covered):
        have[owner] += 1
        hit[owner] += is_covered
    on_page = collections.Counter(runs_of(words))
    found = sum((runs & on_page).values()) / max(1, sum(runs.values()))
    return [None if n == 0 else h * 2 >= n for h, n in zip(hit, have)], found


class Page:
    """Figures of the lines that have words, whether these are the article's, and what they weigh."""

    def __init__(self, rows):
        self.sizes = [int(row[1]) for row in rows]
        self.figures = [[float(figure) for figure in row[2:-1]] for row in rows]
        self.lines = [row[-1] for row in rows]

    def judge(self, article):
        labels, found = labels_of(self.lines, article)
        sizes = [min(size, MOST_WORDS) + 2 for size in self.sizes]
        total = sum(sizes) / 20
        self.kept = [at for at, label in enumerate(labels) if label is not None]
        self.right = [1.0 if labels[at] else 0.0 for at in self.kept]
        self.weights = [sizes[at] / total for at in self.kept]
        return found >= LEAST_FOUND and any(self.right)


def read_pages(program, options, files):
    output = subprocess.run([program, *options, *files], capture_output=True, check=True).stdout
    rows = collections.defaultdict(list)
    for line in output.decode("utf-8").split("\n")[:-1]:
        row = line.split("\t")
        rows[row[0]].append(row)
    return {name: Page(rows[name]) for name in files if name in rows}


def solve(matrix, vector):
    """Gauss's elimination with pivots."""
    n = len(vector)
    rows = [list(matrix[i]) + [vector[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, n):
            factor = rows[r][i] / rows[i][i]
            if factor:
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
    result = [0.0] * n
    for i in reversed(range(n)):
        result[i] = (rows[i][n] - sum(rows[i][j] * result[j] for j in range(i + 1, n))) / rows[i][i]
    return result


def probability(weights, figures):
    score = sum(w * f for w, f in zip(weights, figures))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def fit(pages):
    cases = [(page.figures[at], right, weight) for page in pages
             for at, right, weight in zip(page.kept, page.right, page.weights)]
    n = len(cases[0][0])
    weights = [0.0] * n
    for _ in range(STEPS):
        gradient = [RIDGE * w for w in weights]
        hessian = [[RIDGE if i == j else 0.0 for j in range(n)] for i in range(n)]
        for figures, right, weight in cases:
            p = probability(weights, figures)
            pull, spread = weight * (p - right), weight * p * (1 - p)
            for i, f in enumerate(figures):
                if f:
                    gradient[i] += pull * f
                    row, slope = hessian[i], spread * f
                    for j in range(i + 1):
                        row[j] += slope * figures[j]
        for i in range(n):
            for j in range(i):
                hessian[j][i] = hessian[i][j]
        step = solve(hessian, gradient)
        weights = [w - s for w, s in zip(weights, step)]
        if max(map(abs, step)) < 1e-4:
            break
    return weights


def fit_both(program, looks, names):
    """Weights of looks, of places, and the pages in their places."""
    look = fit([looks[name] for name in names])
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(" ".join(f"{w:.6f}" for w in look))
        file.flush()
        places = read_pages(program, ["--look", file.name], list(looks))
    for name, page in places.items():
        page.kept, page.right, page.weights = looks[name].kept, looks[name].right, looks[name].weights
    return look, fit([places[name] for name in names]), places


def judge(weights, pages):
    """Precision and recall of lines, by weight."""
    taken = right = both = 0.0
    for page in pages:
        for at, is_right, weight in zip(page.kept, page.right, page.weights):
            if probability(weights, page.figures[at]) >= 0.5:
                taken += weight
                both += weight * is_right
            right += weight * is_right
    return both / max(taken, 1e-9), both / max(right, 1e-9)


def report(program, folders, looks):
    names = list(looks)
    for train, test in ((names[::2], names[1::2]), (names[1::2], names[::2])):
        _, weights, places = fit_both(program, looks, train)
        for folder in folders:
            pages = [places[name] for name in test if name.startswith(folder)]
            precision, recall = judge(weights, pages)
            print(f"{folder}: {len(pages)} pages of the other half: P={precision:.3f} R={recall:.3f} "
                  f"F1={2 * precision * recall / (precision + recall):.3f}", file=sys.stderr)


def print_header(look, place):
    def table(name, kind, weights):
        rows = [weights[at : at + 8] for at in range(0, len(weights), 8)]
        text = ",\n    ".join(", ".join(f"{w:.3f}" for w in row) for row in rows)
        return f"constexpr {kind} {name} = {{\n    {text}}};\n"

    print("// SPDX-License-Identifier: GPL-3.0-or-later\n/// \\file\n"
          "/// Written by benchmarks/fit_lines.py, in the order of kLookNames and kPlaceNames.\n"
          "#pragma once\n\n#include \"articles/text/line_features.hpp\"\n\nnamespace nsearch::articles {\n")
    print(table("kLookWeights", "Look", look))
    print(table("kPlaceWeights", "LinePlace", place))
    print("}  // namespace nsearch::articles")


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("usage: ")[1].split("\n")[0])
    parser.add_argument("--half", choices=["even", "odd"])
    parser.add_argument("program")
    parser.add_argument("sets", nargs="+")
    arguments = parser.parse_args()
    folders = [folder.rstrip("/") + "/" for folder in arguments.sets[::2]]
    looks, left_out = {}, 0
    for folder, truth in zip(folders, arguments.sets[1::2]):
        articles = dict(truths_of(truth))
        files = sorted(str(path) for path in pathlib.Path(folder).glob("*.txt") if path.stem in articles)
        for name, page in read_pages(arguments.program, [], files).items():
            if page.judge(articles[pathlib.Path(name).stem]):
                looks[name] = page
            else:
                left_out += 1
    print(f"{len(looks)} pages, {left_out} left out: their article is not on them", file=sys.stderr)
    names = list(looks)
    if arguments.half:
        names = names[0 if arguments.half == "even" else 1 :: 2]
    else:
        report(arguments.program, folders, looks)
    look, place, _ = fit_both(arguments.program, looks, names)
    print_header(look, place)


main()
