#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Daitch-Mokotoff Soundex and Beider-Morse find on the same names, for comparison.

usage: benchmarks/name_peers.py LEXICON PAIRS.tsv TRUTH.tsv [--negatives NEGATIVES.tsv ...] [--beider-morse]

PAIRS.tsv: a head line, then query, language, variant, language, entity, label (1: a true pair), kind, trivial (1: the same
when folded). Both methods know Latin letters: other scripts are romanised first with ICU's `uconv -x
Any-Latin;Latin-ASCII` (Debian: icu-devtools). A form is found if it shares a code with the query. Needs the Python
package abydos; Beider-Morse takes milliseconds a name.
"""
import argparse
import collections
import subprocess

from abydos.phonetic import BeiderMorse, DaitchMokotoff


def rows(path):
    with open(path, encoding="utf-8") as lines:
        next(lines)
        return [line.rstrip("\n").split("\t") for line in lines]


def romanised(names):
    done = subprocess.run(["uconv", "-x", "Any-Latin; Latin-ASCII; Lower"], input="\n".join(names),
                          stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True)
    return dict(zip(names, done.stdout.split("\n")))


def codes_by(encode, names):
    latin = romanised(names)
    remembered, codes = {}, {}
    for name in names:
        plain = "".join(c for c in latin[name] if c.isascii() and c.isalpha())
        if plain not in remembered:
            remembered[plain] = set(encode(plain)) if plain else set()
        codes[name] = remembered[plain]
    return codes


def main():
    arguments = argparse.ArgumentParser(usage=__doc__)
    arguments.add_argument("lexicon")
    arguments.add_argument("pairs", nargs=1)
    arguments.add_argument("truth")
    arguments.add_argument("--negatives", nargs="*", default=[])
    arguments.add_argument("--beider-morse", action="store_true")
    chosen = arguments.parse_args()
    with open(chosen.lexicon, encoding="utf-8") as lines:
        lexicon = [line.rstrip("\n") for line in lines if line.strip()]
    truth = collections.defaultdict(set)
    with open(chosen.truth, encoding="utf-8") as lines:
        for line in lines:
            name, _, variants = line.rstrip("\n").partition("\t")
            truth[name].update(variants.split())
    pairs = [row for row in rows(chosen.pairs[0]) if row[5] == "1" and row[7] != "1"]
    negatives = [row for path in chosen.negatives for row in rows(path) if row[6] != "samefamily"]
    names = list(dict.fromkeys(lexicon + [row[0].lower() for row in pairs + negatives]))
    if chosen.beider_morse:
        method = BeiderMorse(name_mode="gen", match_mode="approx")
        encode = lambda name: method.encode(name).split()
    else:
        encode = DaitchMokotoff().encode
    codes = codes_by(encode, names)
    by_code = collections.defaultdict(set)
    for name in lexicon:
        for code in codes[name]:
            by_code[code].add(name)
    found = lambda name: set().union(*(by_code[code] for code in codes[name])) - {name} if codes[name] else set()
    asked = {row[0].lower() for row in pairs}
    answers = {name: found(name) for name in asked | {row[0].lower() for row in negatives}}
    hits = sum(row[2].lower() in answers[row[0].lower()] for row in pairs)
    returned = sum(len(answers[name]) for name in asked)
    right = sum(len(answers[name] & truth[name]) for name in asked)
    print(f"recall {hits / len(pairs):.3f}, listed precision {right / max(1, returned):.3f}, "
          f"{returned / len(asked):.1f} forms a query")
    if negatives:
        wrong = sum(row[2].lower() in answers[row[0].lower()] for row in negatives)
        print(f"hard negatives falsely matched {wrong / len(negatives):.3f}")


if __name__ == "__main__":
    main()
