#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights by which names that sound alike are taken for the same name.

usage: fit_names.py CANDIDATES.tsv TRUTH.tsv [--inflected FILE] --names N [--balanced P P P P P P] [--with-ending P] [--wide P] > judgement_weights.hpp

CANDIDATES.tsv is what build/bench/bin/name_candidates prints for a lexicon of N names and some queries. TRUTH.tsv has
a name, a tab, and its true variants in the base form (separated by spaces); --inflected FILE is the same for names of
which the inflected forms are listed, too. For each pair of scripts a logistic regression (Newton's
method, a little ridge) gives the probability that a candidate is listed as a variant. --balanced (a figure
for each pair of scripts; --with-ending for inflected forms) and --wide are how probable a form must be for these levels; the report on standard error shows recall and precision for several.
Weights are fitted on one half of the queries and judged on the other (the report), then on all of them (the output).
Needs numpy (Debian: python3-numpy).
"""
import argparse
import collections
import sys

import numpy as np

BALANCED = [0.39, 0.37, 0.36, 0.235, 0.23, 0.37]  # of each pair; chosen where precision begins to cost more than it gives
INFLECTED = 6  # of the features: the candidate is an inflected form

FEWEST = 60  # right candidates of a pair of scripts that are enough to fit with

PAIRS = ["LatinLatin", "CyrillicCyrillic", "LatinCyrillic", "LatinArabic", "CyrillicArabic", "Other"]


def read_truth(path):
    truth = collections.defaultdict(set)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            name, _, variants = line.rstrip("\n").partition("\t")
            truth[name].update(variants.split("\t") if "\t" in variants else variants.split())
    return truth


def read_candidates(path, truth, inflected):
    queries, pairs, rows, right = [], [], [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            query, form, pair, _, *features = line.rstrip("\n").split("\t")[:-2]
            if query == form or (query not in truth and query not in inflected):
                continue
            with_ending = features[INFLECTED] == "1.000"
            if query not in (inflected if with_ending else truth):
                continue  # lists of variants have base forms: of inflected ones they say nothing
            queries.append(query)
            pairs.append(int(pair))
            rows.append([float(value) for value in features])
            right.append(form in truth.get(query, ()) or form in inflected.get(query, ()))
    return queries, np.array(pairs), np.array(rows), np.array(right, float)


def fit(rows, right, ridge=0.5, steps=60):
    weights = np.zeros(rows.shape[1])
    for _ in range(steps):
        probable = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        gradient = rows.T @ (probable - right) + ridge * weights
        spread = probable * (1 - probable)
        hessian = (rows * spread[:, None]).T @ rows + ridge * np.eye(rows.shape[1])
        step = np.linalg.solve(hessian, gradient)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def report(queries, sure, right, truth):
    wanted = sum(len(truth[query]) for query in set(queries))
    for least in (0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5):
        taken = sure >= least
        print(f"at {least}: {taken.sum() / len(set(queries)):.2f} forms a name, precision "
              f"{right[taken].sum() / max(1, taken.sum()):.3f}, of all listed variants {right[taken].sum() / wanted:.3f}",
              file=sys.stderr)


def main():
    arguments = argparse.ArgumentParser(usage=__doc__)
    arguments.add_argument("candidates")
    arguments.add_argument("truth")
    arguments.add_argument("--inflected")
    arguments.add_argument("--names", type=int, required=True)
    arguments.add_argument("--balanced", type=float, nargs=len(PAIRS), default=BALANCED)
    arguments.add_argument("--with-ending", type=float, default=0.26)
    arguments.add_argument("--wide", type=float, default=0.02)
    chosen = arguments.parse_args()
    truth = read_truth(chosen.truth)
    inflected = read_truth(chosen.inflected) if chosen.inflected else {}
    queries, pairs, rows, right = read_candidates(chosen.candidates, truth, inflected)
    half = np.array([sum(map(ord, query)) % 2 for query in queries])
    sure = np.zeros(len(right))
    weights = []
    with_ending = rows[:, INFLECTED] == 1 if len(rows) else np.array([], bool)
    for kind in (~with_ending, with_ending):
        for pair in range(len(PAIRS)):
            chosen_rows = kind & (pairs == pair)
            if right[chosen_rows].sum() < FEWEST:
                chosen_rows = kind  # too few to tell: as all pairs together
            for part in (0, 1):
                learn, test = chosen_rows & (half != part), chosen_rows & (half == part) & (pairs == pair)
                sure[test] = 1 / (1 + np.exp(-np.clip(rows[test] @ fit(rows[learn], right[learn]), -30, 30)))
            weights.append(fit(rows[chosen_rows], right[chosen_rows]))
    report(queries, sure, right, truth)
    print("// SPDX-License-Identifier: GPL-3.0-or-later")
    print("// Made by benchmarks/fit_names.py; do not edit. Fitted with name pairs of politicians and places in 13 languages.")
    print("#pragma once\n\n#include <array>\n")
    print('#include "names/judgement.hpp"\n\nnamespace nsearch::names {\n')
    print(f"inline constexpr double kFittedNames = {chosen.names};  // in the lexicon that was fitted with")
    print("/// How sure level Balanced wants it to be, in the order of kWeights.")
    least = chosen.balanced + [chosen.with_ending] * len(PAIRS)
    print("inline constexpr std::array<double, 12> kBalancedSureness = {" + ", ".join(map(str, least)) + "};")
    print(f"inline constexpr double kWideSureness = {chosen.wide};\n")
    print("/// Of names as they are by ScriptPair, then of inflected ones.\n"
          "inline constexpr std::array<Features, 12> kWeights = {{")
    for pair, row in zip(PAIRS + ["inflected " + pair for pair in PAIRS], weights):
        print(f"    // {pair}\n    {{" + ", ".join(f"{value:.4f}" for value in row) + "},")
    print("}};\n\n}  // namespace nsearch::names")


if __name__ == "__main__":
    main()
