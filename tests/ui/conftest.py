"""The stage for tests of the window."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.system.fake_computer import FakeComputer
from tests.ui.stage import Stage

OpenStage = Callable[..., Stage]


@pytest.fixture
def open_stage(qapp: QApplication, tmp_path: Path) -> Iterator[OpenStage]:
    """Return what opens a window; it is closed after the test."""
    stages: list[Stage] = []

    def open_one(language: str = "en", computer: FakeComputer | None = None) -> Stage:
        stages.append(Stage(qapp, tmp_path, computer or FakeComputer(), language))
        return stages[-1]

    yield open_one
    while stages:
        stages.pop().end()
    gc.collect()  # here, not in a thread of a later test
