"""The walk through the documented screens: Case -> Case, without a window and without side effects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.model import Answer, Case, Finding, Option, Page, Playbook, Route, Status

from .intake import Suggestion, suggestions

CLOUD = "cloud"
FIRST = "client.address"
OTHER = "other"
CODE = "code"
"""The user typed a code or pasted a message; intake["code_page"] is the page that explains it."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The answer that evidence proposes for a page, and the finding that is its reason."""

    option: str
    finding: Finding


class Navigator:
    """Knows the playbooks; every method returns a new case and changes nothing."""

    def __init__(self, playbooks: Sequence[Playbook]) -> None:
        self.playbooks: Mapping[str, Playbook] = {playbook.id: playbook for playbook in playbooks}
        self.pages: Mapping[str, Page] = {page.id: page for playbook in playbooks for page in playbook.pages}
        self._by_code = {page.code: page for page in self.pages.values() if page.code}

    def by_code(self, code: str) -> Page | None:
        """Return the page with this code, however it was typed ("t4", "T04")."""
        typed = code.strip().upper()
        return self._by_code.get(typed) or self._by_code.get(f"{typed[:1]}{typed[1:].zfill(2)}")

    def start(self, case: Case) -> Case:
        """Begin the walk anew: at the message that the user sees, else where the intake points, else at C01."""
        message = case.intake.get("message", "")
        if message == CODE:
            message = case.intake.get("code_page", "")
        first = message if message in self.pages else next((hint.page for hint in self.plan(case)), FIRST)
        return replace(case, trail=(Answer(first),))

    def plan(self, case: Case) -> tuple[Suggestion, ...]:
        """Return the pages that the intake puts first, with the reason of each."""
        return suggestions(case.intake, self._book(case))

    def leads_to(self, case: Case, option: Option) -> Page | None:
        """Return the page behind a door of the current page."""
        page = self.pages.get(case.page)
        return self.pages.get(self._behind(case, page, option)) if page else None

    def answer(self, case: Case, option_id: str, *, measured: bool = False) -> Case:
        """Open a door of the current page. Unknown options leave the case as it is."""
        page = self.pages.get(case.page)
        option = page.option(option_id) if page else None
        if page is None or option is None:
            return case
        answered = replace(case, trail=(*case.trail[:-1], Answer(page.id, option_id, measured)))
        return replace(answered, trail=(*answered.trail, Answer(self._behind(case, page, option))))

    def back(self, case: Case) -> Case:
        """Return to the page before, its answer taken back."""
        if len(case.trail) < 2:
            return case
        return replace(case, trail=(*case.trail[:-2], Answer(case.trail[-2].page)))

    def jump(self, case: Case, page_id: str) -> Case:
        """Go to any page; the way there stays in the trail."""
        if page_id not in self.pages or page_id == case.page:
            return case
        return replace(case, trail=(*case.trail, Answer(page_id)))

    def mending(self, case: Case) -> bool:
        """Return whether the page is shown again because its answer was bad: mend now, then check again."""
        page = self.pages.get(case.page)
        before = case.trail[-2] if len(case.trail) > 1 else None
        if page is None or before is None or before.page != page.id:
            return False
        option = page.option(before.option or "")
        return option is not None and option.goes_to == page.id

    def propose(self, case: Case, page: Page) -> Proposal | None:
        """Return the answer that the findings propose for a page."""
        findings = [finding for check in page.checks if (finding := case.finding(check))]
        for route in page.routes:
            reason = _reason(route, page, findings)
            if reason and page.option(route.option):
                return Proposal(route.option, reason)
        return None

    def follow_evidence(self, case: Case) -> Case:
        """Go on as far as evidence answers; stop where something is to be mended or must be asked."""
        for _ in self.pages:
            page = self.pages.get(case.page)
            proposal = self.propose(case, page) if page else None
            if page is None or proposal is None:
                break
            option = page.option(proposal.option)
            if option is None or option.goes_to == page.id:
                break
            case = self.answer(case, proposal.option, measured=True)
        return case

    def is_end(self, page: Page) -> bool:
        """Return whether the walk ends here."""
        return not page.options

    def _behind(self, case: Case, page: Page, option: Option) -> str:
        if option.goes_to == page.id and self.mending(case):
            return self._stuck(case, page)
        if option.goes_to != page.id and (planned := self._planned(case, page, option)):
            return planned
        if option.goes_to == CLOUD:
            return self._cloud(case)
        return option.goes_to

    def _planned(self, case: Case, page: Page, option: Option) -> str:
        """From a page of the plan go to the next one, then into the walk proper; an end stays an end."""
        target = self.pages.get(option.goes_to)
        ids = [hint.page for hint in self.plan(case)]
        if page.id not in ids or (target is not None and self.is_end(target)):
            return ""
        shown = {answer.page for answer in case.trail}
        ahead = next((page_id for page_id in ids if page_id not in shown), "")
        return ahead or (FIRST if FIRST not in shown else "")

    def _stuck(self, case: Case, page: Page) -> str:
        """Mended in vain: to the playbook's ticket page, or on where the playbook has none."""
        last = self.playbooks[page.playbook].pages[-1]
        if page.stuck or (self.is_end(last) and last.id != page.id):
            return page.stuck or last.id
        onward = page.option("yes")
        if onward is None or onward.goes_to == page.id:
            return last.id
        return self._cloud(case) if onward.goes_to == CLOUD else onward.goes_to

    def _cloud(self, case: Case) -> str:
        """Return the first page of the cloud's playbook not shown yet: a detour comes back to where it left."""
        pages = self._book(case).pages
        shown = {answer.page for answer in case.trail}
        return next((page.id for page in pages if page.id not in shown), pages[-1].id)

    def _book(self, case: Case) -> Playbook:
        return self.playbooks[case.target.cloud if case.target.cloud in self.playbooks else OTHER]


def _reason(route: Route, page: Page, findings: Sequence[Finding]) -> Finding | None:
    if route.check:
        return next((f for f in findings if f.check == route.check and f.status is route.status), None)
    if route.status is Status.PASS:
        fine = all(finding.status in (Status.PASS, Status.WARN) for finding in findings)
        return findings[0] if findings and fine and len(findings) == len(page.checks) else None
    return next((finding for finding in findings if finding.status is route.status), None)
