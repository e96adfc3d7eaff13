"""The single writer: turns what the user does and what the checks find into a new `View`; the views only render it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app import checks, playbooks, remedies
from app.context import Check, Computer, Context, NotAvailable, Preview, Remedy
from app.engine.address import AddressError, parse_address
from app.engine.casefile import CaseFileError, load, save
from app.engine.journal import Journal
from app.engine.navigator import Navigator, Proposal
from app.engine.runner import run_checks
from app.engine.verdict import judge
from app.language import LANGUAGES, Say, Text
from app.model import Case, Facts, Link, Page, State, Verdict

from .translator import say_in

log = logging.getLogger(__name__)


class Screen(Enum):
    """What the middle of the window shows."""

    START = "start"
    PAGE = "page"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the user, with the facts that fill it."""

    text: Text
    facts: Facts = field(default_factory=dict)
    bad: bool = True


@dataclass(frozen=True, slots=True)
class View:
    """Everything that the window shows. Rendering the same view twice shows the same."""

    case: Case = field(default_factory=Case)
    verdict: Verdict = field(default_factory=lambda: Verdict(State.INCONCLUSIVE))
    screen: Screen = Screen.START
    language: str = "en"
    beside: str = ""
    """A second language shown beside the first one, for helpdesk."""
    running: Mapping[str, float] = field(default_factory=dict)
    """Checks under way, and since when (monotonic seconds)."""
    total: int = 0
    """How many checks this run began with."""
    chosen: str = ""
    """The answer that the user has chosen on this page, not yet confirmed by Next."""
    only_link: Link | None = None
    """The link whose findings are filtered for, on the result."""
    notice: Notice | None = None
    address_error: Text | None = None


READ_FAILED = Text("The file cannot be read: {reason}.")
SAVE_FAILED = Text("The case could not be saved: {reason}. Choose another place.")
SAVED = Text("Saved to {path}.")
STOPPED = Text("Stopped. What was found so far stays.")
NO_ADDRESS = Text("Type the address of the server first, or go through the pages by hand.")
REFUSED = Text("It was refused: {reason}")
REMEDY_DONE = Text("Done. The check ran again.")
REMEDY_UNDONE = Text("Undone.")


