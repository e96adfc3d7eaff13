"""The path on the left: five links in the order in which a connection travels. The picture is the diagnosis."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.engine.chain import LinkState, Mark, chain
from app.language import Say, Text, fill
from app.model import Link, Status
from app.report.words import LINK

from .theme import Colours, colours, is_dark

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from .controller import Controller
    from .view import View

MARKS: dict[Mark, Text] = {
    Mark.WHOLE: Text("fine"),
    Mark.WARNING: Text("attention"),
    Mark.BROKEN: Text("broken here"),
    Mark.RUNNING: Text("checking…"),
    Mark.OPEN: Text("not checked yet"),
    Mark.BEYOND: Text("checked after this is fixed"),
}
FINE = Text("Fine: {names}")
LOOK_AT = Text("Look at: {names}")
BROKEN = Text("Broken: {names}")
INFERRED = Text("Fine: the server's port answered")
SIGNS = {
    Mark.WHOLE: "✓", Mark.WARNING: "!", Mark.BROKEN: "✕", Mark.RUNNING: "…", Mark.OPEN: "", Mark.BEYOND: "",
}  # fmt: skip
DIAMETER = 32


class LinkButton(QAbstractButton):
    """One link: its circle, its name, and what is known of it in a line."""

    def __init__(self, link: Link) -> None:
        super().__init__()
        self.link = link
        self._state = LinkState(link, Mark.OPEN, ())
        self._name = self._note = ""
        self._onward: Mark | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_state(self, state: LinkState, onward: Mark | None, say: Say) -> None:
        """Show a link; `onward` is the mark of the next link, towards which the line is drawn."""
        name, note = say(LINK[state.link]), _note(state, say)
        if (state, onward, name, note) == (self._state, self._onward, self._name, self._note):
            return
        self._state, self._onward, self._name, self._note = state, onward, name, note
        self.setAccessibleName(f"{name}: {say(MARKS[state.mark])}")
        self.setAccessibleDescription(note)
        self.setToolTip(note)
        self.updateGeometry()
        self.update()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _note_rect(self, width: int) -> QRect:
        top = 6 + QFontMetrics(self._bold()).height() + 3
        space = QRect(DIAMETER + 14, top, max(40, width - DIAMETER - 18), 1000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        height = QFontMetrics(self.font()).boundingRect(space, int(flags), self._note).height()
        return QRect(space.left(), top, space.width(), height)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(DIAMETER + 30, self._note_rect(width).bottom() + 24)

    def sizeHint(self) -> QSize:
        width = self.width() or 200
        return QSize(200, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, DIAMETER + 30)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works like a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = colours(dark=is_dark())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(2, 2, DIAMETER, DIAMETER)
        ink, ground = _ink(self._state.mark, c)
        if self._onward is not None:
            whole = self._state.mark in (Mark.WHOLE, Mark.WARNING) and self._onward not in (Mark.OPEN, Mark.BEYOND)
            painter.setPen(
                QPen(QColor(c.good if whole else c.line), 2, Qt.PenStyle.SolidLine if whole else Qt.PenStyle.DotLine)
            )
            painter.drawLine(
                QPointF(circle.center().x(), circle.bottom() + 2), QPointF(circle.center().x(), self.height())
            )
        painter.setPen(QPen(QColor(ink), 2) if self._state.mark is Mark.BROKEN else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(circle)
        painter.setPen(QColor(ink))
        painter.setFont(self._bold())
        if SIGNS[self._state.mark]:
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, SIGNS[self._state.mark])
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.quiet))
            painter.drawEllipse(circle.center(), 4, 4)
        left = DIAMETER + 14
        painter.setPen(QColor(c.text))
        metrics = QFontMetrics(self._bold())
        painter.drawText(
            left, 6 + metrics.ascent(), metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, self.width() - left)
        )
        painter.setFont(self.font())
        painter.setPen(QColor(c.bad if self._state.mark is Mark.BROKEN else c.quiet))
        painter.drawText(self._note_rect(self.width()), int(Qt.TextFlag.TextWordWrap), self._note)
        if self.hasFocus():
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -12), 6, 6)
        painter.end()


def _ink(mark: Mark, c: Colours) -> tuple[str, str]:
    return {
        Mark.WHOLE: (c.good, c.good_soft),
        Mark.WARNING: (c.warn, c.warn_soft),
        Mark.BROKEN: (c.bad, c.bad_soft),
        Mark.RUNNING: (c.accent, c.accent_soft),
    }.get(mark, (c.quiet, c.idle))


def _note(state: LinkState, say: Say) -> str:
    def names(*statuses: Status) -> list[str]:
        from app import checks  # the first picture needs no names

        return [
            say(checks.BY_ID[f.check].title) for f in state.findings if f.status in statuses and f.check in checks.BY_ID
        ]

    if not state.findings and not state.inferred:
        text = say(MARKS[state.mark])
        return text[:1].upper() + text[1:]
    if state.mark is Mark.BROKEN and (broken := names(Status.FAIL)):
        return fill(say(BROKEN), {"names": broken})
    if state.mark is Mark.WARNING:
        return fill(say(LOOK_AT), {"names": names(Status.FAIL, Status.WARN)})
    if state.mark is Mark.WHOLE:
        return say(INFERRED) if state.inferred else fill(say(FINE), {"names": names(Status.PASS, Status.WARN)})
    text = say(MARKS[state.mark])
    return text[:1].upper() + text[1:]


class PathView(QWidget):
    """The five links; a click filters the result to one of them."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self.links = [LinkButton(link) for link in Link]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 20, 10, 8)
        layout.setSpacing(0)
        for link_button in self.links:
            layout.addWidget(link_button)
            link_button.clicked.connect(partial(self._show, link_button.link))
        layout.addStretch(1)

    def _show(self, link: Link, _checked: bool = False) -> None:
        self._controller.show_result(link)

    def render_view(self, view: View, say: Say) -> None:
        """Show the chain of a view."""
        running: set[Link] = set()
        if view.running:
            from app import checks  # loaded by what runs

            running = {checks.BY_ID[check].link for check in view.running}
        states = chain(view.case, view.verdict, running)
        for link_button, state, onward in zip(self.links, states, (*states[1:], None), strict=True):
            link_button.show_state(state, onward.mark if onward else None, say)
