"""The check of other security software warns, and never fails."""

from __future__ import annotations

import pytest

from app.checks.client.local_security_software import CHECK
from app.context import Context, NotAvailable, SecurityProduct
from app.language import Text, fill
from app.model import Finding, Json, Status, Target
from tests.system.fake_computer import FakeComputer


async def judge(*products: SecurityProduct) -> Finding:
    assert CHECK.run
    finding = await CHECK.run(Context(Target("192.0.2.7"), FakeComputer(products=products)))
    for text in (finding.summary, *finding.detail):
        assert "{" not in fill(text, finding.facts), text
    return finding


@pytest.mark.parametrize(
    ("products", "status", "shown"),
    [
        ((), Status.PASS, []),
        ((SecurityProduct("Guard", "firewall", False),), Status.PASS, []),
        ((SecurityProduct("Guard", "antivirus", True),), Status.WARN, ["Guard"]),
        (
            (SecurityProduct("Guard", "firewall", True), SecurityProduct("Guard", "antivirus", True)),
            Status.WARN,
            ["Guard"],
        ),
    ],
)
async def test_products(products: tuple[SecurityProduct, ...], status: Status, shown: Json) -> None:
    finding = await judge(*products)
    assert (finding.status, finding.facts["products"]) == (status, shown)


async def test_a_firewall_is_named_before_an_antivirus() -> None:
    finding = await judge(SecurityProduct("Shield", "antivirus", True), SecurityProduct("Wall", "firewall", True))
    assert fill(finding.summary, finding.facts).endswith(": Wall.")


async def test_a_system_without_a_list_is_no_pass() -> None:
    assert CHECK.run
    with pytest.raises(NotAvailable):
        await CHECK.run(Context(Target("192.0.2.7"), FakeComputer(products=NotAvailable(Text("no list")))))
