"""Qt objects in reference cycles die on the main thread, whoever allocates."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.ui.collector import Collector


def test_a_worker_thread_collects_nothing(qapp: QApplication) -> None:
    collector = Collector()
    died_on: list[str] = []

    class Held(QObject):
        def __del__(self) -> None:
            died_on.append(threading.current_thread().name)

    held = Held()
    held.itself = held  # type: ignore[attr-defined]
    del held
    worker = threading.Thread(target=lambda: [[] for _ in range(200_000)], name="worker")
    worker.start()
    worker.join()
    assert died_on == []
    collector._collect()
    gc.collect()
    assert died_on == ["MainThread"]
    collector.close()
    assert gc.isenabled()
