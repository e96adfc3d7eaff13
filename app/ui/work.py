"""What runs in the background: measuring, mending, files. One piece of work at a time, and short ones beside it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable, Sequence
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any

from app import checks, remedies
from app.context import Check, Computer, Context, NotAvailable, Preview, Remedy
from app.engine.casefile import CaseFileError, load, save
from app.engine.journal import Journal
from app.engine.runner import run_checks
from app.language import Text

from .controller import Controller
from .view import Notice, Screen, View

READ_FAILED = Text("The file cannot be read: {reason}.")
SAVE_FAILED = Text("The case could not be saved: {reason}. Choose another place.")
SAVED = Text("Saved to {path}.")
REFUSED = Text("It was refused: {reason}")
REMEDY_DONE = Text("Done. The check ran again.")
REMEDY_UNDONE = Text("Undone.")


class Work:
    """Runs on the window's event loop and tells the controller what it finds."""

    def __init__(self, controller: Controller, computer: Computer, journal: Journal, timeout: float = 5.0) -> None:
        self.computer = computer
        self.journal = journal
        self._controller = controller
        self._timeout = timeout
        self._task: asyncio.Task[None] | None = None
        self._others: set[asyncio.Task[None]] = set()

    # Tasks --------------------------------------------------------------------------------------------------------

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Run short work beside the checks."""
        task = asyncio.ensure_future(work)
        self._others.add(task)
        task.add_done_callback(self._others.discard)
        task.add_done_callback(_report)

    def stop(self) -> bool:
        """Cancel what is running; return whether there was anything."""
        if self._task is None or self._task.done():
            return False
        self._task.cancel()
        return True

    def pending(self) -> Iterable[asyncio.Task[None]]:
        """Return the tasks that still run, for a clean end."""
        return [task for task in (self._task, *self._others) if task is not None and not task.done()]

    def _start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Start one piece of work in place of the one before."""
        self.stop()
        self._task = asyncio.ensure_future(self._guarded(work))
        self._task.add_done_callback(_report)

    async def _guarded(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        me = asyncio.current_task()
        try:
            await work()
        finally:
            if self._task is me:
                self._controller.show_view(running={}, total=0)

    # Measuring ----------------------------------------------------------------------------------------------------

    def diagnose(self) -> None:
        """Run every check that can be run."""
        self._start(lambda: self._measure(checks.MEASURED, then=Screen.RESULT))

    def check(self, ids: Sequence[str]) -> None:
        """Run those of these checks that this version can run."""
        wanted = [check for check in checks.MEASURED if check.id in ids]
        if wanted:
            self._start(lambda: self._measure(wanted, then=None))

    async def _measure(self, wanted: Sequence[Check], then: Screen | None) -> None:
        show, me = self._controller.show_view, asyncio.current_task()
        started = time.monotonic()
        show(running=dict.fromkeys((check.id for check in wanted), started), total=len(wanted), notice=None)
        async with aclosing(run_checks(wanted, self._context(), checks.PORT)) as findings:
            async for finding in findings:
                if self._task is not me:
                    return
                view = self._controller.view
                running = {check: since for check, since in view.running.items() if check != finding.check}
                show(case=view.case.record(finding), running=running)
        if then is not None and self._task is me:
            show(running={}, total=0, screen=then)

    def _context(self) -> Context:
        return Context(self._controller.view.case.target, self.computer, self._timeout)

    # Mending ------------------------------------------------------------------------------------------------------

    async def preview(self, remedy: Remedy) -> Preview | None:
        """Return what a remedy would do, or None with a notice when it cannot be told."""
        if remedy.preview is None:
            return None
        try:
            return await remedy.preview(self._context())
        except (OSError, NotAvailable) as error:
            self._refused(error)
            return None

    def apply(self, remedy: Remedy) -> None:
        """Apply a remedy, then run the check that shows whether it helped."""
        self._start(lambda: self._apply(remedy))

    async def _apply(self, remedy: Remedy) -> None:
        try:
            change = await self.journal.apply(remedy, self._context())
        except (OSError, NotAvailable) as error:
            self._refused(error)
            return
        case = self._controller.view.case
        self._controller.show_view(case=replace(case, changes=(*case.changes, change)))
        wanted = [check for check in checks.MEASURED if check.id == remedy.verify]
        if wanted and case.target.address:
            await self._measure(wanted, then=None)
        self._controller.note(REMEDY_DONE, bad=False)

    def undo(self, change_id: str) -> None:
        """Undo one change of the case."""
        self._start(lambda: self._undo(change_id))

    async def _undo(self, change_id: str) -> None:
        case = self._controller.view.case
        change = next((change for change in case.changes if change.id == change_id), None)
        if change is None:
            return
        try:
            undone = await self.journal.undo(change, remedies.BY_ID, self._context())
        except (OSError, NotAvailable) as error:
            self._refused(error)
            return
        case = self._controller.view.case
        changes = tuple(undone if change.id == change_id else change for change in case.changes)
        self._controller.show_view(case=replace(case, changes=changes), notice=Notice(REMEDY_UNDONE, bad=False))

    def _refused(self, error: OSError | NotAvailable) -> None:
        said = self._controller.say(error.why) if isinstance(error, NotAvailable) else error.strerror or str(error)
        self._controller.note(REFUSED, {"reason": said})

    def connect(self) -> None:
        """Open the system's Remote Desktop client for the server."""
        target = self._controller.view.case.target
        self.later(self._connect(target.address, target.port))

    async def _connect(self, address: str, port: int) -> None:
        try:
            await asyncio.to_thread(self.computer.open_remote_desktop, address, port)
        except (OSError, NotAvailable) as error:
            self._refused(error)

    # Files --------------------------------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Open a saved case."""
        self.later(self._open(path))

    async def _open(self, path: Path) -> None:
        try:
            case = await asyncio.to_thread(load, path)
        except CaseFileError as error:
            self._controller.note(error.why)
        except OSError as error:
            self._controller.note(READ_FAILED, {"reason": error.strerror or str(error)})
        else:
            self._controller.resume(case)

    def save(self, path: Path) -> None:
        """Save the case."""
        view: View = self._controller.view
        self.later(self._write(path, lambda: save(path, view.case, view.verdict)))

    def write_text(self, path: Path, text: str) -> None:
        """Write a report."""
        self.later(self._write(path, lambda: path.write_text(text, "utf-8")))

    async def _write(self, path: Path, write: Callable[[], object]) -> None:
        try:
            await asyncio.to_thread(write)
        except OSError as error:
            self._controller.note(SAVE_FAILED, {"reason": error.strerror or str(error)})
        else:
            self._controller.note(SAVED, {"path": str(path)}, bad=False)


def _report(task: asyncio.Task[None]) -> None:
    """Report a failure now, not when the task is collected one day."""
    if not task.cancelled() and (error := task.exception()) is not None:
        context = {"message": "a task failed", "exception": error, "future": task}
        task.get_loop().call_exception_handler(context)
