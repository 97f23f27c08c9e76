#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every test there is: builds with checks on and runs all tests, then builds with the address and
# undefined-behaviour sanitizers and runs the unit, integration and C API tests again.
# The last line is `N passed, N failed`, over both; the exit code is 0 if nothing failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=tests/packages.sh
source tests/packages.sh

passed=0
failed=0
logs=build/test-logs
jobs=$(nproc)

fail() {
    echo "error: $*" >&2
    exit 1
}

# build PRESET: configures and builds everything, quietly unless it fails.
build() {
    local log=$logs/build-$1.log began=$SECONDS
    printf '== build %s ... ' "$1"
    { cmake --preset "$1" && cmake --build --preset "$1"; } >"$log" 2>&1 || {
        echo failed
        grep -E -A5 'error:|FAILED|CMake Error' "$log" | head -n 60 >&2 || tail -n 40 "$log" >&2
        fail "the build failed; the whole log is in $log"
    }
    echo "$((SECONDS - began)) s"
}

# run_tests PRESET: runs its tests and adds to the sums.
run_tests() {
    local log=$logs/test-$1.log began=$SECONDS summary bad all
    echo "== test $1"
    ctest --preset "$1" -j "$jobs" >"$log" 2>&1 || true
    # "97% tests passed, 3 tests failed out of 120"
    summary=$(grep -E 'tests? passed, .* tests? failed out of' "$log" | tail -n 1) || {
        tail -n 40 "$log" >&2
        fail "ctest ran no tests; the whole log is in $log"
    }
    bad=$(sed -E 's/.* ([0-9]+) tests? failed out of ([0-9]+).*/\1/' <<<"$summary")
    all=$(sed -E 's/.* ([0-9]+) tests? failed out of ([0-9]+).*/\2/' <<<"$summary")
    passed=$((passed + all - bad))
    failed=$((failed + bad))
    if [ "$bad" -gt 0 ]; then
        grep -vE '^ *[0-9]+/[0-9]+ Test .* Passed|^ *Start ' "$log" | tail -n 200 >&2
    fi
    echo "   $((all - bad)) passed, $bad failed in $((SECONDS - began)) s (log: $log)"
}

mkdir -p "$logs"
install_packages "${NSEARCH_BUILD_PACKAGES[@]}" "${NSEARCH_TEST_PACKAGES[@]}" ||
    fail "the packages could not be installed"
for preset in dev asan; do
    build "$preset"
    run_tests "$preset"
done
echo "all of it took $((SECONDS / 60)) min $((SECONDS % 60)) s"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
