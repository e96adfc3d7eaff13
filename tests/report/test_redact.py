"""What leaves a report, and what stays for whoever has to help."""

from __future__ import annotations

import pytest

from app.language import Text
from app.model import Case, Facts, Finding, Link, Status, Target
from app.report.redact import REMOVED, redact

SERVER = Target("203.0.113.7")


def cleaned(facts: Facts, proof: str = "", target: Target = SERVER) -> Finding:
    finding = Finding("proxy", Link.CLIENT, Status.PASS, Text("{source}"), facts, proof=proof)
    return redact(Case(target, findings=(finding,))).findings[0]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"user_name": "kim"}, {"user_name": REMOVED}),
        ({"user_name": ""}, {"user_name": ""}),
        ({"saved_users": ["kim", "lee"]}, {"saved_users": [REMOVED]}),
        ({"saved_users": []}, {"saved_users": []}),
        ({"policies": {"user": "kim", "Level": 2}}, {"policies": {"user": REMOVED, "Level": 2}}),
        ({"source": "192.168.7.4", "gateway": "gw.example"}, {"source": REMOVED, "gateway": "gw.example"}),
        ({"rule": r"C:\Users\Anna Kim\a.exe"}, {"rule": rf"C:\Users\{REMOVED}\a.exe"}),
        ({"files": ["/home/kim/a", "/Users/kim/b"]}, {"files": [f"/home/{REMOVED}/a", f"/Users/{REMOVED}/b"]}),
        ({"tcp": "open", "seconds": 1.5, "nla": True}, {"tcp": "open", "seconds": 1.5, "nla": True}),
    ],
)
def test_facts(before: Facts, after: Facts) -> None:
    assert cleaned(before).facts == after


def test_names_leave_the_proof_as_whole_words() -> None:
    finding = cleaned({"user_name": "kim", "saved_users": ["CORP\\kim"]}, "Kim, CORP\\kim, kimchi from a.b")
    assert finding.proof == f"{REMOVED}, {REMOVED}, kimchi from a.b"


def test_the_server_stays_even_where_it_is_this_computer() -> None:
    finding = cleaned({"source": "127.0.0.1"}, "connect 127.0.0.1:3389", Target("127.0.0.1"))
    assert finding.proof == "connect 127.0.0.1:3389"


def test_sentence_with_a_path_in_it() -> None:
    said = Finding("proxy", Link.CLIENT, Status.WARN, Text("Read /home/kim/x"), detail=(Text("See /home/kim/y"),))
    finding = redact(Case(findings=(said,))).findings[0]
    assert (finding.summary, finding.detail) == (f"Read /home/{REMOVED}/x", (f"See /home/{REMOVED}/y",))
