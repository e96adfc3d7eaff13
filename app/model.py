"""The vocabulary: what the program talks about, as immutable plain data on the standard library alone.

A `Case` is everything known about one connection problem. Findings are data from the first moment: a source text with
{placeholders} and the facts that fill it, never a finished string, so that every view can be rendered in any language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from app.language import NO_TEXT, Text

if TYPE_CHECKING:
    from datetime import datetime

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]
Facts = Mapping[str, Json]

RDP_PORT = 3389
CASE_SUFFIX = ".rdpcase"


class Link(StrEnum):
    """The five links of the chain, in the order in which a connection travels."""

    CLIENT = "client"
    NETWORK = "network"
    CLOUD = "cloud"
    GUEST = "guest"
    SIGN_IN = "sign_in"


class Status(StrEnum):
    """The outcome of one check."""

    PASS = "pass"
    WARN = "warn"
    FAIL = "fail"
    SKIP = "skip"
    """Not run; facts["missing"] names what it lacked."""
    ERROR = "error"
    """The check itself could not run (a defect, or a limit of this computer): nothing is known about the link."""


class State(StrEnum):
    """The outcome of a whole diagnosis."""

    REACHABLE = "reachable"
    FAULT = "fault"
    INCONCLUSIVE = "inconclusive"


class Need(StrEnum):
    """What a check must be given before it can run."""

    ADDRESS = "address"
    NAME = "name"
    """The address must be a name, not a number."""
    WINDOWS = "windows"
    CLOUD = "cloud"
    """An account at the cloud and the instance's id."""
    GUEST = "guest"
    """A way to run commands inside the server."""


@dataclass(frozen=True, slots=True)
class Target:
    """The server that the user wants to reach."""

    address: str = ""
    """A host name or an IP address, without port or brackets."""
    port: int = RDP_PORT
    cloud: str = ""
    """tencent, alibaba, azure, rackspace, other, or empty when the user has not said."""
    instance: str = ""
    region: str = ""
    user: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found."""

    check: str
    link: Link
    """Where the finding lies; a layered check may place it on another link than its own."""
    status: Status
    summary: Text
    """One sentence: what is so. Filled from facts."""
    facts: Facts = field(default_factory=dict)
    remedies: tuple[str, ...] = ()
    detail: tuple[Text, ...] = ()
    """Further sentences: what it means, what to do. Filled from facts."""
    proof: str = ""
    """Raw technical evidence for the expert, untranslated (an error's name, a registry value, a protocol answer)."""
    seconds: float = 0.0
    at: datetime | None = None
    """When it was measured, with time zone; None until the runner stamps it."""


@dataclass(frozen=True, slots=True)
class Change:
    """The receipt of one change that a remedy made: enough to undo it, on disk before the change is made."""

    id: str
    remedy: str
    title: Text
    before: Facts
    at: datetime
    undone: bool = False
    reversible: bool = True


class Answer(NamedTuple):
    """One step of the walk: the page shown, the option chosen (None while it is open), and who chose it."""

    page: str
    option: str | None = None
    measured: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """Everything known about one problem: what is saved, sent and reported."""

    target: Target = field(default_factory=Target)
    intake: Mapping[str, str] = field(default_factory=dict)
    """Answers of the start page, by question id (message, changed, elsewhere, who)."""
    trail: tuple[Answer, ...] = ()
    """The walk so far, oldest first; the last one is the page shown now."""
    findings: tuple[Finding, ...] = ()
    """The newest finding of each check, in the order in which they arrived."""
    changes: tuple[Change, ...] = ()
    language: str = ""

    @property
    def page(self) -> str:
        """Return the id of the page where the walk stands, or empty before it begins."""
        return self.trail[-1].page if self.trail else ""

    def finding(self, check: str) -> Finding | None:
        """Return the newest finding of a check."""
        return next((f for f in self.findings if f.check == check), None)

    def record(self, finding: Finding) -> Case:
        """Return the case with this finding in place of an older one of the same check."""
        return replace(self, findings=(*(f for f in self.findings if f.check != finding.check), finding))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the findings say together."""

    state: State
    cause: str = ""
    """The id of the check that names the first broken link's root cause."""
    link: Link | None = None
    summary: Text = NO_TEXT
    facts: Facts = field(default_factory=dict)
    remedies: tuple[str, ...] = ()
    symptom: str = ""
    """The id of the check that shows the symptom which the cause explains, where they differ."""
    other_causes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    """Checks whose answer is still open and could change the verdict."""


class Step(NamedTuple):
    """One numbered instruction of a page."""

    text: Text
    command: str = ""
    """What to type or run there, shown with a copy button; never translated."""
    link: str = ""
    """The address of a page to open."""


class Option(NamedTuple):
    """A door that the user opens."""

    id: str
    """yes, no, unsure, or the page's own word."""
    label: Text
    goes_to: str
    """A page id; the page's own id = mend it, then check again; "cloud" = the playbook of the target's cloud."""


class Route(NamedTuple):
    """A door that evidence opens: when a check of the page has this status, this option is proposed."""

    status: Status
    option: str
    check: str = ""
    """Only for this check; empty = any check of the page (for PASS: all of them)."""


class Reference(NamedTuple):
    """A page of the vendor or another official source."""

    label: Text
    url: str


@dataclass(frozen=True, slots=True)
class Page:
    """A documented screen."""

    code: str
    """For the phone: T04."""
    id: str
    """playbook.page, such as tencent.security_group."""
    title: Text
    """A short name for lists."""
    asks: Text
    """The question, as headline. Empty on an end page."""
    intro: tuple[Text, ...] = ()
    """Why this is asked and what it means, a sentence or two each."""
    steps: tuple[Step, ...] = ()
    """Where to look."""
    fix: tuple[Step, ...] = ()
    """What to do by hand when the answer is bad, before checking again."""
    notes: tuple[Text, ...] = ()
    """Limits, warnings, other Windows versions."""
    options: tuple[Option, ...] = ()
    routes: tuple[Route, ...] = ()
    checks: tuple[str, ...] = ()
    remedies: tuple[str, ...] = ()
    link: Link = Link.GUEST
    picture: str = ""
    """The id of a picture in app/playbooks/pictures, or empty."""
    look: Text = NO_TEXT
    """Where to look in the picture, in words; also its text alternative."""
    references: tuple[Reference, ...] = ()
    source: tuple[str, ...] = ()
    """The documents that describe this screen."""
    stuck: str = ""
    """Where a second "not mended" leads; empty = the playbook's last page."""
    retired: bool = False
    """The vendor no longer offers what this screen shows."""

    @property
    def playbook(self) -> str:
        """Return the id of the playbook that holds the page."""
        return self.id.partition(".")[0]

    def option(self, option_id: str) -> Option | None:
        """Return the option with this id."""
        return next((o for o in self.options if o.id == option_id), None)


@dataclass(frozen=True, slots=True)
class Playbook:
    """The screens of one vendor, in document order."""

    id: str
    title: Text
    pages: tuple[Page, ...]
