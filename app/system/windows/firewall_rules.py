"""One firewall rule as the registry holds it, and whether it concerns a connection.

Grammar: [MS-GPFAS] 2.2.2.19, such as "v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=3389|Name=...|".
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from app.system.windows.registry import expand

_TCP = 6
_RULE = re.compile(r"v\d+\.\d+\|")
_FOR_OTHER_PROGRAMS = frozenset({"svc", "apppkgid", "pfn"})
"""Fields that bind a rule to a service or to an app from the store."""

_NOT_JUDGED = (
    "la4", "la6", "lport", "if", "iftype", "luauth", "luown", "rmauth", "ruauth", "nnm", "securityrealmid", "ttk",
    "security", "platform",
)  # fmt: skip
"""Beginnings of fields with conditions about users, encryption, adapters and the like, which are not looked at here."""


class Covers(Enum):
    """Whether a rule concerns a connection."""

    NO = 0
    PERHAPS = 1
    """It has a condition that is not judged here."""
    YES = 2


@dataclass(frozen=True, slots=True)
class Connection:
    """An outgoing TCP connection of the Remote Desktop client."""

    address: str
    port: int
    profile: str
    """Domain, Private or Public."""
    program: str
    """The full path of the client's program."""


@dataclass(frozen=True, slots=True)
class Rule:
    """An active rule for outgoing connections."""

    name: str
    blocks: bool
    fields: Mapping[str, Sequence[str]]
    """Every field by its lower-case name; a field may repeat."""

    def covers(self, connection: Connection, environment: Mapping[str, str]) -> Covers:
        """Return whether the rule concerns a connection."""
        if _FOR_OTHER_PROGRAMS & self.fields.keys() or not self._simple_fields_fit(connection, environment):
            return Covers.NO
        address = self._covers_address(connection.address)
        if address is Covers.YES and any(field.startswith(_NOT_JUDGED) for field in self.fields):
            return Covers.PERHAPS
        return address

    def _simple_fields_fit(self, connection: Connection, environment: Mapping[str, str]) -> bool:
        profiles = [profile.lower() for profile in self.fields.get("profile", ())]
        protocols = self.fields.get("protocol", ())
        programs = [_path(app, environment) for app in self.fields.get("app", ())]
        return (
            (not profiles or connection.profile.lower() in profiles)
            and (not protocols or str(_TCP) in protocols)
            and (not programs or _path(connection.program, environment) in programs)
            and self._covers_port(connection.port)
        )

    def _covers_port(self, port: int) -> bool:
        ranges = (*self.fields.get("rport", ()), *self.fields.get("rport2_10", ()))
        return not ranges or any(_in_range(port, written) for written in ranges)

    def _covers_address(self, address: str) -> Covers:
        written = [entry for field in ("ra4", "ra6", "ra42", "ra62") for entry in self.fields.get(field, ())]
        if not written:
            return Covers.YES
        answers = [_covers(entry, address) for entry in written]
        return max(answers, key=lambda answer: answer.value)


def parse_rule(text: str) -> Rule | None:
    """Parse a rule; None for what is no rule, for incoming connections, or switched off."""
    if not _RULE.match(text):
        return None
    fields: dict[str, list[str]] = {}
    for part in text.split("|")[1:]:
        name, equals, content = part.partition("=")
        if equals:
            fields.setdefault(name.strip().lower(), []).append(content.strip())
    first = {name: contents[0].lower() for name, contents in fields.items()}
    if (
        first.get("dir") != "out"
        or first.get("active") != "true"
        or first.get("action") not in ("block", "allow", "bypass")
    ):
        return None
    return Rule(fields.get("name", [""])[0], first["action"] == "block", fields)


def _in_range(port: int, written: str) -> bool:
    low, dash, high = written.partition("-")
    if not low.isdigit() or (dash and not high.isdigit()):
        return False
    return int(low) <= port <= int(high if dash else low)


def _covers(entry: str, address: str) -> Covers:
    """Judge an address, a network (a/24, a/255.255.255.0) or a range (a-b); LocalSubnet and such are PERHAPS."""
    number = ipaddress.ip_address(address.partition("%")[0])
    try:
        if "-" in entry:
            low, _, high = entry.partition("-")
            start, end = ipaddress.ip_address(low.strip()), ipaddress.ip_address(high.strip())
            same = start.version == end.version == number.version
            return Covers.YES if same and int(start) <= int(number) <= int(end) else Covers.NO
        return Covers.YES if number in ipaddress.ip_network(entry, strict=False) else Covers.NO
    except ValueError:
        return Covers.PERHAPS


def _path(written: str, environment: Mapping[str, str]) -> str:
    return expand(written, environment).replace("/", "\\").lower()
