"""What the window shows, as one immutable value: rendering the same view twice shows the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from app.language import Text
from app.model import Case, Facts, Link, State, Verdict


class Screen(Enum):
    """What the middle of the window shows."""

    START = "start"
    PAGE = "page"
    RESULT = "result"


class Notice(NamedTuple):
    """A sentence for the user, with the facts that fill it."""

    text: Text
    facts: Facts = MappingProxyType({})
    bad: bool = True


@dataclass(frozen=True, slots=True)
class View:
    """Everything that the window shows. Rendering the same view twice shows the same."""

    case: Case = field(default_factory=Case)
    verdict: Verdict = field(default_factory=lambda: Verdict(State.INCONCLUSIVE))
    screen: Screen = Screen.START
    language: str = "en"
    beside: str = ""
    """A second language shown beside the first one, for helpdesk."""
    running: Mapping[str, float] = field(default_factory=dict)
    """Checks under way, and since when (monotonic seconds)."""
    total: int = 0
    """How many checks this run began with."""
    chosen: str = ""
    """The answer that the user has chosen on this page, not yet confirmed by Next."""
    only_link: Link | None = None
    """The link whose findings are filtered for, on the result."""
    notice: Notice | None = None
    address_error: Text | None = None
    ready: bool = False
    """Everything is loaded; the first page stands a moment before."""
