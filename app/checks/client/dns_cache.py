"""Does this computer remember an address for the server that is no longer the server's?"""

from __future__ import annotations

import asyncio

from app.context import Check, Context
from app.language import Text
from app.model import Finding, Json, Link, Need, Status
from app.system.name_server import Reply, Trouble, ask


async def _run(context: Context) -> Finding:
    """Compare the cache with fresh answers. A computer without a readable cache raises NotAvailable: it is a skip."""
    name, computer = context.target.address, context.computer
    cached = await context.ask(computer.cached_addresses, name)
    hosts = await context.ask(computer.hosts_file, name)
    # Windows keeps the lines of the hosts file in its cache as well; the name check judges those.
    remembered = [address for address in cached if address not in hosts]
    facts: dict[str, Json] = {"name": name, "cached": list[Json](remembered)}
    if not remembered:
        return CHECK.found(Status.PASS, Text("This computer remembers no address for {name}."), facts)
    replies = await _fresh(context, name)
    fresh = sorted({address for reply in replies for address in reply.addresses})
    facts["fresh"] = list[Json](fresh)
    facts["name_servers"] = [reply.server for reply in replies]
    if fresh and not set(fresh).isdisjoint(remembered):
        return CHECK.found(Status.PASS, Text("This computer remembers the current address of {name}: {cached}."), facts)
    if fresh:
        return CHECK.found(
            Status.FAIL,
            Text("This computer still uses an old address for {name}: {cached}. The current one is {fresh}."),
            facts,
            remedies=("flush_dns_cache",),
            detail=(
                Text(
                    "The server got a new address, and this computer has not noticed. Empty the DNS cache, then "
                    "connect again."
                ),
                Text("Until then, you can connect to {fresh} directly."),
            ),
        )
    if any(reply.trouble in (Trouble.NO_SUCH_NAME, Trouble.NO_ADDRESS) for reply in replies):
        return CHECK.found(
            Status.WARN,
            Text("This computer remembers {cached} for {name}, but the DNS servers no longer know an address."),
            facts,
            detail=(Text("The name was changed or deleted. Look up the server's address in the cloud's console."),),
        )
    return CHECK.found(
        Status.SKIP,
        Text("The DNS servers did not answer, so the remembered address cannot be checked."),
        facts | {"missing": ["name_server"]},
    )


async def _fresh(context: Context, name: str) -> list[Reply]:
    servers = await context.ask(context.computer.name_servers)
    return await asyncio.gather(*(context.ask(ask, server, name, context.timeout * 0.9) for server in servers[:4]))


CHECK = Check("dns_cache", Text("DNS cache of this computer"), Link.CLIENT, (Need.ADDRESS, Need.NAME), _run)
