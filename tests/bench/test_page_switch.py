"""From one page to the next, picture and all, until it is painted."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.playbooks import PLAYBOOKS
from tests.system.fake_computer import FakeComputer
from tests.ui.stage import Stage

MOST = 0.030


@pytest.mark.bench
@pytest.mark.parametrize("language", ["en", "ko", "zh"])
def test_page_switch(qapp: QApplication, tmp_path: Path, language: str) -> None:
    stage = Stage(qapp, tmp_path, FakeComputer(), language)
    stage.controller.jump("T00")
    stage.settle()
    times: dict[str, float] = {}
    for book in PLAYBOOKS:
        for page in book.pages:
            started = time.perf_counter()
            stage.controller.jump(page.id)
            qapp.sendPostedEvents()
            stage.window.repaint()
            times[page.id] = time.perf_counter() - started
            stage.settle(0.01)
    stage.end()
    slowest = max(times, key=lambda page: times[page])
    middle = statistics.median(times.values())
    slow = f"slowest {times[slowest] * 1000:.0f} ms ({slowest})"
    print(f"\npage switch, {language}: median {middle * 1000:.0f} ms, {slow}")
    assert middle < MOST
