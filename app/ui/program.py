"""Opens the window: the first page at once, then everything that it did not need."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from app.system.ending import leave

from .controller import Controller
from .main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .view import View
    from .work import Work

_QT_OWN = {"ko": "qtbase_ko", "zh": "qtbase_zh_CN"}
_AROUND = ("app.ui.path_view", "app.ui.footer")
_REST = ("qasync", "app.ui.rest", "app.ui.page_view", "app.ui.result_view")
"""What the first page does not need: what stands around it, then what works behind it."""


def run(words: Sequence[str], language: str) -> int:
    """Open the window, at a case if one is named; end the process when the window is closed."""
    named = [word for word in words if not word.startswith("-")]
    if "--language" in words:
        asked = words[words.index("--language") + 1 :][:1]
        language = asked[0] if asked else language
        named = [word for word in named if word not in asked]
    app = QApplication([sys.argv[0]])
    app.setApplicationName("RDP Doctor")
    app.setStyle("Fusion")
    controller = Controller(_make_work, language)
    own = _QtWords(app)
    controller.changed.connect(own.follow)
    own.follow(controller.view)
    window = MainWindow(controller, closed=app.quit)
    loader = _Loader(controller, window, named)
    window.show()
    app.exec()
    loader.end()
    leave(0)


def _make_work(controller: Controller) -> Work:
    from .rest import make_work

    return make_work(controller)


class _Loader(QObject):
    """Loads the rest in a thread as soon as the first page is painted, then finishes the start on the main thread."""

    around, rest = Signal(), Signal()

    def __init__(self, controller: Controller, window: MainWindow, named: Sequence[str]) -> None:
        super().__init__()
        self._controller, self._window, self._named = controller, window, named
        self._end: Callable[[], None] | None = None
        self.around.connect(window.furnish)
        self.rest.connect(self._finish)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            threading.Thread(target=self._load, name="load", daemon=True).start()
        return False

    def _load(self) -> None:
        for names, loaded in ((_AROUND, self.around), (_REST, self.rest)):
            with suppress(Exception):  # a failed import is raised again, and reported, where it is needed
                for name in names:
                    import_module(name)
            loaded.emit()

    def _finish(self) -> None:
        from .rest import finish

        self._end = finish(self._controller, self._window, self._named)

    def end(self) -> None:
        """Say goodbye, if the start was ever finished."""
        if self._end is not None:
            self._end()


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
