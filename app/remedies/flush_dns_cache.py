"""Empties the DNS cache of this computer, so that the next lookup asks the name servers again."""

from __future__ import annotations

import contextlib

from app.context import Context, NotAvailable, Preview, Remedy, Risk
from app.language import Text
from app.model import Facts, Json, Need

_COMMANDS = {
    "windows": ("ipconfig /flushdns",),
    "linux": ("resolvectl flush-caches",),
    "macos": ("sudo dscacheutil -flushcache", "sudo killall -HUP mDNSResponder"),
}


async def _preview(context: Context) -> Preview:
    name = context.target.address
    cached: list[Json] = []
    with contextlib.suppress(NotAvailable):  # not every cache can be read; it can be emptied all the same
        cached += await context.ask(context.computer.cached_addresses, name)
    facts: Facts = {"name": name, "cached": cached}
    commands = _COMMANDS.get(context.computer.platform, ())
    if cached:
        return Preview(
            Text("Empties the DNS cache of this computer, which remembers {cached} for {name}."), facts, commands
        )
    return Preview(Text("Empties the DNS cache of this computer."), facts, commands)


async def _apply(context: Context) -> Facts:
    """Empty the cache. Raises NotAvailable where there is none to empty, OSError when the system refuses."""
    await context.ask(context.computer.flush_dns_cache)
    return {"name": context.target.address}


REMEDY = Remedy(
    "flush_dns_cache",
    Text("Empty the DNS cache of this computer"),
    Text("Removes the remembered addresses of all names; they are looked up again when needed. Nothing else changes."),
    Risk.NONE,
    "dns_cache",
    (Need.ADDRESS, Need.NAME),
    # What is forgotten comes back by itself at the next lookup; there is nothing to put back.
    reversible=False,
    preview=_preview,
    apply=_apply,
)
