"""A Windows to run the built program on: this computer, or a Wine of the tests' own with a screen and a keyboard."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath
from types import ModuleType
from typing import Protocol, TypeVar

import pytest

from tests.lab.process import end, program

T = TypeVar("T")
ROOT = Path(__file__).resolve().parent.parent.parent
START_LIMIT = 40.0
"""Seconds that a program may take on a busy computer, before it counts as hanging."""
LOCALES = {"en": "C.UTF-8", "ko": "ko_KR.UTF-8", "zh": "zh_CN.UTF-8"}
REG = r"C:\windows\system32\reg.exe"
"""By its whole name: a bare one goes through Wine's ShellExecute, which sometimes fails."""
_NOISE = (b"it looks like wine32", b"multiarch needs", b'execute "dpkg', b"apt-get install wine32", b"X connection to")


@dataclass(frozen=True)
class Finished:
    """What a program left behind."""

    status: int
    output: bytes
    errors: bytes


class Machine(Protocol):
    """What the tests ask of a Windows."""

    def path(self, here: Path) -> str:
        """Return how a file of this computer is called on the machine."""

    def run(
        self,
        command: Sequence[str | Path],
        language: str = "en",
        environment: Mapping[str, str] | None = None,
    ) -> Finished:
        """Run a program to its end, with pipes for its input and output."""

    def set_registry(self, key: str, name: str, kind: str, value: str) -> None:
        """Write a value of the registry."""

    def remove_registry(self, key: str, name: str) -> None:
        """Remove a value of the registry."""


