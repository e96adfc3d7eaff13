"""What a report leaves out before it goes to strangers: who the user is and where exactly they sit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from app.model import Case, Facts, Json

REMOVED = "[removed]"
_PRIVATE = frozenset(
    {
        "user",
        "username",
        "username_hint",
        "saved_credentials",
        "source",
        "source_address",
        "suggested_users",
        "resolvers",
    }
)


def redact(case: Case) -> Case:
    """Return the case without user names and this computer's own addresses; what is known of the server stays.

    Facts are cleaned before texts are filled from them, so that no sentence repeats what was removed.
    """
    return replace(
        case,
        target=replace(case.target, user=REMOVED if case.target.user else ""),
        findings=tuple(replace(f, facts=_clean(f.facts), proof=_homeless(f.proof)) for f in case.findings),
        changes=tuple(replace(change, before=_clean(change.before)) for change in case.changes),
    )


def _clean(facts: Facts) -> Facts:
    return {key: REMOVED if key in _PRIVATE and value else _value(value) for key, value in facts.items()}


def _value(value: Json) -> Json:
    if isinstance(value, str):
        return _homeless(value)
    if isinstance(value, Mapping):
        return dict(_clean(value))
    return [_value(item) for item in value] if isinstance(value, Sequence) else value


def _homeless(text: str) -> str:
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
