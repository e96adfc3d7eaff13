"""Does this computer's firewall let Remote Desktop out?"""

from __future__ import annotations

from app.context import Check, Context, FirewallBlock, OutboundFirewall, Store
from app.language import Text
from app.model import Finding, Json, Link, Need, Status
from app.system.lookup import LookupFailed, addresses_of

_ADVICE: dict[Store, Text] = {
    Store.LOCAL: Text(
        "Open **Windows Defender Firewall with Advanced Security**, choose **Outbound Rules** and disable this rule."
    ),
    Store.POLICY: Text("A group policy of your organization sets this. Only its administrator can change it."),
    Store.DEVICE_MANAGEMENT: Text(
        "The device management of your organization sets this. Only its administrator can change it."
    ),
}
_DEFAULT_ADVICE = Text(
    "Open **Windows Defender Firewall with Advanced Security**, choose **Outbound Rules** and add a rule that allows "
    "Remote Desktop Connection to TCP port {port}."
)


async def _run(context: Context) -> Finding:
    port = context.target.port
    facts: dict[str, Json] = {"port": port}
    try:
        addresses = await addresses_of(context.target.address, context.timeout)
    except LookupFailed:
        return CHECK.found(
            Status.SKIP,
            Text("Without the server's address, the matching firewall rules cannot be found."),
            {"missing": ["address"]},
        )
    walls = [(address, await context.ask(context.computer.outbound_firewall, address, port)) for address in addresses]
    facts |= _facts(walls)
    blocked = [(address, wall) for address, wall in walls if wall.enabled and wall.blocks]
    if not blocked:
        return _open(walls[0][1], facts)
    address, wall = blocked[0]
    block = wall.blocks[0]
    facts |= {"address": address, "rule": block.rule, "store": block.store.value, "profile": block.profile}
    if len(blocked) < len(walls):
        return CHECK.found(
            Status.WARN,
            Text("The firewall of this computer blocks the way to {address}, but not to the server's other addresses."),
            facts,
            detail=_detail(block),
            proof=_proof(wall),
        )
    summary = (
        Text('The firewall rule "{rule}" on this computer blocks Remote Desktop to port {port}.')
        if block.rule
        else Text(
            "The firewall of this computer blocks every outgoing connection that no rule allows, and no rule "
            "allows this one."
        )
    )
    return CHECK.found(Status.FAIL, summary, facts, detail=_detail(block), proof=_proof(wall))


def _open(wall: OutboundFirewall, facts: dict[str, Json]) -> Finding:
    if not wall.enabled:
        return CHECK.found(
            Status.PASS,
            Text("The firewall of this computer is off, so it blocks nothing."),
            facts,
            detail=(Text("Remote Desktop also works with the firewall on. Turn it on again for your safety."),),
        )
    return CHECK.found(
        Status.PASS, Text("The firewall of this computer lets Remote Desktop out to port {port}."), facts
    )


def _facts(walls: list[tuple[str, OutboundFirewall]]) -> dict[str, Json]:
    return {
        "enabled": any(wall.enabled for _, wall in walls),
        "profile": walls[0][1].profile,
        "addresses": [address for address, _ in walls],
        "blocked": [address for address, wall in walls if wall.enabled and wall.blocks],
    }


def _detail(block: FirewallBlock) -> tuple[Text, ...]:
    if not block.rule and block.store is Store.LOCAL:
        return (_DEFAULT_ADVICE,)
    return (_ADVICE[block.store],)


def _proof(wall: OutboundFirewall) -> str:
    return "; ".join(
        f"{block.store.value}/{block.profile}: {block.rule or 'DefaultOutboundAction'}" for block in wall.blocks
    )


CHECK = Check("local_firewall", Text("Firewall of this computer"), Link.CLIENT, (Need.ADDRESS,), _run)
