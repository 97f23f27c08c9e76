#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Indexing speed as a ratio to plain Xapian in the same run, peak memory, index size over input, and
# the time of one query as a whole process.
#
# usage: benchmarks/indexing.sh FILE.jsonl...      (cmake --preset bench first)
set -euo pipefail
[ $# -gt 0 ] || { sed -n '3,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin=${NSEARCH_BENCH_BIN:-$here/build/bench/bin}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# timed LABEL COMMAND...: seconds and the largest resident size in MB, into $seconds and $memory.
timed() {
    local label=$1 status=0
    shift
    /usr/bin/env python3 - "$work/figures" "$@" <<'PYTHON' || status=$?
import resource, subprocess, sys, time
start = time.monotonic()
done = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL)
seconds = time.monotonic() - start
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
open(sys.argv[1], "w").write(f"{seconds:.3f} {peak:.0f}\n")
sys.exit(0 if done.returncode in (0, 1, 6) else done.returncode)
PYTHON
    [ "$status" -eq 0 ] || { echo "$label failed ($status)" >&2; exit 1; }
    read -r seconds memory <"$work/figures"
}

input=$(cat "$@" | wc -c)
round() { awk "BEGIN { printf \"%.2f\", $1 }"; }
for run in 1 2 3; do
    rm -rf "$work/plain" "$work/ours"
    timed TermGenerator "$bin/termgenerator_baseline" "$work/plain" "$@"
    plain=$seconds
    timed nsearch "$bin/nsearch" index -q -i "$work/ours" "$@"
    ours=$seconds
    echo "run $run: nsearch $(round "$input/1e6/$ours") MB/s of input, TermGenerator" \
        "$(round "$input/1e6/$plain") MB/s, ratio $(round "$plain/$ours"), peak memory $memory MB," \
        "index $(round "$(du -sb "$work/ours" | cut -f1)/$input") of the input" \
        "(TermGenerator's $(round "$(du -sb "$work/plain" | cut -f1)/$input"))"
done
for run in 1 2 3 4 5; do
    timed query "$bin/nsearch" -i "$work/ours" "Shahed drones Belarus"
    echo "query as a whole process: $(awk "BEGIN { printf \"%.0f\", $seconds * 1000 }") ms, $memory MB"
done
