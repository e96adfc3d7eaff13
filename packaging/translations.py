"""Translations: `update` carries new source texts into translations/*.ts, `release` makes the .qm files of the program.

Qt Linguist reads `Text("...")` through an alias of QT_TR_NOOP. `-extensions py` must stand before the folder, or
lupdate finds nothing and still succeeds.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = (ROOT / "translations" / "app_ko.ts", ROOT / "translations" / "app_zh_Hans.ts")
RELEASED = ROOT / "resources" / "translations"


def _tool(name: str) -> str:
    import PySide6

    folder = Path(PySide6.__path__[0])
    found = [path for part in ("", "Qt/libexec") for path in (folder / part / name, folder / part / f"{name}.exe")]
    return str(next(path for path in found if path.exists()))


def update() -> None:
    """Carry the source texts of the program into the .ts files; translations whose text is gone are dropped."""
    command = [_tool("lupdate"), "-extensions", "py", "-tr-function-alias", "QT_TR_NOOP+=Text", "-locations", "none"]
    subprocess.run([*command, "-no-obsolete", "app", "-ts", *map(str, SOURCES)], cwd=ROOT, check=True)


def release(target: Path = RELEASED) -> list[Path]:
    """Make the .qm files; raises CalledProcessError when a translation is unfinished."""
    target.mkdir(parents=True, exist_ok=True)
    made = []
    for source in SOURCES:
        qm = target / f"{source.stem}.qm"
        if not qm.exists() or qm.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([_tool("lrelease"), "-silent", str(source), "-qm", str(qm)], check=True)
        made.append(qm)
    return made


if __name__ == "__main__":
    update() if sys.argv[1:] == ["update"] else release()
