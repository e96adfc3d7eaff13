"""Do the saved settings of Remote Desktop Connection on this computer fit the server?"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Iterator
from dataclasses import dataclass

from app.checks.client.rdp_client_policies import policy_problems
from app.context import Check, ClientSettings, Context
from app.language import Text
from app.model import Facts, Finding, Json, Link, Need, Status
from app.system.rdp_file import RdpFile, RdpFileError, parse

Problem = tuple[Status, Text, Text]
"""How bad it is, what is so, and what to do."""

_GATEWAY_PORT = 443
_ALWAYS, _IF_DIRECT_FAILS = 1, 2
_ORDER = (Status.FAIL, Status.WARN)


@dataclass(frozen=True, slots=True)
class _Saved:
    """The saved connection beside the target."""

    file: RdpFile
    same_host: bool
    port: int
    """The port that the user wants."""
    gateway_answers: bool | None
    """None: no gateway is set, or it is not always used."""
    nla_required: bool


async def _run(context: Context) -> Finding:
    """Judge the saved settings. A system without this client raises NotAvailable: it is a skip."""
    settings = await context.ask(context.computer.client_settings, context.target.address)
    facts = _facts(settings, context)
    problems: list[Problem] = []
    seen: Facts = {}
    if context.probe and (settings.default_rdp or settings.policies):
        seen = (await context.probe()).facts
    try:
        file = parse(settings.default_rdp) if settings.default_rdp else RdpFile()
    except RdpFileError as unreadable:
        file = RdpFile()
        problems.append(
            (Status.WARN, Text("The saved standard connection (Default.rdp) cannot be read."), unreadable.why)
        )
    answers = await _gateway_answers(file, context.timeout)
    saved = _Saved(file, _same(file.host, context), context.target.port, answers, seen.get("nla_required") is True)
    facts |= {"saved_host": file.host, "saved_port": file.port, "gateway": file.gateway, "gateway_answers": answers}
    problems += _saved_problems(saved)
    problems += policy_problems(settings.policies, context.target.address, seen)
    return _finding(problems, facts, settings)


def _facts(settings: ClientSettings, context: Context) -> dict[str, Json]:
    return {
        "host": context.target.address,
        "port": context.target.port,
        "user_name": settings.username_hint,
        "saved_users": list(settings.saved_credentials),
        "trusted_certificate": settings.trusted_certificate,
        "policies": dict(settings.policies),
    }


def _same(host: str, context: Context) -> bool:
    return bool(host) and host.rstrip(".").lower() == context.target.address.rstrip(".").lower()


async def _gateway_answers(file: RdpFile, limit: float) -> bool | None:
    """Return whether a gateway that is always used answers on its port by TLS; None when none is."""
    if file.number("gatewayusagemethod") != _ALWAYS or not file.gateway:
        return None
    host, _, port = file.gateway.partition(":")
    writer = None
    with contextlib.suppress(OSError, TimeoutError, UnicodeError, ValueError):
        async with asyncio.timeout(limit):
            _, writer = await asyncio.open_connection(host, int(port or _GATEWAY_PORT))
    if writer is None:
        return False
    writer.close()
    with contextlib.suppress(OSError, ssl.SSLError):
        await writer.wait_closed()
    return True


def _saved_problems(saved: _Saved) -> Iterator[Problem]:
    file = saved.file
    if saved.same_host and file.port != saved.port:
        yield (
            Status.WARN,
            Text("The saved connection to {host} uses port {saved_port}, but you want port {port}."),
            Text("Type the port after the address in **Remote Desktop Connection**: `{host}:{port}`."),
        )
    if saved.gateway_answers is False:
        yield (
            Status.FAIL,
            Text("Remote Desktop Connection always goes through the gateway {gateway}, which does not answer."),
            Text(
                "In **Remote Desktop Connection** open **Show Options**, **Advanced**, **Settings** and choose "
                "not to use a gateway, or connect to the network from which it can be reached."
            ),
        )
    elif saved.gateway_answers:
        yield (
            Status.WARN,
            Text("Remote Desktop Connection always goes through the gateway {gateway}."),
            Text(
                "The gateway answers. It must be allowed to reach {host} on port {port}, and it asks for its own "
                "sign-in."
            ),
        )
    if file.number("enablecredsspsupport") == 0:
        yield (
            Status.FAIL if saved.nla_required else Status.WARN,
            Text("The saved connection turns off Network Level Authentication, which most servers require."),
            Text(
                "In the saved connection change the line to `enablecredsspsupport:i:1`, or connect without that file."
            ),
        )
    if file.number("negotiate security layer") == 0:
        yield (
            Status.FAIL if saved.nla_required else Status.WARN,
            Text("The saved connection does not negotiate security with the server, so modern servers end it at once."),
            Text(
                "In the saved connection change the line to `negotiate security layer:i:1`, or connect without that "
                "file."
            ),
        )


def _finding(problems: list[Problem], facts: dict[str, Json], settings: ClientSettings) -> Finding:
    remarks: tuple[Text, ...] = ()
    if settings.saved_credentials:
        remarks += (
            Text("A password is saved for this server, for {saved_users}. After a password change it is out of date."),
        )
    if not problems:
        return CHECK.found(
            Status.PASS,
            Text("The settings of Remote Desktop Connection on this computer fit the server."),
            facts,
            detail=remarks,
        )
    problems.sort(key=lambda problem: _ORDER.index(problem[0]))
    (status, summary, advice), *others = problems
    further = tuple(text for _, what, todo in others for text in (what, todo))
    return CHECK.found(status, summary, facts, detail=(advice, *further, *remarks))


CHECK = Check(
    "rdp_client_settings",
    Text("Settings of Remote Desktop Connection"),
    Link.CLIENT,
    (Need.ADDRESS,),
    _run,
    timeout=60.0,
)
