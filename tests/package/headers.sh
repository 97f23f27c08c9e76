#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# headers.sh SOURCE: every public header compiles alone with nothing but the installed headers on the
# path, includes no other library's, and Xapian stays in its folder.
set -eu
include=$PREFIX/include
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
count=0
for header in "$include"/nsearch/*; do
    name=nsearch/$(basename "$header")
    printf '#include <%s>\n#include <%s>\nint main() { return 0; }\n' "$name" "$name" >"$work/alone.cpp"
    g++ -std=c++20 -Wall -Wextra -Wpedantic -Werror -I"$include" -fsyntax-only "$work/alone.cpp"
    case $name in *.h)
        cp "$work/alone.cpp" "$work/alone.c"
        sed -i 's/main()/main(void)/' "$work/alone.c"
        gcc -std=c99 -Wall -Wextra -Wpedantic -Werror -I"$include" -fsyntax-only "$work/alone.c"
        ;;
    esac
    count=$((count + 1))
done
test "$count" -ge 11

# An include is of nsearch, or is a standard header: one word, without a folder.
if grep -rhn '^ *# *include' "$include/nsearch" |
    grep -vE '["<]nsearch/[a-z_]+\.hpp[">]|<(std(bool|def|int)\.h|[a-z_]+)>'; then
    echo 'A public header includes something else.'
    exit 1
fi
if grep -rln 'xapian.h>' "$1/libsearch" "$1/cli" "$1/bindings" "$1/tests" --include='*.[ch]pp' --include='*.[ch]' |
    grep -vE '^[^ ]*/(libsearch/src|tests/unit)/index/'; then
    echo 'Only libsearch/src/index may include Xapian.'
    exit 1
fi
