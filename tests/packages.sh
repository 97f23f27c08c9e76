# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian packages that nsearch needs, in one place. Sourced by samples/quickstart.sh and
# tests/run.sh; also to be called: `bash tests/packages.sh` lists them.

NSEARCH_BUILD_PACKAGES=(
    build-essential cmake ninja-build pkg-config
    libxapian-dev libicu-dev libstemmer-dev libcld2-dev libxml2-dev zlib1g-dev libxxhash-dev
    libarchive-dev libcmark-dev libcsv-dev libyaml-dev
    libboost-program-options-dev nlohmann-json3-dev catch2
)
NSEARCH_TEST_PACKAGES=(python3 python3-venv python3-pip python3-pytest binutils bsdutils)

# Prints those of its arguments that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

# Installs what is missing of its arguments; asks nothing and does nothing where all are there.
install_packages() {
    command -v dpkg-query >/dev/null || {
        echo "error: this needs Debian 12 (no dpkg here); install by hand: $*" >&2
        return 1
    }
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "error: packages are missing and there is no sudo; as root: apt-get install ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0)
    local log
    log=$(mktemp)
    # The lists may be there already and good enough: fetch them only if need be.
    if ! "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1 </dev/null; then
        { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; } \
            >"$log" 2>&1 </dev/null || {
            tail -n 20 "$log" >&2
            echo "error: apt-get could not install the packages (log: $log)" >&2
            return 1
        }
    fi
    rm -f "$log"
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    printf '%s\n' "${NSEARCH_BUILD_PACKAGES[@]}" "${NSEARCH_TEST_PACKAGES[@]}"
fi
