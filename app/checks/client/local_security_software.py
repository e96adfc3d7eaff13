"""Is other security software active on this computer that may filter Remote Desktop?"""

from __future__ import annotations

from app.context import Check, Context
from app.language import Text
from app.model import Finding, Json, Link, Status

_ADVICE = (
    Text("Such programs filter connections in addition to the firewall of Windows. RDP Doctor cannot see their rules."),
    Text(
        "Look in {products} for blocked connections. Or pause it for a minute, try again, and turn it back on "
        "right away."
    ),
    Text("On a company computer, ask the administrator first."),
)


async def _run(context: Context) -> Finding:
    """Judge the registered products. A computer that keeps no list raises NotAvailable: it is a skip."""
    products = await context.ask(context.computer.security_products)
    active = [product for product in products if product.active]
    facts: dict[str, Json] = {
        "products": list[Json](dict.fromkeys(product.name for product in active)),
        "firewalls": list[Json](dict.fromkeys(product.name for product in active if product.kind == "firewall")),
        "inactive": list[Json](dict.fromkeys(product.name for product in products if not product.active)),
    }
    if facts["firewalls"]:
        summary = Text("Another firewall is active on this computer and may stop Remote Desktop: {firewalls}.")
        return CHECK.found(Status.WARN, summary, facts, detail=_ADVICE)
    if active:
        summary = Text("Other security software is active on this computer and may filter Remote Desktop: {products}.")
        return CHECK.found(Status.WARN, summary, facts, detail=_ADVICE)
    if products:
        return CHECK.found(
            Status.PASS,
            Text("Other security software is installed on this computer, but turned off: {inactive}."),
            facts,
        )
    return CHECK.found(Status.PASS, Text("No other firewall or antivirus is registered on this computer."), facts)


CHECK = Check("local_security_software", Text("Security software of this computer"), Link.CLIENT, (), _run)
