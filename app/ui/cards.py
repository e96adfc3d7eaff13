"""The few building blocks of every view: wrapped labels, cards, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.language import Say, Text

from .markup import breakable, rich

if TYPE_CHECKING:
    from collections.abc import Callable

COPY = Text("Copy")
COPIED = Text("Copied")


def label(text: str = "", name: str = "", *, selectable: bool = False) -> QLabel:
    """Return a label that wraps. One that is made without a text may be given rich text later.

    Plain text that cannot be selected costs a tenth of rich text: pages are full of it.
    """
    made = QLabel()
    made.setObjectName(name)
    made.setWordWrap(True)
    marked = not text or "**" in text or "`" in text
    made.setTextFormat(QtCore.Qt.TextFormat.RichText if marked else QtCore.Qt.TextFormat.PlainText)
    if selectable:
        # By mouse only: a text that takes the keyboard's focus would stand in the way of the buttons.
        made.setTextInteractionFlags(
            QtCore.Qt.TextInteractionFlag.TextSelectableByMouse | QtCore.Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
    made.setOpenExternalLinks(True)
    made.setText(rich(text) if marked else text)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def heading(text: str, name: str = "strong") -> QLabel:
    """Return a short label that stays on one line."""
    made = label(text, name)
    made.setWordWrap(False)
    return made


def button(text: str, clicked: Callable[[], object], name: str = "") -> QPushButton:
    """Return a push button."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.clicked.connect(lambda _checked=False: clicked())
    return made


def card(tone: str = "") -> tuple[QFrame, QVBoxLayout]:
    """Return a card and its layout; the tone (good, warn, bad) colours its edge."""
    frame = QFrame()
    frame.setObjectName("card")
    frame.setProperty("tone", tone)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(18, 14, 18, 14)
    inside.setSpacing(8)
    return frame, inside


def row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Return the widgets side by side."""
    made = QHBoxLayout()
    made.setSpacing(8)
    for widget in widgets:
        made.addWidget(widget)
    if stretch:
        made.addStretch(1)
    return made


def command_row(command: str, say: Say) -> QHBoxLayout:
    """Return a command or other technical text as it is, with a button that copies it.

    It is copied by the button only: what is shown may hold invisible places to break the line.
    """
    shown = QLabel(breakable(command))
    shown.setObjectName("command")
    shown.setWordWrap(True)
    shown.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def copy() -> None:
        QGuiApplication.clipboard().setText(command)
        copy_button.setText(say(COPIED))

    copy_button = button(say(COPY), copy)
    copy_button.setAccessibleName(f"{say(COPY)}: {command}")
    made = row(shown, stretch=False)
    made.addWidget(copy_button, 0, QtCore.Qt.AlignmentFlag.AlignTop)
    return made


def combo() -> QComboBox:
    """Return a choice that is as wide as its place, however long its entries are."""
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(24)
    return made


def tone(widget: QWidget, value: str) -> None:
    """Set the tone of a widget that is shown already."""
    if widget.property("tone") != value:
        widget.setProperty("tone", value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def clear(layout: QLayout) -> None:
    """Remove everything from a layout."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
