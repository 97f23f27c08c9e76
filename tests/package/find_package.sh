#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# find_package.sh CMAKE PROJECT BUILD TEST: builds a project against the package in $PREFIX, runs it.
set -eu
rm -rf "$3"
"$1" -S "$2" -B "$3" -DCMAKE_PREFIX_PATH="$PREFIX" -DCMAKE_FIND_USE_PACKAGE_REGISTRY=OFF
"$1" --build "$3"
"$4" "$3/search"
