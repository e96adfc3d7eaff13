"""What happens when the program itself fails: the case is kept, and the user can save a report that names nobody."""

from __future__ import annotations

import asyncio
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.language import Say, Text, fill

from .cards import label
from .markup import rich
from .nameless import nameless

log = logging.getLogger(__name__)

TITLE = Text("An error occurred in RDP Doctor")
FAULT = Text("A part of RDP Doctor failed. This says nothing about your connection or your server.")
KEPT = Text(
    "Your case is saved. If the window no longer works, start RDP Doctor again: it offers to continue the case."
)
NOT_KEPT = Text("Your case could not be saved. If the window still works, save the case now.")
REPORT = Text(
    "The report below shows where it failed. Your user name, the name of this computer and your home folder "
    "are removed. Nothing is sent: save the report and give it to the person responsible for RDP Doctor."
)
REPORT_NAME = Text("Error report")
SAVE = Text("&Save the report…")
GO_ON = Text("&Go on")
END = Text("&End RDP Doctor")
SAVE_TITLE = Text("Save the report")
TEXT_FILES = Text("Text files")
SAVED = Text("The report is saved: {path}")
NOT_SAVED = Text("The report cannot be saved: {reason}.")

FILE_NAME = "rdp-doctor-fault.txt"


def install(say: Callable[[], Say], keep: Callable[[], None]) -> None:
    """Catch what nobody caught: in slots, in threads and in the tasks of the current event loop.

    Call it in the window's thread, after the QApplication and the event loop are made. `say` returns the language of
    the moment. `keep` writes the case at once, so that the next start offers it even when the user ends the program
    from the dialog; it raises OSError when it cannot.
    """
    reporter = _Reporter(say, keep, QApplication.instance())
    sys.excepthook = reporter.uncaught
    threading.excepthook = reporter.uncaught_in_thread
    asyncio.get_event_loop().set_exception_handler(_failed_in_loop)


def _failed_in_loop(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    if error is None:
        loop.default_exception_handler(context)
    elif isinstance(error, ConnectionError) and "future" not in context:
        # Windows' loop reports a server that hangs up late this way; nobody waits for that connection any more.
        log.info("a connection ended late: %s", error)
    else:
        sys.excepthook(type(error), error, error.__traceback__)


def report(error: BaseException, language: str = "") -> str:
    """Return the report of a failure: versions and the way to it, without variables, environment and names."""
    trace = "".join(traceback.TracebackException.from_exception(error, lookup_lines=False, compact=True).format())
    frozen = "packaged" if getattr(sys, "frozen", False) else "from source"
    head = (
        f"RDP Doctor {__version__} ({frozen}) {language}".strip(),
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.version()} {platform.machine()}",
    )
    return nameless("\n".join((*head, "", trace)))


class _Reporter(QObject):
    """Takes failures from any thread and shows them in the window's."""

    failed = Signal(str)

    def __init__(self, say: Callable[[], Say], keep: Callable[[], None], parent: QObject | None) -> None:
        super().__init__(parent)
        self._say = say
        self._keep = keep
        self._dialog: CrashDialog | None = None
        self._shown: set[str] = set()
        # Queued, also from the window's own thread: where a slot has just failed is no place to open a dialog.
        self.failed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Stand in for sys.excepthook."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("uncaught", exc_info=(kind, error, trace))
        self.failed.emit(report(error))

    def uncaught_in_thread(self, failure: threading.ExceptHookArgs) -> None:
        """Stand in for threading.excepthook."""
        if failure.exc_value is not None and not issubclass(failure.exc_type, SystemExit):
            self.uncaught(failure.exc_type, failure.exc_value, failure.exc_traceback)

    def _show(self, text: str) -> None:
        if text in self._shown:
            return  # a view that fails at every repaint is reported once
        self._shown.add(text)
        try:
            self._keep()
        except OSError as error:
            log.info("the case could not be kept: %s", error.strerror)
            kept = False
        else:
            kept = True
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.add(text)
            return
        self._dialog = CrashDialog(text, self._say(), kept=kept)
        self._dialog.open()


def _window() -> QWidget | None:
    """Return the window to stand on: not another dialog, which may close at any moment and take this one with it."""
    windows = (w for w in QApplication.topLevelWidgets() if w.isVisible() and not isinstance(w, QDialog))
    return next(windows, None)


class CrashDialog(QDialog):
    """Says that the program failed, shows the report and saves it where the user wants it."""

    def __init__(self, text: str, say: Say, *, kept: bool) -> None:
        super().__init__(_window())
        self._say = say
        self.setWindowTitle(say(TITLE))
        self.setMinimumSize(560, 420)
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(say(REPORT_NAME))
        self.note = label()
        self.note.hide()
        self.buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.save = self.buttons.addButton(say(SAVE), roles.ActionRole)
        self.end = self.buttons.addButton(say(END), roles.DestructiveRole)
        self.go_on = self.buttons.addButton(say(GO_ON), roles.RejectRole)
        self.save.clicked.connect(self._ask_where)
        self.end.clicked.connect(self._end)
        self.go_on.clicked.connect(self.reject)
        self.save.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        for part in (
            label(say(FAULT), "strong"),
            label(say(KEPT if kept else NOT_KEPT)),
            label(say(REPORT), "quiet"),
            self.report,
            self.note,
            self.buttons,
        ):
            column.addWidget(part)
        self.save.setFocus()

    def add(self, text: str) -> None:
        """Add the report of a further failure."""
        self.report.appendPlainText(f"\n{text}")

    def write(self, path: Path) -> None:
        """Save the report and say whether that worked."""
        try:
            path.write_text(self.report.toPlainText(), "utf-8")
        except OSError as error:
            self._tell(fill(self._say(NOT_SAVED), {"reason": error.strerror or str(error)}))
        else:
            self._tell(fill(self._say(SAVED), {"path": path}))

    def _tell(self, text: str) -> None:
        self.note.setText(rich(text))
        self.note.show()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self._say(SAVE_TITLE), FILE_NAME, f"{self._say(TEXT_FILES)} (*.txt)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()

    def _end(self) -> None:
        self.accept()
        QApplication.exit(1)
