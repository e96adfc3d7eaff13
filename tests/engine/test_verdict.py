"""Worlds of findings -> the expected verdict."""

import pytest

from app.checks import CHECKS
from app.engine.chain import Mark, chain
from app.engine.verdict import judge
from app.model import Case, Finding, Link, State, Status
from tests.engine.worlds import found

PASS, WARN, FAIL, SKIP, ERROR = Status.PASS, Status.WARN, Status.FAIL, Status.SKIP, Status.ERROR
TIMED_OUT = found("rdp_port", FAIL, Link.NETWORK, tcp="timed_out")
REFUSED = found("rdp_port", FAIL, Link.GUEST, tcp="refused")
OPEN = found("rdp_port", PASS, Link.NETWORK, tcp="open")


@pytest.mark.parametrize(
    ("findings", "state", "cause", "link"),
    [
        ([OPEN], State.REACHABLE, "", None),
        ([found("rdp_port", WARN, tcp="open")], State.REACHABLE, "", None),
        ([], State.INCONCLUSIVE, "", None),
        ([found("rdp_port", ERROR)], State.INCONCLUSIVE, "", None),
        ([found("name_lookup", PASS), found("rdp_port", SKIP)], State.INCONCLUSIVE, "", None),
        ([TIMED_OUT], State.FAULT, "rdp_port", Link.NETWORK),
        ([REFUSED], State.FAULT, "rdp_port", Link.GUEST),
        # The cause explains the symptom, however the findings arrived.
        ([TIMED_OUT, found("instance_running", FAIL)], State.FAULT, "instance_running", Link.CLOUD),
        ([found("security_group", FAIL), TIMED_OUT, found("local_firewall", FAIL)],
         State.FAULT, "local_firewall", Link.CLIENT),
        # A refusal came back from the server: nothing on the way dropped the packets.
        ([REFUSED, found("security_group", FAIL)], State.FAULT, "rdp_port", Link.GUEST),
        ([REFUSED, found("remote_desktop_service", FAIL)], State.FAULT, "remote_desktop_service", Link.GUEST),
        # The port answers: what would have closed it is no longer a cause, what keeps the sign-in out is.
        ([OPEN, found("security_group", FAIL)], State.REACHABLE, "", None),
        ([OPEN, found("dns_cache", FAIL)], State.FAULT, "dns_cache", Link.CLIENT),
        ([OPEN, found("account_state", FAIL)], State.FAULT, "account_state", Link.SIGN_IN),
        ([found("name_lookup", FAIL)], State.FAULT, "name_lookup", Link.CLIENT),
    ],
)  # fmt: skip
def test_world(findings: list[Finding], state: State, cause: str, link: Link | None) -> None:
    verdict = judge(findings, CHECKS)
    assert (verdict.state, verdict.cause, verdict.link) == (state, cause, link)


def test_symptom_and_cause_stand_apart() -> None:
    verdict = judge([TIMED_OUT, found("instance_running", FAIL), found("public_ip", FAIL)], CHECKS)
    assert verdict.symptom == "rdp_port"
    assert verdict.other_causes == ("public_ip",)


def test_unknown_is_what_could_still_change_it() -> None:
    unknown = judge([TIMED_OUT, found("name_lookup", PASS)], CHECKS).unknown
    assert "security_group" in unknown
    assert "remote_desktop_service" in unknown
    assert "name_lookup" not in unknown
    assert "account_state" in judge([OPEN], CHECKS).unknown
    assert "security_group" not in judge([OPEN], CHECKS).unknown
    assert "security_group" not in judge([REFUSED], CHECKS).unknown


def test_the_picture_is_green_up_to_the_break() -> None:
    findings = (found("name_lookup", PASS), REFUSED)
    marks = [state.mark for state in chain(Case(findings=findings), judge(findings, CHECKS), ())]
    assert marks == [Mark.WHOLE, Mark.WHOLE, Mark.WHOLE, Mark.BROKEN, Mark.BEYOND]


def test_the_picture_claims_nothing_it_does_not_know() -> None:
    findings = (found("name_lookup", PASS), TIMED_OUT)
    marks = [state.mark for state in chain(Case(findings=findings), judge(findings, CHECKS), ())]
    assert marks == [Mark.WHOLE, Mark.BROKEN, Mark.OPEN, Mark.OPEN, Mark.BEYOND]
    empty = [state.mark for state in chain(Case(), judge((), CHECKS), {Link.NETWORK})]
    assert empty == [Mark.OPEN, Mark.RUNNING, Mark.OPEN, Mark.OPEN, Mark.OPEN]
