"""The windowed program on a screen, driven by the keyboard alone; what it did is read from the cases that it keeps."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

from app import playbooks
from app.engine.navigator import Navigator
from app.ui.main_window import OPEN_TITLE, SAVE_TITLE
from app.ui.translator import say_in
from tests.exe.conftest import Built, state_in
from tests.exe.machine import Wine, wait_for

pytestmark = [pytest.mark.exe, pytest.mark.timeout(300)]

TITLE = "RDP Doctor"
T = TypeVar("T")
Trail = list[Mapping[str, object]]
TRIES, PATIENCE = 5, 5.0
"""How often a key is pressed again, and after how many seconds: a window that is being painted takes none."""


@dataclass
class Opened:
    """The program with its window open."""

    wine: Wine
    process: subprocess.Popen[bytes]
    window: str
    state: Path

    def press(self, *keys: str) -> None:
        self.wine.press(self.window, *keys)

    def kept(self) -> list[Path]:
        """Return the cases that the programs with this state folder keep."""
        return sorted((self.state / "open").glob("*.rdpcase"))

    def walk(self, answers: int, others: Sequence[Path] = ()) -> Trail:
        """Begin the walk, answer with the first option of every page, and return the trail that the program keeps.

        The next key is pressed when the last one has been written down, as a user waits for the next page.
        """
        walked = self.press_until("alt+w", lambda: self._of_length(1, others), "a walk")
        for answered in range(answers):
            self.press("alt+1", "alt+n")
            walked = self._written(answered + 2, others)
        return walked

    def _written(self, pages: int, others: Sequence[Path]) -> Trail:
        return wait_for(
            lambda: self._of_length(pages, others),
            f"a case with {pages} pages",
            lambda: str(self._trails(())),
        )

    def _of_length(self, pages: int, others: Sequence[Path]) -> Trail:
        return next((walked for walked in self._trails(others) if len(walked) == pages), [])

    def _trails(self, others: Sequence[Path]) -> list[Trail]:
        return [trail(case) for case in self.kept() if case not in others]

    def ask(self, key: str, title: str) -> str:
        """Press a key that opens a dialog, and return the dialog."""
        return self.press_until(key, lambda: self.wine.find_window(title), f"a dialog {title!r}")

    def press_until(self, key: str, seen: Callable[[], T], what: str) -> T:
        """Press a key, a few times at most, until something is seen, and return it."""
        for _ in range(TRIES):
            self.press(key)
            deadline = time.monotonic() + PATIENCE
            while time.monotonic() < deadline:
                if found := seen():
                    return found
                time.sleep(0.1)
        pytest.fail(f"{key} brings not {what}: {self.wine.windows()}")

    def dismiss(self, dialog: str, *keys: str) -> None:
        """Press keys that end a dialog, and wait until it is gone."""
        self.wine.press(dialog, *keys)
        wait_for(lambda: dialog not in self.wine.windows(), "an end of the dialog")

    def close(self) -> int:
        """Close the window and return the program's exit status."""
        self.wine.close(self.window)
        return self.process.wait(30)


@contextmanager
def opened(
    wine: Wine,
    program: Path,
    state: Path,
    *words: str,
    language: str = "en",
    by_double_click: bool = False,
) -> Iterator[Opened]:
    before = list(wine.windows())
    with wine.started([program, *words], language, state_in(wine, state), by_double_click=by_double_click) as process:
        yield Opened(wine, process, wine.window(TITLE, not_among=before), state)


def trail(case: Path) -> Trail:
    try:
        return list(json.loads(case.read_bytes())["trail"])
    except (FileNotFoundError, ValueError):
        return []


def first_answers(walked: Trail) -> None:
    """Assert that every page but the last was answered by hand with its first option."""
    pages = Navigator(playbooks.PLAYBOOKS).pages
    for step in walked[:-1]:
        assert step["answer"] == pages[str(step["page"])].options[0].id
        assert step["measured"] is False
    assert walked[-1]["answer"] is None


