"""Is proxy or VPN software in the way of Remote Desktop?"""

from __future__ import annotations

from app.context import Check, Context, PathOut, Proxies
from app.language import Text
from app.model import Facts, Finding, Json, Link, Need, Status
from app.system.lookup import Kind, LookupFailed, addresses_of, kind_of

_SMALLEST_PACKET = 1280
"""Bytes that every IPv6 network must carry; less than this breaks Remote Desktop's handshake now and then."""

_WITHOUT_VPN = Text(
    "Disconnect {description} and try again. If it then works, the VPN does not let Remote Desktop through."
)
_NO_WEB_PROXY = Text("Remote Desktop does not use a web proxy, so this setting itself has no effect on it.")
_ANSWERS = Text("The server answers this way, so this is not the cause.")


async def _run(context: Context) -> Finding:
    proxies = await context.ask(context.computer.proxies)
    try:
        addresses = await addresses_of(context.target.address, context.timeout)
    except LookupFailed:
        addresses = ()
    path = await _path(context, addresses)
    facts = _facts(proxies, path, context)
    if addresses and path is None:
        return CHECK.found(
            Status.FAIL,
            Text("This computer has no network path to {address}."),
            facts | {"address": addresses[0]},
            detail=(
                Text("It is offline, or the VPN that leads to the server is not connected. Connect it and try again."),
            ),
        )
    fake = [address for address in addresses if kind_of(address) is Kind.FAKE]
    suspicious = fake or (path and path.virtual) or proxies.layered_providers or facts["proxy"] or facts["automatic"]
    seen: Facts = (await context.probe()).facts if suspicious and context.probe else {}
    if fake:
        return _proxy_program(facts | {"address": fake[0]}, seen)
    if path and path.virtual:
        return _tunnel(facts, seen)
    if proxies.layered_providers:
        return _layered(facts, seen)
    if path and 0 < path.mtu < _SMALLEST_PACKET:
        return CHECK.found(
            Status.WARN,
            Text("The adapter {description} carries only small packets ({mtu} bytes)."),
            facts,
            detail=(
                Text(
                    "Large packets can get lost on the way. Set its MTU to 1400 bytes, or use another network for a "
                    "test."
                ),
            ),
        )
    return _web_proxy(facts, seen) if facts["proxy"] or facts["automatic"] else _free(facts)


async def _path(context: Context, addresses: tuple[str, ...]) -> PathOut | None:
    """Return the path to the first address that has one."""
    for address in addresses:
        try:
            return await context.ask(context.computer.path_out, address)
        except OSError:
            continue
    return None


def _facts(proxies: Proxies, path: PathOut | None, context: Context) -> dict[str, Json]:
    facts: dict[str, Json] = {
        "port": context.target.port,
        "proxy": proxies.user or proxies.machine or proxies.environment,
        "user_proxy": proxies.user,
        "machine_proxy": proxies.machine,
        "environment_proxy": proxies.environment,
        "automatic": proxies.pac,
        "auto_detect": proxies.auto_detect,
        "layered": list(proxies.layered_providers),
    }
    if path:
        facts |= {
            "interface": path.interface,
            "description": path.description or path.interface,
            "source": path.source,
            "gateway": path.gateway,
            "virtual": path.virtual,
            "mtu": path.mtu,
        }
    return facts


def _proxy_program(facts: dict[str, Json], seen: Facts) -> Finding:
    if seen.get("tcp") == "open" and seen.get("rdp") != "negotiated":
        return CHECK.found(
            Status.FAIL,
            Text("A proxy program on this computer takes the connection to {address}, but does not pass it on."),
            facts,
            detail=(Text("Close the proxy program or make an exception for the server, then try again."),),
        )
    status = Status.PASS if seen.get("tcp") == "open" else Status.WARN
    return CHECK.found(
        status,
        Text("A proxy program on this computer takes the connection to {address}."),
        facts,
        detail=(_ANSWERS if status is Status.PASS else Text("Close the proxy program for a test and try again."),),
    )


def _tunnel(facts: dict[str, Json], seen: Facts) -> Finding:
    if seen.get("tcp") == "open":
        return CHECK.found(
            Status.PASS,
            Text("The connection goes through a VPN or virtual adapter: {description}."),
            facts,
            detail=(_ANSWERS,),
        )
    return CHECK.found(
        Status.WARN,
        Text("The connection goes through a VPN or virtual adapter: {description}."),
        facts,
        detail=(_WITHOUT_VPN,),
    )


def _layered(facts: dict[str, Json], seen: Facts) -> Finding:
    summary = Text("Another program has added itself to the network functions of this computer: {layered}.")
    if seen.get("tcp") == "open":
        return CHECK.found(Status.PASS, summary, facts, detail=(_ANSWERS,))
    advice = Text(
        "It can see and stop every connection. Find the program that this file belongs to, and try again without it."
    )
    return CHECK.found(Status.WARN, summary, facts, detail=(advice,))


def _web_proxy(facts: dict[str, Json], seen: Facts) -> Finding:
    if seen.get("tcp") in ("timed_out", "unreachable"):
        summary = (
            Text("This computer reaches the web through the proxy {proxy}, and the server does not answer directly.")
            if facts["proxy"]
            else Text(
                "This computer reaches the web through the proxy script {automatic}, and the server does not answer "
                "directly."
            )
        )
        return CHECK.found(
            Status.WARN,
            summary,
            facts,
            detail=(
                Text(
                    "Such networks often let nothing else out. Remote Desktop does not use a web proxy, so "
                    "port {port} must be open."
                ),
                Text(
                    "Try another network, such as a phone's. If it works there, ask for port {port}, a VPN or a "
                    "gateway."
                ),
            ),
        )
    summary = (
        Text("A web proxy is set on this computer ({proxy}); Remote Desktop does not use it.")
        if facts["proxy"]
        else Text("A proxy script is set on this computer ({automatic}); Remote Desktop does not use it.")
    )
    return CHECK.found(Status.PASS, summary, facts, detail=(_NO_WEB_PROXY,))


def _free(facts: dict[str, Json]) -> Finding:
    if "interface" not in facts:
        return CHECK.found(
            Status.PASS,
            Text("No proxy is set on this computer."),
            facts,
            detail=(Text("The path to the server could not be checked, because the server's name was not found."),),
        )
    return CHECK.found(
        Status.PASS, Text("No proxy or VPN is in the way: the connection leaves through {description}."), facts
    )


CHECK = Check("proxy", Text("Proxy and VPN"), Link.CLIENT, (Need.ADDRESS,), _run, timeout=60.0)
