"""Builds the Windows program: `python packaging/build_exe.py [SPEC]`, by default packaging/rdp-doctor.spec.

On Windows with the Python that runs this. Elsewhere with a Windows Python under Wine, which the tool named by
RDP_DOCTOR_WINE_TOOL makes (as `tool FOLDER`, with REQS naming what to install; default: beside the project). It is
made once, in RDP_DOCTOR_WINE or `winebox` in the user's cache, and again when the requirements have changed.
`--where` only says whether that is possible here: status 0 or 2.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements-exe.txt"
SPEC = ROOT / "packaging" / "rdp-doctor.spec"
BUILT = ROOT / "dist" / "windows"
WORK = ROOT / "build" / "exe"
IMPOSSIBLE = 2


def wine_tool() -> Path:
    """Return where the tool is that makes a Windows Python under Wine; it may not exist."""
    return Path(os.environ.get("RDP_DOCTOR_WINE_TOOL") or ROOT.parent / "shared" / "tools" / "wine-python.sh")


def wine_folder() -> Path:
    """Return the folder of the Windows Python under Wine, with `bin/wpy` and the Wine prefix `prefix`."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(os.environ.get("RDP_DOCTOR_WINE") or cache / "winebox")


def possible() -> bool:
    """Return whether the program can be built on this computer."""
    return sys.platform == "win32" or wine_tool().is_file() or _is_current()


def _is_current() -> bool:
    made_with = wine_folder() / "made-with.txt"
    return (
        (wine_folder() / "bin" / "wpy").is_file()
        and made_with.is_file()
        and made_with.read_bytes() == REQUIREMENTS.read_bytes()
    )


def _pinned(name: str) -> str:
    """Return the version of a package that the requirements pin; the tool installs its own otherwise."""
    for line in REQUIREMENTS.read_text("utf-8").splitlines():
        if line.startswith(f"{name}=="):
            return line.removeprefix(f"{name}==").split()[0]
    raise ValueError(f"{name} is not pinned in {REQUIREMENTS.name}")


def windows_python() -> Sequence[str]:
    """Return the command that runs a Windows Python with everything the build needs. Raises CalledProcessError."""
    if sys.platform == "win32":
        return (sys.executable,)
    folder = wine_folder()
    if not _is_current():
        folder.mkdir(parents=True, exist_ok=True)
        wanted = {"REQS": str(REQUIREMENTS), "PYSIDE": _pinned("pyside6-essentials")}
        subprocess.run([wine_tool(), folder], check=True, env={**os.environ, **wanted})
        (folder / "made-with.txt").write_bytes(REQUIREMENTS.read_bytes())
    return (str(folder / "bin" / "wpy"),)


def build(spec: Path = SPEC) -> None:
    """Build what a spec describes into dist/windows. Raises CalledProcessError."""
    _translations()
    command = [*windows_python(), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(BUILT), "--workpath", str(WORK)]
    # The Windows Python understands a path with "/" from the root, as long as it starts in this drive.
    subprocess.run([*command, *folders, str(spec)], check=True, cwd=ROOT)


def _translations() -> None:
    module_spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    if module_spec is None or module_spec.loader is None:
        raise FileNotFoundError("packaging/translations.py")
    module = importlib.util.module_from_spec(module_spec)
    module_spec.loader.exec_module(module)
    module.release()


def main(arguments: Sequence[str]) -> int:
    """Build, or say where that could be done."""
    if not possible():
        print(f"The Windows program is built on Windows, or with a Windows Python under Wine: no {wine_tool()} here.")
        return IMPOSSIBLE
    if "--where" in arguments:
        return 0
    try:
        for spec in arguments or [str(SPEC)]:
            build(Path(spec).resolve())
    except subprocess.CalledProcessError as error:
        print(f"The build failed: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
