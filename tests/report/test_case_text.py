"""The text for the terminal and for the ticket."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.checks import CHECKS
from app.engine.verdict import judge
from app.language import Text, english
from app.model import Answer, Case, Finding, Link, Option, Page, Status, Target
from app.report.case_text import NAMES_SHOWN, case_text, verdict_lines
from app.report.redact import redact

TITLES = {check.id: check.title for check in CHECKS}
REFUSED = Finding(
    "rdp_port",
    Link.GUEST,
    Status.FAIL,
    Text("Nothing **listens** on {port}."),
    {"tcp": "refused", "port": 3389},
    detail=(Text("Advice."),),
    proof="ECONNREFUSED",
)
OPEN = Finding("rdp_port", Link.NETWORK, Status.PASS, Text("It answers."), {"tcp": "open"})
CLOCK = Finding("clock", Link.CLIENT, Status.WARN, Text("A clock is wrong."), detail=(Text("Set it."),))


def case_of(*findings: Finding) -> Case:
    return Case(Target("203.0.113.7"), findings=findings)


def told(case: Case) -> list[str]:
    return verdict_lines(case, judge(case.findings, CHECKS), TITLES, english)


def reported(case: Case, pages: dict[str, Page] | None = None) -> str:
    return case_text(case, judge(case.findings, CHECKS), TITLES, english, pages or {})


def test_fault_says_where_what_and_what_is_open() -> None:
    lines = told(case_of(REFUSED, replace(CLOCK, status=Status.PASS)))
    assert lines[:3] == ["✕ A problem was found", "Nothing listens on 3389.", "First broken link: Server"]
    assert lines[4:6] == ["What it means", "  Advice."]
    assert lines[7] == "Ruled out: Clock"
    unknown = judge((REFUSED,), CHECKS).unknown
    assert lines[8].startswith("Not known yet: Remote PowerShell (WinRM), ")
    assert lines[8].endswith(f" and {len(unknown) - NAMES_SHOWN} more")


def test_clear_way_does_not_hide_a_warning() -> None:
    lines = told(case_of(OPEN, CLOCK))
    assert lines[0] == "✓ The server can be reached"
    at = lines.index("Worth checking")
    assert lines[at + 1 : at + 3] == ["  ! Warning · Clock: A clock is wrong.", "      Set it."]
    assert not any("Ruled out" in line for line in lines)


def test_nothing_measured() -> None:
    assert told(Case())[0] == "? Not known yet"
    assert reported(case_of()).endswith("more\n")


def test_advice_is_given_once_and_proof_follows() -> None:
    text = reported(case_of(REFUSED, CLOCK))
    assert text.count("Advice.") == 1
    assert "✕ Problem · Remote Desktop port: Nothing listens on 3389.\n    | ECONNREFUSED\n" in text


def test_skipped_checks_stand_together() -> None:
    skipped = [
        Finding(check, Link.CLIENT, Status.SKIP, Text("Only on Windows.")) for check in ("dns_cache", "local_firewall")
    ]
    text = reported(case_of(skipped[0], OPEN, skipped[1]))
    assert "Skipped: 2, could not be measured here\n  – DNS cache of this computer: Only on Windows.\n  – Fire" in text


def test_unknown_checks_of_a_newer_program_are_shown_by_id() -> None:
    text = reported(case_of(OPEN, Finding("telepathy", Link.CLIENT, Status.PASS, Text("Yes."))))
    assert "telepathy: Yes." in text


def test_stranger_does_not_command_the_terminal() -> None:
    finding = Finding("clock", Link.CLIENT, Status.FAIL, Text("{a}"), {"a": "\x1b]0;evil\x07"}, proof="\x9b2J\ttab")
    text = reported(case_of(finding))
    assert not any(sign in text for sign in "\x1b\x07\x9b")
    assert "�2J\ttab" in text


def test_values_keep_their_own_marks() -> None:
    finding = Finding("clock", Link.CLIENT, Status.FAIL, Text("Rule **{rule}**."), {"rule": "`a` ** {b}"})
    assert "Rule `a` ** {b}.\n" in reported(case_of(finding))


def test_walk_names_pages_as_on_the_phone() -> None:
    page = Page("T04", "tencent.security_group", Text("Security group"), Text("Open?"), options=(
        Option("yes", Text("**Yes**"), "tencent.vnc_login"),
    ))  # fmt: skip
    case = Case(trail=(Answer(page.id, "yes"), Answer("gone.page", "no"), Answer(page.id)))
    text = reported(case, {page.id: page})
    assert text.endswith("Pages answered by hand\n  T04 Security group: Yes\n  T04 Security group: …\n")


@pytest.mark.parametrize("key", ["user", "source"])
def test_redacted_verdict_is_not_filled_from_what_was_removed(key: str) -> None:
    cause = Finding("proxy", Link.CLIENT, Status.FAIL, Text("It is {" + key + "}."), {key: "kim"})
    case = case_of(cause)
    text = case_text(redact(case), judge(case.findings, CHECKS), TITLES, english)
    assert "kim" not in text
    assert "It is […]." in text
