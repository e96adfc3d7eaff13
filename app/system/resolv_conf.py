"""The name servers in a resolv.conf file."""

from __future__ import annotations

import ipaddress


def name_servers_in(contents: str) -> tuple[str, ...]:
    """Return the addresses of the `nameserver` lines in order, without repeats and without what is no address."""
    found: dict[str, None] = {}
    for line in contents.splitlines():
        match line.split():
            case ["nameserver", address, *_] if _is_address(address):
                found[address] = None
            case _:
                pass
    return tuple(found)


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
