"""What the window needs after its first page: event loop, this computer, autosave, crash report."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.engine.journal import Journal
from app.model import Case
from app.system.computer import this_computer
from app.system.paths import resources, state_folder

from .autosave import Autosave
from .collector import Collector
from .controller import Controller
from .crash import install
from .main_window import MainWindow
from .work import Work


@cache
def event_loop() -> asyncio.AbstractEventLoop:
    """Return the event loop, which runs on the window's own; made once."""
    loop: asyncio.AbstractEventLoop = QEventLoop(QApplication.instance(), already_running=True)
    asyncio.set_event_loop(loop)
    return loop


def make_work(controller: Controller) -> Work:
    """Return what runs in the background, on this computer."""
    event_loop()
    return Work(controller, this_computer(), Journal(state_folder() / "journal.jsonl"))


def finish(controller: Controller, window: MainWindow, named: Sequence[str]) -> Callable[[], None]:
    """Finish the start: open the named file or offer a lost case. Return what is to be done at the end."""
    event_loop()
    window.setWindowIcon(QIcon(str(resources() / "icons" / "rdp-doctor.svg")))
    controller.get_ready()
    autosave = Autosave(controller, state_folder() / "open")
    install(lambda: controller.say, autosave.keep)
    collector = Collector()
    if named:
        window.take_file(Path(named[0]))
    elif lost := autosave.lost():
        _offer(controller, window, *lost)

    def end() -> None:
        collector.close()
        autosave.close()

    return end


def _offer(controller: Controller, window: MainWindow, path: Path, case: Case) -> None:
    def take() -> None:
        path.unlink(missing_ok=True)
        controller.resume(case)

    window.start.offer(case, take, lambda: path.unlink(missing_ok=True))
