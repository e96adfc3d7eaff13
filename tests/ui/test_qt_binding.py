"""The Qt binding itself: a release that gives references away would end the program after some thousand calls."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


def test_calls_without_a_result_cost_no_reference(qapp: QApplication) -> None:
    timer = QTimer(qapp)
    before = sys.getrefcount(None)
    for _ in range(500):
        timer.setInterval(10)
    assert sys.getrefcount(None) > before - 100
