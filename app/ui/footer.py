"""The bottom line: back, what is running and what it waits for, stop, save, next; no dead button without a reason."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from app.language import Say, Text, fill

from .cards import button, label, tone
from .markup import rich
from .view import Screen, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from .controller import Controller

BACK = Text("‹ &Back")
NEXT = Text("&Next ›")
STOP = Text("&Stop")
SAVE = Text("Save &case")
CHOOSE = Text("Choose an answer to continue.")
PROGRESS = Text("Checking… {done} of {total}")
WAITING = Text("Checking… {done} of {total}, waiting for: {title} ({seconds} s)")
PATIENCE = 2.0
"""Seconds after which the line says what it waits for."""
LINGER_MS = 600
"""A progress bar, once shown, stays at least this long: a flicker tells nothing."""


class Footer(QFrame):
    """Renders what the user can do next."""

    def __init__(self, controller: Controller, save: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._controller = controller
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 10, 18, 10)
        line.setSpacing(10)
        self._back = button("", controller.back)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._note = label()
        self._note.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._stop = button("", controller.stop)
        self._save = button("", save)
        self._next = button("", controller.next, "primary")
        line.addWidget(self._back)
        line.addWidget(self._bar)
        line.addWidget(self._note, 1)
        line.addWidget(self._stop)
        line.addWidget(self._save)
        line.addWidget(self._next)
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._show_progress)
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(LINGER_MS)
        self._linger.timeout.connect(self._show_progress)

    def render_view(self, view: View, say: Say) -> None:
        """Show a view."""
        for made, text in ((self._back, BACK), (self._next, NEXT), (self._stop, STOP), (self._save, SAVE)):
            made.setText(say(text))
        on_page = view.screen is Screen.PAGE
        page = self._controller.page
        self._back.setVisible(view.screen is not Screen.START)
        self._save.setVisible(bool(view.case.trail or view.case.findings))
        self._next.setVisible(on_page and page is not None and bool(page.options))
        self._next.setEnabled(bool(self._controller.selected))
        self._next.setToolTip("" if self._controller.selected else say(CHOOSE))
        if view.running and not self._tick.isActive():
            self._tick.start()
            self._linger.start()
        elif not view.running:
            self._tick.stop()
        self._show_progress()

    def _show_progress(self) -> None:
        view, say = self._controller.view, self._controller.say
        shown = bool(view.running) or self._linger.isActive()
        self.setVisible(shown or view.screen is not Screen.START or view.notice is not None)
        self._bar.setVisible(shown)
        self._stop.setVisible(shown)
        self._stop.setEnabled(bool(view.running))
        if view.total:
            self._bar.setMaximum(view.total)
            self._bar.setValue(view.total - len(view.running))
        self._note.setText(rich(self._line(view, say)))
        tone(self._note, "bad" if view.notice and view.notice.bad and not view.running else "")

    def _line(self, view: View, say: Say) -> str:
        if view.running:
            check, since = min(view.running.items(), key=lambda entry: (entry[1], entry[0]))
            waited = time.monotonic() - since
            facts = {"done": view.total - len(view.running), "total": view.total, "seconds": int(waited)}
            if waited < PATIENCE:
                return fill(say(PROGRESS), facts)
            from app import checks  # loaded by what runs

            return fill(say(WAITING), {**facts, "title": say(checks.BY_ID[check].title)})
        if view.notice:
            return fill(say(view.notice.text), view.notice.facts)
        if self._next.isVisible() and not self._next.isEnabled():
            return say(CHOOSE)
        return ""