@pytest.mark.parametrize("language", ["en", "ko", "zh"])
def test_window_opens_in_the_language_of_windows(wine: Wine, built: Built, tmp_path: Path, language: str) -> None:
    with opened(wine, built.windowed, tmp_path, language=language) as program:
        dialog = program.ask("ctrl+o", say_in(language)(OPEN_TITLE))
        program.dismiss(dialog, "Escape")
        assert program.close() == 0


def test_walk_by_keyboard_without_a_network_saved_and_opened_again(wine: Wine, built: Built, tmp_path: Path) -> None:
    saved = tmp_path / "saved.rdpcase"
    with opened(wine, built.windowed, tmp_path / "state") as program:
        walked = program.walk(3)
        first_answers(walked)
        dialog = program.ask("alt+c", SAVE_TITLE)
        wine.press(dialog, "Home", "shift+End")
        wine.type(dialog, wine.path(saved))
        program.dismiss(dialog, "Return")
        wait_for(saved.exists, "the saved case")
        assert program.close() == 0
        assert program.kept() == []
    assert trail(saved) == walked
    with opened(wine, built.windowed, tmp_path / "other", wine.path(saved)) as again:
        wait_for(lambda: [trail(case) for case in again.kept()] == [walked], "the case opened again")
        again.press("alt+1", "alt+n")
        wait_for(lambda: [len(trail(case)) for case in again.kept()] == [len(walked) + 1], "the walk going on")
        assert again.close() == 0


def test_single_file_opens_the_window(wine: Wine, built: Built, tmp_path: Path) -> None:
    with opened(wine, built.single, tmp_path) as program:
        first_answers(program.walk(1))
        assert program.close() == 0


def test_started_by_double_click_it_has_no_console(wine: Wine, built: Built, tmp_path: Path) -> None:
    with opened(wine, built.windowed, tmp_path, by_double_click=True) as program:
        first_answers(program.walk(1))
        assert program.close() == 0


def test_command_line_without_a_console_ends_without_a_message_box(wine: Wine, built: Built, tmp_path: Path) -> None:
    words: list[str | Path] = [built.windowed, "screens", "--playbook", "azure"]
    with wine.started(words, "en", state_in(wine, tmp_path), by_double_click=True) as process:
        wait_for(lambda: process.poll() is not None, "an end", lambda: str(wine.windows()))
    assert process.returncode == 0


def test_path_with_spaces_and_other_scripts(wine: Wine, built: Built, tmp_path: Path) -> None:
    case = tmp_path / "내 사례 我的 案例.rdpcase"
    with opened(wine, built.windowed, tmp_path / "상태 状态") as program:
        walked = program.walk(1)
        case.write_bytes(program.kept()[0].read_bytes())
        assert program.close() == 0
    with opened(wine, built.windowed, tmp_path / "상태 状态", wine.path(case)) as again:
        wait_for(lambda: [trail(kept) for kept in again.kept()] == [walked], "the case opened again")
        assert again.close() == 0


def test_two_at_once_and_the_one_that_died_is_offered_again(wine: Wine, built: Built, tmp_path: Path) -> None:
    with opened(wine, built.windowed, tmp_path) as first:
        lost = first.walk(1)
        (lost_file,) = first.kept()
        with opened(wine, built.windowed, tmp_path) as second:
            living = second.walk(2, others=[lost_file])
            os.killpg(first.process.pid, signal.SIGKILL)
            first.process.wait(30)
            with opened(wine, built.windowed, tmp_path) as third:
                third.press_until(
                    "alt+c",
                    lambda: not lost_file.exists() and lost in [trail(case) for case in third.kept()],
                    "the lost case in the third program",
                )
                assert third.close() == 0
            assert [trail(case) for case in second.kept()] == [living]
            assert second.close() == 0
