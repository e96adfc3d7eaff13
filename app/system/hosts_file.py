"""The hosts file, read as bytes: its encoding is whatever the editor of the day wrote."""

from __future__ import annotations

import ipaddress


def addresses_in(contents: bytes, name: str) -> tuple[str, ...]:
    """Return the addresses that a hosts file gives for a name, in the order of its lines.

    Names are compared without regard to case and a final dot; lines without a valid address are passed over, as every
    system does.
    """
    wanted = _ascii(name)
    found: dict[str, None] = {}
    for line in contents.removeprefix(b"\xef\xbb\xbf").splitlines():
        fields = line.partition(b"#")[0].split()
        if len(fields) > 1 and wanted in (field.lower().rstrip(b".") for field in fields[1:]):
            address = _address(fields[0])
            if address:
                found[address] = None
    return tuple(found)


def _ascii(name: str) -> bytes:
    try:
        return name.rstrip(".").lower().encode("idna")
    except UnicodeError:
        return name.rstrip(".").lower().encode()


def _address(field: bytes) -> str:
    try:
        return str(ipaddress.ip_address(field.decode("ascii").partition("%")[0]))
    except ValueError:
        return ""
