"""Every check, in the order of the chain: what is seen from this computer, then what is declared and asked by hand."""

from app.context import Check

from .client import (
    clock,
    dns_cache,
    local_firewall,
    local_security_software,
    name_lookup,
    port,
    proxy,
    rdp_client_settings,
)
from .declared import DECLARED

MEASURED: tuple[Check, ...] = (
    name_lookup.CHECK,
    dns_cache.CHECK,
    local_firewall.CHECK,
    local_security_software.CHECK,
    proxy.CHECK,
    rdp_client_settings.CHECK,
    clock.CHECK,
    port.CHECK,
)
"""The checks that this version runs."""

PORT = port.CHECK
CHECKS: tuple[Check, ...] = (*MEASURED, *DECLARED)
BY_ID: dict[str, Check] = {check.id: check for check in CHECKS}
