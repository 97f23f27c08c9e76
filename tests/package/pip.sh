#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# pip.sh PYTHON PACKAGE SAMPLE TEST: installs the Python package in a new environment, with no network
# and no other package, against the library installed in $PREFIX, and runs the sample. Then the same from
# a source archive, and where it is ("editable").
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset PYTHONPATH NSEARCH_LIBRARY
export PIP_NO_INDEX=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONDONTWRITEBYTECODE=1

cd "$work"

"$1" -m venv "$work/plain"
"$work/plain/bin/pip" install "$2"
"$4" "$work/plain/bin/python" "$3"
"$work/plain/bin/python" - <<'END'
import importlib.metadata, pathlib, nsearch
assert importlib.metadata.version("nsearch") == nsearch.__version__
folder = pathlib.Path(nsearch.__file__).parent
assert {"libnsearch_c.so", "nsearch.h", "py.typed"} <= {file.name for file in folder.iterdir()}
END
"$work/plain/bin/pip" uninstall -y nsearch
if "$work/plain/bin/python" -c 'import nsearch' 2>/dev/null; then exit 1; fi

"$1" -c 'import sys; sys.path.insert(0, sys.argv[1] + "/backend"); import nsearch_build
print(nsearch_build.build_sdist(sys.argv[2]))' "$2" "$work"
"$work/plain/bin/pip" install "$work"/nsearch-*.tar.gz
"$4" "$work/plain/bin/python" "$3"
"$work/plain/bin/pip" uninstall -y nsearch

# A copy of the repository's bindings, as an editable installation writes beside the package.
mkdir "$work/repository"
cp -R "$2/.." "$work/repository/bindings"
cp "$2/../../CMakeLists.txt" "$work/repository/"
"$work/plain/bin/pip" install --editable "$work/repository/bindings/python"
"$4" "$work/plain/bin/python" "$3"
"$work/plain/bin/python" -c 'import nsearch, sys; assert nsearch.__file__.startswith(sys.argv[1])' "$work/repository"
