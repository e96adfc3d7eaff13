"""A real window with its event loop, driven step by step."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from qasync import QEventLoop

from app.context import Computer
from app.engine.journal import Journal
from app.ui.collector import Collector
from app.ui.controller import Controller
from app.ui.main_window import MainWindow
from app.ui.view import Screen
from app.ui.work import Work

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class Stage:
    """One window, as a user sees it."""

    def __init__(self, app: QApplication, folder: Path, computer: Computer, language: str = "en") -> None:
        app.setStyle("Fusion")
        self.app = app
        self.loop = QEventLoop(app, already_running=False)
        asyncio.set_event_loop(self.loop)
        self.closed = False
        self.collector = Collector()
        journal = Journal(folder / "journal.jsonl")
        self.controller = Controller(lambda controller: Work(controller, computer, journal), language)
        self.window = MainWindow(self.controller, self._close)
        self.window.furnish()
        for part in ("app.ui.page_view", "app.ui.result_view"):
            import_module(part)  # as the program does it while the first page stands
        self.controller.get_ready()
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def _close(self) -> None:
        self.closed = True

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the window's loop.

        Not by `run_until_complete`: qasync lets Qt handle events once more after it, outside the running loop.
        """
        task: asyncio.Task[T] = self.loop.create_task(work)
        task.add_done_callback(lambda _task: self.loop.stop())
        self.loop.run_forever()
        return task.result()

    def until(self, so: Callable[[], object], seconds: float = 20.0) -> float:
        """Let the window live until something is so; return how long it took."""
        started = time.monotonic()

        async def wait() -> None:
            while not so():
                assert time.monotonic() - started < seconds, f"not within {seconds} s: {self.texts()[:15]}"
                await asyncio.sleep(0.01)

        self.run(wait())
        return time.monotonic() - started

    def settle(self, seconds: float = 0.05) -> None:
        """Let the window do what it has to do."""
        self.run(asyncio.sleep(seconds))

    def diagnosed(self) -> None:
        """Wait for the end of a diagnosis."""
        self.until(lambda: not self.controller.view.running and self.controller.view.screen is Screen.RESULT)
        self.settle()

    def texts(self) -> list[str]:
        """Return what stands in the middle of the window."""
        return [label.text() for label in self.shown(QLabel) if label.text()]

    def shown(self, kind: type[W]) -> list[W]:
        """Return the visible widgets of a kind."""
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]

    def headline(self) -> str:
        """Return the headline in the middle of the window."""
        return next(label.text() for label in self.shown(QLabel) if label.objectName() == "headline")

    def button(self, text: str) -> QPushButton:
        """Return the visible button whose text, without its key, begins so."""
        for button in self.shown(QPushButton):
            if button.text().replace("&", "").lstrip("○● ").startswith(text):
                return button
        raise AssertionError(f"no button {text!r} among {[b.text() for b in self.shown(QPushButton)]}")

    def click(self, text: str) -> None:
        """Click a button by its text."""
        self.button(text).click()
        self.settle()

    def end(self) -> None:
        """Close the window and everything that runs."""
        self.window.close()

        async def wind_up() -> None:
            await asyncio.gather(*self.controller.work.pending(), return_exceptions=True)

        self.run(wind_up())
        self.window.deleteLater()
        self.app.processEvents()
        asyncio.set_event_loop(None)
        self.loop.close()
        self.collector.close()
