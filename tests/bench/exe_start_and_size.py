"""Start and size of the built program beside a bare one that is built the same way; run by `make bench-exe`.

The start is the time from the call to the visible window, as the median of several starts in turn, so that a busy
moment of the computer meets both. The first start of each warms the disk's cache and does not count.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from tests.exe.machine import Wine, build_exe, this_machine

STARTS = 7
SETTLED = 1.0
"""Seconds until a window that has just opened is left in peace."""
START_RATIO, SIZE_RATIO = 1.3, 1.6
"""How much more than the bare program this one may take."""
GROUPS = {
    "Qt and PySide6": ("_internal/PySide6/", "_internal/shiboken6/"),
    "cryptography (certificates)": ("_internal/cryptography/", "_internal/_cffi"),
    "OpenSSL (TLS)": ("_internal/libssl", "_internal/libcrypto", "_internal/_ssl"),
    "network interfaces (psutil)": ("_internal/psutil/",),
    "own translations, icons": ("_internal/resources/",),
    "modules of Python and of the program": ("RDP Doctor.exe", "Bare.exe"),
    "the same for the console": ("rdp-doctor.exe",),
}


def main() -> int:
    """Measure, print, and return 1 when a ratio is exceeded."""
    built: Path = build_exe().BUILT
    folders = {"Bare": built / "Bare", "RDP Doctor": built / "RDP Doctor"}
    missing = [str(folder) for folder in folders.values() if not folder.is_dir()]
    if missing:
        print(f"not built: {', '.join(missing)}")
        return 2
    ratios = [
        _compare("size of the folder, MB", {n: _size(f) / 1e6 for n, f in folders.items()}, SIZE_RATIO),
        _compare("size of the single file, MB", {n: _size(built / f"{n}.exe") / 1e6 for n in folders}, SIZE_RATIO),
    ]
    _print_rest(*folders.values())
    with tempfile.TemporaryDirectory() as scratch, this_machine(Path(scratch)) as machine:
        if isinstance(machine, Wine):
            in_folder = {name: folder / f"{name}.exe" for name, folder in folders.items()}
            alone = {name: built / f"{name}.exe" for name in folders}
            ratios.append(_compare("start from the folder, s", _starts(machine, in_folder, scratch), START_RATIO))
            ratios.append(_compare("start of the single file, s", _starts(machine, alone, scratch), START_RATIO))
    return 0 if all(ratios) else 1


def _compare(what: str, values: Mapping[str, float], limit: float) -> bool:
    bare, own = values["Bare"], values["RDP Doctor"]
    fits = own <= limit * bare
    judged = f"{own / bare:.2f} times ({'at most' if fits else 'OVER'} {limit})"
    print(f"{what}: bare {bare:.2f}, RDP Doctor {own:.2f}: {judged}")
    return fits


def _size(place: Path) -> int:
    return place.stat().st_size if place.is_file() else sum(f.stat().st_size for f in place.rglob("*") if f.is_file())


def _print_rest(bare: Path, own: Path) -> None:
    """Print what the program is made of, and how much of it the bare one has as well."""
    sizes = {folder: _groups(folder) for folder in (bare, own)}
    for group, size in sizes[own].most_common():
        print(f"  {size / 1e6:6.2f} MB  {group} (bare: {sizes[bare][group] / 1e6:.2f} MB)")


def _groups(folder: Path) -> Counter[str]:
    sizes: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file():
            name = file.relative_to(folder).as_posix()
            group = next((g for g, starts in GROUPS.items() if name.startswith(starts)), "Python and Windows' runtime")
            sizes[group] += file.stat().st_size
    return sizes


def _starts(wine: Wine, programs: Mapping[str, Path], scratch: str) -> dict[str, float]:
    seconds: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(STARTS + 1):
        for name, program in programs.items():
            try:
                took = _start(wine, name, program, scratch)
            except AssertionError as error:
                print(f"once more: {error}")
                # Now and then Wine ends its desktop just when a program starts, which then waits for it for ever; the
                # bare one as well. What it shows when it is started again counts.
                took = _start(wine, name, program, scratch)
            seconds[name].append(took)
    return {name: statistics.median(measured[1:]) for name, measured in seconds.items()}


def _start(wine: Wine, title: str, program: Path, scratch: str) -> float:
    variables = {"RDP_DOCTOR_STATE": wine.path(Path(scratch) / "state")}
    variables |= {name: wine.path(Path(scratch)) for name in ("TEMP", "TMP")}  # where a single file unpacks itself
    began = time.perf_counter()
    with wine.started([program], "en", variables):
        window = wine.wait_visible(title)
        took = time.perf_counter() - began
        time.sleep(SETTLED)
        while wine.find_window(title):  # a window that is being painted takes no keys
            wine.close(window)
            time.sleep(0.5)
    return took


if __name__ == "__main__":
    sys.exit(main())
