"""What a check may touch, as protocols: the checks judge, the rooms behind these protocols measure.

Blocking calls of a `Computer` are made through `Context.ask`, off the event loop and within the check's time limit.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeVar

from app.language import Text
from app.model import Change, Facts, Finding, Json, Link, Need, Status, Target

T = TypeVar("T")


class NotAvailable(Exception):
    """This computer cannot answer the question (other system, missing right, missing service)."""

    def __init__(self, why: Text) -> None:
        super().__init__(why)
        self.why = why


class Store(StrEnum):
    """Who set a firewall rule or a setting, which tells who may change it."""

    LOCAL = "local"
    POLICY = "policy"
    DEVICE_MANAGEMENT = "device_management"


@dataclass(frozen=True, slots=True)
class FirewallBlock:
    """Something in this computer's firewall that stops the connection."""

    rule: str
    """The rule's name as the system stores it; empty = the default action of the profile."""
    store: Store
    profile: str


@dataclass(frozen=True, slots=True)
class OutboundFirewall:
    """This computer's firewall, as it treats one outgoing connection."""

    enabled: bool
    profile: str
    blocks: tuple[FirewallBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class Proxies:
    """The web proxies that this computer knows. Remote Desktop itself uses none of them."""

    user: str = ""
    machine: str = ""
    pac: str = ""
    auto_detect: bool = False
    environment: str = ""
    layered_providers: tuple[str, ...] = ()
    """Foreign programs hooked into Winsock (file names)."""


@dataclass(frozen=True, slots=True)
class PathOut:
    """The adapter by which packets to an address leave this computer."""

    interface: str
    description: str
    source: str
    """This computer's address on it."""
    gateway: str = ""
    virtual: bool = False
    """A VPN, tunnel or other virtual adapter."""
    mtu: int = 0


@dataclass(frozen=True, slots=True)
class SecurityProduct:
    """A third-party firewall or antivirus product."""

    name: str
    kind: str
    """firewall or antivirus."""
    active: bool


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """The Remote Desktop client's own settings on this computer."""

    default_rdp: bytes = b""
    """The contents of the saved default connection file; empty if there is none."""
    username_hint: str = ""
    trusted_certificate: str = ""
    """SHA-1 thumbprint that the user accepted for this server."""
    saved_credentials: tuple[str, ...] = ()
    """User names saved for this server; never passwords."""
    policies: Facts = field(default_factory=dict)
    """Policy values in force, by the name of the registry value."""


class Computer(Protocol):
    """The user's computer. Methods block, may raise `NotAvailable`, and never parse localised text."""

    @property
    def platform(self) -> str:
        """Return windows, linux or macos."""
        ...

    def hosts_file(self, name: str) -> tuple[str, ...]:
        """Return the addresses that the hosts file gives for a name."""
        ...

    def name_servers(self) -> tuple[str, ...]:
        """Return the addresses of the name servers in use, most preferred first."""
        ...

    def cached_addresses(self, name: str) -> tuple[str, ...]:
        """Return the addresses of a name in this computer's DNS cache; empty when it holds none."""
        ...

    def flush_dns_cache(self) -> None:
        """Empty this computer's DNS cache. Raises NotAvailable, or OSError when the system refuses."""
        ...

    def outbound_firewall(self, address: str, port: int) -> OutboundFirewall:
        """Return how the local firewall treats a TCP connection of the Remote Desktop client to an address."""
        ...

    def proxies(self) -> Proxies:
        """Return the configured proxies."""
        ...

    def path_out(self, address: str) -> PathOut:
        """Return the adapter by which packets to an IP address leave. Raises OSError when there is no route."""
        ...

    def security_products(self) -> tuple[SecurityProduct, ...]:
        """Return the third-party firewalls and antivirus products."""
        ...

    def client_settings(self, host: str) -> ClientSettings:
        """Return the Remote Desktop client's settings that concern a server."""
        ...

    def clock_synchronised(self) -> bool:
        """Return whether this computer's clock is kept by a time service."""
        ...

    def disconnect_reasons(self, host: str) -> tuple[int, ...]:
        """Return the codes that the Remote Desktop client logged for a server, the newest first."""
        ...

    def open_remote_desktop(self, address: str, port: int) -> None:
        """Start the system's Remote Desktop client for a server. Raises NotAvailable when there is none."""
        ...


class Probe(Protocol):
    """The layered probe of the server's port: one connection serves every check that asks for it."""

    async def __call__(self) -> Finding:
        """Return the finding of the `rdp_port` check; the same one for every caller of one run."""
        ...


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may touch."""

    target: Target
    computer: Computer
    timeout: float = 5.0
    """Seconds for one network step, such as opening a connection."""
    probe: Probe | None = None
    """Set by the runner: the shared result of the `rdp_port` check."""

    async def ask(self, call: Callable[..., T], *args: object) -> T:
        """Make a blocking call off the event loop."""
        return await asyncio.to_thread(call, *args)


@dataclass(frozen=True, slots=True)
class Check:
    """One question that can be measured."""

    id: str
    title: Text
    link: Link
    needs: tuple[Need, ...] = ()
    run: Callable[[Context], Awaitable[Finding]] | None = None
    """None: declared, but answered by hand in this version."""
    timeout: float = 10.0
    """Seconds for the whole check; the runner ends it then."""

    def found(
        self,
        status: Status,
        summary: Text,
        facts: dict[str, Json] | None = None,
        *,
        link: Link | None = None,
        remedies: tuple[str, ...] = (),
        detail: tuple[Text, ...] = (),
        proof: str = "",
    ) -> Finding:
        """Return a finding of this check."""
        return Finding(self.id, link or self.link, status, summary, facts or {}, remedies, detail, proof)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a remedy would do, before it does it."""

    summary: Text
    facts: Facts = field(default_factory=dict)
    commands: tuple[str, ...] = ()
    """The equivalent commands, for those who prefer to type them."""


class Risk(StrEnum):
    """How much a remedy can hurt."""

    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Remedy:
    """One action that mends one thing."""

    id: str
    title: Text
    effect: Text
    """What it changes, what it costs, what else it touches."""
    risk: Risk
    verify: str
    """The check that shows whether it helped."""
    needs: tuple[Need, ...] = ()
    reversible: bool = True
    preview: Callable[[Context], Awaitable[Preview]] | None = None
    """None: declared, but done by hand in this version."""
    apply: Callable[[Context], Awaitable[Facts]] | None = None
    """Does it and returns facts about what was done. Raises OSError or NotAvailable when it was refused."""
    undo: Callable[[Context, Change], Awaitable[None]] | None = None
