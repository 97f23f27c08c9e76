#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# symbols.sh HEADER LIBRARY: fails unless the library exports exactly the functions of the header.
set -eu
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$here/functions.sh" "$1" >"$work/header"
nm -D --defined-only "$2" | awk '{ print $NF }' | LC_ALL=C sort >"$work/library"
test "$(wc -l <"$work/header")" -gt 100 # that the header was understood
diff -u "$work/header" "$work/library"
