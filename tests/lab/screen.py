"""A screen of one's own (Xvfb), and hands on its keyboard (xdotool)."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.lab.process import end, program, spawn, wait_until


class Screen:
    """A running X server."""

    def __init__(self, display: str) -> None:
        self.display = display

    def window(self, title: str, seconds: float = 20.0) -> str:
        """Wait for a visible window whose title holds this text; return its id."""
        found = self._until(lambda: self._try("search", "--onlyvisible", "--name", title), seconds)
        return found.split()[-1]

    def keys(self, window: str, *keys: str) -> None:
        """Press keys in a window."""
        self._do("windowfocus", "--sync", window)
        for key in keys:
            self._do("key", "--clearmodifiers", key)
            time.sleep(0.15)  # Qt shows a shortcut's button pressed for a moment before it acts

    def type(self, window: str, text: str) -> None:
        """Type text into a window."""
        self._do("windowfocus", "--sync", window)
        self._do("type", "--delay", "5", text)

    def shoot(self, path: Path) -> None:
        """Take a picture of the whole screen."""
        environment = {"DISPLAY": self.display, "PATH": "/usr/bin:/bin"}
        subprocess.run(["import", "-window", "root", str(path)], env=environment, check=True)

    def _do(self, *words: str) -> str:
        environment = {"DISPLAY": self.display, "PATH": "/usr/bin:/bin"}
        command = [program("xdotool"), *words]
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout

    def _try(self, *words: str) -> str:
        try:
            return self._do(*words)
        except subprocess.CalledProcessError:
            return ""

    @staticmethod
    def _until(so: Callable[[], str], seconds: float) -> str:
        deadline = time.monotonic() + seconds
        while not (answer := so()):
            assert time.monotonic() < deadline, f"not within {seconds} s"
            time.sleep(0.05)
        return answer


@contextmanager
def screen(folder: Path, size: str = "1280x900") -> Iterator[Screen]:
    """Start a screen."""
    log = folder / "xvfb.log"
    told = folder / "xvfb.display"
    command = f"exec {program('Xvfb')} -displayfd 3 -noreset -screen 0 {size}x24 -nolisten tcp 3>{told}"
    process = spawn(["/bin/sh", "-c", command], log)
    try:
        wait_until(lambda: told.exists() and told.read_text().endswith("\n"), process, log)
        yield Screen(f":{told.read_text().strip()}")
    finally:
        end(process)
