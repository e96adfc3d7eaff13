"""What a report leaves out before it goes to strangers: who the user is and where exactly they sit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from app.language import Text
from app.model import Case, Facts, Finding, Json

REMOVED = "[…]"
"""The same in every language, because it stands inside of sentences."""

_PRIVATE = frozenset({"user", "user_name", "username_hint", "saved_users", "saved_credentials", "source"})
"""Facts that name the user or this computer's own addresses."""

_HOME = re.compile(r"([a-z]:[\\/]+users[\\/]+|/home/|/Users/)[^\\/:\"'<>|\r\n]+", re.IGNORECASE)
"""A case may come from another computer, so any user's folder counts; its name may hold spaces."""


def redact(case: Case) -> Case:
    """Return the case without user names and this computer's own addresses; what is known of the server stays.

    Facts are cleaned before texts are filled from them, so that no sentence repeats what was removed.
    """
    names = {case.target.user, *(name for finding in case.findings for name in _names(finding.facts))}
    # On a tunnel's end the server's address is this computer's own, and the report needs it.
    names -= {"", case.target.address}
    return replace(
        case,
        target=replace(case.target, user=REMOVED if case.target.user else ""),
        findings=tuple(_finding(finding, names) for finding in case.findings),
        changes=tuple(replace(change, before=_clean(change.before)) for change in case.changes),
    )


def _finding(finding: Finding, names: set[str]) -> Finding:
    proof = _homeless(finding.proof)
    for name in sorted(names, key=len, reverse=True):
        proof = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", REMOVED, proof, flags=re.IGNORECASE)
    return replace(
        finding,
        facts=_clean(finding.facts),
        proof=proof,
        summary=Text(_homeless(finding.summary)),
        detail=tuple(Text(_homeless(text)) for text in finding.detail),
    )


def _names(facts: Facts) -> Iterator[str]:
    for key, value in facts.items():
        if isinstance(value, Mapping):
            yield from _names(value)
        elif key in _PRIVATE:
            yield from [value] if isinstance(value, str) else map(str, value) if isinstance(value, Sequence) else []


def _clean(facts: Facts) -> Facts:
    return {key: _removed(value) if key in _PRIVATE else _value(value) for key, value in facts.items()}


def _removed(value: Json) -> Json:
    """Keep what kind of value it was: programs read it."""
    if not value:
        return value
    return [REMOVED] if isinstance(value, Sequence) and not isinstance(value, str) else REMOVED


def _value(value: Json) -> Json:
    if isinstance(value, str):
        return _homeless(value)
    if isinstance(value, Mapping):
        return dict(_clean(value))
    return [_value(item) for item in value] if isinstance(value, Sequence) else value


def _homeless(text: str) -> str:
    home = str(Path.home())
    if len(home) > 1:
        text = re.sub(rf"{re.escape(home)}(?![\w-])", "~", text)
    return _HOME.sub(rf"\1{REMOVED}", text)
