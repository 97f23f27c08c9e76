#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# pkg_config.sh NAME COMPILER SOURCE TEST: builds one file with what pkg-config says, and runs it.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Word splitting is meant: compiler and flags are lists.
# shellcheck disable=SC2046,SC2086
$2 "$3" $(pkg-config --cflags --libs "$1") -o "$work/search"
LD_LIBRARY_PATH=$LIBDIR "$4" "$work/search"
