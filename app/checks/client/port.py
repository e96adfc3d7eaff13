"""Does the server's port answer, and does it speak Remote Desktop?"""

from __future__ import annotations

from datetime import UTC, datetime

from app.checks.client import port_outcomes as outcomes
from app.checks.client.port_outcomes import Outcome
from app.context import Check, Context
from app.language import Text
from app.model import Finding, Json, Link, Need, Target
from app.rdp.banner import Service
from app.rdp.certificate import Certificate
from app.rdp.probe import probe
from app.rdp.result import ProbeResult, Rdp, Tls
from app.rdp.tcp import Tcp
from app.rdp.x224 import Security

_WITH_NLA = (Security.HYBRID, Security.HYBRID_EX)


async def run(context: Context) -> Finding:
    """Probe the target's port. A failing network is a finding; nothing is signed in and nothing is changed."""
    target = context.target
    result = await probe(target.address, target.port, context.timeout)
    return judge(result, target, context.timeout, datetime.now(UTC))


CHECK = Check("rdp_port", Text("Remote Desktop port"), Link.NETWORK, needs=(Need.ADDRESS,), run=run, timeout=15.0)


def judge(result: ProbeResult, target: Target, limit: float, now: datetime) -> Finding:
    """Say what the outcome means and on which link of the chain it lies; `limit` in seconds as given to the probe."""
    outcome, *further = _broken(result) or _reachable(result, now)
    detail = (*outcome.detail, *(other.summary for other in further))
    return CHECK.found(
        outcome.status,
        outcome.summary,
        _facts(result, target, limit),
        link=outcome.link,
        remedies=outcome.remedies,
        detail=(*detail, *_remarks(result)),
        proof="\n".join(result.proof),
    )


def _broken(result: ProbeResult) -> list[Outcome]:
    """Return what keeps the client out, the most telling first; empty when nothing does."""
    no_address = outcomes.NAME_SERVERS_SILENT if result.name_servers_silent else outcomes.NAME_NOT_FOUND
    refusal = outcomes.BY_FAILURE_CODE.get(result.failure_code or 0, outcomes.UNKNOWN_FAILURE)
    rows = (
        (result.tcp is Tcp.NAME_NOT_FOUND, no_address),
        (result.rdp is Rdp.NOT_RDP, outcomes.OTHER_PROGRAM[result.service or Service.UNKNOWN]),
        (result.rdp is Rdp.REFUSED, refusal),
        (result.intercepted, outcomes.INTERCEPTED),
        (result.tcp is not Tcp.OPEN, outcomes.BY_TCP.get(result.tcp, no_address)),
        (result.rdp is Rdp.CLOSED, outcomes.DISCONNECTED if result.failure else outcomes.CLOSED),
        (result.rdp is Rdp.NO_ANSWER, outcomes.NO_ANSWER),
        (result.tls is Tls.FAILED, outcomes.TLS_FAILED),
        (result.tls is Tls.NO_ANSWER, outcomes.TLS_SILENT),
    )
    return [outcome for so, outcome in rows if so][:1]


def _reachable(result: ProbeResult, now: datetime) -> list[Outcome]:
    """Return the warnings about a server that can be reached, the gravest first, or that all is well."""
    certificate = result.certificate
    warnings = (
        (result.security is Security.RDP, outcomes.RDP_SECURITY_ONLY),
        (certificate is not None and certificate.expired(now), outcomes.EXPIRED),
        (certificate is not None and certificate.not_yet_valid(now), outcomes.NOT_YET_VALID),
        (result.tls is Tls.WEAK, outcomes.WEAK_TLS),
    )
    return [outcome for so, outcome in warnings if so] or [outcomes.REACHABLE]


def _remarks(result: ProbeResult) -> list[Text]:
    if result.rdp is not Rdp.NEGOTIATED:
        return []
    remarks = (
        (result.nla_required, outcomes.NLA_REQUIRED),
        (result.challenge and result.challenge.computer_name, outcomes.CALLS_ITSELF),
        (
            result.security in _WITH_NLA and result.challenge is None and result.tls in (Tls.STRONG, Tls.WEAK),
            outcomes.NO_INTRODUCTION,
        ),
        (_failed_addresses(result), outcomes.SOME_ADDRESSES_FAIL),
    )
    return [text for so, text in remarks if so]


def _failed_addresses(result: ProbeResult) -> list[Json]:
    return [attempt.address for attempt in result.attempts if attempt.outcome not in (Tcp.OPEN, Tcp.NOT_AWAITED)]


def _facts(result: ProbeResult, target: Target, limit: float) -> dict[str, Json]:
    """Return the facts that the contract names, without those that the probe did not learn."""
    facts: dict[str, Json | None] = {
        "address": target.address,
        "port": target.port,
        "limit": int(limit) if limit.is_integer() else limit,
        "tcp": result.tcp.value,
        "rdp": result.rdp,
        "failure_code": result.failure_code,
        "failure": result.failure or None,
        "banner": result.banner or None,
        "service": result.service,
        "intercepted": result.intercepted or None,
        "security": result.security,
        "nla_required": result.nla_required,
        "tls": result.tls,
        "tls_version": result.tls_version or None,
        "tls_error": result.tls_error or None,
        "clock_skew_seconds": result.clock_skew,
        "connect_seconds": result.connected.seconds if result.connected and result.tcp is not Tcp.TIMED_OUT else None,
        "addresses": [
            {"address": a.address, "family": a.family, "outcome": a.outcome.value, "seconds": a.seconds}
            for a in result.attempts
        ],
        "failed_addresses": _failed_addresses(result) or None,
        **_certificate_facts(result.certificate),
    }
    if result.challenge:
        said = result.challenge
        facts |= {
            "computer_name": said.computer_name or None,
            "dns_name": said.dns_name or None,
            "domain": said.domain or None,
            "dns_domain": said.dns_domain or None,
            "os_build": said.os_build or None,
        }
    return {name: str(value) if isinstance(value, str) else value for name, value in facts.items() if value is not None}


def _certificate_facts(certificate: Certificate | None) -> dict[str, Json]:
    if certificate is None:
        return {}
    facts: dict[str, Json] = {"sha256": certificate.sha256, "sha1": certificate.sha1}
    dates: dict[str, Json] = {}
    if certificate.not_before and certificate.not_after:
        facts |= {
            "subject": certificate.subject,
            "issuer": certificate.issuer,
            "not_before": certificate.not_before.isoformat(),
            "not_after": certificate.not_after.isoformat(),
            "self_signed": certificate.self_signed,
            "key_bits": certificate.key_bits,
        }
        dates = {
            "valid_from": certificate.not_before.date().isoformat(),
            "valid_to": certificate.not_after.date().isoformat(),
        }
    return {"certificate": facts, **dates}
