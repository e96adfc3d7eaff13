"""How Windows Firewall treats an outgoing connection, judged from the registry: the rules and who set them.

Keys and precedence: [MS-GPFAS] 2.2.2.19 and 2.2.3; a block wins over every allow; the default action decides the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.context import FirewallBlock, NotAvailable, OutboundFirewall, Store
from app.language import Text
from app.system.windows.firewall_rules import Connection, Covers, Rule, parse_rule
from app.system.windows.registry import Hive, Registry, number

PROFILES = ("Domain", "Private", "Public")

_LOCAL = r"SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy"
_KEYS: Mapping[Store, str] = {
    Store.POLICY: r"SOFTWARE\Policies\Microsoft\WindowsFirewall",
    Store.DEVICE_MANAGEMENT: rf"{_LOCAL}\Mdm",
    Store.LOCAL: _LOCAL,
}
"""In the order of their right to decide."""

_BLOCK = 1


@dataclass(frozen=True, slots=True)
class Firewall:
    """The firewall's settings and rules."""

    registry: Registry
    environment: Mapping[str, str]
    program: str
    """The full path of the Remote Desktop client's program."""

    def outbound(self, address: str, port: int, profiles: Sequence[str]) -> OutboundFirewall:
        """Return how a connection is treated while these profiles are in force."""
        if all(self._setting(profile, "EnableFirewall")[0] is None for profile in PROFILES):
            raise NotAvailable(Text("The settings of the firewall cannot be read."))
        judged = [self._in_profile(address, port, profile) for profile in profiles]
        return next(
            (wall for wall in judged if wall.blocks), next((wall for wall in judged if wall.enabled), judged[0])
        )

    def outbound_in_any(self, address: str, port: int) -> OutboundFirewall:
        """Return how a connection is treated where the profile in force is unknown: known only if all agree."""
        judged = [self.outbound(address, port, (profile,)) for profile in PROFILES]
        if len({(wall.enabled, bool(wall.blocks)) for wall in judged}) > 1:
            raise NotAvailable(Text("Windows does not say which of its firewall profiles is in force."))
        return judged[0]

    def _in_profile(self, address: str, port: int, profile: str) -> OutboundFirewall:
        enabled, _ = self._setting(profile, "EnableFirewall")
        if not enabled:
            return OutboundFirewall(False, profile)
        connection = Connection(address, port, profile, self.program)
        rules = [(store, rule, rule.covers(connection, self.environment)) for store, rule in self._rules(profile)]
        blocks = [
            FirewallBlock(rule.name, store, profile)
            for store, rule, covers in rules
            if rule.blocks and covers is Covers.YES
        ]
        default, store = self._setting(profile, "DefaultOutboundAction")
        # A perhaps neither blocks nor takes away an allow: what is not known for sure is not called the cause.
        allowed = any(not rule.blocks and covers is not Covers.NO for _, rule, covers in rules)
        if default == _BLOCK and not allowed:
            blocks.append(FirewallBlock("", store, profile))
        return OutboundFirewall(True, profile, tuple(blocks))

    def _rules(self, profile: str) -> Iterator[tuple[Store, Rule]]:
        merge, _ = self._setting(profile, "AllowLocalPolicyMerge")
        for store, key in _KEYS.items():
            if store is Store.LOCAL and merge == 0:
                continue
            for text in self.registry.values(Hive.MACHINE, rf"{key}\FirewallRules").values():
                rule = parse_rule(text) if isinstance(text, str) else None
                if rule:
                    yield store, rule

    def _setting(self, profile: str, name: str) -> tuple[int | None, Store]:
        """Return a setting of a profile and who made it; None when nobody did."""
        for store in _KEYS:
            for key in self._profile_keys(store, profile):
                found = number(self.registry, Hive.MACHINE, key, name)
                if found is not None:
                    return found, store
        return None, Store.LOCAL

    def _profile_keys(self, store: Store, profile: str) -> tuple[str, ...]:
        root = _KEYS[store]
        if profile == "Domain":
            return (rf"{root}\DomainProfile",)
        if store is not Store.POLICY:
            return (rf"{root}\StandardProfile",) if profile == "Private" else (rf"{root}\PublicProfile",)
        # A policy for old systems knows one profile beside the domain's; it counts only where no newer one is.
        own = [rf"{root}\{name}Profile" for name in ("Private", "Public")]
        newer = any(self.registry.values(Hive.MACHINE, key) for key in own)
        return (own[profile == "Public"],) if newer else (rf"{root}\StandardProfile",)
