"""Small findings, for tests of the engine."""

from __future__ import annotations

from app.checks import BY_ID
from app.language import Text
from app.model import Finding, Json, Link, Status


def found(check: str, status: Status, link: Link | None = None, **facts: Json) -> Finding:
    """Return a finding of a real check."""
    return Finding(check, link or BY_ID[check].link, status, Text("Sentence about {check}."), {"check": check, **facts})
