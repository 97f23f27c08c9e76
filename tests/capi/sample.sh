#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# sample.sh PROGRAM...: runs a sample program on two small articles and looks at what it prints.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/articles"
printf 'Drones seen over Minsk\n\nWitnesses in Minsk saw drones above the river on Monday.\n' >"$work/articles/a.txt"
printf 'A quiet evening of football\n\nTwo goals decided the match between the neighbours.\n' >"$work/articles/b.txt"
"$@" "$work/index" "$work/articles" "drone Minsk" >"$work/out"
cat "$work/out"
grep -q 'Drones seen over Minsk' "$work/out"
grep -q 'drone' "$work/out"
if grep -q 'football' "$work/out"; then exit 1; fi
status=0
"$@" "$work/articles/a.txt/none" "$work/articles" "drone" 2>"$work/errors" || status=$?
test "$status" = 1 && test -s "$work/errors"
