"""Opens the window: application, event loop, controller, autosave."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.engine.journal import Journal
from app.model import Case
from app.system.computer import this_computer
from app.system.paths import resources, state_folder

from .autosave import Autosave
from .controller import Controller, View
from .main_window import MainWindow

_QT_OWN = {"ko": "qtbase_ko", "zh": "qtbase_zh_CN"}


def run(words: Sequence[str], language: str) -> int:
    """Open the window, at a case if one is named, and return the exit status when it is closed."""
    named = [word for word in words if not word.startswith("-")]
    if "--language" in words:
        asked = words[words.index("--language") + 1 :][:1]
        language = asked[0] if asked else language
        named = [word for word in named if word not in asked]
    app = QApplication([sys.argv[0]])
    app.setApplicationName("RDP Doctor")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(resources() / "icons" / "rdp-doctor.svg")))
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    state = state_folder()
    controller = Controller(this_computer(), Journal(state / "journal.jsonl"), language)
    own = _QtWords(app)
    controller.changed.connect(own.follow)
    own.follow(controller.view)
    autosave = Autosave(controller, state / "open")
    window = MainWindow(controller, closed=loop.stop)
    if named:
        window.take_file(Path(named[0]))
    elif lost := autosave.lost():
        path, case = lost
        window.start.offer(case, take=lambda: _take(controller, path, case), drop=lambda: path.unlink(missing_ok=True))
    window.show()
    loop.run_forever()
    autosave.close()
    # A blocking call that was given up (a dead name server holds one for long) must not hold the closed program.
    sys.stdout.flush() if sys.stdout else None
    os._exit(0)


def _take(controller: Controller, path: Path, case: Case) -> None:
    path.unlink(missing_ok=True)
    controller.resume(case)


class _QtWords:
    """Qt's own words (file dialog, context menus) in the language of the window."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translator = QTranslator()
        self._language = ""

    def follow(self, view: View) -> None:
        """Follow a language switch."""
        if view.language == self._language:
            return
        self._language = view.language
        self._app.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translator = QTranslator()
        if self._language in _QT_OWN and self._translator.load(_QT_OWN[self._language], folder):
            self._app.installTranslator(self._translator)
