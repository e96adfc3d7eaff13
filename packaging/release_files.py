"""What a Windows release has beside its programs: winget's manifests for the installer, and SHA-256 checksums.

`python packaging/release_files.py FOLDER URL`: FOLDER holds the files of the release, URL is where they will lie.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parent / "winget"
CHECKSUMS = "SHA256SUMS.txt"
SETUP = "rdp-doctor-{version}-setup.exe"


def version() -> str:
    """Return the program's version."""
    source = (TEMPLATES.parent.parent / "app" / "__init__.py").read_text("utf-8")
    return source.split('__version__ = "', 1)[1].split('"', 1)[0]


def sha256(path: Path) -> str:
    """Return a file's checksum in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_winget(folder: Path, url: str) -> list[Path]:
    """Write winget's manifests for the installer in the folder."""
    setup = folder / SETUP.format(version=version())
    values = {"version": version(), "url": f"{url.rstrip('/')}/{setup.name}", "sha256": sha256(setup).upper()}
    target = folder / "winget"
    target.mkdir(exist_ok=True)
    written = []
    for template in sorted(TEMPLATES.glob("*.yaml")):
        manifest = target / template.name
        manifest.write_text(template.read_text("utf-8").format(**values), "utf-8", newline="\n")
        written.append(manifest)
    return written


def write_checksums(folder: Path) -> Path:
    """Write the checksums of all files in the folder, in the form that sha256sum --check reads."""
    sums = folder / CHECKSUMS
    files = sorted(path for path in folder.iterdir() if path.is_file() and path != sums)
    sums.write_text("".join(f"{sha256(file)} *{file.name}\n" for file in files), "utf-8", newline="\n")
    return sums


def main(arguments: Sequence[str]) -> int:
    """Write both."""
    if len(arguments) != 2:
        print(__doc__)
        return 2
    folder, url = Path(arguments[0]), arguments[1]
    for written in (*write_winget(folder, url), write_checksums(folder)):
        print(written)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
