"""One documented screen: what was measured, what to do by hand, the fix, the answers; beside it the picture."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app import checks, remedies
from app.context import Check, Remedy
from app.engine.runner import MISSING
from app.language import LANGUAGES, Say, Text, fill
from app.model import RDP_PORT, Finding, Page, Status, Step
from app.playbooks.console import console_page
from app.report.words import SIGN, STATUS

from .answer_bar import AnswerBar
from .cards import button, card, clear, command_row, label, row, tone
from .controller import Controller
from .decoder import Decoder
from .markup import rich
from .picture import PictureView
from .remedy_dialog import RemedyDialog
from .translator import say_in
from .user_name import UserNameHelper
from .view import View

WHERE = Text("{playbook} · {title} · page {number} of {total}")
STEPS = Text("Where to look")
FIX = Text("If something is wrong: what to do")
MEND = Text("Fix it, then check again")
MEND_NOTE = Text("Follow these steps. Then answer the question again.")
NOTES = Text("Good to know")
SEE_ALSO = Text("More about it")
BY_HAND = Text("Answer by hand: {reason}")
WAITING = Text("Checking… still waiting for {title}")
SECONDS_AGO = Text("measured {seconds} s ago")
MINUTES_AGO = Text("measured {minutes} min ago")
PROOF = Text("Show the proof")
NO_PROOF = Text("Hide the proof")
CHECK_AGAIN = Text("Check &again")
PREVIEW = Text("Show what it would do…")
DO_BY_HAND = Text("This version cannot do it for you: follow the steps above.")
OPEN = Text("Open the page")
OPEN_SERVER = Text("Open this server in the console")
RETIRED = Text("The vendor no longer offers this. This page shows what replaces it today.")
END = Text("End of the guide")
FIRST_BECAUSE = Text("Asked early: {why}")
TONES = {Status.PASS: "good", Status.WARN: "warn", Status.FAIL: "bad"}
NARROW = 760


TOOLS: dict[str, type[Decoder] | type[UserNameHelper]] = {
    "errors.which_message": Decoder,
    "errors.credentials": UserNameHelper,
    "errors.not_authorized": UserNameHelper,
}
"""What some pages can do beyond asking."""


class PageView(QWidget):
    """Renders the page where the walk stands."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._key: object = None
        self._proof_shown = False
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        surface = QWidget()
        surface.setObjectName("surface")
        self._scroll.setWidget(surface)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, surface)
        self._columns.setContentsMargins(28, 20, 24, 20)
        self._columns.setSpacing(24)
        middle, self._right = QWidget(), QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(12)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 4, 0, 0)
        self._picture, self._look = PictureView(), label(name="quiet")
        right.addWidget(self._picture)
        right.addWidget(self._look)
        right.addStretch(1)
        self._columns.addWidget(middle, 3)
        self._columns.addWidget(self._right, 2)
        self._answers = AnswerBar(controller)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._answers)

    def render_view(self, view: View, say: Say) -> None:
        """Show the page of a view; what has not changed is left alone."""
        page = self._controller.page
        if page is None:
            return
        self._answers.render_view(view, say)
        same_page = isinstance(self._key, tuple) and self._key[0] == page.id
        running = any(check in view.running for check in page.checks)
        findings = tuple(view.case.finding(check) for check in page.checks)
        mending = self._controller.navigator.mending(view.case)
        key = (
            page.id,
            view.language,
            view.beside,
            findings,
            running,
            mending,
            self._controller.selected,
            view.case.target.cloud,
        )
        if key == self._key:
            return
        self._key = key
        if not same_page:
            self._proof_shown = False
        self._build(page, view, say)
        if not same_page:
            self._scroll.verticalScrollBar().setValue(0)

    # Building -----------------------------------------------------------------------------------------------------

    def _build(self, page: Page, view: View, say: Say) -> None:
        self.setUpdatesEnabled(False)
        clear(self._middle)
        self._head(page, say)
        self._measured(page, view, say)
        if page.id in TOOLS:
            frame, inside = card()
            inside.addWidget(TOOLS[page.id](self._controller))
            self._middle.addWidget(frame)
        if self._controller.navigator.mending(view.case) and page.fix:
            self._steps(page.fix, say(MEND), say, note=say(MEND_NOTE), tone_="warn")
            self._remedies(page, say)
            self._steps(page.steps, say(STEPS), say, intro=page.intro)
        else:
            self._steps(page.steps, say(STEPS), say, intro=page.intro)
            self._steps(page.fix, say(FIX), say)
            self._remedies(page, say)
        self._notes(page, say)
        if view.beside:
            self._beside(page, say_in(view.beside), view.beside)
        self._middle.addStretch(1)
        self._picture.show_picture(page.picture, say(page.look) if page.look else "", say)
        self._look.setText(rich(say(page.look)) if page.look else "")
        self._right.setVisible(bool(page.picture))
        self.setUpdatesEnabled(True)

    def _head(self, page: Page, say: Say) -> None:
        book = self._controller.navigator.playbooks[page.playbook]
        code = QLabel(page.code)
        code.setObjectName("code")
        numbered = {
            "playbook": say(book.title),
            "title": say(page.title),
            "number": book.pages.index(page) + 1,
            "total": len(book.pages),
        }
        where = label(fill(say(WHERE), numbered) if page.code else say(END), "quiet")
        line = row(code, stretch=False) if page.code else row(stretch=False)
        line.addWidget(where, 1)
        self._middle.addLayout(line)
        headline = label(say(page.asks or page.title), "headline")
        headline.setAccessibleName(say(page.asks or page.title))
        self._middle.addWidget(headline)
        for hint in self._controller.navigator.plan(self._controller.view.case):
            if hint.page == page.id:
                self._middle.addWidget(label(fill(say(FIRST_BECAUSE), {"why": say(hint.why)}), "quiet"))
        if page.retired:
            retired = label(say(RETIRED))
            tone(retired, "warn")
            self._middle.addWidget(retired)

    def _measured(self, page: Page, view: View, say: Say) -> None:
        by_hand: dict[str, None] = {}
        for check in (checks.BY_ID[check_id] for check_id in page.checks):
            finding = view.case.finding(check.id)
            if finding is not None:
                self._finding(check, finding, say)
            elif check.id in view.running:
                self._waiting(check, say)
            elif check.run is None or not view.case.target.address:
                by_hand[say(MISSING[check.needs[0]]) if check.needs else say(DO_BY_HAND)] = None
        for reason in by_hand:
            self._middle.addWidget(label(fill(say(BY_HAND), {"reason": reason}), "quiet"))

    def _waiting(self, check: Check, say: Say) -> None:
        frame, inside = card()
        inside.addWidget(label(fill(say(WAITING), {"title": say(check.title)}), "quiet"))
        self._middle.addWidget(frame)

    def _finding(self, check: Check, finding: Finding, say: Say) -> None:
        frame, inside = card(TONES.get(finding.status, ""))
        words = f"{SIGN[finding.status]} {say(STATUS[finding.status])}"
        head = label(f"{words}, {_ago(finding, say)}" if finding.at else words)
        tone(head, TONES.get(finding.status, ""))
        inside.addWidget(head)
        inside.addWidget(label(fill(say(finding.summary), finding.facts), selectable=True))
        for text in finding.detail:
            inside.addWidget(label(fill(say(text), finding.facts), "quiet"))
        buttons = []
        if finding.proof or finding.facts:
            buttons.append(button(say(NO_PROOF if self._proof_shown else PROOF), self._toggle_proof, "flat"))
        if check.run is not None:
            buttons.append(button(say(CHECK_AGAIN), self._controller.check_page, "flat"))
        inside.addLayout(row(*buttons))
        if self._proof_shown:
            inside.addLayout(command_row(proof(finding), say))
        self._middle.addWidget(frame)

    def _toggle_proof(self) -> None:
        self._proof_shown = not self._proof_shown
        self._key = None
        self.render_view(self._controller.view, self._controller.say)

    def _steps(
        self,
        steps: tuple[Step, ...],
        title: str,
        say: Say,
        *,
        intro: tuple[Text, ...] = (),
        note: str = "",
        tone_: str = "",
    ) -> None:
        if not steps and not intro:
            return
        frame, inside = card(tone_)
        for text in intro:
            inside.addWidget(label(say(text)))
        if steps:
            inside.addWidget(label(title, "strong"))
        console = console_page(self._controller.view.case.target) if any(step.link for step in steps) else ""
        if console:
            link = label()
            link.setText(f'<a href="{console}">{rich(say(OPEN_SERVER))} ↗</a>')
            inside.addWidget(link)
        if note:
            inside.addWidget(label(note, "quiet"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(7)
        for number, step in enumerate(steps, 1):
            line = grid.rowCount()
            index = QLabel(f"{number}.")
            index.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            grid.addWidget(index, line, 0)
            grid.addWidget(label(say(step.text)), line, 1)
            if step.command:
                grid.addLayout(command_row(self._filled(step.command), say), line + 1, 1)
            if step.link:
                link = label()
                link.setText(f'<a href="{step.link}">{rich(say(OPEN))} ↗</a>')
                link.setToolTip(step.link)
                grid.addWidget(link, line + 2, 1)
        inside.addLayout(grid)
        self._middle.addWidget(frame)

    def _filled(self, command: str) -> str:
        """Put the server's own address and port into a command that names them."""
        target = self._controller.view.case.target
        if not target.address or "ADDRESS" not in command:
            return command
        return command.replace(str(RDP_PORT), str(target.port)).replace("ADDRESS", target.address)

    def _remedies(self, page: Page, say: Say) -> None:
        for remedy_id in page.remedies:
            remedy = remedies.BY_ID.get(remedy_id)
            if remedy is not None and remedy.apply is not None:
                self._middle.addWidget(remedy_card(remedy, self._controller, say, self))

    def _notes(self, page: Page, say: Say) -> None:
        if not page.notes and not page.references:
            return
        frame, inside = card()
        if page.notes:
            inside.addWidget(label(say(NOTES), "strong"))
        for text in page.notes:
            inside.addWidget(label(f"• {say(text)}"))
        if page.references:
            links = label()
            shown = " · ".join(f'<a href="{r.url}">{rich(say(r.label))} ↗</a>' for r in page.references)
            links.setText(f"{rich(say(SEE_ALSO))}: {shown}")
            inside.addWidget(links)
        self._middle.addWidget(frame)

    def _beside(self, page: Page, say: Say, language: str) -> None:
        """Show the page's words in the customer's language."""
        frame, inside = card()
        inside.addWidget(label(LANGUAGES[language], "quiet"))
        inside.addWidget(label(say(page.asks or page.title), "strong"))
        for text in page.intro:
            inside.addWidget(label(say(text)))
        for number, step in enumerate((*page.steps, *page.fix), 1):
            inside.addWidget(label(f"{number}. {say(step.text)}"))
        if page.options:
            inside.addWidget(label(" / ".join(say(option.label) for option in page.options), "quiet"))
        self._middle.addWidget(frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the picture under the steps where the window is narrow."""
        narrow = event.size().width() < NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
        super().resizeEvent(event)


def remedy_card(remedy: Remedy, controller: Controller, say: Say, parent: QWidget) -> QFrame:
    """Return the card that offers a remedy: what it does, then a preview before anything happens."""
    frame, inside = card()
    inside.addWidget(label(say(remedy.title), "strong"))
    inside.addWidget(label(say(remedy.effect), "quiet"))
    inside.addLayout(row(button(say(PREVIEW), lambda: RemedyDialog.offer(remedy, controller, parent), "primary")))
    return frame


def proof(finding: Finding) -> str:
    """Return the evidence as it was measured, in technical words."""
    lines = [finding.proof] if finding.proof else []
    return "\n".join([*lines, *(f"{key}: {_flat(value)}" for key, value in finding.facts.items())])


def _flat(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}={_flat(inner)}" for key, inner in value.items())
    if isinstance(value, list | tuple):
        return _joined(value)
    return str(value)


def _joined(values: Iterable[object]) -> str:
    return "; ".join(_flat(value) for value in values)


def _ago(finding: Finding, say: Say) -> str:
    if finding.at is None:
        return ""
    seconds = max(0, int((datetime.now(UTC) - finding.at).total_seconds()))
    if seconds < 100:
        return fill(say(SECONDS_AGO), {"seconds": seconds})
    return fill(say(MINUTES_AGO), {"minutes": seconds // 60})
