"""The result: the first broken link in one sentence, the proof, what to do, what it is not, what is not known yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app import checks, remedies
from app.engine.verdict import SYMPTOM
from app.language import Say, Text, fill
from app.model import Change, Finding, Link, Page, State, Status, Verdict
from app.report.case_text import case_text
from app.report.redact import redact
from app.report.words import LINK, SIGN, STATE, STATUS

from .cards import button, card, clear, command_row, heading, label, row, tone
from .controller import Controller
from .page_view import TONES, proof, remedy_card
from .view import View

RESULT = Text("RESULT")
COUNTS = Text("Passed: {passed} · Problems: {problems} · Warnings: {warnings} · Not checked: {rest}")
MEASURING = Text("Measuring…")
FIRST_BROKEN = Text("First broken link: {link}")
SEEN = Text("Seen from here")
MEANING = Text("What it means")
NOT_THIS = Text("Ruled out")
NOT_KNOWN = Text("Not known yet")
AND_MORE = Text("{names} and {count} more")
WHAT_TO_DO = Text("What to do")
OPEN_PAGE = Text("Show me how ({code})")
WALK = Text("&Walk me through")
AGAIN = Text("Check &again")
REPORT = Text("Save &report…")
TICKET = Text("Copy &ticket text")
TICKET_COPIED = Text("The text for the ticket is on the clipboard.")
CONNECT = Text("&Connect now")
CONNECT_OFF = Text("You can connect as soon as the port answers.")
FINDINGS = Text("What was checked")
ONLY_LINK = Text("Only: {link}")
ALL_LINKS = Text("Show all")
PASSED = Text("Passed: {count}, not your problem")
SKIPPED = Text("Skipped: {count}, could not be measured here")
CHANGES = Text("Changes made")
UNDO = Text("Undo")
UNDONE = Text("undone")
REPORT_TITLE = Text("Save the report")
TEXT_FILES = Text("Text files")
OPEN_CHECKS_SHOWN = 5
FULLY_SHOWN = 3
"""So few findings are all shown, passed ones too."""


class ResultView(QScrollArea):
    """Renders the verdict and every finding."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._key: object = None
        self._open_proofs: set[str] = set()
        self._unfolded: set[Text] = set()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        surface = QWidget()
        surface.setObjectName("surface")
        self.setWidget(surface)
        self._column = QVBoxLayout(surface)
        self._column.setContentsMargins(28, 20, 28, 20)
        self._column.setSpacing(12)

    def render_view(self, view: View, say: Say) -> None:
        """Show the result of a view; what has not changed is left alone."""
        key = (
            view.case.findings,
            view.case.changes,
            view.case.target,
            view.language,
            tuple(view.running),
            view.only_link,
        )
        if key == self._key:
            return
        self._key = key
        position = self.verticalScrollBar().value()
        self.setUpdatesEnabled(False)
        clear(self._column)
        self._head(view, say)
        if view.case.findings and not (view.running and view.verdict.state is State.INCONCLUSIVE):
            self._verdict(view, say)
        self._actions(view, say)
        self._findings(view, say)
        self._changes(view.case.changes, say)
        self._column.addStretch(1)
        self.setUpdatesEnabled(True)
        self.verticalScrollBar().setValue(position)

    def _again(self) -> None:
        self._key = None
        self.render_view(self._controller.view, self._controller.say)

    def _head(self, view: View, say: Say) -> None:
        code = QLabel(say(RESULT))
        code.setObjectName("code")
        statuses = [finding.status for finding in view.case.findings]
        counts = {
            "passed": statuses.count(Status.PASS),
            "problems": statuses.count(Status.FAIL),
            "warnings": statuses.count(Status.WARN),
            "rest": len(checks.MEASURED) - sum(s in (Status.PASS, Status.FAIL, Status.WARN) for s in statuses),
        }
        counted = label(fill(say(COUNTS), counts), "quiet")
        line = row(code, stretch=False)
        line.addWidget(counted, 1)
        self._column.addLayout(line)
        waiting = bool(view.running) and view.verdict.state is not State.FAULT
        text = say(MEASURING) if waiting else fill(say(view.verdict.summary), view.verdict.facts)
        self._column.addWidget(label(text, "headline"))

    def _verdict(self, view: View, say: Say) -> None:
        verdict = view.verdict
        kind = {State.FAULT: "bad", State.REACHABLE: "good"}.get(verdict.state, "warn")
        frame, inside = card(kind)
        title = (
            fill(say(FIRST_BROKEN), {"link": say(LINK[verdict.link])}) if verdict.link else say(STATE[verdict.state])
        )
        sign = {"bad": "✕", "good": "✓"}.get(kind, "!")
        head = label(f"{sign} {title}")
        tone(head, kind)
        inside.addWidget(head)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for caption, text in self._rows(view, verdict, say):
            line = grid.rowCount()
            left = label(caption, "quiet")
            left.setMinimumWidth(110)
            left.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(left, line, 0)
            grid.addWidget(label(text), line, 1)
        inside.addLayout(grid)
        self._column.addWidget(frame)

    @staticmethod
    def _rows(view: View, verdict: Verdict, say: Say) -> list[tuple[str, str]]:
        rows = []
        port, cause = view.case.finding(SYMPTOM), view.case.finding(verdict.cause)
        if port is not None and verdict.cause != SYMPTOM:
            rows.append((say(SEEN), fill(say(port.summary), port.facts)))
        if cause is not None and cause.detail:
            rows.append((say(MEANING), "\n".join(fill(say(text), cause.facts) for text in cause.detail)))
        fine = [f.check for f in view.case.findings if f.status is Status.PASS]
        if fine and verdict.state is State.FAULT:
            rows.append((say(NOT_THIS), _titles(fine, say)))
        if verdict.unknown:
            rows.append((say(NOT_KNOWN), _titles(verdict.unknown, say)))
        return rows

    def _actions(self, view: View, say: Say) -> None:
        controller, verdict = self._controller, view.verdict
        page = self._page_of(verdict, view.case.target.cloud)
        for remedy_id in verdict.remedies:
            remedy = remedies.BY_ID.get(remedy_id)
            if remedy is not None and remedy.apply is not None:
                self._column.addWidget(remedy_card(remedy, controller, say, self))
        frame, inside = card()
        inside.addWidget(label(say(WHAT_TO_DO), "strong"))
        reachable = verdict.state is State.REACHABLE and not view.running
        connect = button(say(CONNECT), controller.connect_now, "primary" if reachable else "")
        connect.setEnabled(reachable)
        first: list[QWidget] = [connect] if reachable else []
        if page is not None and verdict.state is State.FAULT:
            first.append(button(fill(say(OPEN_PAGE), {"code": page.code}), lambda: controller.jump(page.id), "primary"))
        walk = button(say(WALK), controller.walk, "" if first else "primary")
        again = button(say(AGAIN), controller.diagnose)
        again.setEnabled(not view.running)
        inside.addLayout(row(*first, walk, again))
        rest: list[QWidget] = [button(say(REPORT), self._save_report), button(say(TICKET), self._copy_ticket)]
        inside.addLayout(row(*rest, *([] if reachable else [connect])))
        if not reachable:
            connect.setToolTip(say(CONNECT_OFF))
            inside.addWidget(label(say(CONNECT_OFF), "quiet"))
        self._column.addWidget(frame)

    def _page_of(self, verdict: Verdict, cloud: str) -> Page | None:
        """Return the page that mends the cause: of the server's own cloud first, then of this computer.

        A port that does not answer is only a symptom: then it is the first page about the link where it breaks.
        """
        books = self._controller.navigator.playbooks
        own = books.get(cloud) or books["other"]
        if verdict.cause == SYMPTOM and verdict.link is not Link.CLIENT:
            sought = Link.GUEST if verdict.link is Link.GUEST else Link.CLOUD
            return next((page for page in own.pages if page.link is sought and page.options and page.checks), None)
        pages = [page for book in (own, books["client"], books["other"]) for page in book.pages]
        return next((page for page in pages if verdict.cause in page.checks), None)

    def _findings(self, view: View, say: Say) -> None:
        shown = [f for f in view.case.findings if view.only_link in (None, f.link)]
        waiting = [checks.BY_ID[check] for check in view.running]
        if not shown and not waiting and view.only_link is None:
            return
        frame, inside = card()
        head: list[QWidget] = [heading(say(FINDINGS))]
        if view.only_link is not None:
            head.append(heading(fill(say(ONLY_LINK), {"link": say(LINK[view.only_link])}), "quiet"))
            head.append(button(say(ALL_LINKS), self._controller.show_result, "flat"))
        inside.addLayout(row(*head))
        order = {check.id: position for position, check in enumerate(checks.CHECKS)}
        shown.sort(key=lambda finding: order.get(finding.check, len(order)))
        folded = {PASSED: [Status.PASS], SKIPPED: [Status.SKIP]}
        fully = len(shown) <= FULLY_SHOWN and not waiting
        for finding in shown:
            if fully or finding.status not in (Status.PASS, Status.SKIP):
                self._finding(inside, finding, say)
        for check in waiting:
            inside.addWidget(label(f"… {say(check.title)}", "quiet"))
        for text, statuses in folded.items() if not fully else ():
            inner = [finding for finding in shown if finding.status in statuses]
            if inner:
                self._fold(inside, text, inner, say)
        self._column.addWidget(frame)

    def _fold(self, inside: QVBoxLayout, text: Text, findings: Sequence[Finding], say: Say) -> None:
        """Add findings that are not the user's problem, folded away."""
        opened = text in self._unfolded
        sign = SIGN[findings[0].status]
        caption = f"{sign} {fill(say(text), {'count': len(findings)})} {'▼' if opened else '▶'}"
        inside.addLayout(row(button(caption, partial(self._unfold, text), "flat")))
        for finding in findings if opened else ():
            self._finding(inside, finding, say)

    def _finding(self, inside: QVBoxLayout, finding: Finding, say: Say) -> None:
        check = checks.BY_ID.get(finding.check)
        title = say(check.title) if check else finding.check
        head = label(f"{SIGN[finding.status]} {say(STATUS[finding.status])}: {title}")
        tone(head, TONES.get(finding.status, ""))
        more = button("▼" if finding.check in self._open_proofs else "▶", lambda: self._toggle(finding.check), "flat")
        more.setAccessibleName(title)
        line = row(more, stretch=False)
        line.addWidget(head, 1)
        inside.addLayout(line)
        sentence = label(fill(say(finding.summary), finding.facts))
        sentence.setContentsMargins(26, 0, 0, 4)
        inside.addWidget(sentence)
        if finding.check in self._open_proofs:
            for text in finding.detail:
                detail = label(fill(say(text), finding.facts), "quiet")
                detail.setContentsMargins(26, 0, 0, 0)
                inside.addWidget(detail)
            inside.addLayout(command_row(proof(finding), say))

    def _toggle(self, check: str) -> None:
        self._open_proofs ^= {check}
        self._again()

    def _unfold(self, text: Text) -> None:
        self._unfolded ^= {text}
        self._again()

    def _changes(self, changes: Sequence[Change], say: Say) -> None:
        if not changes:
            return
        frame, inside = card()
        inside.addWidget(label(say(CHANGES), "strong"))
        for change in reversed(changes):
            line: list[QWidget] = [heading(f"{change.at.astimezone():%H:%M} · {say(change.title)}", "")]
            if change.undone:
                line.append(heading(say(UNDONE), "quiet"))
            elif change.reversible:
                line.append(button(say(UNDO), self._undoer(change.id)))
            inside.addLayout(row(*line))
        self._column.addWidget(frame)

    def _undoer(self, change_id: str) -> Callable[[], None]:
        return lambda: self._controller.undo(change_id)

    def _text(self) -> str:
        titles = {check.id: check.title for check in checks.CHECKS}
        view, pages = self._controller.view, self._controller.navigator.pages
        return case_text(redact(view.case), view.verdict, titles, self._controller.say, pages)

    def _copy_ticket(self) -> None:
        QGuiApplication.clipboard().setText(self._text())
        self._controller.note(TICKET_COPIED, bad=False)

    def _save_report(self) -> None:
        say = self._controller.say
        dialog = QFileDialog(self, say(REPORT_TITLE), "rdp-doctor.txt", f"{say(TEXT_FILES)} (*.txt)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._controller.write_text(Path(path), self._text()))
        dialog.open()


def _titles(ids: Sequence[str], say: Say) -> str:
    names = [say(checks.BY_ID[check].title) for check in ids if check in checks.BY_ID]
    shown = ", ".join(names[:OPEN_CHECKS_SHOWN])
    rest = len(names) - OPEN_CHECKS_SHOWN
    return fill(say(AND_MORE), {"names": shown, "count": rest}) if rest > 0 else shown
