# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the Python package (PEP 517 and 660) with the standard library alone.

The wheel holds the Python files, nsearch.h and libnsearch_c.so. The library is, in this order:
$NSEARCH_LIBRARY; the installed one that pkg-config knows, if it fits nsearch.h; one that is built here
with CMake from the repository.
"""

from __future__ import annotations

import base64
import ctypes
import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE / "nsearch"))
import _header  # noqa: E402  (the module alone: importing the package would load the library)

SUMMARY = "Finds a name in every spelling, script and inflection, in a folder of news articles"


def _in_repository() -> bool:
    return (ROOT / "bindings" / "c" / "CMakeLists.txt").exists()


def _header_path() -> Path:
    if _in_repository():
        return ROOT / "bindings" / "c" / "include" / "nsearch" / "nsearch.h"
    return HERE / "nsearch" / "nsearch.h"


def _version() -> str:
    """From the project's one place; a source archive carries it in PKG-INFO."""
    if _in_repository():
        found = re.search(r"project\(nsearch VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text())
    else:
        found = re.search(r"^Version: (.*)$", (HERE / "PKG-INFO").read_text(), re.M)
    if not found:
        raise RuntimeError("the version of nsearch is not to be found")
    return found[1]


def _metadata() -> str:
    return (
        "Metadata-Version: 2.1\n"
        "Name: nsearch\n"
        f"Version: {_version()}\n"
        f"Summary: {SUMMARY}\n"
        "License: GPL-3.0-or-later\n"
        "Requires-Python: >=3.9\n"
        "Classifier: Typing :: Typed\n"
        "Description-Content-Type: text/markdown\n"
        "\n" + (HERE / "README.md").read_text(encoding="utf-8")
    )


# ---- The library ---------------------------------------------------------------------------------


def _why_unfit(library: Path) -> str:
    """Why this file does not go with nsearch.h; "" if it does."""
    header = _header.parse(_header_path().read_text(encoding="utf-8"))
    try:
        loaded = ctypes.CDLL(str(library))
    except OSError as reason:
        return str(reason)
    for name in header.functions:
        if not hasattr(loaded, name):
            return f"{library} has no {name}"
    if loaded.nsearch_abi_version() != header.constants["NSEARCH_ABI_VERSION"]:
        return f"{library} has another ABI version"
    return ""


def _installed_library() -> Path | None:
    try:
        asked = subprocess.run(
            ["pkg-config", "--variable=libdir", "nsearch_c"], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    library = Path(asked.stdout.strip()) / "libnsearch_c.so"
    return library if library.exists() else None


def _build_library() -> Path:
    if not _in_repository():
        raise RuntimeError(
            "libnsearch_c.so is not installed (pkg-config nsearch_c), and this source archive has no C++ "
            "sources to build it from; install nsearch or set NSEARCH_LIBRARY"
        )
    build = ROOT / "build" / "python"
    ninja = ["-G", "Ninja"] if shutil.which("ninja") and not (build / "CMakeCache.txt").exists() else []
    options = ["-DCMAKE_BUILD_TYPE=Release", "-DNSEARCH_TESTS=OFF"]
    subprocess.run(["cmake", "-S", str(ROOT), "-B", str(build), *ninja, *options], check=True)
    jobs = str(os.cpu_count() or 1)
    subprocess.run(["cmake", "--build", str(build), "--target", "nsearch_c", "--parallel", jobs], check=True)
    return build / "lib" / "libnsearch_c.so"


def _library() -> Path:
    named = os.environ.get("NSEARCH_LIBRARY")
    installed = None if named else _installed_library()
    library = Path(named) if named else installed
    if library is not None:
        unfit = _why_unfit(library)
        if not unfit:
            return library.resolve()
        if named:
            raise RuntimeError(f"NSEARCH_LIBRARY: {unfit}")
        print(f"The installed library is not used: {unfit}")
    built = _build_library()
    unfit = _why_unfit(built)
    if unfit:
        raise RuntimeError(unfit)
    return built.resolve()


# ---- Wheels --------------------------------------------------------------------------------------


class _Wheel:
    """Writes a wheel: an archive with a list of its files and their hashes."""

    def __init__(self, directory: str) -> None:
        # One file for all Python versions: nothing here depends on Python's own ABI.
        platform = re.sub(r"[-.]", "_", sysconfig.get_platform())
        self.tag = f"py3-none-{platform}"
        self.name = f"nsearch-{_version()}-{self.tag}.whl"
        self._info = f"nsearch-{_version()}.dist-info"
        self._records: list[str] = []
        self._archive = zipfile.ZipFile(Path(directory) / self.name, "w", zipfile.ZIP_DEFLATED)

    def add(self, name: str, data: bytes, mode: int = 0o644) -> None:
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))  # the same input gives the same wheel
        entry.external_attr = (0o100000 | mode) << 16
        entry.compress_type = zipfile.ZIP_DEFLATED
        self._archive.writestr(entry, data)
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        self._records.append(f"{name},sha256={digest},{len(data)}")

    def finish(self) -> str:
        about = f"Wheel-Version: 1.0\nGenerator: nsearch_build\nRoot-Is-Purelib: false\nTag: {self.tag}\n"
        self.add(f"{self._info}/METADATA", _metadata().encode())
        self.add(f"{self._info}/WHEEL", about.encode())
        license_file = ROOT / "LICENSE" if _in_repository() else HERE / "LICENSE"
        if license_file.exists():
            self.add(f"{self._info}/LICENSE", license_file.read_bytes())
        record = f"{self._info}/RECORD"
        self._archive.writestr(record, "\n".join([*self._records, f"{record},,", ""]))
        self._archive.close()
        return self.name


