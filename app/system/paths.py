"""Where the program's own files and the user's files lie."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs


_NAME = "rdp-doctor"


def resources() -> Path:
    """Return the folder of the program's resources: beside `app` in a checkout or package, inside it when installed."""
    bundled = getattr(sys, "_MEIPASS", None)
    if bundled:
        return Path(bundled) / "resources"
    app = Path(__file__).resolve().parent.parent
    beside = app.parent / "resources"
    return beside if beside.is_dir() else app / "resources"


def state_folder() -> Path:
    """Return the folder for the journal, the autosaved cases and the window's state; it is made when needed."""
    named = os.environ.get("RDP_DOCTOR_STATE")
    folder = Path(named) if named else _dirs().user_data_path
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _dirs() -> PlatformDirs:
    from platformdirs import PlatformDirs  # the first page needs none of them

    return PlatformDirs(_NAME, appauthor=False, roaming=True)
