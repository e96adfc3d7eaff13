"""What the probe found out, layer by layer, as immutable plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.rdp.banner import Service
from app.rdp.certificate import Certificate
from app.rdp.ntlm import Challenge
from app.rdp.tcp import Attempt, Tcp
from app.rdp.x224 import Security


class Rdp(StrEnum):
    """How the first exchange of Remote Desktop ended."""

    NEGOTIATED = "negotiated"
    REFUSED = "refused"
    NOT_RDP = "not_rdp"
    NO_ANSWER = "no_answer"
    CLOSED = "closed"


class Tls(StrEnum):
    """How securing the connection ended."""

    STRONG = "strong"
    WEAK = "weak"
    """Only with versions or ciphers that are no longer safe."""
    FAILED = "failed"
    NO_ANSWER = "no_answer"
    """Silence after the exchange before it worked."""


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """The outcome of each layer; None for a layer that was not reached."""

    tcp: Tcp
    attempts: tuple[Attempt, ...] = ()
    """Every address that was tried."""
    connected: Attempt | None = None
    """The address that the outcome comes from."""
    name_servers_silent: bool = False
    """With NAME_NOT_FOUND: there was no answer at all, so the name may exist."""
    rdp: Rdp | None = None
    failure_code: int | None = None
    """The server's reason for a refusal, RDP_NEG_FAILURE."""
    failure: str = ""
    """The protocol's name of the refusal or disconnection; empty when the connection just ended."""
    service: Service | None = None
    banner: str = ""
    security: Security | None = None
    nla_required: bool | None = None
    """Whether the server insists on network level authentication; None when it could not be told."""
    tls: Tls | None = None
    tls_error: str = ""
    tls_version: str = ""
    certificate: Certificate | None = None
    challenge: Challenge | None = None
    clock_skew: float | None = None
    """Seconds that the server's clock is ahead of this computer's."""
    intercepted: bool = False
    """Ports that no server has open were open too: something on the way answers every connection."""
    proof: tuple[str, ...] = ()
    """Raw technical lines, in the order of the layers."""
