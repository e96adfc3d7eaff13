"""The single writer: turns what the user does into a new `View`; the views only render it.

Light on purpose: the first page stands before the screens, the checks and the event loop are loaded. What runs in the
background is `Work`, made when it is first needed.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.language import LANGUAGES, Say, Text
from app.model import Case, Facts, Link, Page

from .translator import say_in
from .view import Notice, Screen, View

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.context import Preview, Remedy
    from app.engine.navigator import Navigator, Proposal

    from .work import Work

NO_ADDRESS = Text("Type the address of the server first, or go through the pages by hand.")
STOPPED = Text("Stopped. What was found so far stays.")


class Controller(QObject):
    """Owns the view; all methods are called on the main thread."""

    changed = Signal(object)

    def __init__(self, make_work: Callable[[Controller], Work], language: str) -> None:
        super().__init__()
        self._make_work = make_work
        self.view = View(language=language)

    @cached_property
    def navigator(self) -> Navigator:
        """Return the walk through the screens."""
        from app.engine.navigator import Navigator
        from app.playbooks import PLAYBOOKS

        return Navigator(PLAYBOOKS)

    @cached_property
    def work(self) -> Work:
        """Return what runs in the background."""
        return self._make_work(self)

    def get_ready(self) -> None:
        """Load what the first page did not need."""
        _ = self.navigator, self.work
        self.show_view(ready=True)

    @property
    def say(self) -> Say:
        """Return what says texts in the user's language."""
        return say_in(self.view.language)

    @property
    def page(self) -> Page | None:
        """Return the page where the walk stands."""
        return self.navigator.pages.get(self.view.case.page) if self.view.case.trail else None

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
            self.show_view(language=language, case=replace(self.view.case, language=language))

    def set_beside(self, language: str) -> None:
        """Show a second language beside the first, or none."""
        self.show_view(beside="" if language == self.view.beside else language)

    def set_address(self, typed: str) -> bool:
        """Take the typed address; a bad one is explained in place and nothing is lost."""
        from app.engine.address import AddressError, parse_address

        try:
            parsed = parse_address(typed)
        except AddressError as error:
            self.show_view(address_error=error.why)
            return False
        old = self.view.case.target
        if (old.address, old.port) == (parsed.address, parsed.port):
            self.show_view(address_error=None)
            return True
        self.stop()
        target = replace(old, address=parsed.address, port=parsed.port)
        self.show_view(case=replace(self.view.case, target=target, findings=()), address_error=None)
        return True

    def forget_address(self) -> None:
        """Go on without an address: every page takes a manual answer."""
        target = replace(self.view.case.target, address="")
        self.show_view(case=replace(self.view.case, target=target, findings=()), address_error=None)

    def set_cloud(self, cloud: str) -> None:
        """Choose which cloud the server is in."""
        self.show_view(case=replace(self.view.case, target=replace(self.view.case.target, cloud=cloud)))

    def set_instance(self, instance: str, region: str) -> None:
        """Name the server as the cloud names it, so that its page in the console can be opened."""
        target = replace(self.view.case.target, instance=instance, region=region)
        self.show_view(case=replace(self.view.case, target=target))

    def set_user(self, user: str) -> None:
        """Record the user name that the user tries; never a password."""
        self.show_view(case=replace(self.view.case, target=replace(self.view.case.target, user=user)))

    def set_intake(self, question: str, answer: str) -> None:
        """Record an answer of the start page."""
        self.show_view(case=replace(self.view.case, intake={**self.view.case.intake, question: answer}))

    # Where the user goes ------------------------------------------------------------------------------------------

    def show_start(self) -> None:
        """Show the start page; the walk stays where it is."""
        self.show_view(screen=Screen.START, notice=None)

    def show_result(self, link: Link | None = None) -> None:
        """Show the result, filtered to one link if given."""
        self.show_view(screen=Screen.RESULT, only_link=link, notice=None)

    def walk(self) -> None:
        """Begin the walk, or go on where it stands."""
        case = self.view.case if self.view.case.trail else self.navigator.start(self.view.case)
        self._go(case)

    def restart_walk(self) -> None:
        """Begin the walk anew with what is known."""
        self._go(self.navigator.start(self.view.case))

    def choose(self, option: str) -> None:
        """Choose an answer; Next takes it."""
        self.show_view(chosen=option)

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
            self.show_view(screen=Screen.PAGE, notice=None)
        else:
            self.show_start()

    def jump(self, code_or_id: str) -> bool:
        """Go to the page with this code or id; return whether there is one."""
        page = self.navigator.pages.get(code_or_id) or self.navigator.by_code(code_or_id)
        if page is not None:
            self._go(self.navigator.jump(self.view.case, page.id))
        return page is not None

    def _go(self, case: Case) -> None:
        self.show_view(case=case, screen=Screen.PAGE, chosen="", notice=None)
        page = self.page
        if page is not None and page.checks and case.target.address and not self.view.running:
            known = {finding.check for finding in case.findings}
            self.work.check([check for check in page.checks if check not in known])

    # What is measured ---------------------------------------------------------------------------------------------

    def diagnose(self) -> None:
        """Run every check that can be run, then show the result."""
        if not self.view.case.target.address:
            self.show_view(address_error=NO_ADDRESS)
            return
        self.show_view(case=replace(self.view.case, findings=()), screen=Screen.RESULT, only_link=None, notice=None)
        self.work.diagnose()

    def check_page(self) -> None:
        """Run the checks of this page again."""
        if self.page is not None and self.view.case.target.address:
            self.work.check(self.page.checks)

    def stop(self) -> None:
        """Stop what is running; what was found stays."""
        if "work" in self.__dict__ and self.work.stop():
            self.show_view(running={}, total=0, notice=Notice(STOPPED, bad=False))

    async def preview(self, remedy: Remedy) -> Preview | None:
        """Return what a remedy would do, or None with a notice when it cannot be told."""
        return await self.work.preview(remedy)

    def apply(self, remedy: Remedy) -> None:
        """Apply a remedy after the user's consent, then run the check that shows whether it helped."""
        self.work.apply(remedy)

    def undo(self, change_id: str) -> None:
        """Undo one change of this case."""
        self.work.undo(change_id)

    def connect_now(self) -> None:
        """Open the system's Remote Desktop client for the server."""
        self.work.connect()

    # Cases --------------------------------------------------------------------------------------------------------

    def resume(self, case: Case) -> None:
        """Take up a case where it stood."""
        self.stop()
        screen = Screen.PAGE if case.trail else Screen.RESULT if case.findings else Screen.START
        self.show_view(case=case, screen=screen, chosen="", notice=None, address_error=None)

    def new_case(self) -> None:
        """Begin with an empty case."""
        self.resume(Case(language=self.view.language))

    def open(self, path: Path) -> None:
        """Open a saved case; what cannot be read is explained and the case at hand stays."""
        self.work.open(path)

    def save_as(self, path: Path) -> None:
        """Save the case."""
        self.work.save(path)

    def write_text(self, path: Path, text: str) -> None:
        """Write a report."""
        self.work.write_text(path, text)

    def note(self, text: Text, facts: Facts | None = None, *, bad: bool = True) -> None:
        """Show a sentence to the user."""
        self.show_view(notice=Notice(text, facts or {}, bad))

    # The one way to change what is shown --------------------------------------------------------------------------

    def show_view(self, **parts: Any) -> None:
        """Replace parts of the view; the verdict follows the findings by itself."""
        before = self.view
        view = replace(before, **parts)
        if view.case.findings != before.case.findings:
            from app.checks import CHECKS
            from app.engine.verdict import judge

            view = replace(view, verdict=judge(view.case.findings, CHECKS))
        self.view = view
        self.changed.emit(view)
