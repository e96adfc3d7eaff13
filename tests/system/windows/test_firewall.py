"""Windows Firewall, judged from recorded registries."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from app.context import FirewallBlock, NotAvailable, OutboundFirewall, Store
from app.system.windows.computer import WindowsComputer
from app.system.windows.firewall_rules import Connection, Covers, parse_rule
from app.system.windows.registry import Value
from tests.system.windows.recorded import ENVIRONMENT, ChosenApi, RecordedRegistry

LOCAL = r"HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy"
POLICY = r"HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall"
MSTSC = r"C:\Windows\System32\mstsc.exe"
ADDRESS, PORT = "203.0.113.7", 3389

ON: Mapping[str, Mapping[str, Value]] = {
    rf"{LOCAL}\{profile}Profile": {"EnableFirewall": 1} for profile in ("Domain", "Standard", "Public")
}


def rule(fields: str, action: str = "Block", name: str = "Test") -> str:
    return f"v2.31|Action={action}|Active=TRUE|Dir=Out|{fields}Name={name}|"


def judge(
    *layers: Mapping[str, Mapping[str, Value]], profiles: tuple[str, ...] | None = ("Private",)
) -> OutboundFirewall:
    keys: dict[str, dict[str, Value]] = {}
    for layer in (ON, *layers):
        for key, values in layer.items():
            keys.setdefault(key, {}).update(values)
    computer = WindowsComputer(RecordedRegistry(keys), ChosenApi(profiles=profiles), ENVIRONMENT)
    return computer.outbound_firewall(ADDRESS, PORT)


def rules(*texts: str, where: str = LOCAL) -> Mapping[str, Mapping[str, Value]]:
    return {rf"{where}\FirewallRules": {f"{{{where}-{position}}}": text for position, text in enumerate(texts)}}


@pytest.mark.parametrize(
    ("fields", "covers"),
    [
        ("", Covers.YES),
        ("Protocol=6|", Covers.YES),
        ("Protocol=17|", Covers.NO),
        ("Protocol=6|RPort=3389|", Covers.YES),
        ("Protocol=6|RPort=443|RPort=3389|", Covers.YES),
        ("Protocol=6|RPort=443|", Covers.NO),
        ("Protocol=6|RPort2_10=3000-4000|", Covers.YES),
        ("Protocol=6|RPort=80|RPort2_10=3390-4000|", Covers.NO),
        ("Profile=Private|Profile=Domain|", Covers.YES),
        ("Profile=Public|", Covers.NO),
        ("RA4=203.0.113.7|", Covers.YES),
        ("RA4=203.0.113.0/255.255.255.0|", Covers.YES),
        ("RA4=203.0.113.0/24|RA6=2001:db8::/32|", Covers.YES),
        ("RA4=203.0.113.1-203.0.113.9|", Covers.YES),
        ("RA4=203.0.113.8-203.0.113.9|", Covers.NO),
        ("RA6=2001:db8::1-2001:db8::9|", Covers.NO),
        ("RA4=198.51.100.0/24|", Covers.NO),
        ("RA4=LocalSubnet|RA6=LocalSubnet|", Covers.PERHAPS),
        ("RA42=IntErnet|RA62=IntErnet|", Covers.PERHAPS),
        (r"App=%SystemRoot%\system32\mstsc.exe|", Covers.YES),
        (r"App=c:\WINDOWS\System32/MSTSC.EXE|", Covers.YES),
        (r"App=C:\Program Files\other.exe|", Covers.NO),
        ("App=System|", Covers.NO),
        (r"App=%SystemRoot%\system32\svchost.exe|Svc=dnscache|", Covers.NO),
        ("AppPkgId=S-1-15-2-1|", Covers.NO),
        ("Svc=*|", Covers.NO),
        ("LUAuth=O:LSD:(A;;CC;;;S-1-5-84-0-0-0-0-0)|", Covers.PERHAPS),
        ("LA4=192.0.2.10|", Covers.PERHAPS),
        ("IFType=Wireless|", Covers.PERHAPS),
        ("LA4=192.0.2.10|RA4=198.51.100.1|", Covers.NO),
        ("Desc=Block everything|EmbedCtxt=Group|Edge=TRUE|", Covers.YES),
    ],
)
def test_what_a_rule_covers(fields: str, covers: Covers) -> None:
    parsed = parse_rule(rule(fields))
    assert parsed
    assert parsed.covers(Connection(ADDRESS, PORT, "Private", MSTSC), ENVIRONMENT) is covers


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Action=Block|Dir=Out|Active=TRUE|",
        "v2.10|Action=Block|Active=TRUE|Dir=In|Protocol=6|",
        "v2.10|Action=Block|Active=FALSE|Dir=Out|",
        "v2.10|Action=Block|Dir=Out|",
        "v2.10|Active=TRUE|Dir=Out|",
    ],
)
def test_what_is_no_active_outgoing_rule(text: str) -> None:
    assert parse_rule(text) is None


def test_without_rules_everything_may_leave() -> None:
    assert judge() == OutboundFirewall(True, "Private")


def test_a_local_block_wins_over_every_allow() -> None:
    allow = rule("", action="Allow", name="All")
    assert judge(rules(allow, rule("Protocol=6|RPort=3389|", name="No RDP"), allow)).blocks == (
        FirewallBlock("No RDP", Store.LOCAL, "Private"),
    )


def test_a_block_of_another_profile_does_not_count() -> None:
    layer = rules(rule("Profile=Public|"))
    assert judge(layer).blocks == ()
    assert judge(layer, profiles=("Private", "Public")).blocks == (FirewallBlock("Test", Store.LOCAL, "Public"),)


@pytest.mark.parametrize(("where", "store"), [(POLICY, Store.POLICY), (rf"{LOCAL}\Mdm", Store.DEVICE_MANAGEMENT)])
def test_a_block_names_who_set_it(where: str, store: Store) -> None:
    assert judge(rules(rule("RPort=3389|"), where=where)).blocks == (FirewallBlock("Test", store, "Private"),)


def test_a_rule_with_a_condition_that_is_not_judged_is_no_block() -> None:
    assert judge(rules(rule("LUAuth=O:LSD:|"))).blocks == ()


def test_the_default_action_blocks_what_nothing_allows() -> None:
    closed: dict[str, dict[str, Value]] = {rf"{LOCAL}\StandardProfile": {"DefaultOutboundAction": 1}}
    assert judge(closed).blocks == (FirewallBlock("", Store.LOCAL, "Private"),)
    assert judge(closed, rules(rule("RPort=443|", action="Allow"))).blocks
    assert judge(closed, rules(rule("RPort=3389|", action="Allow"))).blocks == ()
    assert judge(closed, rules(rule("RA4=LocalSubnet|", action="Allow"))).blocks == ()


def test_a_policy_decides_before_the_local_setting() -> None:
    off: dict[str, dict[str, Value]] = {rf"{POLICY}\PrivateProfile": {"EnableFirewall": 0}}
    assert judge(off, rules(rule(""))) == OutboundFirewall(False, "Private")
    closed: dict[str, dict[str, Value]] = {rf"{POLICY}\PrivateProfile": {"DefaultOutboundAction": 1}}
    assert judge(closed).blocks == (FirewallBlock("", Store.POLICY, "Private"),)


def test_a_policy_can_void_the_local_rules() -> None:
    alone: dict[str, dict[str, Value]] = {rf"{POLICY}\PrivateProfile": {"AllowLocalPolicyMerge": 0}}
    assert judge(alone, rules(rule(""))).blocks == ()
    assert judge(alone, rules(rule(""), where=POLICY)).blocks[0].store is Store.POLICY


def test_a_policy_for_old_systems_counts_only_without_a_newer_one() -> None:
    old: dict[str, dict[str, Value]] = {rf"{POLICY}\StandardProfile": {"EnableFirewall": 0}}
    newer: dict[str, dict[str, Value]] = {rf"{POLICY}\PublicProfile": {"EnableFirewall": 1}}
    assert not judge(old).enabled
    assert judge(old, newer).enabled


def test_with_an_unknown_profile_only_a_common_answer_is_one() -> None:
    assert judge(rules(rule("")), profiles=None).blocks
    assert judge(profiles=None) == OutboundFirewall(True, "Domain")
    with pytest.raises(NotAvailable):
        judge(rules(rule("Profile=Public|")), profiles=None)


def test_an_empty_registry_is_not_taken_for_an_open_firewall() -> None:
    computer = WindowsComputer(RecordedRegistry(), ChosenApi(), ENVIRONMENT)
    with pytest.raises(NotAvailable):
        computer.outbound_firewall(ADDRESS, PORT)
