#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# functions.sh HEADER: the names of the functions that the header declares, sorted.
set -eu
# Comments away, then one declaration a line.
tr '\n' ' ' <"$1" | sed 's|/\*|\n/*|g; s|\*/|*/\n|g' | sed '/^\/\*/d' | tr ';' '\n' |
    sed -n 's/^ *NSEARCH_API [^(]*[ *]\(nsearch_[a-z0-9_]*\)(.*$/\1/p' | LC_ALL=C sort