@dataclass
class Wine:
    """A Wine prefix of its own, on a screen of its own."""

    prefix: Path
    locales: Path
    display: str = ""

    def path(self, here: Path) -> str:
        return str(PureWindowsPath("Z:\\", *here.absolute().parts[1:]))

    def environment(self, language: str, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the variables for a program in one of the languages."""
        return {
            **os.environ,
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
            "WINEDEBUG": "-all",
            "DISPLAY": self.display,
            "LOCPATH": str(self.locales),
            "LC_ALL": LOCALES[language],
            **(more or {}),
        }

    @contextmanager
    def started(
        self,
        command: Sequence[str | Path],
        language: str = "en",
        environment: Mapping[str, str] | None = None,
        *,
        by_double_click: bool = False,
    ) -> Iterator[subprocess.Popen[bytes]]:
        """Start a program and end it at last; started as by a double click it has no standard handles.

        Its handles are pipes: Python on Wine does not start with a file of this system as its output.
        """
        first = ["wine", "start", "/wait", "/unix"] if by_double_click else ["wine"]
        with subprocess.Popen(
            [*first, *map(str, command)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.environment(language, environment),
            cwd=self.prefix,
            start_new_session=True,
        ) as process:
            try:
                yield process
            finally:
                end(process)

    def run(
        self,
        command: Sequence[str | Path],
        language: str = "en",
        environment: Mapping[str, str] | None = None,
    ) -> Finished:
        with self.started(command, language, environment) as process:
            output, errors = process.communicate(b"", START_LIMIT)
        kept = [line for line in errors.splitlines(keepends=True) if not line.startswith(_NOISE)]
        return Finished(process.returncode, output, b"".join(kept))

    def set_registry(self, key: str, name: str, kind: str, value: str) -> None:
        done = self.run([REG, "add", key, "/v", name, "/t", kind, "/d", value, "/f"])
        assert done.status == 0, done

    def remove_registry(self, key: str, name: str) -> None:
        done = self.run([REG, "delete", key, "/v", name, "/f"])
        assert done.status == 0, done

    # Windows on the screen ----------------------------------------------------------------------------------------

    def _ask_screen(self, *command: str) -> str:
        done = subprocess.run(
            command,
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        return done.stdout.strip()

    def windows(self) -> dict[str, str]:
        """Return the visible windows that have a title: id -> title."""
        found = self._ask_screen("xdotool", "search", "--onlyvisible", "--name", ".").split()
        return {window: title for window in found if (title := self._ask_screen("xdotool", "getwindowname", window))}

    def find_window(self, title: str, *, not_among: Sequence[str] = ()) -> str:
        """Return the id of a window with this title, or nothing."""
        return next((w for w, name in self.windows().items() if name == title and w not in not_among), "")

    def window(self, title: str, *, not_among: Sequence[str] = ()) -> str:
        """Wait for a window with this title and return its id."""
        return wait_for(
            lambda: self.find_window(title, not_among=not_among), f"a window {title!r}", lambda: str(self.windows())
        )

    def wait_visible(self, title: str) -> str:
        """Wait for a window with this title, asking as often as possible, and return its id."""
        deadline = time.monotonic() + START_LIMIT
        while not (found := self._ask_screen("xdotool", "search", "--onlyvisible", "--name", f"^{title}$")):
            assert time.monotonic() < deadline, f"no window {title!r}"
            time.sleep(0.005)
        return found.split()[0]

    def press(self, window: str, *keys: str) -> None:
        """Press keys in a window."""
        self._activate(window)
        for key in keys:
            self._ask_screen("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.15)  # Wine hands keys on one by one

    def _activate(self, window: str) -> None:
        # Not with --sync: that waits a quarter of a minute for a window that has just gone.
        self._ask_screen("xdotool", "windowactivate", window)
        time.sleep(0.1)

    def type(self, window: str, text: str) -> None:
        """Type a text into what has the keyboard's focus."""
        self._activate(window)
        self._ask_screen("xdotool", "type", "--delay", "25", text)

    def close(self, window: str) -> None:
        """Close a window as its user does."""
        self.press(window, "alt+F4")


def wait_for(found: Callable[[], T], what: str, otherwise: Callable[[], str] = str) -> T:
    """Wait until something is found, and return it."""
    deadline = time.monotonic() + START_LIMIT
    while not (result := found()):
        assert time.monotonic() < deadline, f"there is not {what}: {otherwise()}"
        time.sleep(0.1)
    return result


@dataclass
class ThisWindows:
    """The Windows that runs the tests; it drives no windows, because that takes the user's own screen."""

    touched: list[str] = field(default_factory=list)

    def path(self, here: Path) -> str:
        return str(here)

    def run(
        self,
        command: Sequence[str | Path],
        language: str = "en",
        environment: Mapping[str, str] | None = None,
    ) -> Finished:
        if language != "en":
            pytest.skip("the language of this Windows is its user's choice")
        done = subprocess.run(
            [str(word) for word in command],
            input=b"",
            capture_output=True,
            timeout=START_LIMIT,
            env={**os.environ, **(environment or {})},
            check=False,
        )
        return Finished(done.returncode, done.stdout, done.stderr)

    def set_registry(self, key: str, name: str, kind: str, value: str) -> None:
        pytest.skip("the settings of this Windows are its user's")

    def remove_registry(self, key: str, name: str) -> None:
        pytest.skip("the settings of this Windows are its user's")


@contextmanager
def this_machine(folder: Path) -> Iterator[Machine]:
    """Provide a Windows, or skip with the reason."""
    if sys.platform == "win32":
        yield ThisWindows()
        return
    original = build_exe().wine_folder() / "prefix"
    if not original.is_dir() or shutil.which("wine") is None:
        pytest.skip("no Wine here: `make exe` makes one where it can")
    for name in ("Xvfb", "openbox", "xdotool", "wineserver"):
        program(name)
    with _screen() as display:
        wine = Wine(_own_prefix(original, folder / "prefix"), _own_locales(folder / "locales"), display)
        window_manager = subprocess.Popen(
            ["openbox"], env=wine.environment("en"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        try:
            yield wine
        finally:
            subprocess.run(["wineserver", "-k"], env=wine.environment("en"), check=False, timeout=30)
            end(window_manager)


def build_exe() -> ModuleType:
    """Return packaging/build_exe.py, which knows where everything is."""
    spec = importlib.util.spec_from_file_location("build_exe", ROOT / "packaging" / "build_exe.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _own_prefix(original: Path, mine: Path) -> Path:
    """Copy a Wine prefix without the Python in it: what the program needs it must bring along.

    Wine's own files are linked where that is possible, the registry is copied.
    """

    def place(source: str, target: str) -> None:
        if not source.endswith(".reg"):
            with contextlib.suppress(OSError):
                os.link(source, target)
                return
        shutil.copy2(source, target)

    ignored = shutil.ignore_patterns("Python311")
    shutil.copytree(original, mine, symlinks=True, ignore=ignored, copy_function=place)
    return mine


def _own_locales(folder: Path) -> Path:
    """Make the locales that turn Wine's language, without asking the system for them."""
    folder.mkdir()
    for locale in LOCALES.values():
        name, _, _ = locale.partition(".")
        if name != "C":
            subprocess.run(
                [program("localedef"), "-i", name, "-f", "UTF-8", str(folder / locale)],
                check=False,
                capture_output=True,
            )
            assert (folder / locale).is_dir(), f"no {locale}: the package `locales` is needed"
    return folder


@contextmanager
def _screen() -> Iterator[str]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as line:
            number = line.readline().strip()
        assert number, "the screen did not start"
        yield f":{number}"
    finally:
        end(server)
