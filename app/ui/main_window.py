"""The window: header, path, the page in the middle, footer. It renders the controller's view and nothing else."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app import __version__
from app.language import Text
from app.model import CASE_SUFFIX

from . import header
from .header import Header
from .start_page import StartPage
from .theme import colours, is_dark, palette, style_sheet
from .view import Screen, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from .controller import Controller
    from .footer import Footer
    from .page_view import PageView
    from .path_view import PathView
    from .result_view import ResultView

CASES = Text("RDP Doctor cases")
OPEN_TITLE = Text("Open a case")
SAVE_TITLE = Text("Save the case")
ABOUT = Text("RDP Doctor {version}. It changes nothing without asking and keeps a record of what it changed.")
UNREADABLE = Text("The file cannot be read: {reason}.")
SIDE_WIDTH = 232


class MainWindow(QWidget):
    """The one window. It stands with its first page; `furnish` adds what is around the pages a moment later."""

    path: PathView
    footer: Footer

    def __init__(self, controller: Controller, closed: Callable[[], None]) -> None:
        super().__init__()
        if sys.platform == "win32":
            self._be_a_dialog()
        QApplication.setPalette(palette(colours(dark=is_dark())))  # first: later it is told to every child
        self.controller = controller
        self._closed = closed
        self._parts: dict[Screen, StartPage | PageView | ResultView] = {}
        self.setWindowTitle("RDP Doctor")
        self.setAcceptDrops(True)
        self.resize(1120, 760)
        self.setMinimumSize(700, 480)
        self.header = Header(
            controller,
            {
                header.NEW: controller.new_case,
                header.OPEN: self.open_case,
                header.SAVE: self.save_case,
                header.RESTART: controller.restart_walk,
                header.ABOUT: lambda: controller.note(ABOUT, {"version": __version__}, bad=False),
                header.QUIT: self.close,
            },
        )
        self._around: list[Header | PathView | Footer] = [self.header]
        side = QFrame()
        side.setObjectName("side")
        side.setFixedWidth(SIDE_WIDTH)
        self._side = QVBoxLayout(side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self.start = StartPage(controller)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self._parts[Screen.START] = self.start
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(side)
        middle.addWidget(self.stack, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addLayout(middle, 1)
        self.apply_theme()
        controller.changed.connect(self.render_view)
        self.render_view(controller.view)
        self.start.setFocus()

    def _be_a_dialog(self) -> None:
        """Be a dialog with all buttons of a window, which looks and works the same on Windows and opens sooner.

        Before it makes a window of the type Window, and of no other, Qt asks Direct3D which graphics card there is.
        """
        window_type = QtCore.Qt.WindowType
        self.setWindowFlags(
            window_type.Dialog | window_type.WindowMinMaxButtonsHint | window_type.WindowCloseButtonHint
        )

    def furnish(self) -> None:
        """Add the path, the footer and the keys."""
        from .footer import Footer
        from .path_view import PathView

        self.path, self.footer = PathView(self.controller), Footer(self.controller, self.save_case)
        self._side.addWidget(self.path)
        self._column.addWidget(self.footer)
        self._around += [self.path, self.footer]
        self.header.furnish()
        for before, after in pairwise((self.header.menu_button, *self.path.links)):
            self.setTabOrder(before, after)
        self._keys()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply_theme)
        self.render_view(self.controller.view)

    def render_view(self, view: View) -> None:
        """Show a view; called for every change, so each part leaves alone what it shows already."""
        say = self.controller.say
        for part in self._around:
            part.render_view(view, say)
        shown = self._view_of(view.screen)
        shown.render_view(view, say)
        if self.stack.currentWidget() is not shown:
            self.stack.setCurrentWidget(shown)

    def _view_of(self, screen: Screen) -> StartPage | PageView | ResultView:
        """Return the part that shows a screen; pages and result are made when they are first needed."""
        if screen not in self._parts:
            from .page_view import PageView
            from .result_view import ResultView

            self._parts[screen] = (PageView if screen is Screen.PAGE else ResultView)(self.controller)
            self.stack.addWidget(self._parts[screen])
        return self._parts[screen]

    def apply_theme(self) -> None:
        """Follow the system's light or dark mode."""
        chosen = colours(dark=is_dark())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            if app.palette().window().color().name() != chosen.window:
                app.setPalette(palette(chosen))
            self.setStyleSheet(style_sheet(chosen, app.font()))
        self.update()

    def _keys(self) -> None:
        for keys, act in (
            ("Ctrl+G", self.header.focus_search),
            ("Ctrl+F", self.header.focus_search),
            ("F5", self._again),
            ("Esc", self.controller.stop),
            ("Alt+Left", self.controller.back),
            ("Alt+Right", self.controller.next),
            ("Ctrl+N", self.controller.new_case),
            ("Ctrl+O", self.open_case),
            ("Ctrl+S", self.save_case),
            ("Ctrl+R", self.controller.show_result),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _again(self) -> None:
        if self.controller.view.screen is Screen.PAGE:
            self.controller.check_page()
        else:
            self.controller.diagnose()

    # Files --------------------------------------------------------------------------------------------------------

    def open_case(self) -> None:
        """Ask for a case and open it."""
        self._ask_file(OPEN_TITLE, self.controller.open, save=False)

    def save_case(self) -> None:
        """Ask where to save the case."""
        self._ask_file(SAVE_TITLE, self.controller.save_as, save=True)

    def _ask_file(self, title: Text, act: Callable[[Path], None], *, save: bool) -> None:
        from PySide6.QtWidgets import QFileDialog

        say = self.controller.say
        host = self.controller.view.case.target.address or "case"
        dialog = QFileDialog(self, say(title), host.replace(":", "-") + CASE_SUFFIX, f"{say(CASES)} (*{CASE_SUFFIX})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if save else QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile if save else QFileDialog.FileMode.ExistingFile)
        dialog.setDefaultSuffix(CASE_SUFFIX[1:])
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: act(Path(path)))
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Take a file that was dropped or given: a case is opened, anything else is read as an .rdp file."""
        if path.suffix.lower() == CASE_SUFFIX:
            self.controller.open(path)
            return
        try:
            contents = path.read_bytes() if path.stat().st_size < 1_000_000 else b""
        except OSError as error:
            self.controller.note(UNREADABLE, {"reason": error.strerror or str(error)})
            return
        self.controller.show_start()
        self.start.take_rdp(contents)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.take_file(Path(url.toLocalFile()))
                break

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.apply_theme()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.controller.stop()
        self._closed()
        event.accept()
