"""Chooses the computer that this program runs on."""

from __future__ import annotations

import sys

from app.context import Computer


def this_computer() -> Computer:
    """Return this computer; only the parts for its own system are loaded."""
    if sys.platform == "win32":
        from app.system.windows.computer import this_windows

        return this_windows()
    if sys.platform == "darwin":
        from app.system.macos import MacComputer

        return MacComputer()
    from app.system.linux import LinuxComputer

    return LinuxComputer()
