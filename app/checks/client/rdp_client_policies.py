"""Judges the policies of this computer that can make Remote Desktop Connection refuse a server.

Names and meanings of the values: the administrative templates of Windows 11 (TerminalServer, CredSsp) and [MS-NLMP].
"""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase

from app.language import Text
from app.model import Facts, Status
from app.system.lookup import is_number

Problem = tuple[Status, Text, Text]

_ADMINISTRATOR = Text("A policy of your organization sets this. Its administrator can change it.")
_REFUSE_UNTRUSTED = 1
_DENY_NTLM = 2
_FORCE_UPDATED, _MITIGATED = 0, 1


def policy_problems(policies: Facts, host: str, seen: Facts) -> Iterator[Problem]:
    """Yield what in the policies speaks against a connection to the host; `seen` are the facts of the port check."""
    if policies.get("AuthenticationLevel") == _REFUSE_UNTRUSTED and _untrusted(seen):
        yield (
            Status.FAIL,
            Text(
                "A policy on this computer refuses servers whose certificate is not trusted, and this server's "
                "is self-signed."
            ),
            Text(
                "Give the server a trusted certificate, or ask the administrator to allow a warning instead of "
                "a refusal."
            ),
        )
    if policies.get("RestrictSendingNTLMTraffic") == _DENY_NTLM and not _ntlm_allowed(policies, host):
        yield (
            Status.FAIL if is_number(host) else Status.WARN,
            Text("A policy on this computer forbids the sign-in method NTLM for this server."),
            Text(
                "Servers outside your domain, and all servers addressed by their IP address, need NTLM. Ask "
                "the administrator for an exception."
            ),
        )
    if policies.get("AllowEncryptionOracle") in (_FORCE_UPDATED, _MITIGATED):
        yield (
            Status.WARN,
            Text("A policy on this computer refuses servers without the security update for CredSSP of May 2018."),
            Text("If the message names the CredSSP encryption oracle, install the updates of Windows on the server."),
        )
    if policies.get("RestrictedRemoteAdministration") == 1:
        yield (
            Status.WARN,
            Text(
                "A policy on this computer insists on Restricted Admin or Remote Credential Guard, which the server "
                "must allow."
            ),
            _ADMINISTRATOR,
        )
    if policies.get("UseProxy") == 1 and policies.get("ProxyName"):
        yield (
            Status.WARN,
            Text("A policy on this computer sends Remote Desktop through a gateway."),
            _ADMINISTRATOR,
        )
    level = policies.get("LmCompatibilityLevel")
    if isinstance(level, int) and level < 3:
        yield (
            Status.WARN,
            Text("This computer signs in with an outdated method (LAN Manager level below 3), which servers refuse."),
            _ADMINISTRATOR,
        )


def _untrusted(seen: Facts) -> bool:
    certificate = seen.get("certificate")
    return isinstance(certificate, dict) and certificate.get("self_signed") is True


def _ntlm_allowed(policies: Facts, host: str) -> bool:
    allowed = policies.get("ClientAllowedNTLMServers")
    return isinstance(allowed, list) and any(fnmatchcase(host.lower(), str(entry).lower()) for entry in allowed)
