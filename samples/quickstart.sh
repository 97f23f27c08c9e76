#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 to a first answer: installs the packages that are missing, builds nsearch,
# indexes the sample articles and searches them. Run it again at any time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=tests/packages.sh
source tests/packages.sh

say() { printf '\n== %s\n' "$*"; }
fail() {
    echo "error: $*" >&2
    exit 1
}

install_packages "${NSEARCH_BUILD_PACKAGES[@]}" || fail "the packages could not be installed"

say "Building nsearch (some minutes the first time, seconds after that)"
log=build/quickstart/build.log
mkdir -p build/quickstart
{ cmake --preset release && cmake --build --preset release --target nsearch_cli; } >"$log" 2>&1 || {
    grep -E -A5 'error|FAILED' "$log" | head -n 40 >&2 || tail -n 40 "$log" >&2
    fail "the build failed; the whole log is in $log"
}

command=$PWD/build/release/bin/nsearch
export NSEARCH_INDEX=$PWD/build/quickstart/index
say "Indexing samples/articles"
status=0
"$command" index samples/articles || status=$?
# 6: some files could not be used; they were listed, and the rest is there.
[ "$status" -eq 0 ] || [ "$status" -eq 6 ] || fail "indexing failed (exit code $status)"

say 'nsearch "Shahed drones Belarus"'
"$command" -n 5 "Shahed drones Belarus"

cat <<END
== Try next
  export NSEARCH_INDEX=$NSEARCH_INDEX
  export PATH=$(dirname "$command"):\$PATH

  nsearch Lukashenko                 # also Лукашенко, Лукашэнка, Łukaszenka, Lukaschenko, لوکاشنکو
  nsearch 'لوکاشنکو تهران'            # the same names asked for in Persian
  nsearch 'Ціханоўская'              # Belarusian; also Tikhanovskaya, Cichanouskaja, Тихановская
  nsearch names expand Khamenei      # what a name stands for in this index
  nsearch 'drones -russia date:2023' # NOT, and a year; more: nsearch help query

The command is $command
Your own articles: nsearch index -i FOLDER/.nsearch FOLDER
END
