"""Keeps Python's garbage collector on the main thread.

Left alone it runs in whichever thread happens to allocate, a worker of a check for example, and destroys Qt objects
there: Qt objects may only be destroyed on the thread that they live on, anything else ends the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class Collector(QObject):
    """Collects from a timer of the main thread, as often as Python itself would have done."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        # What stands after the start stays: it need not be looked through again and again.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Give the collector back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
