"""Looking a number up in the right one of the two lists."""

from __future__ import annotations

from app.explain import connection_topics as way
from app.explain.client_codes import PRIMARY
from app.explain.extended_codes import extended_entry
from app.explain.gateway_codes import gateway_entry
from app.explain.topic import EXTENDED_REASON, Confidence, Entry
from app.explain.windows_codes import windows_entry
from app.language import Text

PAIRS: dict[tuple[int, int], Entry] = {
    (0x904, 7): Entry(Text("The server closed the connection and refused it"), way.DENIED, EXTENDED_REASON),
}
"""Pairs that mean more than their two numbers."""

UNKNOWN = Entry(Text("This code is not documented"), way.UNDOCUMENTED, "", Confidence.UNDOCUMENTED)


def primary(code: int) -> Entry | None:
    """Return what is known about a first number: a reason of the client, of the gateway or of Windows."""
    return PRIMARY.get(code) or gateway_entry(code) or windows_entry(code)


def extended(code: int) -> Entry | None:
    """Return what is known about a second number."""
    return extended_entry(code) or windows_entry(code)
