"""The case at hand, on disk a moment after every change; after a crash the next start offers it again.

Each running program holds a lock beside its file, so that two programs at once never take each other's case for lost.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import uuid
from pathlib import Path

from PySide6.QtCore import QLockFile, QTimer

from app.engine.casefile import CaseFileError, load, save
from app.model import CASE_SUFFIX, Case

from .controller import Controller
from .view import View

log = logging.getLogger(__name__)
SETTLE_MS = 300
"""A burst of findings is written once."""


class Autosave:
    """Follows the controller and writes its case."""

    def __init__(self, controller: Controller, folder: Path) -> None:
        self._controller = controller
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"{uuid.uuid4().hex}{CASE_SUFFIX}"
        self._lock = _lock(self._path)
        self._lock.tryLock(0)
        self._written: Case | None = None
        self._kept = self._closed = False
        self._file = threading.Lock()
        self._writing = asyncio.Lock()
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(lambda: controller.work.later(self._write()))
        controller.changed.connect(self._noticed)
        self._noticed(controller.view)  # the user may have begun before the start was finished

    def _noticed(self, view: View) -> None:
        if view.case is not self._written:
            self._timer.start()

    async def _write(self) -> None:
        async with self._writing:
            view = self._controller.view
            if not view.case.trail and not view.case.findings:
                return
            try:
                await asyncio.to_thread(self._save, view)
                self._written = view.case
            except OSError as error:
                log.info("the case could not be kept: %s", error.strerror)

    def _save(self, view: View) -> None:
        with self._file:
            if not self._closed:  # a write that comes after the goodbye would make the case a lost one
                save(self._path, view.case, view.verdict)

    def keep(self) -> None:
        """Write the case at once, for the moment when the program itself fails. Raises OSError."""
        view = self._controller.view
        save(self._path, view.case, view.verdict)
        self._kept = True

    def lost(self) -> tuple[Path, Case] | None:
        """Return the newest case whose program ended without saying goodbye."""
        paths = [path for path in self._folder.glob(f"*{CASE_SUFFIX}") if path != self._path]
        for path in sorted(paths, key=lambda path: path.stat().st_mtime, reverse=True):
            lock = _lock(path)
            if not lock.tryLock(0):
                continue  # its program is alive
            lock.unlock()
            try:
                return path, load(path)
            except (CaseFileError, OSError):
                path.rename(path.with_suffix(".damaged"))
        return None

    def close(self) -> None:
        """Say goodbye: the case was not lost, the user ended the program."""
        self._timer.stop()
        with self._file:
            self._closed = True
            if not self._kept:
                self._path.unlink(missing_ok=True)
        self._lock.unlock()


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # only the owner's death frees it, not its age
    return lock
