"""What the user knows already: each answer says which pages to look at first, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.language import Text
from app.model import Page, Playbook


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the intake; the first choice says nothing."""

    id: str
    asks: Text
    choices: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A page to look at first, and the reason."""

    page: str
    why: Text


QUESTIONS = (
    Question(
        "elsewhere",
        Text("Does it work from another network or another computer?"),
        (
            ("", Text("Not tried")),
            ("yes", Text("Yes, it works from there (phone hotspot, another office, Workbench, Bastion)")),
            ("no", Text("No, it does not work from anywhere")),
        ),
    ),
    Question(
        "changed",
        Text("What changed since it last worked?"),
        (
            ("", Text("Nothing that I know of")),
            ("address", Text("The address or the public IP of the server")),
            ("password", Text("A password or a user")),
            ("client_update", Text("This computer was updated")),
            ("network", Text("My network: travel, VPN, new office, new provider")),
            ("server", Text("Settings, updates or software on the server")),
            ("never", Text("It never worked")),
        ),
    ),
    Question(
        "who",
        Text("Who cannot connect?"),
        (
            ("", Text("I do not know")),
            ("one", Text("One user; others can")),
            ("all", Text("Everybody")),
        ),
    ),
)

_FROM_ELSEWHERE = Text("It works from elsewhere, so the server is fine: check this computer and its network first.")
_FROM_NOWHERE = Text("It does not work from anywhere, so check the server and its cloud first.")
_ADDRESS = Text("The address changed, and this computer may still use the old one.")
_PASSWORD = Text("A password or user changed, and a saved password may be the old one.")
_UPDATE = Text(
    "Some Windows updates break Remote Desktop: KB5074109 causes the error 0x80080005; KB5077744 and KB5078127 fix it."
)
_NETWORK = Text("Your network changed: a VPN, a proxy or a closed port there may block the connection.")
_SERVER = Text("Something changed on the server, so check its Remote Desktop settings first.")
_NEVER = Text("It never worked, so the cloud may never have allowed your connection.")
_ONE_USER = Text("Others can connect, so the path is clear: check the user's password and rights first.")


def suggestions(intake: Mapping[str, str], cloud: Playbook) -> tuple[Suggestion, ...]:
    """Return the pages to look at first, each once, the strongest hint first."""
    kept: dict[str, Suggestion] = {}
    for suggestion in _all(intake, cloud.pages):
        kept.setdefault(suggestion.page, suggestion)
    return tuple(kept.values())


def _all(intake: Mapping[str, str], pages: Sequence[Page]) -> Iterator[Suggestion]:
    elsewhere, changed = intake.get("elsewhere"), intake.get("changed")
    if intake.get("who") == "one":
        yield Suggestion("errors.credentials", _ONE_USER)
        yield Suggestion("errors.not_authorized", _ONE_USER)
    if changed == "address":
        yield Suggestion("client.address", _ADDRESS)
        yield Suggestion("client.dns_cache", _ADDRESS)
    if changed == "password":
        yield Suggestion("errors.credentials", _PASSWORD)
    if changed == "client_update":
        yield Suggestion("errors.which_message", _UPDATE)
    if changed == "network":
        yield Suggestion("client.proxy", _NETWORK)
    if elsewhere == "yes":
        yield Suggestion("client.local_firewall", _FROM_ELSEWHERE)
        yield Suggestion("client.proxy", _FROM_ELSEWHERE)
    if changed == "server":
        yield from _measuring("remote_desktop_enabled", _SERVER, pages)
        yield from _measuring("remote_desktop_service", _SERVER, pages)
    if changed == "never":
        yield from _measuring("security_group", _NEVER, pages)
    if elsewhere == "no":
        yield from _measuring("instance_running", _FROM_NOWHERE, pages)
        yield from _measuring("security_group", _FROM_NOWHERE, pages)


def _measuring(check: str, why: Text, pages: Sequence[Page]) -> Iterator[Suggestion]:
    """Yield the cloud's first page that asks what this check would measure."""
    yield from (Suggestion(page.id, why) for page in [p for p in pages if check in p.checks][:1])
