#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills indexing with SIGKILL at random moments and checks that nothing committed is lost.

usage: benchmarks/kills.py TRIALS FILE.jsonl [SEED]

After each kill the index must open, answer, and hold at least as many articles as before; the next
run goes on. When a run finishes by itself, a new index is begun. The command is $NSEARCH or
build/release/bin/nsearch.
"""
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

COMMAND = os.environ.get("NSEARCH") or str(
    pathlib.Path(__file__).resolve().parent.parent / "build/release/bin/nsearch"
)


def status(index):
    """Number of articles, or None if there is no index yet."""
    done = subprocess.run([COMMAND, "status", "-i", index, "--format=json"], capture_output=True, text=True)
    if done.returncode == 3 and "no index" in done.stderr:
        return None
    if done.returncode != 0:
        sys.exit(f"the index does not open: {done.stderr}")
    return json.loads(done.stdout)["articles"]


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    trials, corpus = int(sys.argv[1]), sys.argv[2]
    random.seed(int(sys.argv[3]) if len(sys.argv) > 3 else None)
    killed = finished = opened = 0
    with tempfile.TemporaryDirectory() as scratch:
        index, before = pathlib.Path(scratch) / "0", 0
        while killed < trials:
            run = subprocess.Popen([COMMAND, "index", "-q", "-i", index, corpus], stdout=subprocess.DEVNULL)
            time.sleep(random.uniform(0.0, 3.0))
            if run.poll() is not None:
                finished += 1
                index, before = pathlib.Path(scratch) / str(finished), 0
                continue
            run.send_signal(signal.SIGKILL)
            run.wait()
            killed += 1
            now = status(index)
            if now is None:
                continue
            opened += 1
            if now < before:
                sys.exit(f"trial {killed}: {before} articles before, {now} after the kill")
            answer = subprocess.run([COMMAND, "-i", index, "-n", "1", "--any-word", "the of in a"], capture_output=True)
            if answer.returncode not in (0, 1) or (now > 0 and answer.returncode != 0):
                sys.exit(f"trial {killed}: no answer from {now} articles: {answer.stderr.decode()}")
            before = now
        run = subprocess.run([COMMAND, "index", "-q", "-i", index, corpus], stdout=subprocess.DEVNULL)
        print(f"{killed} kills, {opened} of them with an index, {finished} runs that finished before their kill; "
              f"nothing lost; the last run ended with exit code {run.returncode} and {status(index)} articles")


main()
