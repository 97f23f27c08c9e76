#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# covered.sh HEADER: fails unless every function of the header is called by a test in this folder.
set -eu
here=$(dirname "$0")
missing=$("$here/functions.sh" "$1" | while read -r name; do
    grep -q "\b$name(" "$here"/*.c || echo "$name"
done)
test -z "$missing" || {
    printf 'No test calls:\n%s\n' "$missing"
    exit 1
}
