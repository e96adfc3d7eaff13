"""The vocabulary as plain JSON data and back: one shape for the command line, the case file and the reports.

Schema 1. What a newer program added is ignored on reading; a newer schema number is refused by the case file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app import __version__
from app.language import Say, Text, english, fill, plain
from app.model import RDP_PORT, Answer, Case, Change, Finding, Link, Status, Target, Verdict

SCHEMA = 1


def case_to_json(case: Case, verdict: Verdict, say: Say = english) -> dict[str, Any]:
    """Return the contract's shape, plus the trail and the answers that a case file needs."""
    return {
        **result_to_json(case, verdict, say),
        "intake": dict(case.intake),
        "language": case.language,
        "trail": [{"page": a.page, "answer": a.option, "measured": a.measured} for a in case.trail],
    }


def result_to_json(case: Case, verdict: Verdict, say: Say = english) -> dict[str, Any]:
    """Return the contract's shape: program, target, verdict, findings, changes."""
    return {
        "schema": SCHEMA,
        "program": {"name": "rdp-doctor", "version": __version__},
        "target": target_to_json(case.target),
        "verdict": {
            "state": verdict.state.value,
            "cause": verdict.cause or None,
            "link": verdict.link.value if verdict.link else None,
            "summary": fill(plain(say(verdict.summary)), verdict.facts),
            "remedies": list(verdict.remedies),
            "symptom": verdict.symptom or None,
            "other_causes": list(verdict.other_causes),
            "unknown": list(verdict.unknown),
        },
        "findings": [finding_to_json(finding, say) for finding in case.findings],
        "changes": [change_to_json(change, say) for change in case.changes],
    }


def target_to_json(target: Target) -> dict[str, Any]:
    """Return the target; what the user did not give is left out."""
    named = {"cloud": target.cloud, "instance": target.instance, "region": target.region, "user": target.user}
    return {"address": target.address, "port": target.port, **{key: value for key, value in named.items() if value}}


def finding_to_json(finding: Finding, say: Say = english) -> dict[str, Any]:
    """Return a finding with its texts said in full, and their sources for a reader in another language."""
    return {
        "check": finding.check,
        "link": finding.link.value,
        "status": finding.status.value,
        "summary": fill(plain(say(finding.summary)), finding.facts),
        "detail": [fill(plain(say(text)), finding.facts) for text in finding.detail],
        "facts": dict(finding.facts),
        "remedies": list(finding.remedies),
        "proof": finding.proof,
        "seconds": finding.seconds,
        "at": finding.at.isoformat() if finding.at else None,
        "texts": {"summary": finding.summary, "detail": list(finding.detail)},
    }


def change_to_json(change: Change, say: Say = english) -> dict[str, Any]:
    """Return a change's receipt; without `say` its title stays the source text, to be read back."""
    return {
        "id": change.id,
        "remedy": change.remedy,
        "title": plain(say(change.title)),
        "texts": {"title": change.title},
        "before": dict(change.before),
        "at": change.at.isoformat(),
        "undone": change.undone,
        "reversible": change.reversible,
    }


def case_from_json(data: Mapping[str, Any]) -> Case:
    """Read a case back. Raises KeyError, TypeError or ValueError when the data is not of the shape."""
    target = data["target"]
    return Case(
        target=Target(
            str(target["address"]),
            int(target.get("port", RDP_PORT)),
            *(str(target.get(key, "")) for key in ("cloud", "instance", "region", "user")),
        ),
        intake={str(key): str(value) for key, value in data.get("intake", {}).items()},
        trail=tuple(Answer(str(a["page"]), a.get("answer"), bool(a.get("measured"))) for a in data.get("trail", [])),
        findings=tuple(_finding(finding) for finding in data["findings"]),
        changes=tuple(change_from_json(change) for change in data.get("changes", [])),
        language=str(data.get("language", "")),
    )


def _finding(data: Mapping[str, Any]) -> Finding:
    texts = data.get("texts", {})
    return Finding(
        check=str(data["check"]),
        link=Link(data["link"]),
        status=Status(data["status"]),
        summary=Text(str(texts.get("summary", data["summary"]))),
        facts=dict(data.get("facts", {})),
        remedies=tuple(map(str, data.get("remedies", []))),
        detail=tuple(Text(str(text)) for text in texts.get("detail", data.get("detail", []))),
        proof=str(data.get("proof", "")),
        seconds=float(data.get("seconds", 0)),
        at=datetime.fromisoformat(data["at"]) if data.get("at") else None,
    )


def change_from_json(data: Mapping[str, Any]) -> Change:
    """Read a change's receipt back."""
    return Change(
        id=str(data["id"]),
        remedy=str(data["remedy"]),
        title=Text(str(data.get("texts", {}).get("title", data["title"]))),
        before=dict(data.get("before", {})),
        at=datetime.fromisoformat(data["at"]),
        undone=bool(data.get("undone")),
        reversible=bool(data.get("reversible", True)),
    )
