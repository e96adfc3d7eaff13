"""A case as text: for a terminal, and for the ticket that goes to support."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from app import __version__
from app.language import Say, Text, fill, plain
from app.model import Case, Facts, Finding, Page, State, Status, Verdict

from .words import LINK, SIGN, STATE, STATE_SIGN, STATUS

Titles = Mapping[str, Text]
"""The titles of the checks by their ids."""

SERVER = Text("Server: {address}, port {port}")
CLOUD_INSTANCE = Text("Cloud: {cloud}, instance: {instance}, region: {region}")
FIRST_BROKEN = Text("First broken link: {link}")
MEANING = Text("What it means")
ALSO = Text("Other problems")
WORTH_A_LOOK = Text("Worth checking")
NOT_THIS = Text("Ruled out: {names}")
NOT_KNOWN = Text("Not known yet: {names}")
AND_MORE = Text("{names} and {count} more")
CHECKED = Text("What was checked")
SKIPPED = Text("Skipped: {count}, could not be measured here")
CHANGES = Text("Changes made")
UNDONE = Text("undone")
WALKED = Text("Pages answered by hand")
TITLED = Text("{title}: {sentence}")

NAMES_SHOWN = 5
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""A case from a stranger must not command the terminal that shows it."""
_NO_PAGES: Mapping[str, Page] = MappingProxyType({})


def line(finding: Finding, title: Text, say: Say) -> str:
    """Return one finding as one line: sign, word, title, sentence."""
    return f"{SIGN[finding.status]} {say(STATUS[finding.status])} · {_titled(finding, title, say)}"


def verdict_lines(case: Case, verdict: Verdict, titles: Titles, say: Say) -> list[str]:
    """Return the verdict as lines: what is so, where the chain breaks, what to do, what is still open."""
    cause = case.finding(verdict.cause)
    lines = [
        f"{STATE_SIGN[verdict.state]} {say(STATE[verdict.state])}",
        # From the finding where there is one: a redacted case must not be filled from the facts before.
        _sentence(verdict.summary, cause.facts if cause else verdict.facts, say),
    ]
    if verdict.link:
        lines.append(fill(say(FIRST_BROKEN), {"link": say(LINK[verdict.link])}))
    if cause and cause.detail:
        lines += ["", say(MEANING), *(f"  {_sentence(text, cause.facts, say)}" for text in cause.detail)]
    others = [finding for check in verdict.other_causes if (finding := case.finding(check))]
    if others:
        lines += ["", say(ALSO if verdict.state is State.FAULT else WORTH_A_LOOK)]
        for finding in others:
            lines += _block(finding, titles, say, indent="  ")
    fine = [f.check for f in case.findings if f.status is Status.PASS] if verdict.state is State.FAULT else []
    lists = [(NOT_THIS, fine), (NOT_KNOWN, verdict.unknown)]
    told = [fill(say(text), {"names": _names(ids, titles, say)}) for text, ids in lists if ids]
    return [*lines, *([""] if told else []), *told]


def case_text(case: Case, verdict: Verdict, titles: Titles, say: Say, pages: Mapping[str, Page] = _NO_PAGES) -> str:
    """Return the whole case as text for a ticket: target, verdict, every finding with its advice and proof.

    `pages` are the documented screens by id; without them the walk is left out.
    """
    blocks = (
        _head(case, say),
        verdict_lines(case, verdict, titles, say),
        _checked(case, verdict, titles, say),
        _skipped(case, titles, say),
        _changes(case, say),
        _walked(case, pages, say),
    )
    text = "\n\n".join("\n".join(block) for lines in blocks if (block := list(lines))) + "\n"
    return _CONTROL.sub("�", text)


def _head(case: Case, say: Say) -> Iterator[str]:
    target = case.target
    measured = max((finding.at for finding in case.findings if finding.at), default=None)
    yield f"RDP Doctor {__version__}" + (f" · {measured.isoformat(timespec='seconds')}" if measured else "")
    yield fill(say(SERVER), {"address": target.address, "port": target.port})
    if target.cloud:
        known = {"cloud": target.cloud, "instance": target.instance or "-", "region": target.region or "-"}
        yield fill(say(CLOUD_INSTANCE), known)


def _checked(case: Case, verdict: Verdict, titles: Titles, say: Say) -> Iterator[str]:
    """Yield every finding; the advice of those that stand in the verdict is not repeated."""
    measured = [finding for finding in case.findings if finding.status is not Status.SKIP]
    if measured:
        yield say(CHECKED)
    for finding in measured:
        told = finding.check in (verdict.cause, *verdict.other_causes)
        yield from [line(finding, _title(finding.check, titles), say)] if told else _block(finding, titles, say)
        yield from (f"    | {proof}" for proof in finding.proof.splitlines())


def _skipped(case: Case, titles: Titles, say: Say) -> Iterator[str]:
    skipped = [finding for finding in case.findings if finding.status is Status.SKIP]
    if skipped:
        yield fill(say(SKIPPED), {"count": len(skipped)})
    yield from (f"  {SIGN[Status.SKIP]} {_titled(f, _title(f.check, titles), say)}" for f in skipped)


def _changes(case: Case, say: Say) -> Iterator[str]:
    if case.changes:
        yield say(CHANGES)
    for change in case.changes:
        parts = [plain(say(change.title)), change.at.isoformat(timespec="seconds")]
        yield "  " + " · ".join([*parts, say(UNDONE)] if change.undone else parts)


def _walked(case: Case, pages: Mapping[str, Page], say: Say) -> Iterator[str]:
    shown = [(answer, page) for answer in case.trail if (page := pages.get(answer.page))]
    if shown:
        yield say(WALKED)
    for answer, page in shown:
        option = page.option(answer.option or "")
        chosen = plain(say(option.label)) if option else "…"
        yield f"  {page.code} " + fill(say(TITLED), {"title": plain(say(page.title)), "sentence": chosen})


def _block(finding: Finding, titles: Titles, say: Say, indent: str = "") -> Iterator[str]:
    yield indent + line(finding, _title(finding.check, titles), say)
    yield from (f"{indent}    {_sentence(text, finding.facts, say)}" for text in finding.detail)


def _titled(finding: Finding, title: Text, say: Say) -> str:
    sentence = _sentence(finding.summary, finding.facts, say)
    return fill(say(TITLED), {"title": plain(say(title)), "sentence": sentence})


def _sentence(text: Text, facts: Facts, say: Say) -> str:
    return fill(plain(say(text)), facts)  # a value may hold such marks of its own


def _title(check: str, titles: Titles) -> Text:
    return titles.get(check, Text(check))


def _names(ids: Sequence[str], titles: Titles, say: Say) -> str:
    names = ", ".join(plain(say(_title(check, titles))) for check in ids[:NAMES_SHOWN])
    rest = len(ids) - NAMES_SHOWN
    return fill(say(AND_MORE), {"names": names, "count": rest}) if rest > 0 else names
