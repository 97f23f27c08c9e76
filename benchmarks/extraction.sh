#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pages a second that `nsearch extract` reads on one core, beside the time that indexing the same pages takes.
#
# usage: benchmarks/extraction.sh PAGE... (files; the command is $NSEARCH or build/release/bin/nsearch)
set -euo pipefail

[ $# -gt 0 ] || { sed -n '3,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
nsearch=${NSEARCH:-build/release/bin/nsearch}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Seconds of processor time of a command, kernel and all.
seconds() {
    local TIMEFORMAT='%U %S'
    { time "$@" >/dev/null 2>&1; } 2>&1 | awk '{print $1 + $2}'
}

# Files in a folder of their own: indexing is told a folder. Names that repeat get a number.
number=0
for page in "$@"; do
    number=$((number + 1))
    mkdir -p "$work/pages/$number"
    ln "$page" "$work/pages/$number/" 2>/dev/null || cp "$page" "$work/pages/$number/"
done
bytes=$(cat "$work"/pages/*/* | wc -c)
once=$(seconds "$nsearch" extract --format=jsonl "$work"/pages/1/*)

best_extract= best_index=
for round in 1 2 3; do
    extract=$(seconds taskset -c 0 "$nsearch" extract --format=jsonl "$work"/pages/*/*)
    rm -rf "$work/index"
    index=$(seconds "$nsearch" index -i "$work/index" "$work/pages")
    echo "round $round: extract $extract s, index $index s"
    best_extract=$(printf '%s\n' $best_extract "$extract" | sort -g | head -1)
    best_index=$(printf '%s\n' $best_index "$index" | sort -g | head -1)
done
awk -v n="$#" -v bytes="$bytes" -v once="$once" -v e="$best_extract" -v i="$best_index" 'BEGIN {
    printf "%d pages, %.1f MB on disk; one page alone takes %.3f s\n", n, bytes / 1e6, once
    printf "extract: %.0f pages a second; index: %.0f; extraction is %.0f %% of indexing\n", n / e, n / i, 100 * e / i
}'