class Controller(QObject):
    """Owns the view and the one running task; all methods are called on the main thread."""

    changed = Signal(object)

    def __init__(self, computer: Computer, journal: Journal, language: str) -> None:
        super().__init__()
        self.computer = computer
        self.journal = journal
        self.navigator = Navigator(playbooks.PLAYBOOKS)
        self.view = View(language=language)
        self.timeout = 5.0
        self._task: asyncio.Task[None] | None = None
        self._others: set[asyncio.Task[None]] = set()

    @property
    def say(self) -> Say:
        """Return what says texts in the user's language."""
        return say_in(self.view.language)

    @property
    def page(self) -> Page | None:
        """Return the page where the walk stands."""
        return self.navigator.pages.get(self.view.case.page)

    @property
    def proposal(self) -> Proposal | None:
        """Return what evidence proposes for the page."""
        return self.navigator.propose(self.view.case, self.page) if self.page else None

    @property
    def selected(self) -> str:
        """Return the answer that Next would take: the user's own, else the proposed one."""
        proposal = self.proposal
        return self.view.chosen or (proposal.option if proposal else "")

    # What the user sets -------------------------------------------------------------------------------------------

    def set_language(self, language: str) -> None:
        """Show everything in another language; nothing else changes."""
        if language in LANGUAGES:
            self._show(language=language, case=replace(self.view.case, language=language))

    def set_beside(self, language: str) -> None:
        """Show a second language beside the first, or none."""
        self._show(beside="" if language == self.view.beside else language)

    def set_address(self, typed: str) -> bool:
        """Take the typed address; a bad one is explained in place and nothing is lost."""
        try:
            parsed = parse_address(typed)
        except AddressError as error:
            self._show(address_error=error.why)
            return False
        old = self.view.case.target
        if (old.address, old.port) == (parsed.address, parsed.port):
            self._show(address_error=None)
            return True
        self.stop()
        target = replace(old, address=parsed.address, port=parsed.port)
        self._show(case=replace(self.view.case, target=target, findings=()), address_error=None)
        return True

    def forget_address(self) -> None:
        """Go on without an address: every page takes a manual answer."""
        target = replace(self.view.case.target, address="")
        self._show(case=replace(self.view.case, target=target, findings=()), address_error=None)

    def set_cloud(self, cloud: str) -> None:
        """Choose which cloud the server is in."""
        self._show(case=replace(self.view.case, target=replace(self.view.case.target, cloud=cloud)))

    def set_intake(self, question: str, answer: str) -> None:
        """Record an answer of the start page."""
        self._show(case=replace(self.view.case, intake={**self.view.case.intake, question: answer}))

    # Where the user goes ------------------------------------------------------------------------------------------

    def show_start(self) -> None:
        """Show the start page; the walk stays where it is."""
        self._show(screen=Screen.START, notice=None)

    def show_result(self, link: Link | None = None) -> None:
        """Show the result, filtered to one link if given."""
        self._show(screen=Screen.RESULT, only_link=link, notice=None)

    def walk(self) -> None:
        """Begin the walk, or go on where it stands."""
        case = self.view.case if self.view.case.trail else self.navigator.start(self.view.case)
        self._go(case)

    def restart_walk(self) -> None:
        """Begin the walk anew with what is known."""
        self._go(self.navigator.start(self.view.case))

    def choose(self, option: str) -> None:
        """Choose an answer; Next takes it."""
        self._show(chosen=option)

    def next(self) -> None:
        """Take the selected answer and go on."""
        selected, proposal = self.selected, self.proposal
        if self.page is None or not selected:
            return
        measured = not self.view.chosen and proposal is not None
        self._go(self.navigator.answer(self.view.case, selected, measured=measured))

    def back(self) -> None:
        """Go back one page; from the first one to the start page."""
        if self.view.screen is Screen.PAGE and len(self.view.case.trail) > 1:
            self._go(self.navigator.back(self.view.case))
        elif self.view.screen is Screen.RESULT and self.view.case.trail:
            self._show(screen=Screen.PAGE, notice=None)
        else:
            self.show_start()

    def jump(self, code_or_id: str) -> bool:
        """Go to the page with this code or id; return whether there is one."""
        page = self.navigator.pages.get(code_or_id) or self.navigator.by_code(code_or_id)
        if page is not None:
            self._go(self.navigator.jump(self.view.case, page.id))
        return page is not None

    def _go(self, case: Case) -> None:
        self._show(case=case, screen=Screen.PAGE, chosen="", notice=None)
        page = self.page
        if page is not None and case.target.address and not self.view.running:
            known = {finding.check for finding in case.findings}
            wanted = [check for check in checks.MEASURED if check.id in page.checks and check.id not in known]
            if wanted:
                self._start(lambda: self._measure(wanted, then=None))

    # What is measured ---------------------------------------------------------------------------------------------

    def diagnose(self) -> None:
        """Run every check that can be run, then show the result."""
        if not self.view.case.target.address:
            self._show(address_error=NO_ADDRESS)
            return
        self._show(case=replace(self.view.case, findings=()), screen=Screen.RESULT, only_link=None, notice=None)
        self._start(lambda: self._measure(checks.MEASURED, then=Screen.RESULT))

    def check_page(self) -> None:
        """Run the checks of this page again."""
        page = self.page
        wanted = [check for check in checks.MEASURED if page and check.id in page.checks]
        if wanted and self.view.case.target.address:
            self._start(lambda: self._measure(wanted, then=None))

    def stop(self) -> None:
        """Stop what is running; what was found stays."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
            self._show(running={}, total=0, notice=Notice(STOPPED, bad=False))

    def _start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Start one piece of work in place of the one before."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
        self._task = asyncio.ensure_future(self._guarded(work))

    async def _guarded(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        me = asyncio.current_task()
        try:
            await work()
        finally:
            if self._task is me:
                self._show(running={}, total=0)

    async def _measure(self, wanted: Sequence[Check], then: Screen | None) -> None:
        started = time.monotonic()
        me = asyncio.current_task()
        self._show(running=dict.fromkeys((check.id for check in wanted), started), total=len(wanted), notice=None)
        context = Context(self.view.case.target, self.computer, self.timeout)
        async with aclosing(run_checks(wanted, context, checks.PORT)) as findings:
            async for finding in findings:
                if self._task is not me:
                    return
                running = {check: since for check, since in self.view.running.items() if check != finding.check}
                self._show(case=self.view.case.record(finding), running=running)
        if then is not None and self._task is me:
            self._show(running={}, total=0, screen=then)

    # Remedies -----------------------------------------------------------------------------------------------------

    async def preview(self, remedy: Remedy) -> Preview | None:
        """Return what a remedy would do, or None with a notice when it cannot be told."""
        if remedy.preview is None:
            return None
        try:
            return await remedy.preview(Context(self.view.case.target, self.computer, self.timeout))
        except (OSError, NotAvailable) as error:
            self._refused(error)
            return None

    def apply(self, remedy: Remedy) -> None:
        """Apply a remedy after the user's consent, then run the check that shows whether it helped."""
        self._start(lambda: self._apply(remedy))

    async def _apply(self, remedy: Remedy) -> None:
        context = Context(self.view.case.target, self.computer, self.timeout)
        try:
            change = await self.journal.apply(remedy, context)
        except (OSError, NotAvailable) as error:
            self._refused(error)
            return
        self._show(case=replace(self.view.case, changes=(*self.view.case.changes, change)))
        wanted = [check for check in checks.MEASURED if check.id == remedy.verify]
        if wanted and self.view.case.target.address:
            await self._measure(wanted, then=None)
        self._show(notice=Notice(REMEDY_DONE, bad=False))

    def undo(self, change_id: str) -> None:
        """Undo one change of this case."""
        self._start(lambda: self._undo(change_id))

    async def _undo(self, change_id: str) -> None:
        change = next((change for change in self.view.case.changes if change.id == change_id), None)
        if change is None:
            return
        try:
            undone = await self.journal.undo(change, remedies.BY_ID, Context(self.view.case.target, self.computer))
        except (OSError, NotAvailable) as error:
            self._refused(error)
            return
        changes = tuple(undone if change.id == change_id else change for change in self.view.case.changes)
        self._show(case=replace(self.view.case, changes=changes), notice=Notice(REMEDY_UNDONE, bad=False))

    def _refused(self, error: OSError | NotAvailable) -> None:
        reason = self.say(error.why) if isinstance(error, NotAvailable) else error.strerror or str(error)
        self._show(notice=Notice(REFUSED, {"reason": reason}))

    def connect_now(self) -> None:
        """Open the system's Remote Desktop client for the server."""
        target = self.view.case.target
        self.later(self._connect(target.address, target.port))

    async def _connect(self, address: str, port: int) -> None:
        try:
            await asyncio.to_thread(self.computer.open_remote_desktop, address, port)
        except (OSError, NotAvailable) as error:
            self._refused(error)

    # Cases --------------------------------------------------------------------------------------------------------

    def resume(self, case: Case) -> None:
        """Take up a case where it stood."""
        self.stop()
        self._show(
            case=case,
            screen=Screen.PAGE if case.trail else Screen.RESULT if case.findings else Screen.START,
            chosen="",
            notice=None,
            address_error=None,
        )

    def new_case(self) -> None:
        """Begin with an empty case."""
        self.stop()
        self._show(
            case=Case(language=self.view.language), screen=Screen.START, chosen="", notice=None, address_error=None
        )

    def open(self, path: Path) -> None:
        """Open a saved case; what cannot be read is explained and the case at hand stays."""
        self.later(self._open(path))

    async def _open(self, path: Path) -> None:
        try:
            case = await asyncio.to_thread(load, path)
        except CaseFileError as error:
            self._show(notice=Notice(error.why))
        except OSError as error:
            self._show(notice=Notice(READ_FAILED, {"reason": error.strerror or str(error)}))
        else:
            self.resume(case)

    def save_as(self, path: Path) -> None:
        """Save the case."""
        self.later(self._save(path, self.view))

    async def _save(self, path: Path, view: View) -> None:
        try:
            await asyncio.to_thread(save, path, view.case, view.verdict)
        except OSError as error:
            self._show(notice=Notice(SAVE_FAILED, {"reason": error.strerror or str(error)}))
        else:
            self._show(notice=Notice(SAVED, {"path": str(path)}, bad=False))

    def write_text(self, path: Path, text: str) -> None:
        """Write a report."""
        self.later(self._write_text(path, text))

    async def _write_text(self, path: Path, text: str) -> None:
        try:
            await asyncio.to_thread(path.write_text, text, "utf-8")
        except OSError as error:
            self._show(notice=Notice(SAVE_FAILED, {"reason": error.strerror or str(error)}))
        else:
            self._show(notice=Notice(SAVED, {"path": str(path)}, bad=False))

    def note(self, text: Text, facts: Facts | None = None, *, bad: bool = True) -> None:
        """Show a sentence to the user."""
        self._show(notice=Notice(text, facts or {}, bad))

    # The one way to change what is shown --------------------------------------------------------------------------

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Run short work beside the checks."""
        task = asyncio.ensure_future(work)
        self._others.add(task)
        task.add_done_callback(self._others.discard)

    def pending(self) -> Iterable[asyncio.Task[None]]:
        """Return the tasks that still run, for a clean end."""
        return [task for task in (self._task, *self._others) if task is not None and not task.done()]

    def _show(self, **parts: Any) -> None:
        before = self.view
        view = replace(before, **parts)
        if view.case.findings is not before.case.findings:
            view = replace(view, verdict=judge(view.case.findings, checks.CHECKS))
        self.view = view
        self.changed.emit(view)