def _python_files() -> list[Path]:
    files = sorted((HERE / "nsearch").glob("*.py"))
    return [*files, HERE / "nsearch" / "py.typed"]


def build_wheel(
    wheel_directory: str, config_settings: object = None, metadata_directory: str | None = None
) -> str:
    library = _library()
    wheel = _Wheel(wheel_directory)
    for file in _python_files():
        wheel.add(f"nsearch/{file.name}", file.read_bytes())
    wheel.add("nsearch/nsearch.h", _header_path().read_bytes())
    wheel.add("nsearch/libnsearch_c.so", library.read_bytes(), 0o755)
    return wheel.finish()


def build_editable(
    wheel_directory: str, config_settings: object = None, metadata_directory: str | None = None
) -> str:
    """The package is used where it is; the library is put beside it."""
    target = HERE / "nsearch" / "libnsearch_c.so"
    library = _library()
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as copy:
        copy.write(library.read_bytes())
    os.chmod(copy.name, 0o755)
    os.replace(copy.name, target)
    wheel = _Wheel(wheel_directory)
    wheel.add("nsearch.pth", f"{HERE}\n".encode())
    return wheel.finish()


def build_sdist(sdist_directory: str, config_settings: object = None) -> str:
    """The Python files and the header; installing it needs an installed libnsearch_c.so."""
    base = f"nsearch-{_version()}"
    files = {f"nsearch/{file.name}": file.read_bytes() for file in _python_files()}
    files["nsearch/nsearch.h"] = _header_path().read_bytes()
    files["PKG-INFO"] = _metadata().encode()
    for name in ("pyproject.toml", "README.md", "backend/nsearch_build.py"):
        files[name] = (HERE / name).read_bytes()
    license_file = ROOT / "LICENSE" if _in_repository() else HERE / "LICENSE"
    if license_file.exists():
        files["LICENSE"] = license_file.read_bytes()
    with tarfile.open(Path(sdist_directory) / f"{base}.tar.gz", "w:gz", format=tarfile.PAX_FORMAT) as archive:
        for name, data in sorted(files.items()):
            entry = tarfile.TarInfo(f"{base}/{name}")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return f"{base}.tar.gz"
