"""Does the server's name lead to addresses, and do all that this computer asks agree on them?"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from app.context import Check, Context, NotAvailable
from app.language import Text
from app.model import Finding, Json, Link, Need, Status
from app.system.lookup import Kind, LookupFailed, addresses_of, is_number, kind_of
from app.system.name_server import Reply, Trouble, ask

_ASKED = 4
"""So many name servers are asked at most: a computer rarely uses more than the first two."""

_KIND_HINTS: dict[Kind, Text] = {
    Kind.PRIVATE: Text("This is a private address: it can be reached only from the same network or through a VPN."),
    Kind.SHARED: Text(
        "This address belongs to a provider's internal network or a VPN: it can be reached only from there."
    ),
    Kind.LINK_LOCAL: Text(
        "This address works only in the same local network; the server chose it itself because it was given no other."
    ),
    Kind.LOOPBACK: Text("This address is this computer itself."),
    Kind.FAKE: Text("Addresses from 198.18.0.0 to 198.19.255.255 are made up by proxy programs on this computer."),
    Kind.NOWHERE: Text("This address leads nowhere; filters return it for names that they block."),
}

_NOT_FOUND: dict[Trouble, tuple[Text, Text]] = {
    Trouble.NO_SUCH_NAME: (
        Text("There is no server called {name}."),
        Text("Check the spelling, or use the IP address that the cloud's console shows for the server."),
    ),
    Trouble.NO_ADDRESS: (
        Text("The name {name} exists, but it has no address."),
        Text(
            "Its DNS record was deleted or never created. Use the IP address that the cloud's console shows "
            "for the server."
        ),
    ),
    Trouble.NO_ANSWER: (
        Text("The DNS servers of this computer do not answer, so {name} cannot be looked up."),
        Text(
            "Check the network or the VPN of this computer. With the server's IP address you can connect without "
            "a name."
        ),
    ),
    Trouble.REFUSED: (
        Text("The DNS servers of this computer refuse to look up {name}."),
        Text(
            "Check the network or the VPN of this computer. With the server's IP address you can connect without "
            "a name."
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class _World:
    """What was learnt about one name."""

    name: str
    addresses: tuple[str, ...]
    hosts: tuple[str, ...]
    replies: tuple[Reply, ...]

    @property
    def answered(self) -> tuple[Reply, ...]:
        return tuple(reply for reply in self.replies if reply.addresses)

    @property
    def from_servers(self) -> frozenset[str]:
        return frozenset(address for reply in self.answered for address in reply.addresses)

    def facts(self) -> dict[str, Json]:
        return {
            "name": self.name,
            "addresses": list(self.addresses),
            "hosts": list(self.hosts),
            "name_servers": list[Json](reply.server for reply in self.replies),
            "answers": {
                reply.server: list(reply.addresses) or (reply.trouble.value if reply.trouble else "")
                for reply in self.replies
            },
            "from_servers": list[Json](sorted(self.from_servers)),
        }


async def _run(context: Context) -> Finding:
    name = context.target.address
    if is_number(name):
        return _of_number(name)
    hosts, replies = await asyncio.gather(context.ask(context.computer.hosts_file, name), _ask_all(context, name))
    try:
        addresses = await addresses_of(name, context.timeout)
    except LookupFailed as failed:
        return _not_found(_World(name, (), hosts, replies), failed)
    return _found(_World(name, addresses, hosts, replies), in_cloud=bool(context.target.cloud))


async def _ask_all(context: Context, name: str) -> tuple[Reply, ...]:
    """Ask each name server; not for a name without dots, which the system completes or finds in its own ways."""
    if "." not in name.rstrip(".") or _is_own(name):
        return ()
    try:
        servers = await context.ask(context.computer.name_servers)
    except NotAvailable:
        return ()
    limit = context.timeout * 0.9
    return tuple(await asyncio.gather(*(context.ask(ask, server, name, limit) for server in servers[:_ASKED])))


def _is_own(name: str) -> bool:
    plain = name.rstrip(".").lower()
    return plain == "localhost" or plain.endswith(".localhost")


def _of_number(address: str) -> Finding:
    kind = kind_of(address)
    facts: dict[str, Json] = {"address": address, "addresses": [address], "kind": kind.value}
    detail = (_KIND_HINTS[kind],) if kind in _KIND_HINTS else ()
    if kind is Kind.NOWHERE:
        return CHECK.found(Status.FAIL, Text("{address} is not the address of any server."), facts, detail=detail)
    return CHECK.found(
        Status.PASS, Text("{address} is already an address: there is no name to look up."), facts, detail=detail
    )


def _not_found(world: _World, failed: LookupFailed) -> Finding:
    facts = world.facts() | {"reason": failed.trouble.value}
    if world.answered:
        return CHECK.found(
            Status.FAIL,
            Text("This computer does not find {name}, although its DNS server knows it as {from_servers}."),
            facts,
            detail=(
                Text(
                    "Programs on this computer get a different answer than the DNS server gives: a VPN or a "
                    "filter may change it."
                ),
                Text("Connect to the address instead of the name."),
            ),
            proof=failed.proof,
        )
    troubles = {reply.trouble for reply in world.replies}
    # Resolvers report an unreachable name server in many ways; what the servers themselves said is surer.
    trouble = troubles.pop() if len(troubles) == 1 else failed.trouble
    summary, advice = _NOT_FOUND[trouble or failed.trouble]
    return CHECK.found(
        Status.FAIL,
        summary,
        facts | {"reason": (trouble or failed.trouble).value},
        detail=(advice,),
        proof=failed.proof,
    )


def _found(world: _World, *, in_cloud: bool) -> Finding:
    facts = world.facts()
    kinds = {kind_of(address) for address in world.addresses}
    facts["kinds"] = list[Json](sorted(kind.value for kind in kinds))
    silent: list[Json] = [reply.server for reply in world.replies if reply.trouble is Trouble.NO_ANSWER]
    facts["silent"] = silent
    detail = tuple(
        _KIND_HINTS[kind] for kind in Kind if kind in kinds and kind in _KIND_HINTS and not _is_own(world.name)
    )
    if silent:
        detail += (Text("These DNS servers do not answer: {silent}. Lookups may be slow or sometimes fail."),)
    for judge in (_judge_hosts, _judge_kind, _judge_agreement):
        verdict = judge(world, kinds, in_cloud)
        if verdict:
            status, summary, *advice = verdict
            return CHECK.found(status, summary, facts, detail=(*advice, *detail))
    return CHECK.found(Status.PASS, Text("{name} leads to {addresses}."), facts, detail=detail)


_Judged = tuple[Status, Text, Text] | None


def _judge_hosts(world: _World, kinds: set[Kind], in_cloud: bool) -> _Judged:
    del kinds, in_cloud
    if not world.hosts or _is_own(world.name):
        return None
    if not world.from_servers:
        return (
            Status.WARN,
            Text("The hosts file of this computer sends {name} to {hosts}; the DNS servers could not confirm it."),
            Text("Check that this is still the server's address; an entry in the hosts file never changes by itself."),
        )
    if not world.from_servers.intersection(world.hosts):
        return (
            Status.FAIL,
            Text("The hosts file of this computer sends {name} to {hosts}, but its address is {from_servers}."),
            Text(
                "Remove the line with this name from the hosts file as administrator, or connect to the address itself."
            ),
        )
    return None


def _judge_kind(world: _World, kinds: set[Kind], in_cloud: bool) -> _Judged:
    if kinds == {Kind.NOWHERE}:
        return (
            Status.FAIL,
            Text("The name {name} is blocked: it leads to {addresses}."),
            Text(
                "A DNS filter in this network or on this computer does this. Connect to the IP address, or ask for "
                "an exception."
            ),
        )
    if Kind.FAKE in kinds:
        return (
            Status.WARN,
            Text("A proxy program gives {name} the made-up address {addresses}."),
            Text(
                "The connection goes through that program. Close it or make an exception for the server, and try again."
            ),
        )
    if Kind.LOOPBACK in kinds and not _is_own(world.name):
        return (
            Status.WARN,
            Text("The name {name} leads to this computer itself ({addresses})."),
            Text("Unless you use a tunnel on this computer, the DNS record or a filter is wrong."),
        )
    if in_cloud and kinds <= {Kind.PRIVATE, Kind.SHARED, Kind.LINK_LOCAL}:
        return (
            Status.WARN,
            Text("The name {name} leads to the private address {addresses}, not to a public IP address."),
            Text("Without a VPN into the cloud's network, connect to the public IP address that the console shows."),
        )
    return None


def _judge_agreement(world: _World, kinds: set[Kind], in_cloud: bool) -> _Judged:
    del kinds, in_cloud
    denied = any(reply.trouble in (Trouble.NO_SUCH_NAME, Trouble.NO_ADDRESS) for reply in world.replies)
    first = frozenset(world.answered[0].addresses) if world.answered else frozenset()
    if any(first.isdisjoint(reply.addresses) for reply in world.answered[1:]):
        return (
            Status.WARN,
            Text("The DNS servers of this computer disagree about {name}: {from_servers}."),
            Text(
                "Which server you reach is a matter of chance. One of the DNS servers is out of date or "
                "belongs to a VPN."
            ),
        )
    if denied and world.answered:
        return (
            Status.WARN,
            Text("Only some of the DNS servers of this computer know {name}."),
            Text("Sometimes the name will not be found. One of the DNS servers is out of date or belongs to a VPN."),
        )
    return None


CHECK = Check("name_lookup", Text("Name of the server"), Link.CLIENT, (Need.ADDRESS,), _run)
