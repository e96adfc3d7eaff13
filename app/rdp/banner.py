"""Recognising the program that owns the port when it is not Remote Desktop, by the first bytes it sends."""

from __future__ import annotations

from enum import StrEnum

LONGEST = 80
"""Characters of the banner that are shown."""


class Service(StrEnum):
    """Who answered."""

    SSH = "ssh"
    HTTP = "http"
    SMTP = "smtp"
    FTP = "ftp"
    VNC = "vnc"
    TLS = "tls"
    """A service that expects TLS from the first byte, such as HTTPS."""
    UNKNOWN = "unknown"


_TLS_RECORDS = (b"\x15\x03", b"\x16\x03")
_REPLY_CODES = (b"220", b"421", b"554")

_BEGINNINGS: tuple[tuple[bytes, Service], ...] = (
    (b"SSH-", Service.SSH),
    (b"HTTP/", Service.HTTP),
    (b"<", Service.HTTP),
    (b"RFB ", Service.VNC),
    *((record, Service.TLS) for record in _TLS_RECORDS),
)


def recognise(data: bytes) -> Service:
    """Return the service whose first bytes these are."""
    start = data[:256].upper()
    for beginning, service in _BEGINNINGS:
        if start.startswith(beginning):
            return service
    if start.startswith(_REPLY_CODES):  # mail and file transfer greet alike
        if b"FTP" in start:
            return Service.FTP
        if b"SMTP" in start or b"MAIL" in start or not start.startswith(b"220"):
            return Service.SMTP
    return Service.UNKNOWN


def readable(data: bytes) -> str:
    """Return the first line in printable ASCII, or the first bytes in hexadecimal where they are no text."""
    line = data.lstrip(b"\r\n").split(b"\n", 1)[0].rstrip(b"\r")[:LONGEST]
    if line and all(0x20 <= byte < 0x7F for byte in line):
        return line.decode("ascii")
    return data[:16].hex(" ")


def is_complete(data: bytes) -> bool:
    """Return whether more bytes would not tell more."""
    return b"\n" in data.lstrip(b"\r\n") or len(data) >= 256 or data.startswith(_TLS_RECORDS)
