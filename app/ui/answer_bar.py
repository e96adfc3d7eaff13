"""The answers of a page, always in sight above the footer; a measured one is preselected and says so."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.language import Say, Text, fill
from app.model import Option, Page

from .cards import button, clear, label
from .controller import Controller
from .view import View

ASKED = Text("Your answer")
MEASURED = Text("measured")
LEADS_TO = Text("leads to {code} {title}")
LEADS_AGAIN = Text("fix it, then check again")
LEADS_END = Text("leads to: {title}")
MARGINS = 28 + 24 + 14


class FlowLayout(QLayout):
    """Puts widgets side by side and goes on in the next line where the width ends."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(width, max((item.sizeHint().height() for item in self._items), default=0))

    def _place(self, rect: QRect, *, apply: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if apply:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y()


class AnswerBar(QFrame):
    """Renders the options of the page where the walk stands."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self.setObjectName("answers")
        self._controller = controller
        self._key: object = None
        self._buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 10, 24, 10)
        column.setSpacing(6)
        self._title = label(name="strong")
        holder = QWidget()
        self._flow = FlowLayout()
        holder.setLayout(self._flow)
        self._leads = label(name="quiet")
        holder.setObjectName("transparent")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(holder)
        column.addWidget(self._title)
        column.addWidget(self._scroll)
        column.addWidget(self._leads)

    def render_view(self, view: View, say: Say) -> None:
        """Show the answers of a view."""
        page = self._controller.page
        self.setVisible(page is not None and bool(page.options))
        if page is None or not page.options:
            return
        proposal, selected = self._controller.proposal, self._controller.selected
        key = (page.id, len(view.case.trail), view.language, proposal.option if proposal else "")
        if key != self._key:
            new_page = not isinstance(self._key, tuple) or self._key[:2] != key[:2]
            self._key = key
            self._build(page, say, proposal.option if proposal else "")
            if new_page:
                QTimer.singleShot(0, self._focus)  # when the page stands
        for option_id, made in self._buttons.items():
            made.setChecked(option_id == selected)
            made.setText(("● " if option_id == selected else "○ ") + made.text()[2:])
        chosen = page.option(selected)
        self._leads.setText(self._hint(page, chosen, say) if chosen else "")
        self._leads.setVisible(chosen is not None)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the answer under the keyboard, and Enter again goes on with it."""
        here = QApplication.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(here, QPushButton) and here in self._buttons.values() and not here.isChecked():
            here.click()
        elif self._controller.selected:
            self._controller.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show all answers where the window allows; with many of them, at most half of it."""
        wanted = self._flow.heightForWidth(max(100, self.width() - MARGINS)) + 2
        self._scroll.setFixedHeight(min(wanted, max(90, self.window().height() * 2 // 5)))

    def _build(self, page: Page, say: Say, proposed: str) -> None:
        clear(self._flow)
        self._title.setText(say(ASKED))
        self._buttons = {}
        for number, option in enumerate(page.options, 1):
            made = self._button(option, number, say, measured=option.id == proposed)
            self._buttons[option.id] = made
            self._flow.addWidget(made)

    def _focus(self) -> None:
        """Put the keyboard on the selected answer, else on the first; never away from somebody who is typing."""
        made = self._buttons.get(self._controller.selected) or next(iter(self._buttons.values()), None)
        editing = QApplication.focusWidget()
        typing = isinstance(editing, QLineEdit) and editing.isVisible() and bool(editing.text())
        if made is not None and made.isVisible() and not typing:
            made.setFocus()

    def _button(self, option: Option, number: int, say: Say, *, measured: bool) -> QPushButton:
        mark = f"  ·  {say(MEASURED)}" if measured else ""
        made = button(f"○ {say(option.label)}{mark}", partial(self._controller.choose, option.id), "answer")
        made.setCheckable(True)
        made.setAccessibleName(f"{say(option.label)}{mark}")
        made.setToolTip(f"Alt+{number}" if number < 10 else "")
        if number < 10:
            made.setShortcut(f"Alt+{number}")
        return made

    def _hint(self, page: Page, option: Option, say: Say) -> str:
        target = self._controller.navigator.leads_to(self._controller.view.case, option)
        if target is None or target.id == page.id:
            return say(LEADS_AGAIN)
        facts = {"code": target.code, "title": say(target.title)}
        return fill(say(LEADS_TO if target.code else LEADS_END), facts)
