"""The first page stands before what is around it, and nothing on it moves when the rest arrives."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QToolButton, QWidget

from app.ui.controller import Controller
from app.ui.main_window import MainWindow
from app.ui.work import Work

SLACK = 8
"""Pixels by which the header may settle: its languages are as wide as the system's fonts make them."""


def no_work(_controller: Controller) -> Work:
    raise AssertionError("nothing runs yet")


def places(window: MainWindow) -> dict[QWidget, tuple[int, int, int]]:
    """Return where everything visible stands that takes input: left, top, right."""
    found = {}
    for kind in (QLineEdit, QPushButton, QComboBox, QToolButton):
        for widget in window.findChildren(kind):
            if widget.isVisible():
                left = widget.mapTo(window, QPoint(0, 0))
                found[widget] = (left.x(), left.y(), left.x() + widget.width())
    return found


@pytest.mark.parametrize("language", ["en", "ko", "zh"])
def test_nothing_moves_when_the_rest_arrives(qapp: QApplication, language: str) -> None:
    qapp.setStyle("Fusion")
    window = MainWindow(Controller(no_work, language), lambda: None)
    window.show()
    QTest.qWaitForWindowExposed(window)
    before = places(window)
    assert len(before) == 9
    window.furnish()
    qapp.processEvents()
    after = places(window)
    window.close()
    window.deleteLater()
    for widget, place in before.items():
        moved = [abs(new - old) for new, old in zip(after[widget], place, strict=True)]
        assert max(moved) <= (SLACK if window.header.isAncestorOf(widget) else 0), (widget.accessibleName(), moved)


def test_what_is_typed_before_the_rest_arrives_stays(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    window = MainWindow(Controller(no_work, "en"), lambda: None)
    window.show()
    QTest.qWaitForWindowActive(window)
    edit = window.start.findChild(QLineEdit)
    assert edit is not None
    assert edit.hasFocus()
    QTest.keyClicks(edit, "203.0.113.7")
    window.furnish()
    qapp.processEvents()
    assert edit.text() == "203.0.113.7"
    assert edit.hasFocus()
    window.close()
    window.deleteLater()
